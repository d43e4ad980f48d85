import type { SentenceView } from '../../../../src/extract/contract.js';
import { raw, Shape } from '../../../../src/normalize/tokens.js';
import { type Period, type Read, type YearRef, withYear } from '../period.js';
import { articles, commonEras, eras, measures, type MonthName, months, ordinals, ordinalSuffixes, rangeMarks, rangeWords, weekdays } from '../vocabulary.js';
import { after, before, digitsAt, integerAt, isGlued, isLower, isMark, isNumber, isWord, skip, skipComma, wordAt } from './cursor.js';
import { completingYear, expandYear, type YearRead } from './year.js';

interface DayNumber {
  readonly end: number;
  readonly day: number;
  readonly ordinal: 'none' | 'suffix' | 'word';
}
interface MonthRead extends MonthName {
  readonly end: number;
  /** Written small where it is also a word: it needs more company. */
  readonly doubtful: boolean;
  /** The month is that of a later day in a list, whose year it shares. */
  readonly listed?: { readonly year: YearRef };
}

/** `18`, `18th`, `eighteenth`. */
export function dayNumber(s: SentenceView, at: number): DayNumber | null {
  if (!isNumber(s, at)) {
    const word = ordinals.match(s.tokens, at, s.last);
    return word && { end: word.end, day: word.payload, ordinal: 'word' };
  }
  const day = digitsAt(s, at) <= 2 ? integerAt(s, at) : -1;
  if (day < 1 || day > 31) return null;
  const suffixed = isGlued(s, at + 1) && after(s, ordinalSuffixes, at + 1) > 0;
  return { end: suffixed ? at + 2 : at + 1, day, ordinal: suffixed ? 'suffix' : 'none' };
}

/** A month's name, a short one with its full stop. */
export function monthName(s: SentenceView, at: number): MonthRead | null {
  const hit = months.match(s.tokens, at, s.last);
  if (!hit) return null;
  const doubtful = hit.payload.word && s.tokens.shape[at] === Shape.Lower;
  // A stop set apart belongs to the month only before a day: `dec . 12`.
  const stopped = hit.payload.short && isMark(s, hit.end, '.') && (isGlued(s, hit.end) || isNumber(s, hit.end + 1));
  // Written out: a spread costs more than all the rest, and months are read often.
  const { month, short, otherwise, word } = hit.payload;
  return { month, short, otherwise, word, end: stopped ? hit.end + 1 : hit.end, doubtful };
}

/** `18 March 2025`, `the 18th of March`, `18-Mar-2025`, `5–8 June 2024`, `18 to 31 August 2026`. */
export function readDayMonth(s: SentenceView, at: number): Read | null {
  const first = dayNumber(s, at);
  if (!first || isCurrency(s, at - 1)) return null;
  const second = secondDay(s, at, first);
  const last = second ?? first;
  const separated = separator(s, last.end);
  const of = wordAt(s, last.end) === 'of';
  const month = monthName(s, of || separated ? last.end + 1 : last.end) ?? (second ? null : monthOfList(s, at, first));
  if (month?.listed) return { end: first.end, period: dayPeriod(month.listed.year, month.month, first.day, undefined) };
  if (!month || (second !== null && second.day <= first.day)) return null;
  const year = yearAfterDay(s, month.end, separated);
  if (first.ordinal === 'word' && !of && !year && !second) return null;
  if (month.doubtful && !year && first.ordinal === 'none' && !of) return null;
  return { end: year?.end ?? month.end, period: dayPeriod(year?.year ?? null, month.month, first.day, second?.day) };
}

/** Words and signs before the first or a later day of a list. */
const LISTING = new Set(['on', 'and', ',', 'of', 'both', '&']);
const LONGEST_LIST = 4;

/** `on 7 and 9 April`, `on 3, 5 and 8 May 2025`: the month stands behind the last day alone. */
function monthOfList(s: SentenceView, at: number, first: DayNumber): MonthRead | null {
  if (!LISTING.has(wordAt(s, skipBack(s, at) - 1)) && !LISTING.has(wordAt(s, at - 1))) return null;
  let day: DayNumber | null = first;
  for (let count = 1; day && count < LONGEST_LIST; count++) {
    const word: string = wordAt(s, day.end);
    const comma = isMark(s, day.end, ',');
    if (!comma && word !== 'and' && word !== 'or' && !isMark(s, day.end, '&')) return null;
    const next: DayNumber | null = dayNumber(s, comma && wordAt(s, day.end + 1) === 'and' ? day.end + 2 : day.end + 1);
    if (!next || next.day <= day.day) return null;
    const month = monthName(s, next.end);
    if (month && !(month.doubtful && next.ordinal === 'none')) return { ...month, listed: { year: yearAfterDay(s, month.end, false)?.year ?? null } };
    day = next;
  }
  return null;
}

