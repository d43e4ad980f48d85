import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { acquisitionsOf } from '../records.js';
import { buildVerbs } from '../vocabulary.js';

const SURE = 0.86;
/** Behind what is built stands for whom, in tokens. */
const NEAR = 6;

export const buildRule = onCue(
  'acquisition/build',
  'A yard or a state builds things for a navy or a state: *Z is building six ships for X*.',
  buildVerbs,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active' || verb.time === 'infinitive' || verb.time === 'gerund') return 'nobody is said to build';
    const things = thingsFrom(passage, cue.end).filter((thing) => isMaterial(thing) && thing.quantity);
    if (things.length === 0) return 'nothing that is counted is built';
    const last = things.at(-1)!.last;
    const clause = clauseAround(passage, cue.at);
    const customer = actorBehind(passage, ['for'], { first: last, last: Math.min(last + NEAR, clause.last) });
    const buyer = customer && stateOf(passage, customer);
    const maker = subjectOf(passage, verb);
    const supplier = maker && (companyOf(passage, maker) ?? stateOf(passage, maker));
    if (!buyer || !supplier || JSON.stringify(buyer.value) === JSON.stringify(supplier.value)) return 'it is not said for whom else';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause, anchor: cue.at, confidence: SURE });
  },
);
