import { actorsOf, isPossessive, type Actor } from '../../../src/link/actors.js';
import { labelOf } from '../../../src/link/context.js';
import type { Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import { actorBehind, actorsBehind, companyOf, coordinated, stateOf, subjectOf, type Stretch } from '../../../src/link/roles.js';
import type { Thing } from '../../../src/link/things.js';
import { verbAt } from '../../../src/link/verbs.js';
import { awardVerbs, contracts, sellingNouns, winVerbs } from './vocabulary.js';

/** Who buys and who sells; several buyers share one deal. */
export interface Parties {
  readonly buyers: readonly Filler[];
  readonly supplier: Filler | null;
}

/** How far before its noun the verb stands that a deal is signed, won or awarded with, in tokens. */
const REACH = 14;

/**
 * Who deals with whom where a noun tells of the deal at `noun`: the verb over it says which side its subject is (*won*,
 * *was awarded* an order; *awarded X* one), else a company sells and a state buys (*signed with*, *X’s purchase*, *sale to*).
 */
export function partiesOfDeal(passage: Passage, noun: number, clause: Stretch, after: Stretch): Parties {
  const behindThings = { first: after.first, last: clause.last };
  const verb = verbOver(passage, noun, clause.first);
  if (verb && (verb.wins || verb.passiveAward)) {
    const winner = subjectOf(passage, { first: verb.first });
    const supplier = winner && (companyOf(passage, winner) ?? stateOf(passage, winner));
    const customers = customersOf(passage, { first: noun, last: clause.last });
    if (supplier) return { buyers: customers.length > 0 ? customers : contextBuyer(passage, supplier), supplier };
  }
  if (verb?.awards) {
    const given = actorsOf(passage).find((actor) => actor.first >= verb.end && actor.last <= noun && actor.role === 'free');
    const to = given ?? actorBehind(passage, ['to'], behindThings) ?? actorBehind(passage, ['to'], { first: noun, last: after.first });
    const awarder = subjectOf(passage, { first: verb.first });
    const buyer = awarder && stateOf(passage, awarder);
    if (buyer && to) return { buyers: [buyer], supplier: companyOf(passage, to) ?? stateOf(passage, to) };
  }
  return byKind(passage, noun, clause, after);
}

interface VerbOver {
  readonly first: number;
  readonly end: number;
  readonly wins: boolean;
  readonly awards: boolean;
  readonly passiveAward: boolean;
}

/** *won a $1.65 billion order*, *has awarded Saab the contract*: the verb whose object the deal is. */
function verbOver(passage: Passage, noun: number, first: number): VerbOver | null {
  for (let at = noun - 1; at >= Math.max(first, noun - REACH); at--) {
    const [wins, awards] = [winVerbs.match(passage.view.tokens, at, noun), awardVerbs.match(passage.view.tokens, at, noun)];
    const hit = wins ?? awards;
    if (!hit || passage.mentionAt(at)) {
      if (isOf('clauseOpeners', passage.word(at)) || /^[;:]$/.test(passage.word(at))) return null;
      continue;
    }
    const verb = verbAt(passage, at, hit.end);
    if (!verb) continue;
    const passive = verb.voice !== 'active' && (isAuxiliary(passage.word(at - 1)) || isAuxiliary(passage.word(at - 2)));
    // *was awarded to Saab*: whoever stands behind *to* wins, and the subject is the contract itself.
    return {
      first: verb.first,
      end: hit.end,
      wins: wins !== null && awards === null,
      awards: awards !== null && !passive,
      passiveAward: awards !== null && passive,
    };
  }
  return null;
}

/** *won an order from Romania for …*, *a contract to build jets for Finland and Poland*. */
function customersOf(passage: Passage, stretch: Stretch): readonly Filler[] {
  for (const prepositions of [
    ['from', 'with', 'by'],
    ['for', 'to'],
  ]) {
    const states = actorsBehind(passage, prepositions, stretch)
      .map((actor) => stateOf(passage, actor))
      .filter((state) => state !== null);
    if (states.length > 0) return states;
  }
  // *a contract to supply Norway with*
  const object = actorsOf(passage).find((actor) => actor.first >= stretch.first && actor.role === 'free' && passage.word(actor.last) === 'with');
  const supplied = object && stateOf(passage, object);
  if (supplied) return [supplied];
  const possessor = actorsOf(passage).find((actor) => actor.first >= stretch.first - 4 && actor.last <= stretch.first && actor.role === 'possessor');
  const owner = possessor && stateOf(passage, possessor);
  return owner ? [owner] : [];
}

/** Only what the section or the document is about buys where a company merely reports an order. */
function contextBuyer(passage: Passage, supplier: Filler): readonly Filler[] {
  const country = passage.reference.countryFor(passage, passage.first);
  const document = passage.reference.countryOfDocument();
  const known = country?.origin === 'coreference' ? document : country;
  return known && JSON.stringify(known.value) !== JSON.stringify(supplier.value) ? [known] : [];
}

/** A company is the supplier, a state the buyer: *X signed a contract with Z for …*, *the sale of Y to X*, *X’s purchase of Y from Z*. */
function byKind(passage: Passage, noun: number, clause: Stretch, after: Stretch): Parties {
  const acts = (actor: Actor): boolean =>
    !introducesCompany(passage, actor) &&
    (actor.role === 'free' || actor.role === 'possessor' || actor.preposition === 'with' || actor.preposition === 'by' || actor.preposition === 'between');
  const before = actorsOf(passage).filter((actor) => actor.last <= noun && actor.first >= clause.first && acts(actor));
  // *the contract that X signed with Y covers …*: told between the noun and what it covers.
  const between = actorsOf(passage).filter((actor) => actor.first > noun && actor.last <= after.first && actor.role !== 'modifier' && acts(actor));
  const to =
    actorBehind(passage, ['to', 'for'], after) ??
    (sellingNouns.has(passage.word(noun)) ? actorBehind(passage, ['to'], { first: noun, last: after.first }) : null);
  const from = actorBehind(passage, ['from', 'with'], after) ?? actorBehind(passage, ['from'], { first: noun, last: after.first });
  const by = actorBehind(passage, ['by'], after);
  // *A contract for 48 Y was signed between X and Z*
  const sides = actorsBehind(passage, ['between'], after);
  const seller = from ?? (by && companyOf(passage, by) ? by : null);
  // *A contract for 96 Y was signed with X* under *Denel*: the company that the section is about sells.
  const home = from?.preposition === 'with' && !before.some((actor) => stateOf(passage, actor) !== null) ? headingCompany(passage) : null;
  const customer = home && from && stateOf(passage, from);
  if (home && customer) return { buyers: [customer], supplier: home };
  const company = [seller, to, ...sides, ...between, ...before].find((actor): actor is Actor => actor !== null && companyOf(passage, actor) !== null);
  const selling = sellingNouns.has(passage.word(noun)) && !company && !from;
  // *Turkey approved the sale of 60 Y to Tunisia*: who lets it go sells.
  const own = selling
    ? (possessorOf(passage, noun) ??
      (to || passage.word(noun).startsWith('sale') ? before.findLast((actor) => actor.role === 'free' && stateOf(passage, actor) !== null) : null) ??
      null)
    : null;
  const supplier = company ? companyOf(passage, company) : from ? stateOf(passage, from) : own ? stateOf(passage, own) : null;
  const sells = (actor: Actor): boolean => actor === company || actor === from || actor === own;
  // *the purchase of 36 Y from Z was approved by Parliament*: a body without its country’s name is not the seller’s.
  const another = (state: Filler | null): state is Filler => state !== null && JSON.stringify(state.value) !== JSON.stringify(supplier?.value);
  const states = [...before, ...between, ...sides, ...(by && by !== company ? [by] : [])].filter((actor) => !sells(actor) && another(stateOf(passage, actor)));
  const state = to && to !== company && another(stateOf(passage, to)) ? to : (states.at(-1) ?? null);
  if (!state) {
    const context = [buyerBefore(passage, noun), passage.reference.countryOfDocument()].find(another);
    return { buyers: context ? [context] : [], supplier };
  }
  const together = state.role === 'free' ? coordinated(passage, state).filter((actor) => !sells(actor)) : [state];
  // *Turkey and Indonesia signed a contract for 48 Y*: one of them sells, and the sentence does not say which.
  if (together.length === 2 && !supplier && contracts.nouns.has(passage.word(noun))) return { buyers: [], supplier };
  return { buyers: together.map((actor) => stateOf(passage, actor)).filter((one) => one !== null), supplier };
}

/** *Seoul’s Hanwha Aerospace*: the possessor only says where the company is at home. */
function introducesCompany(passage: Passage, actor: Actor): boolean {
  const next = actorsOf(passage).find((one) => one.first >= actor.last && one.first <= actor.last + 2);
  return next?.kind === 'organization' && actor.kind === 'country' && isPossessive(passage.word(next.first - 1));
}

/** The company whose name is the section’s heading. */
function headingCompany(passage: Passage): Filler | null {
  const name = passage.reference
    .headingsOf(passage)[0]
    ?.replace(/^[\d.\s)]+/, '')
    .trim();
  return name && passage.reference.isCompanyNamed(name) ? { value: { name }, mention: null, origin: 'heading' } : null;
}

