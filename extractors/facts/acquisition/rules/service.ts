import { thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { clauseAround, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { acquisitionsOf } from '../records.js';
import { intoService, introducingVerbs } from '../vocabulary.js';

const SURE = 0.9;
const REACH = 24;

export const serviceRule = onCue(
  'acquisition/service',
  'Things come into use: *X put two Y into service*, *Y were brought into service by X*.',
  intoService,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const clause = clauseAround(passage, cue.at);
    let head = cue.at - 1;
    while (head > Math.max(clause.first, cue.at - REACH) && !introducingVerbs.has(passage.word(head))) head--;
    const verb = introducingVerbs.has(passage.word(head)) ? verbAt(passage, head) : null;
    if (!verb) return 'nothing is said to bring them there';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const active = verb.voice === 'active';
    const things = active ? thingsFrom(passage, head + 1, cue.at) : thingsBefore(passage, verb.first);
    if (!things.some((thing) => thing.system ?? thing.quantity)) return 'nothing that is named or counted comes into use';
    const owner = active ? subjectOf(passage, verb) : null;
    const buyer = owner ? stateOf(passage, owner) : passage.reference.headingCountry(passage);
    if (!buyer) return 'no state is said to use them';
    return acquisitionsOf(passage, things, { buyer, supplier: null, status: modality.status, clause, anchor: cue.at, confidence: SURE });
  },
);
