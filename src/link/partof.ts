import { isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { isMaterial, thingAround, type Thing } from './things.js';

/**
 * *Three Y, the first of 24 that X ordered*, *six Y have arrived out of the 40 ordered*: a bare number right before a token,
 * behind *of*, counts the things that the sentence named before it. Null where nothing was named, or the number has a noun.
 */
export function countedPart(passage: Passage, before: number): Thing | null {
  const counted = passage.mentionAt(before - 1);
  if (counted?.mention.kind !== 'quantity' || counted.mention.value.unit !== '1' || counted.last !== before) return null;
  let of = counted.first - 1;
  while (isOf('determiners', passage.word(of)) || TOTALS.has(passage.word(of)) || (passage.word(of) === 'of' && TOTALS.has(passage.word(of - 1)))) of--;
  if (passage.word(of) !== 'of') return null;
  for (const placed of passage.placed.toReversed()) {
    if (placed.last > of || (placed.mention.kind !== 'system' && placed.mention.kind !== 'quantity')) continue;
    const thing = thingAround(passage, placed);
    if (!thing || thing.last > of || !isMaterial(thing) || !(thing.system ?? thing.item)) continue;
    return { ...thing, first: counted.first, last: before, quantity: counted, whole: undefined, price: undefined };
  }
  return null;
}
/** *out of a total of 40*, *of an eventual 40*. */
const TOTALS = new Set(['total', 'batch', 'planned', 'eventual', 'original', 'some', 'about', 'around']);
