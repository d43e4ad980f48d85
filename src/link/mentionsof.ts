import type { Mention } from '../model/index.js';

/** The mentions of the sentences from one up to another (exclusive): found by bisection, since a long document has many. */
export function mentionsOf(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.sentence < to; at++) found.push(mentions[at]!);
  return found;
}
