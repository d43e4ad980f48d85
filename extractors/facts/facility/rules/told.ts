import type { Draft } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import type { Passage } from '../../../../src/link/passage.js';

/** The site just told of that *it* or *which* before a predicate means; null where no pronoun is its subject. */
export function meantByPronoun(passage: Passage, predicate: number): Draft | null {
  let at = predicate - 1;
  while (at > passage.first && (isAuxiliary(passage.word(at)) || isOf('adverbs', passage.word(at)) || isOf('negation', passage.word(at)))) at--;
  const word = passage.word(at);
  if (word !== 'it' && word !== 'they' && word !== 'which') return null;
  const told = passage.reference.toldBefore(passage, 'facility', word === 'which' ? 0 : 1);
  // Of several sites none is meant more than another.
  return told.length === 1 ? told[0]!.draft : null;
}

/** *is under construction at X and is expected to open in 2027*: the site whose first predicate the sentence has told; null where the second has a subject of its own. */
export function meantByJoint(passage: Passage, predicate: number): Draft | null {
  const joint = passage.word(predicate - 1);
  if (joint !== 'and' && joint !== 'but' && joint !== ',') return null;
  const told = passage.reference.toldBefore(passage, 'facility', 0);
  return told.length === 1 && told[0]!.sentence === passage.index ? told[0]!.draft : null;
}
