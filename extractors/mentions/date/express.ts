import type { Found, Reading, SentenceView } from '../../../src/extract/contract.js';
import { leadOf, type Lead, tailOf, tenseAt } from './context.js';
import { countsSomething } from './gate.js';
import { type DateParts, monthOf, type Period, type Read, shiftYear, withYear, yearOf } from './period.js';
import { readAny } from './read/any.js';
import { readDayMonth, readMonthDay } from './read/day.js';
import { readMonth } from './read/month.js';
import { after, before, fourDigitYear, integerAt, isGlued, isMark, isNumber, skip, wordAt } from './read/cursor.js';
import { articles, months, ordinalSuffixes, portions, presents, quarters, rangeMarks, rangeWords, relatives, weekdays, yearHeads } from './vocabulary.js';

/** A list of dates that share the last one's year is followed this far: `in May, June and July 2024`. */
const LONGEST_LIST = 4;

/** Beyond it `from 2020 to 2500` is about something else. */
const LAST_YEAR = 2200;

type Judge = (lead: Lead, read: Read) => string | null;

/**
 * Makes findings of a period that begins at `at`: alone, as the first of a range (`2025–2026`, `June to August 2024`), or
 * as one of the two limits of `from … to …`. `judge` may refuse a period that stands alone.
 */
export function express(s: SentenceView, at: number, read: Read, judge: Judge = () => null): Reading<DateParts> {
  const lead = leadOf(s, at);
  const range = continues(s, at) ? null : rangeOf(s, read, lead);
  if (range) return range.pair ? pair(s, at, range) : single(s, at, range.joined, lead, judge);
  const refusal = judge(lead, read);
  if (refusal) return refusal;
  return found(s, at, completed(s, read), lead);
}

interface Range {
  readonly pair: boolean;
  readonly left: Read;
  readonly right: Read;
  readonly rightAt: number;
  readonly joined: Read;
}

function single(s: SentenceView, at: number, read: Read, lead: Lead, judge: Judge): Reading<DateParts> {
  return judge(lead, read) ?? found(s, at, read, lead);
}

/** Guidelines: *from … to …* and *between … and …* are two dates, a dash or a bare *to* makes one. */
function pair(s: SentenceView, at: number, { left, right, rightAt }: Range): Found<DateParts>[] {
  const period: Period = { unit: 'range', from: left.period, to: right.period };
  const tense = tenseOf(s, at, { end: right.end, period });
  const part = ({ mod }: Read, bound: 'from' | 'until'): DateParts => ({
    period,
    ...(mod ? { mod } : {}),
    bound,
    limit: bound,
    ends: { from: left.mod, to: right.mod },
    tense,
  });
  return [span(s, at, left.end, part(left, 'from'), 0.97), span(s, rightAt, right.end, part(right, 'until'), 0.97)];
}

function found(s: SentenceView, at: number, read: Read, lead: Lead): Found<DateParts> {
  const bound = tailOf(s, read.end, lead) ?? (lead.bound === 'from' && isNoBeginning(s, at, read) ? undefined : lead.bound);
  const mod = read.mod ?? (lead.about ? 'about' : undefined);
  const parts = {
    period: read.period,
    ...(mod ? { mod } : {}),
    ...(read.shaded ? { shaded: true } : {}),
    ...(bound ? { bound } : {}),
    ...(bound && OPENING.has(bound) && presents.match(s.tokens, read.end, s.last) ? { toDate: true } : {}),
    tense: tenseOf(s, at, read),
  };
  return span(s, at, read.end, parts, 0.93);
}

const OPENING = new Set(['from', 'since']);

/** Only dates that leave out their year ask for the verb. */
function tenseOf(s: SentenceView, at: number, { end, period }: Read): DateParts['tense'] {
  return yearOf(period) === null || period.unit === 'weekday' ? tenseAt(s, at, end) : null;
}

/** A range needs no *from*, and *from 1990 levels* begins nothing; `2024/25` names one year of two and can be a beginning. */
function isNoBeginning(s: SentenceView, at: number, { end, period }: Read): boolean {
  return after(s, yearHeads, end) > 0 || period.unit === 'range' || (period.unit === 'years' && isNumber(s, at) && !isMark(s, at + 1, '/'));
}

function span(s: SentenceView, at: number, end: number, parts: DateParts, confidence: number): Found<DateParts> {
  return { start: s.tokens.start[at]!, end: s.tokens.end[end - 1]!, parts, confidence };
}

