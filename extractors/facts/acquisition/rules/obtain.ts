import { isUnpaid } from '../../../../src/link/aid.js';
import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import {
  companyOf,
  coordinated,
  actorBehind,
  actorsBehind,
  clauseAround,
  isCompanyActor,
  possessorBefore,
  stateOf,
  subjectOf,
  type Stretch,
} from '../../../../src/link/roles.js';
import type { Cue, DraftReading } from '../../../../src/link/contract.js';
import { onCue } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { countedBefore, objectsOf, relativeVerb } from '../../../../src/link/antecedent.js';
import { isToldOfEach, ordinals } from '../../../../src/link/joints.js';
import { isNone } from '../../../../src/link/none.js';
import { isMaterial, type Thing } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import type { Filler } from '../../../../src/link/contract.js';
import { dealInFront, underContract, underWhich } from '../../../../src/link/deals.js';
import { isOf } from '../../../../src/link/grammar.js';
import { refersToMore } from '../../../../src/link/ellipsis.js';
import { furtherParties, furtherSellers } from '../../../../src/link/gapped.js';
import { ownerOf } from '../parties.js';
import { acquisitionsOf, sharedAcquisitions } from '../records.js';
import { buyerNamedBehind, reducedRelative } from '../reduced.js';
import { opensWork } from '../work.js';
import { fundingNouns, obtainVerbs, splitVerbs, type ObtainMeaning } from '../vocabulary.js';

const SURE = 0.95;

export const obtainRule = onCue(
  'acquisition/obtain',
  'Somebody buys, orders or receives things: *X ordered 12 Y from Z*, *12 Y were ordered by X*, *Y bought in 2019*.',
  obtainVerbs,
  read,
);

export const splitRule = onCue(
  'acquisition/split',
  'A verb of obtaining whose preposition stands behind a day: *X signed Monday for 111 Y from Z*, *X settled in May on Y*.',
  splitVerbs,
  (passage: Passage, cue: Cue<ObtainMeaning>): DraftReading => {
    let at = cue.end;
    if (isOf('prepositions', passage.word(at)) && passage.mentionAt(at + 1)?.mention.kind === 'date') at++;
    const day = passage.mentionAt(at);
    if (day?.mention.kind !== 'date' || !/^(?:for|on)$/.test(passage.word(day.last))) return 'no day with *for* or *on* behind it follows';
    return read(passage, { ...cue, end: day.last + 1 });
  },
);

