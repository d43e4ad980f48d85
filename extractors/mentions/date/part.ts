import { daysInMonth, isoDay, parseIsoDay } from '../../../src/normalize/calendar.js';
import type { DaySpan } from '../../../src/normalize/edtf.js';
import type { DateMod } from './value.js';

/**
 * The days that *early*, *mid* and *late* leave of a month: its thirds. The parts of a year have no such agreed limits
 * (*end of 2025* begins in July, September or December, depending on the writer) and keep the whole year, as do longer times.
 */
export function partOf(days: DaySpan, mod: DateMod | undefined): DaySpan {
  const first = days.start === null ? null : parseIsoDay(days.start);
  const last = days.end === null ? null : parseIsoDay(days.end);
  if (!mod || mod === 'about' || !first || !last || first.day !== 1) return days;
  const { year, month } = first;
  const length = daysInMonth(year, month);
  if (last.year !== year || last.month !== month || last.day !== length) return days;
  const [from, to] = { start: [1, 10], mid: [11, 20], end: [21, length] }[mod] as [number, number];
  return { start: isoDay({ year, month, day: from }), end: isoDay({ year, month, day: to }) };
}
