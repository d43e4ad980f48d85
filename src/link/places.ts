import { Shape } from '../normalize/tokens.js';
import type { Filler } from './contract.js';
import { fillWithWords, type Passage } from './passage.js';
import type { Stretch } from './roles.js';

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'off', 'on']);

/** The place that a clause names: a capitalised name behind *in*, *at*, *near*, *outside*; null where none is named. */
export function placeIn(passage: Passage, { first, last }: Stretch): Filler | null {
  for (let at = first; at < last; at++) {
    if (!PLACE_PREPOSITIONS.has(passage.word(at)) || passage.mentionAt(at)) continue;
    const from = passage.word(at + 1) === 'the' ? at + 2 : at + 1;
    const to = nameEnd(passage, from, last);
    if (to > from && passage.word(to) !== "'s") return fillWithWords(passage, from, to);
  }
  return null;
}

/** A run of capitalised words that is a place: a country's or capital's mention, or no mention at all. */
function nameEnd(passage: Passage, from: number, last: number): number {
  let to = from;
  while (to < last) {
    const mention = passage.mentionAt(to);
    if (mention && (mention.mention.kind !== 'country' || mention.mention.value.form === 'demonym')) return from;
    const shape = passage.view.tokens.shape[to]!;
    const named = shape === Shape.Capital || shape === Shape.Mixed || (shape === Shape.Upper && passage.text(to, to + 1).length > 1);
    const joins = passage.word(to) === '-' && to > from;
    if (!named && !joins) break;
    to++;
  }
  return to;
}
