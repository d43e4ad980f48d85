import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, coordinated, isCompanyActor, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { acquisitionsOf, sharedAcquisitions } from '../records.js';
import { contracts, signVerbs } from '../vocabulary.js';
import { forBehindAside } from '../joint.js';

const SURE = 0.92;

export const signRule = onCue(
  'acquisition/sign',
  'Somebody signs with a maker for things, and no noun names the deal: *X signed with Z on 28 March 2024 for two Y*.',
  signVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice === 'passive' && forWhich(passage, verb.first) >= 0) return dealSignedFor(passage, cue, verb);
    const subject = verb && verb.voice !== 'passive' ? subjectOf(passage, verb) : null;
    // Without an object the past form looks like a participle: *India signed with Z for five Y*.
    if (!verb || (verb.voice !== 'active' && (!subject || subject.last < verb.first - ASIDE))) return 'nobody is said to sign';
    const sought = forWhich(passage, verb.first);
    if (subject && isCompanyActor(passage, subject)) return soldTo(passage, cue, verb, subject);
    if (passage.word(cue.end) !== 'with' && sought < 0) return 'it is not said with whom';
    const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const joint = sought < 0 ? forBehindAside(passage, cue.end, clause.last) : clause.last;
    const things = sought >= 0 ? thingsBefore(passage, sought) : joint < 0 ? [] : thingsFrom(passage, joint);
    if (things.length === 0) return 'nothing is signed for';
    const partner = actorBehind(passage, ['with'], { first: cue.end, last: joint });
    const supplier = partner && (companyOf(passage, partner) ?? stateOf(passage, partner));
    const buyers = coordinated(passage, subject)
      .map((actor) => stateOf(passage, actor))
      .filter((state) => state !== null);
    if ((!supplier && sought < 0) || buyers.length === 0) return 'its parties are not named';
    return sharedAcquisitions(passage, things, buyers, { supplier, status: modality.status, clause, anchor: cue.at, confidence: SURE });
  },
);

/** *12 Y, for which a $700 million contract was signed with Z in June*: whoever is meant to have them buys. */
function dealSignedFor(passage: Passage, cue: Cue<true>, verb: VerbGroup): DraftReading {
  const sought = forWhich(passage, verb.first);
  if (![1, 2, 3, 4].some((step) => DEALS.has(passage.word(verb.first - step)))) return 'nothing of a deal is signed';
  const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
  if ('refused' in modality) return modality.refused;
  const things = thingsBefore(passage, sought);
  if (things.length === 0) return 'nothing is signed for';
  const clause = clauseAround(passage, cue.at);
  const partner =
    actorBehind(passage, ['with', 'by'], { first: cue.end, last: clause.last }) ?? actorBehind(passage, ['from'], { first: things.at(-1)!.last, last: sought });
  const supplier = partner && (companyOf(passage, partner) ?? stateOf(passage, partner));
  const own = actorsOf(passage).find(
    (actor) => actor.last <= things[0]!.first && (actor.role === 'free' || actor.role === 'possessor') && stateOf(passage, actor),
  );
  const buyer = (own && stateOf(passage, own)) ?? otherThan(passage.reference.headingCountry(passage) ?? passage.reference.countryOfDocument(), supplier);
  if (!buyer) return 'nobody is said to buy';
  const rest = { first: things[0]!.first, last: clause.last };
  return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause: rest, anchor: cue.at, confidence: SURE - 0.04 });
}
const DEALS = new Set([...contracts.nouns, 'offer', 'acceptance', 'order', 'letter', 'loa']);

/** *Z has signed with X for a second lot of Y*: the maker signs, and the state buys. */
function soldTo(passage: Passage, cue: Cue<true>, verb: VerbGroup, maker: Actor): DraftReading {
  if (passage.word(cue.end) !== 'with') return 'it is not said with whom';
  const modality = modalityOfVerb(passage, verb, { past: 'contracted' });
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  const joint = forBehindAside(passage, cue.end, clause.last);
  const partner = actorBehind(passage, ['with'], { first: cue.end, last: joint < 0 ? clause.last : joint });
  const buyer = partner && stateOf(passage, partner);
  const things = joint < 0 ? [] : thingsFrom(passage, joint).filter((thing) => thing.system ?? thing.quantity);
  if (!buyer || things.length === 0) return 'no state is said to sign for things';
  const supplier = companyOf(passage, maker);
  return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause, anchor: cue.at, confidence: SURE });
}

function otherThan(one: Filler | null, other: Filler | null): Filler | null {
  return one && JSON.stringify(one.value) !== JSON.stringify(other?.value) ? one : null;
}

/** *the batteries for which it signed with Z*: the relative that the verb belongs to, or -1. */
function forWhich(passage: Passage, verb: number): number {
  for (let at = verb - 1; at > passage.first && verb - at <= RELATIVE; at--)
    if (passage.word(at) === 'which') return passage.word(at - 1) === 'for' ? at - 1 : -1;
  return -1;
}
/** Between *which* and its verb stands no more than a subject, in tokens. */
const RELATIVE = 10;
/** Between subject and verb an aside may stand, in tokens. */
const ASIDE = 24;
