import type { Passage } from './passage.js';

/**
 * *has set aside $2 billion in 2026 and intends to buy eight*: whether a second verb with an aim of its own opens between
 * two tokens. What the first verb is told with, its money and its day, is not the second one’s.
 */
export function secondPredicateBetween(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to - 2; at++)
    if (passage.word(at) === 'and' && passage.word(at + 2) === 'to' && /[^s]s$/.test(passage.word(at + 1)) && passage.view.wordClass(at + 1) === 'verb')
      return true;
  return false;
}
