import type { SentenceView } from '../../../../src/extract/contract.js';
import { lower, raw } from '../../../../src/normalize/tokens.js';
import type { Read } from '../period.js';
import { articles, bounds, hedges, lasts, portions, yearPortions } from '../vocabulary.js';
import { after, before, isGlued, isMark, skip, skipComma } from './cursor.js';
import { dayNumber } from './day.js';
import { completingYear } from './year.js';
import { readUnit } from './relative.js';

type Reader = (s: SentenceView, at: number) => Read | null;

/** `early 2026`, `mid-2025`, `end of 2025`, `late 1990s`, `beginning of the year`; `inner` reads what it is a part of. */
export function readPortion(s: SentenceView, at: number, inner: Reader): Read | null {
  const hit = portions.match(s.tokens, at, s.last);
  if (!hit) return null;
  const { mod, joins } = hit.payload;
  const of = lower(s.tokens, hit.end) === 'of';
  if (joins !== 'directly' && of) {
    const start = skip(s, articles, hit.end + 1);
    const read = inner(s, start) ?? readUnit(s, hit.end + 1);
    return read && { ...read, mod };
  }
  if (joins === 'of') return null;
  const dashed = isMark(s, hit.end, '-') || isMark(s, hit.end, '‑') || isMark(s, hit.end, '–');
  if (joins === 'either' && !dashed && !before(s, bounds, at) && !before(s, hedges, at) && lower(s.tokens, at - 1) !== 'at') return null;
  // `early in 2025` and `late in the year` say the same as `early 2025`.
  const inside = lower(s.tokens, hit.end) === 'in' && joins === 'directly';
  const start = inside ? skip(s, articles, hit.end + 1) : dashed ? hit.end + 1 : hit.end;
  const read = inner(s, start) ?? (inside && start > hit.end + 1 ? readUnit(s, hit.end + 1) : null);
  return read && read.period.unit !== 'day' ? { ...read, mod } : null;
}

/** `year-end 2025`, `mid-year`, `year-end`. Without its year it must follow a preposition. */
export function readYearPortion(s: SentenceView, at: number): Read | null {
  const hit = yearPortions.match(s.tokens, at, s.last);
  if (!hit) return null;
  const year = completingYear(s, hit.end);
  if (!year && !before(s, bounds, at) && lower(s.tokens, at - 1) !== 'at' && lower(s.tokens, at - 1) !== 'the') return null;
  return { end: year?.end ?? hit.end, period: { unit: 'year', year: year?.year ?? { shift: 0 } }, mod: hit.payload };
}

/** `last day of October 2015`, `first day of 2026`, `third day of October`. */
export function readEdgeDay(s: SentenceView, at: number, inner: Reader): Read | null {
  const isLast = after(s, lasts, at) > 0;
  const ordinal = isLast ? null : dayNumber(s, at);
  if (!isLast && (!ordinal || ordinal.ordinal === 'none')) return null;
  const start = isLast ? at + 1 : ordinal!.end;
  const joins = lower(s.tokens, start + 1);
  if (lower(s.tokens, start) !== 'day' || (joins !== 'of' && joins !== 'in')) return null;
  const read = inner(s, skip(s, articles, start + 2));
  if (!read || (read.period.unit !== 'month' && read.period.unit !== 'year')) return null;
  if (isLast || ordinal!.day === 1) return { end: read.end, period: { unit: 'edge', of: read.period, edge: isLast ? 'last' : 'first' } };
  if (read.period.unit !== 'month') return null;
  return { end: read.end, period: { unit: 'day', year: read.period.year, month: read.period.month, day: ordinal!.day } };
}

/** `year 2008`, `calendar year 2008`, `AD 800`. */
export function readNamedYear(s: SentenceView, at: number): Read | null {
  const word = raw(s.tokens, at);
  const start = word === 'calendar' ? at + 1 : at;
  if (lower(s.tokens, start) !== 'year' || skipComma(s, start + 1) !== start + 1 || isGlued(s, start + 1)) return null;
  const year = completingYear(s, start + 1);
  return year && 'year' in year.year! ? { end: year.end, period: { unit: 'year', year: year.year } } : null;
}
