import type { Draft, Filler, Fillers } from '../../../src/link/contract.js';
import { slotValue, type Passage } from '../../../src/link/passage.js';
import type { Thing } from '../../../src/link/things.js';

/** The deal that this very sentence told of for one of some things: *Y, ordered from Z in 2021, was delivered last month*. */
export function toldInSentence(passage: Passage, things: readonly Thing[]): Draft | null {
  const names = new Set(
    things.flatMap((thing) => (thing.system ? [JSON.stringify(slotValue(thing.system.mention))] : thing.item ? [wording(thing.item)] : [])),
  );
  const told = passage.reference.toldBefore(passage, 'acquisition', 0).filter(({ sentence }) => sentence === passage.index);
  return (
    told.find(({ draft: { slots } }) => [slots.system, slots.item].some((named) => named !== undefined && names.has(wording(named as Filler))))?.draft ?? null
  );
}

/** Who sold the same things to the same buyer in a deal told before: *Jakarta ordered 16 more*. */
export function supplierTold(passage: Passage, { system, item }: Fillers, buyer: Filler | null): Filler | undefined {
  const named = system ?? item;
  if (!named || !buyer) return undefined;
  const same = ({ slots }: Draft): boolean =>
    slots.supplier !== undefined &&
    slots.buyer !== undefined &&
    wording(slots.buyer as Filler) === wording(buyer) &&
    [slots.system, slots.item].some((one) => one !== undefined && wording(one as Filler) === wording(named as Filler));
  const own = passage.reference.toldBefore(passage, 'acquisition', 0).find(({ draft, sentence }) => sentence === passage.index && same(draft))?.draft;
  const deal = own ?? passage.reference.lastTold(passage, 'acquisition', same);
  return deal ? { value: (deal.slots.supplier as Filler).value, mention: null, origin: 'coreference' } : undefined;
}

function wording({ value }: Filler): string {
  return JSON.stringify(value);
}
