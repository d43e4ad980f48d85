import { isOf } from './grammar.js';
import { earlier } from './earlier.js';
import type { Passage, Placed } from './passage.js';
import type { Counted, Point } from './point.js';
import { isSeriesWord } from './serieswords.js';
import { isTopicWord } from './topicwords.js';

/** Tokens between a figure and its date; farther off, words that open no statement of their own may stand between. */
const NEAR = 7;
const FAR = 14;

/** What a change is counted from: *than in 2023*, *on 2025*, *compared with 2024*; `rested` says that a level stands open that no verb of change told. */
export function isBaseDate(passage: Passage, date: Placed, lastFigure: number, rested: boolean): boolean {
  const { value } = date.mention;
  // *higher than in a similar period in 2024*, *in the same quarter of 2024*: part of the date’s period, or what is compared with.
  for (let t = Math.max(lastFigure, date.first - 8); t < date.first; t++)
    if (!passage.mentionAt(t) && (isSeriesWord('partial', passage.word(t)) || (isSeriesWord('compared', passage.word(t)) && t > lastFigure))) return true;
  const compared = comparedDate(passage, date);
  if (compared !== undefined) return compared === null || String(compared.mention.value.edtf) > String(value.edtf);
  // *up to December 2024*, but *in the year to December 2024*: the period is told by its end.
  if (passage.word(date.first - 1) === 'to' && isPeriod(passage, date.first - 2)) return false;
  if (passage.word(date.first - 1) === 'to' && passage.mentionAt(date.first - 2)?.mention.kind !== 'date') return true;
  let at = date.first - 1;
  // *13 per cent above that of 2025*
  while (
    at > lastFigure &&
    (passage.word(at) === 'in' || isOf('determiners', passage.word(at)) || (passage.word(at) === 'of' && passage.word(at - 1) === 'that'))
  )
    at--;
  const word = at >= lastFigure ? passage.word(at) : '';
  if (word === 'on' && String(value.edtf ?? '').length > 7) return false;
  // *has held its rate at 9.25 % since April*: a level that rests has its date from there on.
  if (value.bound === 'since') return !rested;
  // *will average $9.80 over 2026*
  if (word === 'over' && rested) return false;
  return isSeriesWord('base', word) && word !== 'to';
}

/** *in the year*, *in the three months*. */
function isPeriod(passage: Passage, at: number): boolean {
  return PERIODS.has(passage.word(at)) || ['d', 'wk', 'mo', 'a'].includes(String(passage.mentionAt(at)?.mention.value.unit));
}

/** *in the three months to April*: a figure that only says how long a period is. */
export function measuresPeriod(passage: Passage, { last, mention }: Placed): boolean {
  const at = PERIODS.has(passage.word(last)) ? last + 1 : last;
  return ['d', 'wk', 'mo', 'a'].includes(String(mention.value.unit)) && passage.word(at) === 'to' && passage.mentionAt(at + 1)?.mention.kind === 'date';
}
const PERIODS = new Set(['year', 'years', 'quarter', 'months', 'month', 'half', 'period', 'season']);

/**
 * The other date of *fell between 2015–19 and 2020–24*: two stretches are compared, and the later is the figure's; null
 * where the other is unknown, undefined where nothing is compared.
 */
function comparedDate(passage: Passage, date: Placed): Placed | null | undefined {
  if (date.mention.value.bound !== undefined) return undefined;
  const word = passage.word(date.first - 1);
  if (word === 'between') return pairedWith(passage, date.last, date.last + 1);
  const other = word === 'and' ? passage.mentionAt(date.first - 2) : undefined;
  if (other?.mention.kind !== 'date' || passage.word(other.first - 1) !== 'between') return undefined;
  return pairedWith(passage, date.first - 1, other.first);
}

function pairedWith(passage: Passage, at: number, to: number): Placed | null {
  const other = passage.word(at) === 'and' ? passage.mentionAt(to) : undefined;
  return other?.mention.kind === 'date' && String(other.mention.value.edtf).includes('/') ? other : null;
}

