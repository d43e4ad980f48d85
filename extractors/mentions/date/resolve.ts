import { addDays, addMonths, type CivilDay, daysInMonth, isLeapYear, isoDay, isoMonth, isoYear, weekdayOf } from '../../../src/normalize/calendar.js';
import type { DigitOrder } from './habit.js';
import { countedWeek, offsetFrom, severalOf } from './count.js';
import { monthOf, type NearUnit, type Period, type Tense, withYear, yearOf, type YearRef } from './period.js';

/** First and last EDTF expression of a period; the same one twice where it is a single one. */
export interface Pieces {
  readonly from: string;
  readonly to: string;
}
export interface Anchor {
  /** The document's date. */
  readonly date: CivilDay | null;
  readonly tense: Tense | null;
  /** How the document writes dates in digits. */
  readonly order: DigitOrder | null;
}

/** Without a verb to tell, a month this far ahead or behind is taken from the neighbouring year. */
const FARTHEST_MONTH = 8;
/** Months ahead of the document in which a date is rather to come than eleven months gone. */
const SOON = 4;
/** Months from the first to the last of a stretch that is told of as a whole. */
const LONG_STRETCH = 4;
/** Nobody leaves out the year of something planned for longer ahead than this. */
const FARTHEST_AHEAD = 8;

/** A period as EDTF; null where it needs a document date that is missing or cannot be settled. */
export function resolve(period: Period, anchor: Anchor): Pieces | null {
  switch (period.unit) {
    case 'day': {
      const year = yearIn(period.year, anchor, { month: period.month, day: period.day }, { month: period.month, day: period.day });
      return year === null
        ? null
        : one(isoDay({ year: period.year === null ? withSuchDay(year, period, anchor) : year, month: period.month, day: period.day }));
    }
    case 'month':
      return months(period.year, period.month, period.month, anchor);
    case 'months':
      return months(period.year, period.first, period.last, anchor);
    case 'season': {
      const month = seasonMonth(period.season);
      const year = yearIn(period.year, anchor, { month, day: 1 }, { month: Math.min(12, month + 2), day: 31 });
      return year === null ? null : one(`${isoYear(year)}-${period.season}`);
    }
    case 'year': {
      const year = absolute(period.year, anchor);
      return year === null ? null : one(isoYear(year));
    }
    case 'years':
      return { from: isoYear(period.from), to: isoYear(period.to) };
    case 'decade':
      return one(`${isoYear(period.from).slice(0, -1)}X`);
    case 'century':
      return one(`${isoYear(period.from).slice(0, -2)}XX`);
    case 'near':
      return anchor.date && nearby(period.of, period.shift, anchor.date);
    case 'named':
      return anchor.date && named(period.period, period.shift, anchor.date);
    case 'weekday':
      return anchor.date && one(isoDay(weekday(period.weekday, period.shift, anchor.date, anchor.tense)));
    case 'edge': {
      const whole = resolve(period.of, anchor);
      return whole && one(countedDay(whole, period.edge));
    }
    case 'week': {
      const whole = resolve(period.of, anchor);
      return whole && countedWeek(whole.from, period.week);
    }
    case 'range':
      return range(period, anchor);
    case 'slashed':
      return anchor.order === null ? null : one(period.readings[anchor.order]);
    case 'offset': {
      const origin = resolve(period.of, anchor);
      return origin && offsetFrom(origin, period.step, period.by);
    }
    case 'several': {
      const whole = resolve(period.of, anchor);
      return whole && severalOf(whole, period.side, period.step, period.count);
    }
    case 'unsettled':
      return null;
  }
}

function one(edtf: string): Pieces {
  return { from: edtf, to: edtf };
}

function months(ref: YearRef, first: number, last: number, anchor: Anchor): Pieces | null {
  const year = yearIn(ref, anchor, { month: first, day: 1 }, { month: last, day: 31 });
  return year === null ? null : { from: isoMonth(year, first), to: isoMonth(year, last) };
}

function range(period: Period & { unit: 'range' }, anchor: Anchor): Pieces | null {
  const { from, to } = pinned(period, anchor);
  const [first, last] = [resolve(from, anchor), resolve(to, anchor)];
  return first && last && { from: first.from, to: last.to };
}

