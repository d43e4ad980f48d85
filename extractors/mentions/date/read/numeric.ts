import type { SentenceView } from '../../../../src/extract/contract.js';
import { daysInMonth, isoDay } from '../../../../src/normalize/calendar.js';
import type { Period, Read } from '../period.js';
import { designators, rangeMarks } from '../vocabulary.js';
import { after, before, digitsAt, fourDigitYear, integerAt, isGlued, isMark, isNumber, isWord, wordAt } from './cursor.js';
import { yearSpan } from './year.js';

/** Dates in digits alone: `2025-03-18`, `18/03/2025`, `18.03.2025`, `2025-03`, `03/2025`. */
export function readNumeric(s: SentenceView, at: number): Read | null {
  const length = digitsAt(s, at);
  const apart = length === 4 ? spacedOut(s, at) : null;
  if (apart) return apart;
  if (length > 4 ? length < 8 || length > 10 : !isSeparator(s, at + 1)) return null;
  if (isChained(s, at)) return null;
  const read = dotted(s, at) ?? yearFirst(s, at) ?? dayFirst(s, at) ?? monthYear(s, at);
  return read && !runsOn(s, read.end) ? read : null;
}

/** `on 2016 10 16`. */
function spacedOut(s: SentenceView, at: number): Read | null {
  if (!DATING.has(wordAt(s, at - 1)) || digitsAt(s, at + 1) !== 2 || digitsAt(s, at + 2) !== 2 || isNumber(s, at + 3)) return null;
  const [year, month, day] = [fourDigitYear(s, at), integerAt(s, at + 1), integerAt(s, at + 2)];
  const real = year > 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? { end: at + 3, period: { unit: 'day', year: { year }, month, day } } : null;
}
const DATING = new Set(['on', 'since', 'dated']);

/** `2025-03-18`, `2025/3/18`, `2025-03`; `2010-12` is a range of years and left to it. */
function yearFirst(s: SentenceView, at: number): Read | null {
  const year = fourDigitYear(s, at);
  if (year < 0 || !isSeparator(s, at + 1)) return null;
  const month = shortNumber(s, at + 2);
  if (month < 1 || month > 12) return null;
  if (sameSeparator(s, at + 1, at + 3)) {
    const day = shortNumber(s, at + 4);
    return day >= 1 && day <= daysInMonth(year, month) ? { end: at + 5, period: { unit: 'day', year: { year }, month, day } } : null;
  }
  return yearSpan(s, at) ? null : { end: at + 3, period: { unit: 'month', year: { year }, month } };
}

function dayFirst(s: SentenceView, at: number): Read | null {
  const [one, other] = [shortNumber(s, at), shortNumber(s, at + 2)];
  const year = fourDigitYear(s, at + 4);
  if (one < 1 || other < 1 || year < 0 || !isSeparator(s, at + 1) || !sameSeparator(s, at + 1, at + 3)) return null;
  const period = settle(year, one, other);
  return period && { end: at + 5, period };
}

/** A month with its year has no look-alike but a law's number (`4/2013`), so a word in capitals before it stops it. */
function monthYear(s: SentenceView, at: number): Read | null {
  const month = shortNumber(s, at);
  const year = fourDigitYear(s, at + 2);
  const hyphened = !isMark(s, at + 1, '/') && digitsAt(s, at) === 2; // `12-2015`
  if (month < 1 || month > 12 || year < 1900 || year > 2100 || !isSeparator(s, at + 1) || !(hyphened || isMark(s, at + 1, '/'))) return null;
  if (before(s, designators, at)) return null; // `Issue 2/2026`
  if (at > s.first && (isMark(s, at - 1, '.') || (isWord(s, at - 1) && s.tokens.shape[at - 1] !== 1 && at - 1 > s.first))) return null;
  return { end: at + 3, period: { unit: 'month', year: { year }, month } };
}

/** One token: digits with points between them. Points are the day-first writing of Europe. */
function dotted(s: SentenceView, at: number): Read | null {
  const length = digitsAt(s, at);
  if (length < 8 || length > 10) return null;
  const text = s.tokens.text.slice(s.tokens.start[at], s.tokens.end[at]);
  const european = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/.exec(text);
  const iso = european ? null : /^([12]\d{3})\.(\d{2})\.(\d{2})$/.exec(text);
  const [year, month, day] = european
    ? [Number(european[3]), Number(european[2]), Number(european[1])]
    : iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [0, 0, 0];
  if (day >= 1 && day <= daysInMonth(year, month)) return { end: at + 1, period: { unit: 'day', year: { year }, month, day } };
  return european && month <= daysInMonth(year, day) && month >= 1 ? { end: at + 1, period: { unit: 'day', year: { year }, month: day, day: month } } : null;
}

/** Day and month in the order that exists; both readings where both do. */
function settle(year: number, one: number, other: number): Period | null {
  const dayMonth = one <= daysInMonth(year, other);
  const monthDay = other <= daysInMonth(year, one);
  if (dayMonth && monthDay && one !== other) {
    return { unit: 'slashed', readings: [isoDay({ year, month: other, day: one }), isoDay({ year, month: one, day: other })] };
  }
  if (dayMonth) return { unit: 'day', year: { year }, month: other, day: one };
  return monthDay ? { unit: 'day', year: { year }, month: one, day: other } : null;
}

function shortNumber(s: SentenceView, at: number): number {
  return digitsAt(s, at) <= 2 ? integerAt(s, at) : -1;
}

function isSeparator(s: SentenceView, at: number): boolean {
  return (isMark(s, at, '-') || isMark(s, at, '/') || isMark(s, at, '‑')) && isGlued(s, at) && isGlued(s, at + 1);
}

function sameSeparator(s: SentenceView, first: number, second: number): boolean {
  return isSeparator(s, second) && s.tokens.word[first] === s.tokens.word[second];
}

/** Inside a longer chain of digits (`80-32-2014`) nothing is a date. */
function isChained(s: SentenceView, at: number): boolean {
  return isGlued(s, at) && (isNumber(s, at - 1) || (isNumber(s, at - 2) && isGlued(s, at - 1) && !isDashOfRange(s, at - 1)) || isWord(s, at - 1));
}

function runsOn(s: SentenceView, end: number): boolean {
  return isSeparator(s, end) && isNumber(s, end + 1) && !isDashOfRange(s, end);
}

/** The dash of `10/1/2018-10/7/2018`: dates with strokes on both its sides. */
function isDashOfRange(s: SentenceView, at: number): boolean {
  return after(s, rangeMarks, at) > 0 && isMark(s, at - 2, '/') && isMark(s, at - 4, '/') && isMark(s, at + 2, '/') && isMark(s, at + 4, '/');
}
