import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Period, Read } from '../period.js';
import { articles, centuries, decadeWords, portions } from '../vocabulary.js';
import { after, before, digitsAt, fourDigitYear, integerAt, isApostrophe, isCapital, isGlued, isMark, wordAt } from './cursor.js';
import { dayNumber } from './day.js';
import { expandYear } from './year.js';

/** `1990s`, `1990’s` behind an article, `’90s`, `90s` behind an article or *late*. */
export function readDecade(s: SentenceView, at: number): Read | null {
  const year = fourDigitYear(s, at);
  if (year >= 0) {
    const end = year % 10 === 0 ? pluralEnd(s, at + 1, introduced(s, at)) : -1;
    return end > 0 ? { end, period: { unit: 'decade', from: year } } : null;
  }
  const apostrophe = isApostrophe(s, at) && isGlued(s, at + 1);
  const number = apostrophe ? at + 1 : at;
  const short = digitsAt(s, number) === 2 ? integerAt(s, number) : -1;
  if (short < 0 || short % 10 !== 0) return null;
  const end = pluralEnd(s, number + 1, true);
  return end > 0 && (apostrophe || introduced(s, at)) ? { end, period: { unit: 'decade', from: expandYear(short) } } : null;
}

/** `eighties`, `nineteen-sixties`; *the twenties* are of two centuries. */
export function readDecadeWord(s: SentenceView, at: number): Read | null {
  const hit = decadeWords.match(s.tokens, at, s.last);
  if (!hit) return null;
  const spelledOut = hit.end - at > 1;
  if (!spelledOut && !introduced(s, at)) return null;
  const period: Period = hit.payload === null ? { unit: 'unsettled', readings: ['192X', '202X'] } : { unit: 'decade', from: hit.payload };
  return { end: hit.end, period };
}

/** `nineteenth century`, `21st century`, `19th-century`; not *20th Century Fox*. */
export function readCentury(s: SentenceView, at: number): Read | null {
  const ordinal = dayNumber(s, at);
  if (!ordinal || ordinal.ordinal === 'none' || ordinal.day < 2) return null;
  const start = isMark(s, ordinal.end, '-') ? ordinal.end + 1 : ordinal.end;
  const end = wordAt(s, start) === 'century' ? after(s, centuries, start) : -1;
  if (end < 0 || isEra(s, end) || (isCapital(s, start) && isCapital(s, end))) return null;
  return { end, period: { unit: 'century', from: (ordinal.day - 1) * 100 } };
}

function isEra(s: SentenceView, at: number): boolean {
  const word = wordAt(s, at);
  return word === 'bc' || word === 'bce';
}

/** The token after the *s* of a decade, or -1. With an apostrophe it may be a possessive, so the decade must be announced. */
function pluralEnd(s: SentenceView, at: number, announced: boolean): number {
  if (wordAt(s, at) === 's' && s.tokens.shape[at] === 1) return at + 1;
  return announced && isApostrophe(s, at) && isGlued(s, at) && isGlued(s, at + 1) && wordAt(s, at + 1) === 's' ? at + 2 : -1;
}

/** Behind *the* or a word such as *late*. */
function introduced(s: SentenceView, at: number): boolean {
  const start = isMark(s, at - 1, '-') ? at - 1 : at;
  return before(s, articles, at) !== null || before(s, portions, start)?.payload.joins === 'directly';
}
