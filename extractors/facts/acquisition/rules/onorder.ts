import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { isAuxiliary } from '../../../../src/link/grammar.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { actorBehind, clauseAround, companyOf, stateOf } from '../../../../src/link/roles.js';
import { isMaterial } from '../../../../src/link/things.js';
import { acquisitionsOf } from '../records.js';
import { onOrderPhrases } from '../vocabulary.js';

const SURE = 0.9;

export const onOrderRule = onCue(
  'acquisition/on-order',
  'Things that are bought and not yet there: *the 64 Y on order from Z*, *20 Y are under contract*.',
  onOrderPhrases,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    let predicate = cue.at;
    while (predicate > passage.first && isAuxiliary(passage.word(predicate - 1))) predicate--;
    const things = thingsBefore(passage, predicate);
    if (!things.some(isMaterial)) return 'no thing is on order';
    const modality = modalityOfPhrase(passage, things[0]!.first, 'contracted', 'contracted');
    if ('refused' in modality) return modality.refused;
    const whole = clauseAround(passage, cue.at);
    const clause = { first: whole.first, last: untilPredicate(passage, cue.end, whole.last) };
    const rest = { first: cue.end, last: clause.last };
    const from = actorBehind(passage, ['from', 'with'], rest);
    const to = actorBehind(passage, ['for', 'by'], rest);
    const buyer = (to && stateOf(passage, to)) ?? passage.reference.countryFor(passage, cue.at);
    const supplier = from && (companyOf(passage, from) ?? stateOf(passage, from));
    return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause, anchor: cue.at, confidence: SURE });
  },
);

/** The phrase ends where the sentence's own predicate begins: *… on order from Z, a large programme, will arrive*. */
function untilPredicate(passage: Passage, from: number, last: number): number {
  for (let at = from; at < last; at++) if (isAuxiliary(passage.word(at)) && !passage.mentionAt(at)) return at;
  return last;
}