/** Both ends of a range in years that fit together: without a year of their own, the range is put in time as a whole. */
export function pinned({ from, to }: Period & { unit: 'range' }, anchor: Anchor): { readonly from: Period; readonly to: Period } {
  const [first, last] = [monthOf(from), monthOf(to)];
  if (yearOf(from) !== null || yearOf(to) !== null || first === null || last === null) return { from, to };
  const backwards = first > last ? 1 : 0;
  const firstDay = { month: first, day: 'day' in from ? from.day : 1 };
  const lastDay = { month: backwards ? 12 : last, day: 'day' in to ? to.day : 31 };
  const nearest = yearIn(null, anchor, firstDay, lastDay);
  // `from 1 March to 20 May was`, written in March: the year before.
  const told = anchor.tense === 'past' && anchor.date !== null && backwards === 0 && last > anchor.date.month && nearest === anchor.date.year;
  const near = told ? nearest - 1 : nearest;
  // Across New Year the document may stand in the second of the two years.
  const year = near !== null && backwards === 1 && anchor.tense === null && anchor.date && anchor.date.month <= last ? anchor.date.year - 1 : near;
  return year === null ? { from, to } : { from: withYear(from, { year }), to: withYear(to, { year: year + backwards }) };
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

function absolute(ref: YearRef, anchor: Anchor): number | null {
  if (ref === null) return null;
  if ('year' in ref) return ref.year;
  return anchor.date && anchor.date.year + ref.shift;
}

/** The year of a date that leaves it out: the last one before the document in the past tense, the next one in the future, else the document's own or the nearest. */
function yearIn(ref: YearRef, anchor: Anchor, first: MonthDay, last: MonthDay): number | null {
  if (ref !== null) return absolute(ref, anchor);
  const { date, tense } = anchor;
  if (!date) return null;
  // A verb that may be another's does not send what is only weeks ahead into the year before.
  const soon = tense === 'told' && isLater(first, date) && first.month - date.month <= SOON;
  if (soon) return date.year;
  // `rose in January–October`: what is told of a longer stretch is told when it is over.
  const runs = last.month - first.month >= LONG_STRETCH && last.month > date.month;
  if (tense === 'past' || tense === 'told') return isLater(first, date) || runs ? date.year - 1 : date.year;
  if (tense === 'future') return isLater(date, last) && first.month + 12 - date.month <= FARTHEST_AHEAD ? date.year + 1 : date.year;
  if (first.month - date.month > FARTHEST_MONTH) return date.year - 1;
  return date.month - last.month > FARTHEST_MONTH ? date.year + 1 : date.year;
}

/** The 29th of February is in every fourth year only: the one before, or the one to come. */
function withSuchDay(year: number, { month, day }: MonthDay, { tense }: Anchor): number {
  if (month !== 2 || day !== 29) return year;
  const step = tense === 'future' ? 1 : -1;
  let leap = year;
  while (!isLeapYear(leap)) leap += step;
  return leap;
}

function isLater(a: MonthDay, b: MonthDay): boolean {
  return a.month > b.month || (a.month === b.month && a.day > b.day);
}

function nearby(unit: NearUnit, shift: number, date: CivilDay): Pieces {
  switch (unit) {
    case 'day':
      return one(isoDay(addDays(date, shift)));
    case 'week': {
      const monday = addDays(date, 1 - weekdayOf(date) + shift * 7);
      return { from: isoDay(monday), to: isoDay(addDays(monday, 6)) };
    }
    case 'month':
    case 'quarter':
    case 'half': {
      const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
      const first = addMonths(date.year, date.month - ((date.month - 1) % length), shift * length);
      const last = addMonths(first.year, first.month, length - 1);
      return { from: isoMonth(first.year, first.month), to: isoMonth(last.year, last.month) };
    }
    case 'year':
      return one(isoYear(date.year + shift));
    case 'decade':
      return one(`${isoYear(date.year + shift * 10).slice(0, -1)}X`);
    case 'century':
      return one(`${isoYear(date.year + shift * 100).slice(0, -2)}XX`);
  }
}

/** `last March`, `next summer`: the nearest one that is over, or still to come; `this` keeps to the year. */
function named(period: Period, shift: number, date: CivilDay): Pieces | null {
  const month = period.unit === 'month' ? period.month : period.unit === 'season' ? seasonMonth(period.season) : null;
  if (month === null) return null;
  const winterRunning = period.unit === 'season' && period.season === 24 && date.month <= 5;
  const year =
    shift < 0
      ? month < date.month
        ? date.year
        : date.year - 1
      : shift > 0
        ? month > date.month
          ? date.year + shift - 1
          : date.year + shift
        : date.year - (winterRunning ? 1 : 0);
  return resolve({ ...period, year: { year } } as Period, { date, tense: null, order: null });
}

function weekday(day: number, shift: number | null, date: CivilDay, tense: Tense | null): CivilDay {
  const ahead = (day - weekdayOf(date) + 7) % 7;
  if (shift === 0) return addDays(date, day - weekdayOf(date));
  if (shift !== null) return addDays(date, shift > 0 ? ahead || 7 : ahead - 7);
  return addDays(date, tense === 'future' || ahead === 0 ? ahead : ahead - 7);
}

function seasonMonth(season: number): number {
  return (season - 20) * 3;
}

function countedDay(whole: Pieces, edge: 'last' | number): string {
  const [year = 0, month = edge === 'last' || edge < 0 ? 12 : 1] = (edge === 'last' || edge < 0 ? whole.to : whole.from).split('-').map(Number);
  const length = daysInMonth(year, month);
  return isoDay({ year, month, day: edge === 'last' ? length : edge < 0 ? length + 1 + edge : edge });
}
