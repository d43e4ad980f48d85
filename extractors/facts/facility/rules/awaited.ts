import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import type { Status } from '../../../../src/model/index.js';
import type { VerbGroup } from '../../../../src/link/verbs.js';

/** *should be finished by late 2027*, *should start in 2028*: with a day what should become of a site is planned; null for anything else. */
export function awaitedModality(passage: Passage, verb: VerbGroup): { readonly status: Status } | null {
  if (!verb.conditional || verb.negated || isQuestion(passage) || inCondition(passage, verb.first)) return null;
  let should = false;
  for (let at = verb.first; at < verb.head; at++) if (passage.word(at) === 'should') should = true;
  if (!should) return null;
  return passage.within(verb.head, Math.min(verb.head + FARTHEST_DAY, passage.last), 'date').length > 0 ? { status: 'planned' } : null;
}
const FARTHEST_DAY = 12;
