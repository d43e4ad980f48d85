import type { Bound, DateMod } from './value.js';

/** Which year is meant: a numbered one, one counted from the document's (`last year`: -1), or one the text leaves out. */
export type YearRef = { readonly year: number } | { readonly shift: number } | null;

/** Which way the verb beside a date points; `told` where it may be the verb of something else. */
export type Tense = 'past' | 'future' | 'told';

export type NearUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A stretch of the calendar as the words give it, before any document date is at hand. Months are 1–12, days 1–31. */
export type Period =
  | { readonly unit: 'day'; readonly year: YearRef; readonly month: number; readonly day: number }
  /** A day of a month or year that is given otherwise: its first, its last, the 20th of next month, its third last (-3). */
  | { readonly unit: 'edge'; readonly of: Period; readonly edge: 'last' | number }
  /** A week of a month or year by its number, `last` counted from the end. In a year it is the ISO 8601 week. */
  | { readonly unit: 'week'; readonly of: Period; readonly week: 'last' | number }
  | { readonly unit: 'month'; readonly year: YearRef; readonly month: number }
  /** Quarters, halves and `first nine months`. */
  | { readonly unit: 'months'; readonly year: YearRef; readonly first: number; readonly last: number }
  /** `season` is the EDTF code 21 to 24. */
  | { readonly unit: 'season'; readonly year: YearRef; readonly season: number }
  | { readonly unit: 'year'; readonly year: YearRef }
  | { readonly unit: 'years'; readonly from: number; readonly to: number }
  /** `from` is the first year: 1990 for the 1990s, 1900 for the twentieth century. */
  | { readonly unit: 'decade' | 'century'; readonly from: number }
  /** Counted from the document's date in its own unit: `last month`, `three weeks ago`. */
  | { readonly unit: 'near'; readonly of: NearUnit; readonly shift: number }
  /** A month or season named from the document's date: `last March`, `next summer`. */
  | { readonly unit: 'named'; readonly period: Period; readonly shift: number }
  | { readonly unit: 'weekday'; readonly weekday: number; readonly shift: number | null }
  /** Days of one month, and any range of two periods. */
  | { readonly unit: 'range'; readonly from: Period; readonly to: Period }
  /** Digits in either order (`02/03/2024`): the ISO day with the day first, then with the month first. */
  | { readonly unit: 'slashed'; readonly readings: readonly [string, string] }
  /** So many units before (negative) or after another period: `two weeks before 13 May`. */
  | { readonly unit: 'offset'; readonly of: Period; readonly step: NearUnit; readonly by: number }
  /** The first or last days or weeks of a month or year: `first ten days of May`. */
  | { readonly unit: 'several'; readonly of: Period; readonly side: 'first' | 'last'; readonly step: 'day' | 'week'; readonly count: number }
  /** What cannot be settled: every ISO reading, or none (a quarter of a fiscal year that begins nobody knows when). */
  | { readonly unit: 'unsettled'; readonly readings: readonly string[] };

/** A period read from tokens. `end` is the token after it. */
export interface Read {
  readonly end: number;
  readonly period: Period;
  readonly mod?: DateMod;
  readonly shaded?: boolean;
}

/** What a rule hands to `normalize`. */
export interface DateParts {
  readonly period: Period;
  readonly mod?: DateMod;
  readonly bound?: Bound;
  /** In `from … to …` and `between … and …` the period is the whole stretch, and this mention the limit that is named. */
  readonly limit?: 'from' | 'until';
  /** What the stretch's two ends say of early, mid and late. */
  readonly ends?: { readonly from?: DateMod | undefined; readonly to?: DateMod | undefined };
  /** `from March to date`: it ends with the document's date. */
  readonly toDate?: boolean;
  /** `earlier` and `later this year` end or begin with the document's date. */
  readonly shaded?: boolean;
  /** Which way the verbs of the sentence point; settles dates without a year. */
  readonly tense: Tense | null;
}

/** The year reference of a period that can be given or lack one; undefined where the unit has none. */
export function yearOf(period: Period): YearRef | undefined {
  if (period.unit === 'range') return yearOf(period.from);
  if ('of' in period && typeof period.of === 'object') return yearOf(period.of);
  return 'year' in period ? period.year : undefined;
}

/** The first month of a period within its year, to see which way a range crosses New Year; null where it has none. */
export function monthOf(period: Period): number | null {
  if (period.unit === 'day' || period.unit === 'month') return period.month;
  if (period.unit === 'months') return period.first;
  if (period.unit === 'range') return monthOf(period.from);
  return 'of' in period && typeof period.of === 'object' ? monthOf(period.of) : null;
}

/** The same period in the given year. */
export function withYear(period: Period, year: YearRef): Period {
  if (period.unit === 'range') return { ...period, from: withYear(period.from, year), to: withYear(period.to, year) };
  if ('of' in period && typeof period.of === 'object') return { ...period, of: withYear(period.of, year) };
  return 'year' in period ? { ...period, year } : period;
}

/** So many years on: `December 2021` in *December to May 2022* is a year before it. */
export function shiftYear(year: YearRef, by: number): YearRef {
  if (year === null) return null;
  return 'year' in year ? { year: year.year + by } : { shift: year.shift + by };
}
