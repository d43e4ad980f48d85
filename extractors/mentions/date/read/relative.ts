import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Figure } from '../../../../src/normalize/figures/figure.js';
import type { NearUnit, Period, Read } from '../period.js';
import {
  anaphoric,
  articles,
  fiscalNouns,
  functionWords,
  hedges,
  lengthPrepositions,
  months,
  nearDays,
  pluralUnits,
  relatives,
  seasons,
  shades,
  units,
  weekdays,
  yearBefore,
} from '../vocabulary.js';
import { after, before, fourDigitYear, isGlued, isMark, isNumber, isWord, skip, wordAt } from './cursor.js';

/** `last year`, `this week`, `the previous quarter`, `last March`, `next summer`, `this Monday`. */
export function readRelative(s: SentenceView, at: number): Read | null {
  const relative = relatives.match(s.tokens, at, s.last);
  if (!relative) return null;
  const fiscalEnd = after(s, fiscalNouns, relative.end);
  if (fiscalEnd > 0) return { end: fiscalEnd, period: { unit: 'unsettled', readings: [] } };
  const unit = units.match(s.tokens, relative.end, s.last);
  if (unit) return nearOrNull(s, at, unit.end, unit.payload, relative.payload);
  return named(s, relative.end, relative.payload);
}

/** How far back the year that *the previous year* counts from is looked for. */
const ANTECEDENT_WINDOW = 30;

/** `the previous year`, `the following year`, `the year before`: counted from the year named before it in the sentence. */
export function readAnaphoric(s: SentenceView, at: number): Read | null {
  const behind = after(s, yearBefore, at);
  if (behind > 0) {
    const clause = isNumber(s, behind) || (isWord(s, behind) && after(s, functionWords, behind) < 0);
    return clause ? null : countedFrom(s, at, behind, -1);
  }
  const word = anaphoric.match(s.tokens, at, s.last);
  const unit = word && units.match(s.tokens, word.end, s.last);
  return unit?.payload === 'year' ? countedFrom(s, at, unit.end, word!.payload) : null;
}

function countedFrom(s: SentenceView, at: number, end: number, by: number): Read | null {
  for (let i = at - 1; i >= Math.max(s.first, at - ANTECEDENT_WINDOW); i--) {
    const year = fourDigitYear(s, i);
    if (year >= 1900 && year < 2100) return { end, period: { unit: 'year', year: { year: year + by } } };
    const relative = units.match(s.tokens, i, s.last)?.payload === 'year' ? before(s, relatives, i) : null;
    if (relative) return { end, period: { unit: 'year', year: { shift: relative.payload + by } } };
  }
  return null;
}

/** `earlier this year`, `late last month`, `later in the year`. */
export function readShaded(s: SentenceView, at: number): Read | null {
  const shade = shades.match(s.tokens, at, s.last);
  if (!shade) return null;
  const inside = wordAt(s, shade.end) === 'in';
  const start = inside ? skip(s, articles, shade.end + 1) : shade.end;
  const read = readRelative(s, start) ?? (start > shade.end + 1 ? readUnit(s, shade.end + 1) : null);
  return read ? { ...read, mod: shade.payload, shaded: wordAt(s, at).endsWith('er') } : null;
}

/** `yesterday`, `tomorrow`. *Today* and *tonight* are no dates by the guidelines. */
export function readNearDay(s: SentenceView, at: number): Read | null {
  const hit = nearDays.match(s.tokens, at, s.last);
  return hit && { end: hit.end, period: { unit: 'near', of: 'day', shift: hit.payload } };
}

/** `the year`, `month`, `the decade`: what *the end of* takes from the document's date. */
export function readUnit(s: SentenceView, at: number): Read | null {
  const hit = units.match(s.tokens, skip(s, articles, at), s.last);
  if (!hit || hit.payload === 'day' || hit.payload === 'half' || wordAt(s, hit.end) === 'of' || isMark(s, hit.end, '-')) return null;
  return { end: hit.end, period: near(hit.payload, 0) };
}

/** `three months ago`, `a decade ago`, read backwards from *ago*: `first` is its first token. */
export function readAgo(s: SentenceView, ago: number): { readonly first: number; readonly read: Read } | null {
  const unit = before(s, units, ago) ?? before(s, pluralUnits, ago);
  if (!unit) return null;
  const word = wordAt(s, unit.start - 1);
  const isOne = word === 'a' || word === 'an' || word === 'one';
  const figure = isOne ? null : figureBefore(s, unit.start);
  const count = isOne ? 1 : Number(figure?.value ?? NaN);
  if (!Number.isInteger(count) || count < 1) return null;
  const first = isOne || !figure ? unit.start - 1 : figure.first;
  return { first, read: { end: ago + 1, period: near(unit.payload, -count) } };
}