function possessorOf(passage: Passage, noun: number): Actor | null {
  return actorsOf(passage).findLast((actor) => actor.role === 'possessor' && actor.last <= noun && noun - actor.last <= 3) ?? null;
}

/** Where nobody buys in the sentence: whom its label (*Bahrain: …*) or the heading names, who bought just before, else whoever the context means. */
function buyerBefore(passage: Passage, noun: number): Filler | null {
  const named = labelOf(passage) ?? passage.reference.headingCountry(passage);
  if (named) return named;
  const told = passage.reference.toldBefore(passage, 'acquisition', 2).at(-1)?.draft.slots.buyer as Filler | undefined;
  return told ? { value: told.value, mention: null, origin: 'coreference' } : passage.reference.countryFor(passage, noun);
}

/** *the Royal Air Force’s 14 Y, ordered in 2024*: whose they are bought them. */
export function ownerOf(passage: Passage, thing: Thing): Filler | null {
  const owner = actorsOf(passage).find((actor) => actor.role === 'possessor' && actor.first >= thing.first - 1 && actor.last <= thing.last);
  // *Israel’s David’s Sling, ordered in 2023*: without a number it is who makes it.
  return owner && thing.quantity && thing.quantity.first >= owner.last ? stateOf(passage, owner) : null;
}
