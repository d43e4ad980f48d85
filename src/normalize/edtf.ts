import { type CivilDay, daysInMonth, isCivilDay, isoDay } from './calendar.js';

/**
 * The days that an EDTF level 1 expression (ISO 8601-2, Extended Date/Time Format) covers, first and last included,
 * as ISO days. An end is null where the expression leaves it open (`2026/..`) or unknown (`2026/`).
 */
export interface DaySpan {
  readonly start: string | null;
  readonly end: string | null;
}

interface Covered {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** Meteorological seasons of the north, the usual reading where EDTF leaves them free; a winter ends in the next year. */
const SEASON_FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

const DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;
const YEAR = /^-?\d{2,4}X{0,2}$/;

/** `null` for what is not EDTF level 1: a month 13, a 30 February, an interval that runs backwards. */
export function edtfDays(edtf: string): DaySpan | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    const covered = coveredBy(edtf);
    return covered && { start: isoDay(covered.first), end: isoDay(covered.last) };
  }
  const from = endpoint(edtf.slice(0, slash));
  const to = endpoint(edtf.slice(slash + 1));
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  if (from !== null && to !== null && compareDays(to.last, from.first) < 0) return null;
  return { start: from && isoDay(from.first), end: to && isoDay(to.last) };
}

/** Negative where the first day is the earlier one. */
export function compareDays(a: CivilDay, b: CivilDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** One end of an interval: null where it is open or unknown, undefined where it is no EDTF. */
function endpoint(text: string): Covered | null | undefined {
  if (text === '' || text === '..') return null;
  return coveredBy(text) ?? undefined;
}

function coveredBy(text: string): Covered | null {
  const [, year = '', month, day] = DATE.exec(text) ?? [];
  if (!YEAR.test(year)) return null;
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return wholeYears(year);
  if (year.includes('X')) return null;
  if (day === undefined) return season(Number(year), month) ?? wholeMonth(Number(year), month);
  return day === 'XX' ? wholeMonth(Number(year), month) : oneDay(Number(year), month, day);
}

function wholeYears(text: string): Covered {
  const ends = [Number(text.replaceAll('X', '0')), Number(text.replaceAll('X', '9'))];
  return { first: { year: Math.min(...ends), month: 1, day: 1 }, last: { year: Math.max(...ends), month: 12, day: 31 } };
}

function season(year: number, code: string): Covered | null {
  const month = SEASON_FIRST_MONTH[code];
  if (month === undefined) return null;
  const last = month === 12 ? { year: year + 1, month: 2 } : { year, month: month + 2 };
  return { first: { year, month, day: 1 }, last: { ...last, day: daysInMonth(last.year, last.month) } };
}

function wholeMonth(year: number, text: string): Covered | null {
  const month = Number(text);
  const length = daysInMonth(year, month);
  return length === 0 ? null : { first: { year, month, day: 1 }, last: { year, month, day: length } };
}

function oneDay(year: number, month: string, day: string): Covered | null {
  const only = { year, month: Number(month), day: Number(day) };
  return isCivilDay(only) ? { first: only, last: only } : null;
}