/** `March 18, 2025`, `March 18th`, `Aug. 8`, `July 13–15`, `August-10-2012`. */
export function readMonthDay(s: SentenceView, at: number): Read | null {
  const month = monthName(s, at);
  if (!month) return null;
  const separated = separator(s, month.end);
  const start = separated ? month.end + 1 : skipComma(s, skip(s, articles, month.end));
  const monthYear = separated && month.short ? shortMonthYear(s, month, start) : null;
  if (monthYear) return monthYear;
  const packed = packedDayYear(s, start);
  if (packed) return { end: start + 1, period: { unit: 'day', year: { year: packed.year }, month: month.month, day: packed.day } };
  const first = dayNumber(s, start);
  if (!first || (start !== month.end && !separated && first.ordinal === 'none') || isMeasured(s, first)) return null;
  const second = secondDay(s, start, first);
  const isRange = second !== null && second.day > first.day;
  const end = isRange ? second.end : first.end;
  const year = yearAfterDay(s, end, separated);
  const alone = at === s.first && end >= s.last; // a cell or a heading that holds `march 3`
  if (!year && !alone && (month.doubtful || wordAt(s, at - 1) === 'in') && first.ordinal === 'none') return null;
  // In `May 5 June` the day is the month's behind it.
  const other = year ? null : monthName(s, end);
  if (other && !other.doubtful) return null;
  return { end: year?.end ?? end, period: dayPeriod(year?.year ?? null, month.month, first.day, isRange ? second.day : undefined) };
}

/** `Dec-26`, as tables and notes to them write a month of 2026. */
function shortMonthYear(s: SentenceView, { month }: MonthRead, at: number): Read | null {
  const year = digitsAt(s, at) === 2 ? integerAt(s, at) : -1;
  if (year < 13 || (isGlued(s, at + 1) && (isWord(s, at + 1) || separator(s, at + 1)))) return null;
  return { end: at + 1, period: { unit: 'month', year: { year: expandYear(year) }, month } };
}

/** `Tuesday, 18 March 2025`, `Tue 18 March`, `Tuesday March 18`: the weekday belongs to the date. */
export function readWeekdayDate(s: SentenceView, at: number): Read | null {
  const weekday = weekdays.match(s.tokens, at, s.last);
  if (!weekday) return null;
  const stopped = weekday.payload.short && isMark(s, weekday.end, '.') ? weekday.end + 1 : weekday.end;
  const start = skip(s, articles, skipComma(s, stopped));
  return readDayMonth(s, start) ?? readMonthDay(s, start);
}

function dayPeriod(year: YearRef, month: number, first: number, last: number | undefined): Period {
  const from: Period = { unit: 'day', year, month, day: first };
  return last === undefined ? from : { unit: 'range', from, to: withYear({ ...from, day: last }, year) };
}

/** The second day of `5–8`, `18 to 31`, `the 13th to the 15th`; `5 and 6` are a range only when they are neighbours. */
function secondDay(s: SentenceView, at: number, first: DayNumber): DayNumber | null {
  const mark = after(s, rangeMarks, first.end);
  const word = mark > 0 ? mark : after(s, rangeWords, first.end);
  const joined = word > 0 ? word : wordAt(s, first.end) === 'and' || isMark(s, first.end, '&') ? first.end + 1 : -1;
  if (joined < 0) return null;
  const second = dayNumber(s, skip(s, articles, joined));
  if (!second || (word < 0 && second.day !== first.day + 1 && wordAt(s, skipBack(s, at) - 1) !== 'between')) return null;
  return second;
}

/** `sold for $12 December 27`: the number is an amount. */
function isCurrency(s: SentenceView, at: number): boolean {
  return at >= s.first && s.tokens.shape[at] === Shape.Symbol && /\p{Sc}/u.test(raw(s.tokens, at));
}

function skipBack(s: SentenceView, at: number): number {
  return before(s, articles, at)?.start ?? at;
}

function separator(s: SentenceView, at: number): boolean {
  return (isMark(s, at, '-') || isMark(s, at, '/')) && isGlued(s, at) && isGlued(s, at + 1);
}

function yearAfterDay(s: SentenceView, at: number, separated: boolean): YearRead | null {
  const year = completingYear(s, at);
  if (year) return year;
  const start = separated && separator(s, at) ? at + 1 : separated ? -1 : wordAt(s, at) === 'of' ? at + 1 : skipComma(s, at);
  const short = start >= 0 && digitsAt(s, start) === 2 ? integerAt(s, start) : -1;
  if (short < 0 || isEra(s, start + 1) || (isGlued(s, start + 1) && isWord(s, start + 1))) return null;
  // Behind a blank only a number that can be no day, with nothing to count after it: `3 Aug 96`, not `3 May 45 soldiers`.
  // `14th April 15.`, where nothing is left that it could count.
  const closes = start + 1 >= s.last || (start + 2 >= s.last && isMark(s, start + 1, '.'));
  const suffixed = closes && start === at && after(s, ordinalSuffixes, at - 2) === at - 1;
  if (!separated && ((short < 32 && !suffixed) || isLower(s, start + 1))) return null;
  return { end: start + 1, year: { year: expandYear(short) } };
}

function isEra(s: SentenceView, at: number): boolean {
  return after(s, eras, at) > 0 || after(s, commonEras, at) > 0;
}

/** `5,2025`: the tokenizer keeps a comma between digits. */
function packedDayYear(s: SentenceView, at: number): { day: number; year: number } | null {
  const length = digitsAt(s, at);
  if (length !== 6 && length !== 7) return null;
  const match = /^(\d{1,2}),([12]\d{3})$/.exec(s.tokens.text.slice(s.tokens.start[at], s.tokens.end[at]));
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? { day: Number(match[1]), year: Number(match[2]) } : null;
}

/** `March 30 million`, `May 5%`, `June 12km`: the number measures something. */
function isMeasured(s: SentenceView, day: DayNumber): boolean {
  if (day.ordinal !== 'none' || day.end >= s.last) return false;
  if (isGlued(s, day.end) && isWord(s, day.end)) return true;
  return s.tokens.shape[day.end] === Shape.Symbol || after(s, measures, day.end) > 0;
}
