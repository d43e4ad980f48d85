import type { Filler } from '../../../src/link/contract.js';
import type { Passage } from '../../../src/link/passage.js';

/** *Budget 2026 provides*: the year that names a budget, whose name holds no date of its own; null where none stands there. */
export function yearOfName(passage: Passage, at: number): Filler | null {
  const year = passage.word(at);
  if (!/^(?:19|20)\d\d$/.test(year) || passage.mentionAt(at)) return null;
  const value = { edtf: year, start: `${year}-01-01`, end: `${year}-12-31` };
  return { value, mention: null, origin: 'sentence', start: passage.offset(at), end: passage.offsetAfter(at + 1) };
}