/** Whether a date stands near enough behind a figure to date it: *grew 6.6 % year-on-year in dollar terms in December*. */
export function datesFigure(passage: Passage, date: Placed, lastFigure: number): boolean {
  const gap = date.first - lastFigure;
  if (gap <= NEAR) return true;
  if (gap > FAR) return false;
  for (let at = lastFigure; at < date.first; at++) {
    const word = passage.word(at);
    if (passage.mentionAt(at) || /^[;:()–—]$/.test(word) || isOf('conjunctions', word) || isOf('irregularPast', word)) return false;
    if (word.endsWith('ed') && word.length > 4 && !isTopicWord('participles', word)) return false;
  }
  return true;
}

/**
 * The date of an earlier figure. *a year earlier*, *the previous month* are counted from the date of the present figure and
 * take its measure (*7.3 % in December from 9.8 % a year earlier*: December of the year before); null where that is unknown.
 */
export function countedFrom(passage: Passage, date: Placed, main: Placed | undefined): Placed | null {
  const words = passage.text(Math.max(passage.first, date.first - 1), Math.min(passage.last, date.last + 1)).toLowerCase();
  const previous = /\b(?:previous|preceding|prior)\b/.test(words);
  if (!previous && !/\b(?:earlier|before|ago)\b/.test(words)) return date;
  const unit = /\b(?:year|quarter|month)\b/.exec(words)?.[0];
  const counted =
    unit && /\b(?:an?|one|the|same)\b/.test(words) && !/\d/.test(passage.text(date.first, date.last)) && main ? earlier(main.mention.value.edtf, unit) : null;
  const mod = main?.mention.value.mod;
  if (counted) return { ...date, mention: { ...date.mention, value: { ...date.mention.value, ...counted, ...(mod !== undefined && { mod }) } } };
  return previous || (main !== undefined && String(main.mention.value.edtf).length !== String(date.mention.value.edtf).length) ? null : date;
}

/** The words right behind an earlier figure that count its date from the present one: *a year earlier*, *the previous month*, *in the month before*. */
export function countedBehind(passage: Passage, figureEnd: number, from: Placed | undefined): Counted | null {
  const first = passage.word(figureEnd) === 'in' ? figureEnd + 1 : figureEnd;
  const [article, second, third] = [passage.word(first), passage.word(first + 1), passage.word(first + 2)];
  if (passage.mentionAt(first) || passage.mentionAt(first + 1) || passage.mentionAt(first + 2)) return null;
  const unit =
    UNITS.has(second) && BEFORE.has(third) && COUNTED_ONE.has(article) ? second : article === 'the' && PREVIOUS.has(second) && UNITS.has(third) ? third : null;
  return unit === null ? null : { unit, start: passage.offset(first), end: passage.offsetAfter(first + 3), from };
}
const UNITS = new Set(['year', 'quarter', 'month']);
const BEFORE = new Set(['earlier', 'before', 'ago', 'previously']);
const PREVIOUS = new Set(['previous', 'preceding', 'prior']);
const COUNTED_ONE = new Set(['a', 'one', 'the']);

/** The second date of *between 2022 and 2024*: it ends the stretch of the last point, or, behind *from A to B*, dates B where the first dates A. */
export function closeStretch(points: readonly Point[], date: Placed): void {
  const [before, open] = [points.at(-2), points.at(-1)];
  const first = open?.period;
  if (!open || !first || open.until || first.mention.value.bound !== 'from' || date.mention.value.bound !== 'until' || date.first - first.last > 2) return;
  if (before?.prior && !before.period && before.level && open.level) {
    [before.period, open.period] = [first, date];
    before.end = open.end = true;
  } else open.until = date;
}

/** The words right behind a further figure that count its date on from the one before: *and 3 % next*, *and 3 % the following year*. */
export function countedOn(passage: Passage, figureEnd: number, from: Placed | undefined): Counted | null {
  if (!from || passage.mentionAt(figureEnd)) return null;
  const first = passage.word(figureEnd) === 'in' || passage.word(figureEnd) === 'for' ? figureEnd + 1 : figureEnd;
  const [word, second, third] = [passage.word(first), passage.word(first + 1), passage.word(first + 2)];
  const bare = word === 'next' && (second === '' || /^[.,;]$/.test(second));
  const spelled = word === 'the' && ((FOLLOWING.has(second) && third === 'year') || (second === 'year' && third === 'after'));
  if (!bare && !spelled) return null;
  return { unit: 'next year', start: passage.offset(first), end: passage.offsetAfter(first + (bare ? 1 : 3)), from };
}
const FOLLOWING = new Set(['following', 'next', 'subsequent']);