function read(passage: Passage, cue: Cue<ObtainMeaning>): DraftReading {
  const bare = verbAt(passage, cue.at, cue.end);
  if (!bare) return 'the word is a noun here';
  const verb = relativeVerb(passage, bare, cue.end);
  const said = modalityOfVerb(passage, verb, cue.payload);
  if ('refused' in said) return said.refused;
  const whole = clauseAround(passage, cue.at);
  const told = verb.voice === 'active' ? objectsOf(passage, verb, cue.end) : countedBefore(passage, verb.first);
  // *18 of the 32 Y bought in 2020*: all 32 were.
  if (verb.voice === 'active' && opensWork(passage, cue.end)) return 'work on things is bought, and not the things';
  const modifies = verb.voice === 'participle' || (verb.voice === 'active' && (told[0]?.first ?? cue.end) < verb.first);
  const clause = modifies && verb.voice === 'participle' ? reducedRelative(passage, verb, whole) : whole;
  const things = modifies ? told.map((thing) => (thing.whole ? { ...thing, quantity: thing.whole } : thing)) : told;
  if (things.length === 0) return 'no thing is bought';
  const modality = isNone(passage, things) ? ({ status: 'denied' } as const) : said;
  if (cue.payload.named && !things.some((thing) => thing.system)) return 'no system is called by its name';
  if (cue.payload.counted && (verb.voice !== 'active' || modifies || !things.every((thing) => isMaterial(thing) && thing.quantity)))
    return 'nothing is counted that somebody means to have';
  if (cue.payload.more && !things.every((thing) => refersToMore(passage, thing, 'acquisition'))) return 'nothing is added to what was bought before';
  const together = verb.voice === 'active' ? coordinated(passage, subjectOf(passage, verb)) : [];
  const owner = verb.voice === 'participle' ? ownerOf(passage, things[0]!) : null;
  const named = owner ?? buyerOf(passage, verb, cue.end, clause.last);
  if (named === 'company') return 'the buyer is a company';
  const behind = Math.max(cue.end, things.at(-1)!.last);
  const seller = actorBehind(passage, ['from'], { first: behind, last: clause.last });
  const from =
    (seller && (isFunder(passage, seller) || (cue.payload.counted && seller.first > behind + NEAR)) ? null : seller) ??
    actorBehind(passage, cue.payload.given && verb.voice === 'active' ? ['of', 'by'] : ['of'], { first: behind, last: clause.last }) ??
    actorBehind(passage, ['by'], { first: things.at(-1)!.last, last: verb.first }) ??
    // *36 Y from Z were ordered*
    (verb.voice === 'active' ? null : actorBehind(passage, ['from'], { first: things.at(-1)!.last, last: verb.first })) ??
    partnerBehind(passage, { first: behind, last: clause.last }) ??
    // *received from Z on 4 April two Y*
    (verb.voice === 'active' && !modifies ? actorBehind(passage, ['from'], { first: cue.end, last: things[0]!.first }) : null);
  // *From Z, X ordered 54 Y*
  const opener =
    !from && verb.voice === 'active' && passage.word(passage.first) === 'from'
      ? actorBehind(passage, ['from'], { first: passage.first, last: verb.first })
      : null;
  const subject = verb.voice === 'active' ? subjectOf(passage, verb) : null;
  const front = dealInFront(passage, (subject ?? things[0]!).first);
  const partner = from ?? opener ?? (front ? actorBehind(passage, ['with', 'from', 'by', 'to'], front) : null) ?? licenserOf(passage, verb);
  // *bought from Ukrainian plants*: a country’s industry sells for it.
  const industry = partner?.kind === 'country' && partner.nounKind === 'industry' ? partner.fillers[0]! : null;
  const supplier: Filler | null = partner ? (companyOf(passage, partner) ?? stateOf(passage, partner) ?? industry) : null;
  // The seller is the only country near: who buys must be told elsewhere in the sentence.
  const sells = named !== null && named.origin !== 'sentence' && supplier !== null && JSON.stringify(named.value) === JSON.stringify(supplier.value);
  const buyer = verb.voice !== 'active' && (sells || named === null) ? buyerNamedBehind(passage, verb, supplier) : named;
  if (cue.payload.taken && !supplier && !isNumbered(passage, things)) return 'it is not said from whom';
  if (isUnpaid(passage, whole.first, whole.last)) return 'it is given and not bought: a transfer';
  if (cue.payload.given && isGivenBy(passage, partner && stateOf(passage, partner), things, clause)) return 'a state gives goods for no price: a transfer';
  const agreed =
    underContract(passage, cue.end, clause.last) ||
    underWhich(passage, verb.first) ||
    (front !== null && (modality.status === 'planned' || verb.time === 'present'));
  const status = agreed && (front || modality.status === 'planned') ? 'contracted' : modality.status;
  const sellers = verb.voice === 'active' && from && !modifies ? furtherSellers(passage, Math.max(from.last, behind), clause.last) : [];
  const buyers = verb.voice === 'active' && !modifies && things.length === 1 ? furtherParties(passage, behind, clause.last, things[0]!) : [];
  const further = sellers.length > 0 ? sellers : buyers;
  const ends = further[0]?.clause.first;
  const deal = { supplier, status, clause: ends === undefined ? clause : { first: clause.first, last: ends }, anchor: cue.at } as const;
  if (together.length > 1) {
    const each = together.map((actor) => stateOf(passage, actor)).filter((state) => state !== null);
    return sharedAcquisitions(passage, things, each, { ...deal, confidence: SURE }, isToldOfEach(passage, verb, things.at(-1)!.last));
  }
  // *has since been ordered by X, Y and Z*
  const agents = verb.voice === 'active' || owner ? [] : actorsBehind(passage, ['by'], { first: cue.end, last: clause.last });
  const sold = JSON.stringify(supplier?.value);
  const takers = agents.map((actor) => stateOf(passage, actor)).filter((state) => state !== null && JSON.stringify(state.value) !== sold) as Filler[];
  if (takers.length > 1) return sharedAcquisitions(passage, things, takers, { ...deal, confidence: SURE }, passage.word(cue.end - 1) === 'each');
  const confidence = buyer?.origin === 'sentence' ? SURE : SURE - 0.05;
  const gapped = further.flatMap(({ things: more, actor, clause: part }) => {
    const party = companyOf(passage, actor) ?? stateOf(passage, actor);
    const parties = sellers.length > 0 ? { buyer, supplier: party } : { buyer: party, supplier: null };
    return acquisitionsOf(passage, more, { ...parties, status, clause: part, anchor: part.first, confidence: confidence - GAPPED });
  });
  return [...acquisitionsOf(passage, things, { ...deal, buyer, confidence, ...(verb.time === 'present' && { dealt: true as const }) }), ...gapped];
}
/** What somebody means to have is told with its seller right behind, in tokens. */
const NEAR = 4;
/** How much less sure it is what a part without its verb tells. */
const GAPPED = 0.04;

