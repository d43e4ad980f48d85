import type { Passage } from './passage.js';
import type { Thing } from './things.js';

/** *No Y have been handed over*, *none of the Y was bought*: what is said of nothing is denied. */
export function isNone(passage: Passage, things: readonly Thing[]): boolean {
  const first = things[0]?.first ?? passage.first;
  return passage.word(first) === 'no' || passage.word(first - 1) === 'no' || (passage.word(first - 1) === 'of' && passage.word(first - 2) === 'none');
}
