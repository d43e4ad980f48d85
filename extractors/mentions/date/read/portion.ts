import type { SentenceView } from '../../../../src/extract/contract.js';
import { raw } from '../../../../src/normalize/tokens.js';
import type { Period, Read } from '../period.js';
import { articles, bounds, functionWords, hedges, lasts, numberWords, pluralUnits, portions, relatives, yearPortions } from '../vocabulary.js';
import { after, before, digitsAt, fourDigitYear, integerAt, isGlued, isLower, isMark, isNumber, skip, skipComma, wordAt } from './cursor.js';
import { dayNumber } from './day.js';
import { completingYear } from './year.js';
import { readUnit } from './relative.js';

type Reader = (s: SentenceView, at: number) => Read | null;

/** `early 2026`, `mid-2025`, `end of 2025`, `late 1990s`, `beginning of the year`; `inner` reads what it is a part of. */
export function readPortion(s: SentenceView, at: number, inner: Reader): Read | null {
  const hit = portions.match(s.tokens, at, s.last);
  if (!hit) return null;
  const { mod, joins } = hit.payload;
  const of = wordAt(s, hit.end) === 'of';
  if (joins !== 'directly' && of) {
    const start = skip(s, articles, hit.end + 1);
    const read = inner(s, start) ?? ofYearTold(s, at, readUnit(s, hit.end + 1));
    return read && { ...read, mod };
  }
  if (joins === 'of') return null;
  const dashed = isMark(s, hit.end, '-') || isMark(s, hit.end, '‑') || isMark(s, hit.end, '–');
  if (joins === 'either' && !dashed && !before(s, bounds, at) && !before(s, hedges, at) && wordAt(s, at - 1) !== 'at') return null;
  // `early in 2025` and `late in the year` say the same as `early 2025`.
  const inside = wordAt(s, hit.end) === 'in' && joins === 'directly';
  const start = inside ? skip(s, articles, hit.end + 1) : dashed ? hit.end + 1 : hit.end;
  const read = inner(s, start) ?? (inside && start > hit.end + 1 ? readUnit(s, hit.end + 1) : null);
  return read && read.period.unit !== 'day' ? { ...read, mod } : null;
}

/** `year-end 2025`, `mid-year`, `year-end`. Without its year it must follow a preposition. */
export function readYearPortion(s: SentenceView, at: number): Read | null {
  const hit = yearPortions.match(s.tokens, at, s.last);
  if (!hit) return null;
  const year = completingYear(s, hit.end);
  if (!year && !before(s, bounds, at) && wordAt(s, at - 1) !== 'at' && wordAt(s, at - 1) !== 'the') return null;
  const read: Read = { end: year?.end ?? hit.end, period: { unit: 'year', year: year?.year ?? { shift: 0 } }, mod: hit.payload };
  return year ? read : ofYearTold(s, at, read);
}

/** `sales of €5bn in 2025 and 4,000 staff at year-end`: the year is the one that the sentence tells of, unless something is compared with it. */
function ofYearTold(s: SentenceView, at: number, read: Read | null): Read | null {
  const lead = wordAt(s, at - 1) === 'the' ? at - 2 : at - 1;
  if (!read || wordAt(s, lead) !== 'at' || read.period.unit !== 'year') return read;
  for (let back = lead - 1; back > s.first && lead - back < TOLD_WITHIN; back--) {
    if (COMPARING.has(wordAt(s, back)) || isMark(s, back, ';')) return read;
    const year = wordAt(s, back - 1) === 'in' ? fourDigitYear(s, back) : -1;
    if (year >= 1900 && year < 2100) return COMPARING.has(wordAt(s, back - 2)) ? read : { ...read, period: { unit: 'year', year: { year } } };
  }
  return read;
}
const TOLD_WITHIN = 24;
const COMPARING = new Set(['from', 'to', 'than', 'against', 'versus', 'with', 'since', 'after', 'signed', 'ordered', 'agreed', 'until', 'by']);

