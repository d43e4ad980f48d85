import { isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import { upgradeCues } from './vocabulary.js';

/** *the mid-life upgrade of five Y*: a phrase that names work on things, and no things. */
export function opensWork(passage: Passage, from: number): boolean {
  for (let at = from; at < Math.min(from + LONGEST, passage.last); at++) {
    if (passage.mentionAt(at)) continue;
    const work = upgradeCues.match(passage.view.tokens, at, passage.last);
    if (work) return WORKED.has(passage.word(work.end));
    if (isOf('prepositions', passage.word(at)) || /^[,;:]$/.test(passage.word(at))) return false;
  }
  return false;
}
const WORKED = new Set(['of', 'for']);
/** Article and adjectives stand before the noun, in tokens. */
const LONGEST = 7;
