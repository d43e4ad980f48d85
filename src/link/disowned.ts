import { readJson } from '../normalize/data.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';

const words = readJson<Record<'hearsayNouns' | 'untrue' | 'takenBack', string[]>>(new URL('./disowned.json', import.meta.url));
const HEARSAY_NOUNS = new Set(words.hearsayNouns);
const UNTRUE = new Set(words.untrue);
/** What a sentence says that there is none of, where it takes back what it told: *no such order has been placed*. */
const TAKEN_BACK = new Set(words.takenBack);

/** *Reports that X had approved Y are wrong*: what the sentence takes back it does not tell. */
export function isDisowned(passage: Passage, before: number): boolean {
  for (let at = before; at < passage.last - 2; at++)
    if (
      (passage.word(at) === 'no' && passage.word(at + 1) === 'such' && TAKEN_BACK.has(passage.word(at + 2))) ||
      (passage.word(at) === 'which' && passage.word(at - 1) === ',' && deniesBehind(passage, at))
    )
      return true;
  const opening = /^[“"‘]$/.test(passage.word(passage.first)) ? passage.first + 1 : passage.first;
  if (!HEARSAY_NOUNS.has(passage.word(opening)) && !HEARSAY_NOUNS.has(passage.word(opening + 1))) return false;
  if (passage.word(opening + 1) !== 'that' && passage.word(opening + 2) !== 'that' && passage.word(opening + 1) !== 'of') return false;
  for (let at = before; at < passage.last - 1; at++) {
    if (/^[;:]$/.test(passage.word(at))) return false;
    if (isOf('be', passage.word(at)) && [1, 2, 3].some((step) => UNTRUE.has(passage.word(at + step)))) return true;
  }
  return false;
}
/** *a sale of 12 Y, which X has denied*. */
function deniesBehind(passage: Passage, which: number): boolean {
  return [2, 3, 4, 5].some((step) => /^(?:denied|denies)$/.test(passage.word(which + step)) && !passage.mentionAt(which + step));
}
