import { governors, RESUMED, STOPPED } from './governors.js';
import { isAdverb, isOf } from './grammar.js';
import type { Passage } from './passage.js';

/** *A plan to acquire 18 drones was cancelled*: the plan's own verb, later in the clause, takes it back. */
export function isCalledOff(passage: Passage, from: number): boolean {
  if (isScrapped(passage, from)) return true;
  for (let at = from; at < passage.last; at++) {
    const word = passage.word(at);
    if (/^[;:]$/.test(word) || word === 'while' || word === 'but' || word === 'although') return false;
    if (stopsAt(passage, at)) return true;
  }
  return false;
}

/** *was cancelled*, *was quietly dropped*, *has been stopped*. */
function stopsAt(passage: Passage, at: number): boolean {
  const before = isAdverb(passage.word(at - 1)) || /ly$/.test(passage.word(at - 1)) ? at - 2 : at - 1;
  const verb = isOf('be', passage.word(before)) || isOf('have', passage.word(at - 2)) ? governors.match(passage.view.tokens, at, passage.last) : null;
  return verb?.payload === 'cancelled' || (isOf('be', passage.word(before)) && STOPPED.has(passage.word(at)));
}

/** *ordered 12 Y, but the deal was later scrapped*, *although it was cancelled*: another clause takes back what this one tells. */
export function isScrapped(passage: Passage, from: number): boolean {
  for (let turn = from + 1; turn < passage.last - 3; turn++) {
    if (!TURNS.has(passage.word(turn))) continue;
    const again = passage.word(turn + 1) === 'it' || (isOf('determiners', passage.word(turn + 1)) && RESUMED.has(passage.word(turn + 2)));
    for (let at = turn + 3; again && at < Math.min(turn + 8, passage.last); at++) if (stopsAt(passage, at)) return true;
  }
  return false;
}
const TURNS = new Set(['but', 'although', 'though']);
