import { addDays, addMonths, type CivilDay, daysInMonth, isoDay, isoMonth, isoYear, parseIsoDay, weekdayOf } from '../../../src/normalize/calendar.js';
import type { NearUnit } from './period.js';
import type { Pieces } from './resolve.js';

const MONTHS_OF: Readonly<Partial<Record<NearUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

/** So many units from a day, a month or a year, at the grain that it has; null where the unit is finer than the grain. */
export function offsetFrom({ from, to }: Pieces, step: NearUnit, by: number): Pieces | null {
  if (from !== to) return null;
  const moved = movedBy(from, step, by);
  return moved === null ? null : { from: moved, to: moved };
}

function movedBy(edtf: string, step: NearUnit, by: number): string | null {
  const day = parseIsoDay(edtf);
  const months = MONTHS_OF[step];
  if (day && months === undefined) return isoDay(addDays(day, by * (step === 'week' ? 7 : 1)));
  if (months === undefined) return null;
  if (day) return isoDay(inMonth(addMonths(day.year, day.month, by * months), day.day));
  const [, year, month] = /^(\d{4})(?:-(0\d|1[0-2]))?$/.exec(edtf) ?? [];
  if (!year) return null;
  if (month) {
    const moved = addMonths(Number(year), Number(month), by * months);
    return isoMonth(moved.year, moved.month);
  }
  return months % 12 === 0 ? isoYear(Number(year) + (by * months) / 12) : null;
}

/** The 31st of a shorter month is its last day. */
function inMonth(month: { year: number; month: number }, day: number): CivilDay {
  return { ...month, day: Math.min(day, daysInMonth(month.year, month.month)) };
}

/** The first or last days or weeks of a month or year. */
export function severalOf(whole: Pieces, side: 'first' | 'last', step: 'day' | 'week', count: number): Pieces | null {
  if (whole.from !== whole.to) return null;
  const [year = 0, month] = whole.from.split('-').map(Number);
  const isFirst = side === 'first';
  if (step === 'week' && month === undefined) {
    const [first, last] = [countedWeek(whole.from, isFirst ? 1 : 'last'), countedWeek(whole.from, 'last')];
    if (isFirst) return { from: first.from, to: shifted(first.to, (count - 1) * 7) };
    return { from: shifted(last.from, -(count - 1) * 7), to: last.to };
  }
  const days = step === 'week' ? count * 7 : count;
  const [begin, end] = [
    { year, month: month ?? 1, day: 1 },
    { year, month: month ?? 12, day: daysInMonth(year, month ?? 12) },
  ];
  return isFirst ? { from: isoDay(begin), to: isoDay(addDays(begin, days - 1)) } : { from: isoDay(addDays(end, 1 - days)), to: isoDay(end) };
}

function shifted(day: string, days: number): string {
  return isoDay(addDays(parseIsoDay(day)!, days));
}

/** Weeks of a month are its seven-day stretches; weeks of a year those of ISO 8601, which begin on a Monday. */
export function countedWeek(edtf: string, week: 'last' | number): Pieces {
  const [year = 0, month] = edtf.split('-').map(Number);
  if (month !== undefined) {
    const day = week === 'last' ? daysInMonth(year, month) - 6 : week * 7 - 6;
    return { from: isoDay({ year, month, day }), to: isoDay({ year, month, day: Math.min(day + 6, daysInMonth(year, month)) }) };
  }
  // 4 January and 28 December always lie in the first and the last week.
  const inside = week === 'last' ? { year, month: 12, day: 28 } : addDays({ year, month: 1, day: 4 }, (week - 1) * 7);
  const monday = addDays(inside, 1 - weekdayOf(inside));
  return { from: isoDay(monday), to: isoDay(addDays(monday, 6)) };
}