/** `last day of October 2015`, `third day of October`, `20th of next month`, `second week of March`, `week 3 of 2027`. */
export function readCounted(s: SentenceView, at: number, inner: Reader): Read | null {
  const isLast = after(s, lasts, at) > 0;
  const ordinal = isLast ? null : dayNumber(s, at);
  if (!isLast && (!ordinal || (ordinal.ordinal === 'none' && !isOfNearMonth(s, ordinal.end)))) return null;
  // `the third last day`, counted from the end.
  const fromEnd = !isLast && after(s, lasts, ordinal!.end) > 0 && wordAt(s, ordinal!.end + 1) === 'day';
  const start = isLast ? at + 1 : fromEnd ? ordinal!.end + 1 : ordinal!.end;
  const noun = wordAt(s, start);
  const named = noun === 'day' || noun === 'week';
  const joining = wordAt(s, named ? start + 1 : start);
  if ((joining !== 'of' && !(named && joining === 'in')) || (isLast && !named)) return null;
  const inside = named ? start + 2 : start + 1;
  const read = inner(s, skip(s, articles, inside)) ?? readUnit(s, inside);
  if (!read || !(named ? isMonthOrYear(read.period) : isNearMonth(read.period))) return null;
  const count = isLast ? 'last' : fromEnd ? -ordinal!.day : ordinal!.day;
  return { end: read.end, period: noun === 'week' ? { unit: 'week', of: read.period, week: count } : { unit: 'edge', of: read.period, edge: count } };
}

/** `20 of next month`, not `20 of last month's sales` nor `20 of this month 5`. */
function isOfNearMonth(s: SentenceView, at: number): boolean {
  if (wordAt(s, at) !== 'of' || !relatives.match(s.tokens, at + 1, s.last) || wordAt(s, at + 2) !== 'month') return false;
  const joined = isGlued(s, at + 3) && !isMark(s, at + 3, '.') && !isMark(s, at + 3, ',') && !isMark(s, at + 3, ';');
  return !joined && !isNumber(s, at + 3) && !(isLower(s, at + 3) && after(s, functionWords, at + 3) < 0);
}

/** `first ten days of May`, `last two weeks of 2024`. */
export function readSeveral(s: SentenceView, at: number, inner: Reader): Read | null {
  const side = wordAt(s, at) === 'first' ? 'first' : after(s, lasts, at) > 0 ? 'last' : null;
  if (!side) return null;
  const word = numberWords.match(s.tokens, at + 1, s.last);
  const count = word?.payload ?? (digitsAt(s, at + 1) <= 2 ? integerAt(s, at + 1) : -1);
  const unit = pluralUnits.match(s.tokens, word?.end ?? at + 2, s.last);
  if (count < 2 || !unit || (unit.payload !== 'day' && unit.payload !== 'week') || wordAt(s, unit.end) !== 'of') return null;
  const read = inner(s, skip(s, articles, unit.end + 1));
  if (!read || !isMonthOrYear(read.period)) return null;
  return { end: read.end, period: { unit: 'several', of: read.period, side, step: unit.payload, count } };
}

/** `week 27 of 2025`. */
export function readWeekNumber(s: SentenceView, at: number, inner: Reader): Read | null {
  const week = digitsAt(s, at + 1) <= 2 ? integerAt(s, at + 1) : -1;
  if (wordAt(s, at) !== 'week' || week < 1 || week > 53 || wordAt(s, at + 2) !== 'of') return null;
  const read = inner(s, skip(s, articles, at + 3));
  return read?.period.unit === 'year' ? { end: read.end, period: { unit: 'week', of: read.period, week } } : null;
}

function isMonthOrYear(period: Period): boolean {
  return period.unit === 'month' || period.unit === 'year' || isNearMonth(period);
}

function isNearMonth(period: Period): boolean {
  return (period.unit === 'near' && period.of === 'month') || (period.unit === 'named' && period.period.unit === 'month');
}

/** `year 2008`, `calendar year 2008`, `AD 800`. */
export function readNamedYear(s: SentenceView, at: number): Read | null {
  const word = raw(s.tokens, at);
  const start = word === 'calendar' ? at + 1 : at;
  if (wordAt(s, start) !== 'year' || wordAt(s, start + 1) === 'in' || skipComma(s, start + 1) !== start + 1 || isGlued(s, start + 1)) return null;
  const year = completingYear(s, start + 1);
  return year && 'year' in year.year! ? { end: year.end, period: { unit: 'year', year: year.year } } : null;
}
