import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Read } from '../period.js';
import { functionWords } from '../vocabulary.js';
import { after, isLower, isWord } from './cursor.js';
import { monthName } from './day.js';
import { smallNumber, spelledYear } from './spelled.js';
import { completingYear, type YearRead } from './year.js';

/** `January twenty-five, nineteen eighty-six`, `May twenty nine`: as dates are read out. A day below 21 needs its year. */
export function readSpokenMonthDay(s: SentenceView, at: number): Read | null {
  const month = monthName(s, at);
  const day = month && smallNumber(s, month.end);
  if (!month || !day || day.value < 1 || day.value > 31) return null;
  const year = yearBehind(s, day.end);
  if (year) return { end: year.end, period: { unit: 'day', year: year.year, month: month.month, day: day.value } };
  const counts = isWord(s, day.end) && !(isLower(s, day.end) && after(s, functionWords, day.end) > 0);
  if (day.value < 21 || counts || month.doubtful) return null;
  return { end: day.end, period: { unit: 'day', year: null, month: month.month, day: day.value } };
}

/** `twenty-five January nineteen eighty-six`: with its year alone. */
export function readSpokenDayMonth(s: SentenceView, at: number): Read | null {
  const day = smallNumber(s, at);
  const month = day && day.value <= 31 ? monthName(s, day.end) : null;
  const year = month && yearBehind(s, month.end);
  return year && { end: year.end, period: { unit: 'day', year: year.year, month: month.month, day: day!.value } };
}

function yearBehind(s: SentenceView, at: number): YearRead | null {
  const spelled = spelledYear(s, at);
  return spelled ? { end: spelled.end, year: { year: spelled.year } } : completingYear(s, at);
}
