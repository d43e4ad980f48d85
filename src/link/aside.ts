import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { seriesWords } from './serieswords.js';

/** An apposition between commas is no longer than this, in tokens. */
const LONGEST = 16;

/**
 * The token behind an apposition without figures that stands between a noun phrase and its verb: *copper output, a
 * gauge of demand, fell 4.5%*; null where none opens at a comma.
 */
export function appositionEnd(passage: Passage, comma: number): number | null {
  if (passage.word(comma) !== ',' || !isOf('determiners', passage.word(comma + 1))) return null;
  for (let at = comma + 2; at < Math.min(comma + LONGEST, passage.last); at++) {
    const mention = passage.mentionAt(at)?.mention;
    if (mention?.kind === 'money' || mention?.kind === 'quantity') return null;
    if (passage.word(at) === ',' && !mention) return opensVerb(passage, at + 1) ? at + 1 : null;
  }
  return null;
}

function opensVerb(passage: Passage, from: number): boolean {
  let at = from;
  while (isAdverb(passage.word(at))) at++;
  return isAuxiliary(passage.word(at)) || seriesWords.verbs.match(passage.view.tokens, at, passage.last) !== null;
}