function rangeOf(s: SentenceView, left: Read, lead: Lead): Range | null {
  if (left.period.unit === 'range' || left.period.unit === 'years') return null;
  const mark = Math.max(after(s, rangeMarks, left.end), slashedMonth(s, left));
  const isAnd = lead.opens === 'between' && wordAt(s, left.end) === 'and';
  const joined = mark > 0 ? mark : isAnd ? left.end + 1 : after(s, rangeWords, left.end);
  if (joined < 0 || (mark > 0 && isGlued(s, left.end) !== isGlued(s, joined) && left.period.unit !== 'day')) return null;
  const rightAt = skip(s, articles, joined);
  const right = readAny(s, rightAt);
  if (!right || !agree(left.period, right.period) || (right.period.unit === 'year' && countsSomething(s, rightAt, right.end))) return null;
  const [from, to] = inherit(left.period, right.period);
  const pair = mark < 0 && lead.opens !== null;
  const read: Read = { end: right.end, period: { unit: 'range', from, to } };
  return { pair, left: { ...left, period: from }, right: { ...right, period: to }, rightAt, joined: read };
}

/** `May/June 2025`: the token of the second month, or -1. */
function slashedMonth(s: SentenceView, { end, period }: Read): number {
  const slashed = period.unit === 'month' && isMark(s, end, '/') && isGlued(s, end) && isGlued(s, end + 1);
  return slashed && after(s, months, end + 1) > 0 && readMonth(s, end + 1) ? end + 1 : -1;
}

/** Only what can follow in time makes a range: no *last week to 2024*, no second range. */
function agree(left: Period, right: Period): boolean {
  // `TALLINN, June 12 — Spring Storm`
  if (left.unit === 'day' && (right.unit === 'season' || right.unit === 'year')) return false;
  if (left.unit === 'slashed' && right.unit !== 'slashed' && right.unit !== 'day') return false;
  if (right.unit === 'range' || right.unit === 'years' || right.unit === 'unsettled' || left.unit === 'unsettled') return false;
  const [from, to] = [absoluteYear(left), absoluteYear(right)];
  if (from !== null && to !== null && to < from) return false;
  if (left.unit === 'year' && right.unit === 'year') return from !== null && to !== null && to > from && to < LAST_YEAR;
  return true;
}

function absoluteYear(period: Period): number | null {
  const year = yearOf(period);
  return year && 'year' in year ? year.year : null;
}

/** The year that one end of a range leaves to the other; December to May lies across New Year. */
function inherit(left: Period, right: Period): [Period, Period] {
  const [leftYear, rightYear] = [yearOf(left), yearOf(right)];
  const backwards = (monthOf(left) ?? 0) > (monthOf(right) ?? 12) ? 1 : 0;
  if (leftYear === null && rightYear) return [withYear(left, shiftYear(rightYear, -backwards)), right];
  if (rightYear === null && leftYear) return [left, withYear(right, shiftYear(leftYear, backwards))];
  return [left, right];
}

/** `May` in *May and June 2024*: the last of a list gives the year of all. */
function completed(s: SentenceView, read: Read): Read {
  let end = read.end;
  for (let i = 0; yearOf(read.period) === null && i < LONGEST_LIST; i++) {
    const comma = isMark(s, end, ',') ? end + 1 : end;
    const word = wordAt(s, comma);
    const next = word === 'and' || word === 'or' || isMark(s, comma, '&') ? comma + 1 : comma;
    const other = next > end ? readAlike(s, next, read.period) : null;
    if (!other || other.period.unit !== read.period.unit) return read;
    const year = yearOf(other.period);
    if (year) return { ...read, period: withYear(read.period, year) };
    end = other.end;
  }
  return read;
}

function readAlike(s: SentenceView, at: number, { unit }: Period): Read | null {
  if (unit === 'month') return readMonth(s, at);
  return unit === 'day' ? (readDayMonth(s, at) ?? readMonthDay(s, at)) : readAny(s, at);
}

/** Whether the period is the tail of a longer one (`March` in *end of March*, *18 March*): then it opens no range of its own. */
function continues(s: SentenceView, at: number): boolean {
  const article = before(s, articles, at)?.start ?? at;
  const of = wordAt(s, article - 1) === 'of' || isMark(s, article - 1, '-') || isMark(s, article - 1, ',') ? article - 1 : article;
  if (before(s, portions, of) || before(s, months, of) || before(s, quarters, of) || before(s, weekdays, of) || before(s, relatives, of)) return true;
  if (wordAt(s, article - 1) === 'in' && before(s, months, article - 1) && fourDigitYear(s, at) > 0) return true; // `April in 2016`
  const dayEnd = before(s, ordinalSuffixes, of)?.start ?? of;
  const completes = after(s, months, at) > 0 || (of !== article && fourDigitYear(s, at) > 0);
  return completes && isNumber(s, dayEnd - 1) && integerAt(s, dayEnd - 1) <= 31;
}
