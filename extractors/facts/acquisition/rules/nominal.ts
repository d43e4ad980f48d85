import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, stateOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { acquisitionsOf } from '../records.js';
import { dealNouns, type NounMeaning } from '../vocabulary.js';

const SURE = 0.93;

export const nominalRule = onCue('acquisition/nominal', 'A deal told by a noun: *a contract for the delivery of 12 Y*, *the purchase of Y from Z*, *an order for two Y*.', dealNouns, read);

function read(passage: Passage, cue: Cue<NounMeaning>): DraftReading {
  if (verbAt(passage, cue.at)?.voice === 'passive') return 'the word is a verb here';
  const joint = passage.word(cue.end);
  if (joint !== 'of' && joint !== 'for') return 'no *of* or *for* follows';
  const things = thingsFrom(passage, cue.end + 1);
  if (things.length === 0) return 'no thing is dealt in';
  const modality = modalityOfPhrase(passage, cue.at, cue.payload.done, cue.payload.bare);
  if ('refused' in modality) return modality.refused;
  const clause = clauseAround(passage, cue.at);
  const after = { first: things.at(-1)!.last, last: clause.last };
  const { buyer, supplier } = parties(passage, cue, clause, after);
  if (!buyer) return 'nobody is said to buy';
  return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause, anchor: cue.at, confidence: SURE });
}

/** *X signed a contract with Z for …*, *the sale of Y to X*, *X's purchase of Y from Z*. A company is the supplier, a state the buyer. */
function parties(passage: Passage, cue: Cue<NounMeaning>, clause: { first: number; last: number }, after: { first: number; last: number }): { buyer: Filler | null; supplier: Filler | null } {
  const before = actorsOf(passage).filter((actor) => actor.last <= cue.at && actor.first >= clause.first && (actor.role === 'free' || actor.role === 'possessor' || actor.preposition === 'with' || actor.preposition === 'by'));
  const to = actorBehind(passage, ['to', 'for'], after);
  const from = actorBehind(passage, ['from', 'by', 'with'], after);
  const company = [from, ...before].find((actor): actor is Actor => actor !== null && companyOf(passage, actor) !== null);
  const supplier = company ? companyOf(passage, company) : from ? stateOf(passage, from) : null;
  const state = to ?? before.findLast((actor) => actor !== company && actor !== from && stateOf(passage, actor) !== null) ?? null;
  const buyer = state ? stateOf(passage, state) : passage.reference.countryFor(passage, cue.at);
  return { buyer, supplier };
}
