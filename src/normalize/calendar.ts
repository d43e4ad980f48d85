/**
 * Arithmetic of the proleptic Gregorian calendar on plain integers. `Date` is avoided on purpose: it carries a
 * time zone and a clock, and the way to a value must read neither.
 */

/** A day: full year, month 1–12, day of the month 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1–12) of a year; 0 where the month does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 (negative before it). The day may lie outside its month: 2024-02-30 is 2024-03-01. */
export function serialOf({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is so many days after 1970-01-01; the inverse of `serialOf`. */
export function civilOf(serial: number): CivilDay {
  const shifted = serial + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return civilOf(serialOf(day) + days);
}

/** ISO 8601 weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(day: CivilDay): number {
  const sinceMonday = (serialOf(day) + 3) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** The month so many months away, as a full year and a month 1–12. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  const shiftedYear = Math.floor(index / 12);
  return { year: shiftedYear, month: index - shiftedYear * 12 + 1 };
}

/** A year as ISO 8601 writes it: four digits, `-0043` for 44 BC. Years past 9999 have no such form. */
export function isoYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoDay({ year, month, day }: CivilDay): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD`; null where it is anything else or a day that does not exist. */
export function parseIsoDay(text: string): CivilDay | null {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDay(day) ? day : null;
}
