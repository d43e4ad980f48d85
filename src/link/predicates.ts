import { isAuxiliary, isOf } from './grammar.js';
import type { Passage } from './passage.js';

/**
 * Whether the sentence goes on to something else between two tokens: to a second verb with an aim of its own (*has set
 * aside $2 billion in 2026 and intends to buy eight*), or to what is so *now*. What came before it, its money and its
 * day, is not told of what follows.
 */
export function goesOnBetween(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (passage.word(at) === 'now' && !passage.mentionAt(at)) return true;
    const second = at < to - 2 && passage.word(at) === 'and' && passage.word(at + 2) === 'to' && /[^s]s$/.test(passage.word(at + 1));
    if (second && passage.view.wordClass(at + 1) === 'verb') return true;
  }
  return false;
}

/** *The base, which cost $40 million in 2019, has received*: inside a relative clause that a comma closes before the token. */
export function inClosedRelative(passage: Passage, at: number, anchor: number): boolean {
  let open = at;
  while (open > passage.first && at - open <= LONGEST_RELATIVE && !(RELATIVES.has(passage.word(open)) && passage.word(open - 1) === ',')) open--;
  if (!RELATIVES.has(passage.word(open)) || passage.word(open - 1) !== ',') return false;
  for (let t = open; t < at; t++) if (passage.word(t) === ',' && !passage.mentionAt(t)) return false;
  for (let t = at; t < anchor; t++) if (passage.word(t) === ',' && !passage.mentionAt(t)) return true;
  return false;
}
const RELATIVES = new Set(['which', 'who', 'whose', 'where']);
const LONGEST_RELATIVE = 14;

/**
 * *signed a contract in May for 180 tanks, 61 of which will be assembled in X*: where the relative clause opens in which a
 * token stands, told of what came before it; -1 in the main clause. What is said of the main clause is not said in it.
 */
export function relativeOpening(passage: Passage, token: number): number {
  for (let at = token - 1; at > passage.first && token - at <= LONGEST_RELATIVE; at--) {
    if (/^[,;:]$/.test(passage.word(at)) && !passage.mentionAt(at)) return -1;
    if (!RELATIVES.has(passage.word(at)) && passage.word(at) !== 'whom') continue;
    if (passage.word(at - 1) === ',') return at - 1;
    if (passage.word(at - 1) !== 'of') continue;
    for (let comma = at - 2; comma > passage.first && at - comma <= 5; comma--) if (passage.word(comma) === ',') return comma;
  }
  return -1;
}

/** Where the first relative clause opens behind a token: *signed a deal in Sofia, which will …*; `last` where none does. */
export function relativeBehind(passage: Passage, from: number, last: number): number {
  for (let at = from; at < last; at++)
    if (RELATIVES.has(passage.word(at)) || passage.word(at) === 'whom') {
      const open = relativeOpening(passage, at + 1);
      if (open >= from) return open;
    }
  return last;
}

/** *X, which builds the Y, received an order in May*: where a relative clause ends, before the verb that its subject has besides; else where the sentence does. */
export function relativeEnd(passage: Passage, anchor: number): number {
  for (let at = anchor + 1; at < passage.last; at++) {
    if (passage.word(at) !== ',' || passage.mentionAt(at) || passage.mentionAt(at + 1)) continue;
    const next = passage.word(at + 1);
    const finite = next.endsWith('ed') || (passage.view.wordClass(at + 1) === 'verb' && !next.endsWith('ing'));
    if (finite || isAuxiliary(next) || isOf('irregularPast', next)) return at;
  }
  return passage.last;
}