/** *took its first Y*: one of a row that somebody gets. */
function isNumbered(passage: Passage, [thing]: readonly Thing[]): boolean {
  return thing !== undefined && isOf('determiners', passage.word(thing.first)) && ordinals.has(passage.word(thing.first + 1));
}

/** *bought with a loan from X*: whoever pays for it does not sell it. */
function isFunder(passage: Passage, { first }: Actor): boolean {
  let from = first - 1;
  while (passage.word(from) !== 'from' && first - from < 4) from--;
  return fundingNouns.has(passage.word(from - 1)) && !passage.mentionAt(from - 1);
}

/** *received 60 trucks from X*: without a price, and no weapon by name, it was given. */
function isGivenBy(passage: Passage, state: Filler | null, things: readonly Thing[], clause: Stretch): boolean {
  return state !== null && things.every((thing) => !thing.system) && passage.within(clause.first, clause.last, 'money').length === 0;
}

/** *placed an order for 30 Y with Z*. */
function partnerBehind(passage: Passage, stretch: Stretch): Actor | null {
  const partner = actorBehind(passage, ['with'], stretch);
  return partner && isCompanyActor(passage, partner) ? partner : null;
}

/** *gave its approval for Bahrain to buy*: whom an infinitive has for its subject. */
function enabledBuyer(passage: Passage, verb: VerbGroup): Actor | null {
  if (verb.time !== 'infinitive') return null;
  return actorsOf(passage).find((actor) => actor.last === verb.first && actor.preposition === 'for') ?? null;
}

/** Whoever lets another buy sells: *Washington gave its approval for Bahrain to buy*. */
function licenserOf(passage: Passage, verb: VerbGroup): Actor | null {
  const buyer = enabledBuyer(passage, verb);
  return buyer && (actorsOf(passage).find((actor) => actor.last < buyer.first && actor.role === 'free' && stateOf(passage, actor) !== null) ?? null);
}

/** The subject of an active verb, the agent of a passive one; the context's country where the sentence names nobody. */
function buyerOf(passage: Passage, verb: VerbGroup, end: number, last: number): Filler | 'company' | null {
  const named = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by', 'for'], { first: end, last });
  const enabled = enabledBuyer(passage, verb);
  if (enabled) return stateOf(passage, enabled);
  if (named) return stateOf(passage, named) ?? 'company';
  // *For the Indian Army, the council cleared …*: for whom stands first.
  const opening = verb.voice === 'active' ? actorBehind(passage, ['for'], { first: passage.first, last: verb.first }) : null;
  if (opening && opening.first <= passage.first + 3) return stateOf(passage, opening);
  if (verb.voice === 'active' && verb.time !== 'infinitive' && verb.time !== 'gerund') return bodyOwner(passage, verb);
  // *A plan to acquire 24 Y was cancelled by X*: whose plan it was.
  const planner = actorBehind(passage, ['by'], { first: end, last });
  return (planner && stateOf(passage, planner)) ?? passage.reference.countryFor(passage, verb.first);
}

/** *The Bundestag’s budget committee approved*: whose body acts. */
function bodyOwner(passage: Passage, { first }: VerbGroup): Filler | null {
  const owner = possessorBefore(passage, first);
  return owner && first - owner.last <= 4 && passage.view.wordClass(first - 1) === 'noun' ? stateOf(passage, owner) : null;
}
