import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { isOf } from '../../../../src/link/grammar.js';
import type { Passage } from '../../../../src/link/passage.js';
import type { VerbGroup } from '../../../../src/link/verbs.js';

/** *can make 300 a year*: what somebody is able to make is a claim; on a condition (*if it were paid*) it is none. */
export function isAbility(passage: Passage, verb: VerbGroup): boolean {
  if (verb.negated || !chainHolds(passage, verb) || isQuestion(passage) || inCondition(passage, verb.first)) return false;
  for (let at = verb.head; at < passage.last; at++) if (CONDITIONS.has(passage.word(at))) return false;
  return true;
}

function chainHolds(passage: Passage, { first, head }: VerbGroup): boolean {
  for (let at = first; at < head; at++) if (passage.word(at) === 'can') return true;
  // *can, at present, make*: an aside may part the auxiliary from its verb.
  if (passage.word(first - 1) !== ',') return false;
  for (let at = first - 2; at >= passage.first && first - at <= LONGEST_ASIDE; at--) {
    if (passage.word(at) === ',') return passage.word(at - 1) === 'can';
    if (isOf('conjunctions', passage.word(at))) return false;
  }
  return false;
}
const LONGEST_ASIDE = 6;
const CONDITIONS = new Set(['if', 'unless', 'provided', 'were']);
