import type { SentenceView } from '../../../../src/extract/contract.js';
import { raw } from '../../../../src/normalize/tokens.js';
import type { Period, Read, YearRef } from '../period.js';
import { articles, counts, firstHalves, halves, lastHalves, lasts, pluralUnits, quarters } from '../vocabulary.js';
import { after, digitsAt, fourDigitYear, integerAt, isApostrophe, isGlued, isMark, isWord, skip, wordAt } from './cursor.js';
import { dayNumber } from './day.js';
import { readCentury, readDecade, readDecadeWord } from './decade.js';
import { readMonth } from './month.js';
import { completingYear, expandYear, plainYear, readFiscal, relativeYear, type YearRead } from './year.js';

/** Parts of a year counted out in words: `third quarter of 2024`, `first half of 2026`, `first nine months of last year`. */
export function readFraction(s: SentenceView, at: number): Read | null {
  return twoQuarters(s, at) ?? quarter(s, at) ?? half(s, at) ?? severalUnits(s, at) ?? numberedMonth(s, at);
}

function quarter(s: SentenceView, at: number): Read | null {
  const ordinal = dayNumber(s, at);
  const isLast = !ordinal && after(s, lasts, at) > 0;
  if (!isLast && (!ordinal || ordinal.ordinal === 'none' || ordinal.day > 4)) return null;
  const end = after(s, quarters, dash(s, isLast ? at + 1 : ordinal!.end));
  if (end < 0) return null;
  const year = completingYear(s, end);
  const fiscal = year && !year.fiscal ? null : ofFiscalYears(s, end);
  if (fiscal) return fiscal;
  // `the last quarter` alone is counted from today, and `the first quarter` of a match is none.
  if (!year && isLast) return null;
  const index = isLast ? 4 : ordinal!.day;
  return { end: year?.end ?? end, period: monthsOf(year?.year ?? null, index * 3 - 2, index * 3) };
}

/** `second and third quarters of 2025`: one stretch of neighbours. */
function twoQuarters(s: SentenceView, at: number): Read | null {
  const first = dayNumber(s, at);
  if (!first || first.ordinal === 'none' || first.day > 3 || wordAt(s, first.end) !== 'and') return null;
  const second = dayNumber(s, first.end + 1);
  if (!second || second.ordinal === 'none' || second.day !== first.day + 1 || pluralUnits.match(s.tokens, second.end, s.last)?.payload !== 'quarter')
    return null;
  const year = completingYear(s, second.end + 1);
  if (year?.fiscal) return { end: year.end, period: { unit: 'unsettled', readings: [] } };
  return { end: year?.end ?? second.end + 1, period: monthsOf(year?.year ?? null, first.day * 3 - 2, second.day * 3) };
}

function half(s: SentenceView, at: number): Read | null {
  const first = after(s, firstHalves, at);
  const last = first < 0 ? after(s, lastHalves, at) : -1;
  const end = first < 0 && last < 0 ? -1 : after(s, halves, dash(s, Math.max(first, last)));
  if (end < 0) return null;
  const year = completingYear(s, end);
  if (year?.fiscal) return { end: year.end, period: { unit: 'unsettled', readings: [] } };
  if (year) return { end: year.end, period: monthsOf(year.year, first > 0 ? 1 : 7, first > 0 ? 6 : 12) };
  if (wordAt(s, end) !== 'of') return null;
  const start = skip(s, articles, end + 1);
  const month = readMonth(s, start);
  if (month) return halfOfMonth(month, first > 0);
  const longer = readDecade(s, start) ?? readDecadeWord(s, start) ?? readCentury(s, start);
  return longer && halfOf(longer, first > 0);
}

/** `first half of March`: its first fifteen days. */
function halfOfMonth({ end, period: of }: Read, isFirst: boolean): Read {
  const [from, to] = isFirst ? ([1, 15] as const) : ([16, 'last'] as const);
  return { end, period: { unit: 'range', from: { unit: 'edge', of, edge: from }, to: { unit: 'edge', of, edge: to } } };
}

function halfOf({ end, period }: Read, isFirst: boolean): Read | null {
  if (period.unit !== 'decade' && period.unit !== 'century') return null;
  const length = period.unit === 'decade' ? 5 : 50;
  const from = isFirst ? period.from : period.from + length;
  return { end, period: { unit: 'years', from, to: from + length - 1 } };
}

/** `first nine months of 2025`, `last two quarters of 2024`. */
function severalUnits(s: SentenceView, at: number): Read | null {
  const isFirst = wordAt(s, at) === 'first';
  if (!isFirst && after(s, lasts, at) < 0) return null;
  const word = counts.match(s.tokens, at + 1, s.last);
  const count = word?.payload ?? integerAt(s, at + 1);
  const unit = pluralUnits.match(s.tokens, dash(s, word?.end ?? at + 2), s.last);
  if (count < 2 || !unit || (unit.payload !== 'month' && unit.payload !== 'quarter')) return null;
  const months = unit.payload === 'month' ? count : count * 3;
  const year = wordAt(s, unit.end) === 'of' ? completingYear(s, unit.end) : null;
  if (!year || months > 11) return null;
  return { end: year.end, period: isFirst ? monthsOf(year.year, 1, months) : monthsOf(year.year, 13 - months, 12) };
}