/** `the week after next`, `March after next`, read backwards: `first` is its first token. */
export function readAfterNext(s: SentenceView, at: number, end: number): { readonly first: number; readonly read: Read } | null {
  const ends = end >= s.last || !isWord(s, end) || after(s, functionWords, end) > 0; // not `the month after next month`
  const unit = before(s, units, at);
  if (!ends || (unit && (unit.payload === 'day' || unit.payload === 'half'))) return null;
  if (unit) return wordAt(s, unit.start - 1) === 'the' ? { first: unit.start, read: { end, period: near(unit.payload, 2) } } : null;
  const name = named(s, at - 1, 2);
  return name?.end === at && name.period.unit === 'named' ? { first: at - 1, read: { ...name, end } } : null;
}

/** `two weeks before 13 May`, read backwards from *before*; `inner` reads the date behind it. What says how long something took is a length. */
export function readOffset(
  s: SentenceView,
  at: number,
  end: number,
  sign: 1 | -1,
  inner: (s: SentenceView, at: number) => Read | null,
): { readonly first: number; readonly read: Read } | null {
  const ago = readAgo(s, at);
  const step = ago && stepOf(ago.read.period);
  if (!ago || !step || before(s, lengthPrepositions, ago.first) || before(s, hedges, ago.first) || after(s, articles, end) > 0) return null;
  const read = inner(s, end);
  if (!read || !['day', 'edge', 'month', 'year', 'slashed'].includes(read.period.unit)) return null;
  if (read.period.unit === 'month' && (step.unit === 'day' || step.unit === 'week')) return null;
  if (read.period.unit === 'year' && step.unit !== 'year' && step.unit !== 'decade' && step.unit !== 'century') return null;
  return { first: ago.first, read: { end: read.end, period: { unit: 'offset', of: read.period, step: step.unit, by: sign * step.count } } };
}

function stepOf(period: Period): { readonly unit: NearUnit; readonly count: number } | null {
  if (period.unit === 'near') return { unit: period.of, count: -period.shift };
  return period.unit === 'year' && period.year && 'shift' in period.year ? { unit: 'year', count: -period.year.shift } : null;
}

/** The figure that ends right before a token; they are in order, so that halving finds it. */
function figureBefore(s: SentenceView, at: number): Figure | null {
  let [low, high] = [0, s.figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (s.figures[middle]!.last < at) low = middle + 1;
    else high = middle;
  }
  const figure = s.figures[low];
  return figure?.last === at ? figure : null;
}

/** `last Saturday`'s kin need the whole word; *this half*, *last day* alone and *this one-year plan* are nothing. */
function nearOrNull(s: SentenceView, at: number, end: number, unit: NearUnit, shift: number): Read | null {
  if (unit === 'day' || unit === 'half' || (isMark(s, end, '-') && isGlued(s, end) && isWord(s, end + 1))) return null;
  if (unit === 'decade' && shift !== 0) return null;
  const following = wordAt(s, end);
  // `the last year of the war`, `this year's` is fine, `the next year or two` is a length.
  if (following === 'of' || (following === 'or' && wordAt(s, end + 1) === 'two')) return null;
  // `for the last year` and `over the past year` are lengths of time.
  const determined = wordAt(s, at - 1) === 'the';
  const isLength = shift !== 0 && (shift > 0 || wordAt(s, at) === 'last') && after(s, lengthPrepositions, at - 2) === at - 1;
  if (determined && isLength && unit !== 'quarter') return null;
  return { end, period: near(unit, shift) };
}

function near(of: NearUnit, shift: number): Period {
  return of === 'year' ? { unit: 'year', year: { shift } } : { unit: 'near', of, shift };
}

function named(s: SentenceView, at: number, shift: number): Read | null {
  const month = months.match(s.tokens, at, s.last);
  if (month && s.tokens.shape[at] !== 1)
    return { end: month.end, period: { unit: 'named', shift, period: { unit: 'month', year: null, month: month.payload.month } } };
  const season = seasons.match(s.tokens, at, s.last);
  if (season) return { end: season.end, period: { unit: 'named', shift, period: { unit: 'season', year: null, season: season.payload } } };
  const weekday = weekdays.match(s.tokens, at, s.last);
  return weekday && { end: weekday.end, period: { unit: 'weekday', weekday: weekday.payload.weekday, shift } };
}
