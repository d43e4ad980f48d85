import { companyOf, actorBehind, clauseAround, stateOf, subjectOf } from '../../../../src/link/roles.js';
import type { Cue, DraftReading } from '../../../../src/link/contract.js';
import { onCue } from '../../../../src/link/contract.js';
import { modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import type { Filler } from '../../../../src/link/contract.js';
import { acquisitionsOf } from '../records.js';
import { obtainVerbs } from '../vocabulary.js';

const SURE = 0.95;

export const obtainRule = onCue('acquisition/obtain', 'Somebody buys, orders or receives things: *X ordered 12 Y from Z*, *12 Y were ordered by X*, *Y bought in 2019*.', obtainVerbs, read);

function read(passage: Passage, cue: Cue<VerbMeaning>): DraftReading {
  const verb = verbAt(passage, cue.at, cue.end);
  if (!verb) return 'the word is a noun here';
  const modality = modalityOfVerb(passage, verb, cue.payload);
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  const things = verb.voice === 'active' ? thingsFrom(passage, cue.end) : thingsBefore(passage, verb.first);
  if (things.length === 0) return 'no thing is bought';
  const buyer = buyerOf(passage, verb, cue.end, clause.last);
  if (buyer === 'company') return 'the buyer is a company';
  const behind = Math.max(cue.end, things.at(-1)!.last);
  const from = actorBehind(passage, ['from', 'of'], { first: behind, last: clause.last }) ?? actorBehind(passage, ['by'], { first: things.at(-1)!.last, last: verb.first });
  const supplier: Filler | null = from ? (companyOf(passage, from) ?? stateOf(passage, from)) : null;
  return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause, anchor: cue.at, confidence: buyer?.origin === 'sentence' ? SURE : SURE - 0.05 });
}

/** The subject of an active verb, the agent of a passive one; the context's country where the sentence names nobody. */
function buyerOf(passage: Passage, verb: VerbGroup, end: number, last: number): Filler | 'company' | null {
  const named = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by', 'for'], { first: end, last });
  if (named) return stateOf(passage, named) ?? 'company';
  return verb.voice === 'active' && verb.time !== 'infinitive' && verb.time !== 'gerund' ? null : passage.reference.countryFor(passage, verb.first);
}
