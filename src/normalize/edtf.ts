import { type CivilDay, addDays, daysInMonth, isCivilDay, isoDay } from './calendar.js';

/**
 * The days that an EDTF level 1 expression (ISO 8601-2, Extended Date/Time Format) covers, first and last included.
 * An end is null where the expression leaves it open (`2026/..`) or unknown (`2026/`).
 */
export interface DaySpan {
  readonly start: string | null;
  readonly end: string | null;
}

interface Covered {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** Meteorological seasons of the north, the usual reading where EDTF leaves them free; winter ends in the next year. */
const SEASON_FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** `null` for what is not EDTF level 1: a month 13, a 30 February, an interval that runs backwards. */
export function edtfDays(edtf: string): DaySpan | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) {
    const covered = coveredBy(edtf);
    return covered && { start: isoDay(covered.first), end: isoDay(covered.last) };
  }
  const start = endpoint(edtf.slice(0, slash));
  const end = endpoint(edtf.slice(slash + 1));
  if (start === undefined || end === undefined) return null;
  if (start === null && end === null) return null;
  const span = { start: start && isoDay(start.first), end: end && isoDay(end.last) };
  return span.start !== null && span.end !== null && isBefore(end!.last, start!.first) ? null : span;
}

/** The expression of an interval's end: null for an open or unknown end, undefined where it is no EDTF. */
function endpoint(text: string): Covered | null | undefined {
  if (text === '' || text === '..') return null;
  return coveredBy(text) ?? undefined;
}

function coveredBy(expression: string): Covered | null {
  const text = /[?~%]$/.test(expression) ? expression.slice(0, -1) : expression;
  const match = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (!/^-?\d*X{0,2}$/.test(year)) return null;
  if (month === undefined) return years(year);
  if (year.includes('X')) return null;
  return day === undefined ? months(Number(year), month) : days(Number(year), month, day);
}

function years(text: string): Covered {
  const low = Number(text.replaceAll('X', '0'));
  const high = Number(text.replaceAll('X', '9'));
  const [first, last] = low <= high ? [low, high] : [high, low];
  return { first: { year: first, month: 1, day: 1 }, last: { year: last, month: 12, day: 31 } };
}

function months(year: number, text: string): Covered | null {
  if (text === 'XX') return years(String(year).padStart(4, '0'));
  const seasonStart = SEASON_FIRST_MONTH[text];
  if (seasonStart !== undefined) {
    const last = seasonStart === 12 ? { year: year + 1, month: 2 } : { year, month: seasonStart + 2 };
    return {
      first: { year, month: seasonStart, day: 1 },
      last: { ...last, day: daysInMonth(last.year, last.month) },
    };
  }
  const length = daysInMonth(year, Number(text));
  if (length === 0) return null;
  return {
    first: { year, month: Number(text), day: 1 },
    last: { year, month: Number(text), day: length },
  };
}

function days(year: number, monthText: string, dayText: string): Covered | null {
  if (dayText === 'XX') return monthText === 'XX' ? months(year, 'XX') : SEASON_FIRST_MONTH[monthText] ? null : months(year, monthText);
  const day = { year, month: Number(monthText), day: Number(dayText) };
  return isCivilDay(day) ? { first: day, last: day } : null;
}

function isBefore(a: CivilDay, b: CivilDay): boolean {
  return isoDay(addDays(a, 0)) !== isoDay(b) && compare(a, b) < 0;
}

function compare(a: CivilDay, b: CivilDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}
