import { isAboutAid } from '../../../../src/link/aid.js';
import { arrivalAt, arrivalCues, type Arrival, type ArrivalKind } from '../../../../src/link/arrivals.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { dealIn } from '../../../../src/link/deals.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorsOf } from '../../../../src/link/actors.js';
import { countedPart } from '../../../../src/link/partof.js';
import { companyOf, stateOf } from '../../../../src/link/roles.js';
import { isMaterial } from '../../../../src/link/things.js';
import { ownerOf } from '../parties.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { acquisitionsOf, deliveredLater } from '../records.js';
import { toldInSentence } from '../told.js';

const SURE = 0.88;
/** How many sentences back the deal may stand that an arrival belongs to. */
const DEAL_REACH = 3;

export const arriveRule = onCue(
  'acquisition/arrive',
  'Things that were bought arrive: *the first two Y landed at X in May*, *14 Y came from Z*, *12 Y reached the navy*.',
  arrivalCues,
  (passage: Passage, cue: Cue<ArrivalKind>): DraftReading => {
    const arrival = arrivalAt(passage, cue);
    if (typeof arrival === 'string') return arrival;
    if (arrival.giver) return 'it is given and not bought: a transfer';
    const things = arrival.things.filter(isMaterial);
    if (things.length === 0) return 'no weapon arrives';
    const told = toldInSentence(passage, things);
    const verb = verbAt(passage, cue.at, cue.end);
    if (told && verb) return deliveredLater(passage, told, things, { ...verb, ...arrival }) ?? 'its deal was told in this sentence';
    const buyer = whoOrdered(passage, cue.end) ?? buyerOf(passage, arrival);
    if (!buyer) return 'nothing says who bought them';
    if (isGivenTo(passage, buyer)) return 'where gifts to it are told of it may be one';
    const supplier = arrival.origin && (companyOf(passage, arrival.origin) ?? stateOf(passage, arrival.origin));
    if (supplier && JSON.stringify(supplier.value) === JSON.stringify(buyer.value)) return 'supplier and buyer are the same';
    const { status, clause } = arrival;
    return acquisitionsOf(passage, things, { buyer, supplier, status, clause, anchor: cue.at, confidence: buyer.origin === 'sentence' ? SURE : SURE - 0.06 });
  },
);

/** *Four Y have landed out of the 10 that X ordered*: who bought the whole is told behind it. */
function whoOrdered(passage: Passage, from: number): Filler | null {
  const whole = passage.within(from, passage.last, 'quantity').find((one) => countedPart(passage, one.last) !== null);
  if (!whole) return null;
  const at = whole.last + (/^(?:that|which)$/.test(passage.word(whole.last)) ? 1 : 0);
  const subject = actorsOf(passage).find((actor) => actor.role === 'free' && actor.first >= at && actor.first <= at + 1);
  return subject ? stateOf(passage, subject) : null;
}

/** Behind a gift to the same state, or in a text about aid, nothing was bought unless a purchase was told last. */
function isGivenTo(passage: Passage, buyer: Filler): boolean {
  const bought = passage.reference.toldBefore(passage, 'acquisition', DEAL_REACH).at(-1)?.sentence ?? -1;
  const gift = passage.reference.toldBefore(passage, 'transfer', DEAL_REACH).at(-1);
  const same = JSON.stringify((gift?.draft.slots.to as Filler | undefined)?.value) === JSON.stringify(buyer.value);
  return (gift && same && bought < gift.sentence) || (bought < 0 && isAboutAid(passage));
}

/**
 * Whose they are: the owner named with them, who bought before, where they land, else the country the section is about.
 * Aircraft and ships also come on visits: where only the place speaks for a purchase, more must say so.
 */
function buyerOf(passage: Passage, { things, destination, origin, continued }: Arrival): Filler | null {
  const owner = ownerOf(passage, things[0]!);
  if (owner) return owner;
  const there = destination && stateOf(passage, destination);
  const told = passage.reference.toldBefore(passage, 'acquisition', DEAL_REACH).at(-1)?.draft.slots.buyer as Filler | undefined;
  const bought = told && (!there || JSON.stringify(there.value) === JSON.stringify(told.value));
  if (bought) return there ?? { value: told.value, mention: null, origin: 'coreference' };
  const heading = passage.reference.headingCountry(passage);
  const about = heading ?? passage.reference.countryFor(passage, passage.first);
  const home = about && (!there || JSON.stringify(there.value) === JSON.stringify(about.value));
  const counted = (heading !== null || !there) && things.some((thing) => thing.quantity);
  if (home && (continued || origin || counted)) return there ?? about;
  return there && (origin || continued || dealIn(passage)) ? there : null;
}
