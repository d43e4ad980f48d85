import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { seriesWords } from './serieswords.js';

/** An apposition between commas is no longer than this, in tokens. */
const LONGEST = 16;

/**
 * The token behind an aside without figures that stands between a noun phrase and its verb: *copper output, a gauge of
 * demand, fell 4.5%*, *car output, on which so much depends, reached*, *house prices, not included in the index, climbed*,
 * *spending, for its part, came to*; null where none opens at a comma.
 */
export function appositionEnd(passage: Passage, comma: number): number | null {
  if (passage.word(comma) !== ',' || isOf('conjunctions', passage.word(comma + 1))) return null;
  for (let at = comma + 1; at < Math.min(comma + LONGEST, passage.last); at++) {
    const mention = passage.mentionAt(at)?.mention;
    if (mention?.kind === 'money' || mention?.kind === 'quantity' || /^[;:]$/.test(passage.word(at))) return null;
    if (passage.word(at) === ',' && !mention && opensVerb(passage, at + 1)) return at + 1;
  }
  return null;
}

function opensVerb(passage: Passage, from: number): boolean {
  let at = from;
  while (isAdverb(passage.word(at))) at++;
  return isAuxiliary(passage.word(at)) || seriesWords.verbs.match(passage.view.tokens, at, passage.last) !== null;
}
