import type { Filler } from './contract.js';
import { isOf } from './grammar.js';
import { fillWith, type Passage } from './passage.js';
import type { Stretch } from './roles.js';

/** A further count of the same things with its day. */
export interface Further {
  readonly quantity: Filler;
  readonly date: Filler;
}

/**
 * What a clause goes on to tell without repeating verb and things: *bought 28 Y in 2017, 34 in 2018 and 39 in 2019*,
 * *six more in May, and another 18 in 2022*. Each count has its own day, and nothing else stands between them.
 */
export function furtherCounts(passage: Passage, from: number, last: number): readonly Further[] {
  const found: Further[] = [];
  for (const placed of passage.within(from, last, 'quantity')) {
    if (placed.mention.value.unit !== '1' || !isJoined(passage, placed.first)) continue;
    let at = placed.last;
    while (MORE.has(passage.word(at))) at++;
    const date = isOf('prepositions', passage.word(at)) ? passage.mentionAt(passage.word(at + 1) === 'the' ? at + 2 : at + 1) : undefined;
    if (date?.mention.kind === 'date') found.push({ quantity: fillWith(placed), date: fillWith(date) });
  }
  return found;
}

/** *, and another 18*, *and for eight*: a joint stands right before the number, over what makes it more. */
function isJoined(passage: Passage, number: number): boolean {
  let at = number - 1;
  while (MORE.has(passage.word(at)) || passage.word(at) === 'for' || passage.word(at) === 'a' || passage.word(at) === 'then') at--;
  return passage.word(at) === ',' || passage.word(at) === 'and' || passage.word(at) === ';';
}
const MORE = new Set(['more', 'another', 'further', 'additional', 'others', 'extra', 'last', 'final', 'remaining', 'the']);

/** The clause around a token without what is told of a part: *six Y for $2 billion, of which two have been delivered*. */
export function withoutParts(passage: Passage, { first, last }: Stretch, token: number): Stretch {
  let [from, to] = [first, last];
  for (let at = first; at < last - 1; at++) {
    if (passage.word(at) !== ',' || passage.word(at + 1) !== 'of' || !/^wh(?:ich|om)$/.test(passage.word(at + 2))) continue;
    if (at < token) from = at + 1;
    else to = Math.min(to, at);
  }
  return { first: from, last: to };
}
