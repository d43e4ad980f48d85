import type { SlotValue } from '../model/index.js';
import type { FactFilter, FactRow, Store } from '../store/contract.js';

/** Slots that hold whom or what a fact is about, the most telling first. */
const ABOUT = ['system', 'country', 'buyer', 'to', 'producer', 'organization', 'parties', 'participants'];

/** Facts of other documents on the same thing: of the same type, about the same system or country, in the same years. */
export async function related(store: Store, fact: FactRow, limit = 10): Promise<FactRow[]> {
  const filter = sameThing(fact);
  if (!filter) return [];
  const found: FactRow[] = [];
  // Those of its own document stand beside it anyway; a few more are read so that enough are left.
  for await (const other of store.facts({ ...filter, type: fact.type, limit: limit * 5 })) {
    if (other.document.id !== fact.document.id) found.push(other);
    if (found.length === limit) break;
  }
  return found;
}

function sameThing({ slots, readable }: FactRow): FactFilter | null {
  const values = ABOUT.flatMap((name): SlotValue['value'][] => [slots[name] ?? []].flat().map(({ value }) => value)).filter(
    (value) => typeof value === 'object',
  );
  const system = [slots.system ?? []].flat().map(({ value }) => (typeof value === 'object' ? value.name : null))[0];
  const country = values.map((value) => value.iso).find((iso) => typeof iso === 'string');
  if (typeof system !== 'string' && country === undefined) return null;
  const [first, last] = [readable.date_first ?? readable.period_first, readable.date_last ?? readable.period_last].map((day) => String(day ?? '').slice(0, 4));
  return {
    ...(typeof system === 'string' && { system: withoutStars(system) }),
    ...(country !== undefined && { country }),
    ...(/^\d{4}$/.test(first ?? '') && { from: first! }),
    ...(/^\d{4}$/.test(last ?? '') && { to: last! }),
  };
}

/** A star at the end of a name would ask for all names that begin so. */
function withoutStars(name: string): string {
  let end = name.length;
  while (end > 0 && name[end - 1] === '*') end--;
  return name.slice(0, end);
}
