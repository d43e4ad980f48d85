import type { Passage } from '../../../../src/link/passage.js';
import type { Thing } from '../../../../src/link/things.js';

/** *output of 155 mm shells from 10,000 to 40,000 a year*: the count it rises to is that of the things named before. */
export function risenTo(passage: Passage, thing: Thing): Thing | null {
  for (let at = thing.last; at < Math.min(thing.last + REACH, passage.last); at++) {
    const count = passage.word(at) === 'to' ? passage.mentionAt(at + 1) : undefined;
    if (count?.mention.kind === 'quantity' && count.mention.value.unit === '1') return { ...thing, quantity: count };
  }
  return null;
}
const REACH = 10;
