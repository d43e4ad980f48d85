import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, coordinated, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { sharedAcquisitions } from '../records.js';
import { signVerbs } from '../vocabulary.js';
import { forBehindAside } from '../joint.js';

const SURE = 0.92;

export const signRule = onCue(
  'acquisition/sign',
  'Somebody signs with a maker for things, and no noun names the deal: *X signed with Z on 28 March 2024 for two Y*.',
  signVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    const subject = verb && verb.voice !== 'passive' ? subjectOf(passage, verb) : null;
    // Without an object the past form looks like a participle: *India signed with Z for five Y*.
    if (!verb || (verb.voice !== 'active' && (!subject || subject.last < verb.first - ASIDE))) return 'nobody is said to sign';
    const sought = forWhich(passage, verb.first);
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

/** *the batteries for which it signed with Z*: the relative that the verb belongs to, or -1. */
function forWhich(passage: Passage, verb: number): number {
  for (let at = verb - 1; at > passage.first && verb - at <= RELATIVE; at--)
    if (passage.word(at) === 'which') return passage.word(at - 1) === 'for' ? at - 1 : -1;
  return -1;
}
/** Between *which* and its verb stands no more than a subject, in tokens. */
const RELATIVE = 7;
/** Between subject and verb an aside may stand, in tokens. */
const ASIDE = 24;
