import { isReportingVerb } from './attribution.js';
import type { Passage } from './passage.js';
import { Shape } from '../normalize/tokens.js';

/** *, and its rival, X, says that …*: a name between commas, and the verb of saying behind it. */
export function saysBehindName(passage: Passage, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(comma + 6, passage.last); at++)
    if (passage.word(at) === ',') return isReportingVerb(passage.word(at + 1)) && passage.view.tokens.shape[at - 1] !== Shape.Lower;
  return false;
}
