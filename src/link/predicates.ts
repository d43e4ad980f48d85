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
