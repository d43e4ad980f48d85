import type { SentenceView } from '../../../../src/extract/contract.js';
import { addDays, type CivilDay } from '../../../../src/normalize/calendar.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import type { Read } from '../period.js';
import { functionWords, holidays } from '../vocabulary.js';
import { after, fourDigitYear, isMark, wordAt } from './cursor.js';

/** `Christmas 2024`, `Good Friday of 2025`: a feast that falls on one day everywhere it is kept, with its year. */
export function readHoliday(s: SentenceView, at: number): Read | null {
  const hit = holidays.match(s.tokens, at, s.last);
  if (!hit) return null;
  const yearAt = wordAt(s, hit.end) === 'of' || wordAt(s, hit.end) === 'in' ? hit.end + 1 : hit.end;
  const year = fourDigitYear(s, yearAt);
  const { payload } = hit;
  if (year < 1583 || year > 2200) return 'easter' in payload ? null : nearest(s, at, hit.end, payload);
  const { month, day } = 'easter' in payload ? addDays(easter(year), payload.easter) : payload;
  return { end: yearAt + 1, period: { unit: 'day', year: { year }, month, day } };
}

/** `by Christmas`, `a year after Christmas`: without a year where it is a limit, and no part of a name or another noun. */
function nearest(s: SentenceView, at: number, end: number, { month, day }: { month: number; day: number }): Read | null {
  const alone = end >= s.last || s.tokens.shape[end]! >= Shape.Symbol || after(s, functionWords, end) > 0;
  if (!LIMITS.has(wordAt(s, at - 1)) || !alone || isMark(s, end, '-') || wordAt(s, end) === "'s") return null;
  return { end, period: { unit: 'day', year: null, month, day } };
}
const LIMITS = new Set(['by', 'since', 'until', 'before', 'after']);

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones and Butcher). */
function easter(year: number): CivilDay {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
