import type { SentenceView } from '../../../../src/extract/contract.js';
import { functionWords, numberWords } from '../vocabulary.js';
import { after, isLower, isMark, wordAt } from './cursor.js';

/** A year in words. `end` is the token after it; `paired` for the form that is nothing but a year (`nineteen ninety-five`). */
interface SpelledYear {
  readonly end: number;
  readonly year: number;
  readonly paired: boolean;
}

/** `nineteen ninety-five`, `twenty twenty-five`, `nineteen hundred (and) ninety-three`, `two thousand (and) fifteen`. */
export function spelledYear(s: SentenceView, at: number): SpelledYear | null {
  const first = smallNumber(s, at);
  if (!first) return null;
  const read = inThousands(s, first) ?? inHundreds(s, first) ?? inPairs(s, first);
  // `two thousand soldiers` are counted.
  return read && !(isLower(s, read.end) && after(s, functionWords, read.end) < 0) ? read : null;
}

export interface Spelled {
  readonly end: number;
  readonly value: number;
}

function inThousands(s: SentenceView, { end, value }: Spelled): SpelledYear | null {
  if (value !== 2 || wordAt(s, end) !== 'thousand') return null;
  const rest = behind(s, end + 1);
  return { end: rest?.end ?? end + 1, year: 2000 + (rest?.value ?? 0), paired: false };
}

function inHundreds(s: SentenceView, { end, value }: Spelled): SpelledYear | null {
  if (value < 10 || value > 20 || wordAt(s, end) !== 'hundred') return null;
  const rest = behind(s, end + 1);
  return { end: rest?.end ?? end + 1, year: value * 100 + (rest?.value ?? 0), paired: rest !== null };
}

function inPairs(s: SentenceView, { end, value }: Spelled): SpelledYear | null {
  const rest = value >= 15 && value <= 20 ? smallNumber(s, end) : null;
  return rest && rest.value >= 10 ? { end: rest.end, year: value * 100 + rest.value, paired: true } : null;
}

/** What stands behind *hundred* or *thousand*, an *and* between. */
function behind(s: SentenceView, at: number): Spelled | null {
  return smallNumber(s, wordAt(s, at) === 'and' ? at + 1 : at);
}

/** One to ninety-nine, with a hyphen, a blank or neither between tens and ones. */
export function smallNumber(s: SentenceView, at: number): Spelled | null {
  const hit = numberWords.match(s.tokens, at, s.last);
  if (!hit) return null;
  if (hit.payload < 20) return { end: hit.end, value: hit.payload };
  const next = isMark(s, hit.end, '-') || isMark(s, hit.end, '‑') ? hit.end + 1 : hit.end;
  const ones = numberWords.match(s.tokens, next, s.last);
  return ones && ones.payload < 10 ? { end: ones.end, value: hit.payload + ones.payload } : { end: hit.end, value: hit.payload };
}
