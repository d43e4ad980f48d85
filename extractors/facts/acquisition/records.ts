import type { Status } from '../../../src/model/index.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { dealIn, refersToDeal } from '../../../src/link/deals.js';
import { fromFront, namedFillers } from '../../../src/link/ellipsis.js';
import { furtherCounts, withoutParts } from '../../../src/link/gapping.js';
import { meantByKind, pointsBack } from '../../../src/link/kinds.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { actorBehind, amountFor, companyOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor, sinceWhen } from '../../../src/link/dating.js';
import { countedPart } from '../../../src/link/partof.js';
import type { Thing } from '../../../src/link/things.js';
import { supplierTold } from './told.js';
import { isOf } from '../../../src/link/grammar.js';
import { ordinals } from '../../../src/link/joints.js';
import { contracts, makerParticiples, obtainVerbs } from './vocabulary.js';

/** Buyer, supplier and standing that the things of one clause share. */
export interface Deal {
  readonly buyer: Filler | null;
  readonly supplier: Filler | null;
  readonly status: Status;
  readonly clause: Stretch;
  /** The cue's token: a date is sought from there. */
  readonly anchor: number;
  readonly confidence: number;
  /** Whether the deal itself is told of, so that its date is that of *under this agreement* too. */
  readonly dealt?: true;
  /** Where the day is known, or known not to be told: it is not sought. */
  readonly day?: Filler | null | undefined;
}

/** One record per thing; the amount goes to the thing it is bracketed with, or to the only one. */
export function acquisitionsOf(passage: Passage, things: readonly Thing[], whole: Deal): readonly Draft[] {
  const deal = { ...whole, clause: withoutParts(passage, whole.clause, whole.anchor) };
  const bought = things.map((thing) => fromFront(passage, thing)).filter((thing) => thing.system !== undefined || thing.sort === 'materiel');
  const context = refersToDeal(passage) ? (passage.reference.dealBefore(passage) ?? dealIn(passage)) : null;
  const nearest = dateFor(passage, deal.anchor, deal.clause);
  const inPart = deal.clause.first > whole.clause.first;
  const sought =
    (nearest && inPart && nearest.start! < passage.offset(deal.clause.first) ? undefined : nearest) ??
    (deal.status === 'contracted' ? signingDate(passage, deal.anchor, deal.clause) : undefined) ??
    (deal.dealt ? context?.date : undefined) ??
    sinceWhen(passage, deal.anchor, deal.clause);
  const date = deal.day === undefined ? sought : (deal.day ?? undefined);
  return bought.flatMap((thing) => {
    // *231 Mistral launchers and 934 missiles*: counted beside others by name, they are things of their own.
    const listed = bought.length > 1 && thing !== bought[0] && thing.quantity?.first === thing.first;
    const meant = listed ? null : meantByKind(passage, thing, [deal.buyer, deal.supplier]);
    if (!meant && (pointsBack(passage, thing) || (saysTooLittle(passage, thing) && !passage.within(deal.clause.first, deal.clause.last, 'money').length)))
      return [];
    const named = meant ? { ...meant.named, ...(thing.quantity && { quantity: fillWith(thing.quantity) }) } : namedFillers(passage, thing, 'acquisition');
    const before = meant?.draft?.slots.supplier as Filler | undefined;
    const seller =
      deal.supplier ??
      supplierIn(thing, deal.buyer) ??
      makerBehind(passage, thing) ??
      (before && distantly(before)) ??
      context?.supplier ??
      (FIRM.has(deal.status) ? supplierTold(passage, named, deal.buyer) : undefined);
    // Nobody buys from himself: *Congress was notified of the sale to Egypt* leaves the seller open.
    const supplier = seller && JSON.stringify(seller.value) !== JSON.stringify(deal.buyer?.value) ? seller : undefined;
    const priced = isPartOf(passage, thing, deal.clause.last) ? dealBehind(passage, thing.last, deal.clause.last) : deal.clause.last;
    const amount = thing.price ? fillWith(thing.price) : amountFor(passage, thing, { first: deal.clause.first, last: priced }, bought.length === 1);
    const slots = {
      ...(deal.buyer && { buyer: deal.buyer }),
      ...(supplier && { supplier }),
      ...named,
      ...(amount && { amount }),
      ...(date && { date }),
    };
    const confidence = meant ? deal.confidence - BY_KIND : deal.confidence;
    const further = bought.length === 1 && thing.quantity && date ? furtherCounts(passage, Math.max(thing.last, deal.anchor), deal.clause.last) : [];
    return [
      { slots, status: deal.status, confidence },
      ...further.map((one) => ({ slots: { ...slots, amount: undefined, ...one }, status: deal.status, confidence })),
    ];
  });
}