/** `third month of 2021`. */
function numberedMonth(s: SentenceView, at: number): Read | null {
  const ordinal = dayNumber(s, at);
  if (!ordinal || ordinal.ordinal === 'none' || ordinal.day > 12 || wordAt(s, ordinal.end) !== 'month') return null;
  const year = wordAt(s, ordinal.end + 1) === 'of' ? completingYear(s, ordinal.end + 1) : null;
  return year && { end: year.end, period: { unit: 'month', year: year.year, month: ordinal.day } };
}

/** `Q3 2024`, `Q3`, `H1 2025`, `Q3/2024`: a letter and a number. */
export function readLettered(s: SentenceView, at: number): Read | null {
  const span = letterSpan(s, at);
  const index = isGlued(s, at + 1) && digitsAt(s, at + 1) === 1 ? integerAt(s, at + 1) : -1;
  if (!span || index < 1 || index * span > 12 || (isGlued(s, at + 2) && isWord(s, at + 2) && !readFiscal(s, at + 2))) return null;
  const dashed = isMark(s, at + 2, '-') && isGlued(s, at + 2) && fourDigitYear(s, at + 3) > 0;
  const year = completingYear(s, dashed ? at + 3 : at + 2);
  const fiscal = year && !year.fiscal ? null : ofFiscalYears(s, at + 2);
  if (fiscal) return fiscal;
  return { end: year?.end ?? at + 2, period: monthsOf(year?.year ?? null, index * span - span + 1, index * span) };
}

/** `3Q24`, `1H25`, `3Q 2024`, `9M 2025` (its first nine months): the number first. */
export function readLetteredAfter(s: SentenceView, at: number): Read | null {
  const index = digitsAt(s, at) === 1 ? integerAt(s, at) : -1;
  const span = isGlued(s, at + 1) ? letterSpan(s, at + 1) || (raw(s.tokens, at + 1) === 'M' ? 1 : 0) : 0;
  if (index < 1 || !span || index * span > 12) return null;
  const year = plainOrShort(s, at + 2);
  if (year?.fiscal) return { end: year.end, period: { unit: 'unsettled', readings: [] } };
  if (span === 1) return year && index % 3 === 0 ? { end: year.end, period: monthsOf(year.year, 1, index) } : null;
  return year && { end: year.end, period: monthsOf(year.year, index * span - span + 1, index * span) };
}

/** `2018Q4`, `2024-Q3`, `2024 Q3`. */
export function readYearLettered(s: SentenceView, at: number): Read | null {
  const year = fourDigitYear(s, at);
  if (year < 0) return null;
  const start = isMark(s, at + 1, '-') || isMark(s, at + 1, '/') || isMark(s, at + 1, ':') ? at + 2 : at + 1;
  const read = letterSpan(s, start) ? readLettered(s, start) : null;
  if (!read || read.end !== start + 2 || read.period.unit !== 'months') return null;
  return { end: read.end, period: { ...read.period, year: { year } } };
}

/** `Q2 FY 2024/25`: where such a year begins is not said, so neither is its quarter. */
function ofFiscalYears(s: SentenceView, at: number): Read | null {
  const read = readFiscal(s, wordAt(s, at) === 'of' ? skip(s, articles, at + 1) : at);
  return read && { end: read.end, period: { unit: 'unsettled', readings: [] } };
}

/** `this year’s third quarter`, `the 1988 third quarter`, `2024’s first half`: the year first. */
export function readYearFraction(s: SentenceView, at: number): Read | null {
  const year = plainYear(s, at) ?? relativeYear(s, at);
  if (!year) return null;
  const start = wordAt(s, year.end) === "'s" ? year.end + 1 : isApostrophe(s, year.end) && wordAt(s, year.end + 1) === 's' ? year.end + 2 : year.end;
  const read = quarter(s, start) ?? halfAlone(s, start) ?? readLettered(s, start);
  return read?.period.unit === 'months' && read.period.year === null ? { end: read.end, period: { ...read.period, year: year.year } } : null;
}

function halfAlone(s: SentenceView, at: number): Read | null {
  const first = after(s, firstHalves, at);
  const end = after(s, halves, dash(s, first > 0 ? first : after(s, lastHalves, at)));
  return end > 0 ? { end, period: first > 0 ? monthsOf(null, 1, 6) : monthsOf(null, 7, 12) } : null;
}

/** The months that the letter counts by: Q a quarter, H a half; 0 for any other token. */
function letterSpan(s: SentenceView, at: number): number {
  if (at >= s.last || s.tokens.end[at]! - s.tokens.start[at]! !== 1) return 0;
  const letter = raw(s.tokens, at);
  return letter === 'Q' || letter === 'q' ? 3 : letter === 'H' || letter === 'h' ? 6 : 0;
}

function plainOrShort(s: SentenceView, at: number): YearRead | null {
  if (isGlued(s, at) && digitsAt(s, at) === 2) return { end: at + 1, year: { year: expandYear(integerAt(s, at)) } };
  return completingYear(s, at);
}

function monthsOf(year: YearRef, first: number, last: number): Period {
  return { unit: 'months', year, first, last };
}

function dash(s: SentenceView, at: number): number {
  return isMark(s, at, '-') || isMark(s, at, '‑') ? at + 1 : at;
}
