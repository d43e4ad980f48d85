import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Read } from '../period.js';
import { fourDigitYear, integerAt, isGlued, isMark, isNumber, isWord, digitsAt, wordAt } from './cursor.js';
import { monthName } from './day.js';
import { completingYear, expandYear } from './year.js';

/** `March 2025`, `Sept. 2012`, `June of 2022`, `October of next year`, `Dec-2018`, or a bare `March`. */
export function readMonth(s: SentenceView, at: number): Read | null {
  const month = monthName(s, at);
  if (!month) return null;
  const year = completingYear(s, month.end) ?? shortYear(s, month.end) ?? yearBehindIn(s, month.end);
  const isMay = month.month === 5 && wordAt(s, at - 1) === 'in' && !/^(?:be|have|not)$/.test(wordAt(s, month.end)); // `in may`
  if (!year && month.doubtful && !isMay) return null;
  return { end: year?.end ?? month.end, period: { unit: 'month', year: year?.year ?? null, month: month.month } };
}

/** `April in 2016`: a round number behind *in* may count something. */
function yearBehindIn(s: SentenceView, at: number): { end: number; year: { year: number } } | null {
  const year = wordAt(s, at) === 'in' ? fourDigitYear(s, at + 1) : -1;
  return year >= 1900 && year < 2100 && year % 100 !== 0 ? { end: at + 2, year: { year } } : null;
}

/** `2024 August`, `2024-Aug`, `2018 March 18`: the year first, as in tables and file names. */
export function readYearMonth(s: SentenceView, at: number): Read | null {
  const year = fourDigitYear(s, at);
  if (year < 0) return null;
  const joined = (isMark(s, at + 1, '-') || isMark(s, at + 1, '/')) && isGlued(s, at + 1);
  const month = monthName(s, joined ? at + 2 : at + 1);
  if (!month) return null;
  const dayAt = joined && isGlued(s, month.end) && !isNumber(s, month.end) ? month.end + 1 : month.end;
  const day = digitsAt(s, dayAt) <= 2 ? integerAt(s, dayAt) : -1;
  if (day >= 1 && day <= 31) return { end: dayAt + 1, period: { unit: 'day', year: { year }, month: month.month, day } };
  // `In 2024 August Wilson`: without a day the pair must stand by itself.
  if (isWord(s, month.end) && (month.otherwise || s.tokens.shape[month.end] !== 1)) return null;
  return { end: month.end, period: { unit: 'month', year: { year }, month: month.month } };
}

/** `Aug 96`, `April of 87`: two digits that can be no day. */
function shortYear(s: SentenceView, at: number): { end: number; year: { year: number } } | null {
  const start = wordAt(s, at) === 'of' ? at + 1 : at;
  const value = digitsAt(s, start) === 2 ? integerAt(s, start) : -1;
  if (value < 32 || isWord(s, start + 1) || (start + 1 < s.last && s.tokens.shape[start + 1] === 6)) return null;
  return { end: start + 1, year: { year: expandYear(value) } };
}