/** *Y, ordered from Z in 2021, was delivered last month*: what came about on a day of its own is a happening of its own; else null. */
export function deliveredLater(
  passage: Passage,
  told: Draft,
  things: readonly Thing[],
  { first, head, status, clause }: { first: number; head: number; status: Status; clause: Stretch },
): readonly Draft[] | null {
  // *the first of 66 Y ordered in 2019 was handed over in May*: one of them.
  const part = passage.word(things[0]!.first - 1) === 'of' && ordinals.has(passage.word(things[0]!.first - 2));
  const date =
    // *bought in 2020, reached the navy last year*: with a day each, the purchase and the coming are two.
    (told.status === 'contracted' || (told.status === 'done' && told.slots.date !== undefined)) && status === 'done' && first > things.at(-1)!.last
      ? dateFor(passage, head, { first, last: clause.last })
      : undefined;
  if (!date || date.start! < passage.offset(first)) return null;
  const { amount: _, date: __, quantity, ...slots } = told.slots;
  const [own] = things;
  const counted = own?.quantity ? fillWith(own.quantity) : quantity;
  return [{ slots: { ...slots, ...(counted && !part && { quantity: counted }), date }, status, confidence: LATER }];
}
const LATER = 0.86;

/** *has received nine of 16 Y ordered for $1.1 billion*: what stands behind a word of dealing is told of all of them. */
function dealBehind(passage: Passage, from: number, last: number): number {
  for (let at = from; at < last; at++)
    if (
      !passage.mentionAt(at) &&
      (contracts.signing.has(passage.word(at)) || obtainVerbs.match(passage.view.tokens, at, last) || contracts.nouns.has(passage.word(at)))
    )
      return at;
  return last;
}

/** *nine of 16 Y*, *six Y have arrived out of the 40 ordered*: what the whole deal costs is not what the part does. */
function isPartOf(passage: Passage, thing: Thing, last: number): boolean {
  if (thing.whole && thing.quantity !== thing.whole) return true;
  return passage.within(thing.last, last, 'quantity').some((one) => countedPart(passage, one.last) !== null);
}

/** What is called off or denied says nothing of who would have sold it. */
const FIRM: ReadonlySet<Status> = new Set(['planned', 'contracted', 'done']);

/** *missiles*: neither which, nor how many, nor for how much. */
function saysTooLittle(passage: Passage, thing: Thing): boolean {
  const numbered = isOf('determiners', passage.word(thing.first)) && ordinals.has(passage.word(thing.first + 1));
  return !numbered && !thing.system && !thing.quantity && !thing.nationality && String(thing.item?.value ?? '').split(' ').length < 2;
}

/** How much less sure it is which system a bare class noun means. */
const BY_KIND = 0.04;

function distantly({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}

/** What several buy together is told of each of them; how many only where `each` is said, and for how much of none. */
export function sharedAcquisitions(
  passage: Passage,
  things: readonly Thing[],
  buyers: readonly Filler[],
  deal: Omit<Deal, 'buyer'>,
  each = false,
): readonly Draft[] {
  if (buyers.length === 1) return acquisitionsOf(passage, things, { ...deal, buyer: buyers[0]! });
  const confidence = deal.confidence - SHARED;
  return buyers.flatMap((buyer) =>
    acquisitionsOf(passage, things, { ...deal, buyer, confidence }).map(({ slots, ...draft }) => ({
      ...draft,
      slots: { ...slots, ...(!each && { quantity: undefined }), amount: undefined },
    })),
  );
}
/** How much less sure it is that each of several buyers gets all of the things. */
const SHARED = 0.1;

/** *howitzers made by X*, *drones of the company X*. */
function makerBehind(passage: Passage, thing: Thing): Filler | null {
  if (!makerParticiples.has(passage.word(thing.last)) || passage.word(thing.last + 1) !== 'by') return null;
  const maker = actorBehind(passage, ['by'], { first: thing.last, last: Math.min(thing.last + 8, passage.last) });
  return maker && companyOf(passage, maker);
}

/** *will supply 40 Y under a contract signed in May 2023*: the day of the contract, where the deal itself is told. */
function signingDate(passage: Passage, from: number, { last }: Stretch): Filler | undefined {
  for (let at = from + 1; at < last; at++) {
    if (!contracts.signing.has(passage.word(at)) || passage.mentionAt(at)) continue;
    const date = passage.within(at, last, 'date').find((one) => one.first - at <= 12 && one.mention.value.bound !== 'since');
    if (date) return fillWith(date);
  }
  return undefined;
}

/** A maker's name or a nationality beside the thing gives its supplier, unless it is the buyer's own. */
function supplierIn(thing: Thing, buyer: Filler | null): Filler | null {
  // *the Royal Air Force’s 14 new Y*: an army makes nothing.
  const sells = thing.maker && thing.maker.mention.value.type !== 'military' && thing.maker.mention.value.type !== 'government';
  const named = sells ? thing.maker : thing.nationality;
  if (!named) return null;
  const filler = fillWith(named);
  const own = buyer !== null && JSON.stringify(buyer.value) === JSON.stringify(filler.value);
  return own ? null : filler;
}
