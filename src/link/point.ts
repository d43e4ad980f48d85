import type { Outlook } from './outlook.js';
import type { Filler } from './contract.js';
import { fillWith, type Passage, type Placed } from './passage.js';

/** One point of a series: a level, a change or both, with the date that stands beside it. */
export interface Point {
  level?: Placed;
  change?: Placed;
  /** The level in another measure: *(2% of GDP)*, *or 67.8 per cent of GDP*. */
  again?: Placed;
  period?: Placed;
  /** The end of a period that two dates bound: *between 2012 and 2022*. */
  until?: Placed;
  outlook: Outlook;
  /** How far its date lies before that of the present figure, where no date but words say it: *from 9.8 % a year earlier*. */
  counted?: Counted;
  /** Its date is one end of a stretch: *between 2022 and 2024*. */
  end?: boolean;
  /** An earlier figure told beside the present one: *up from*, *against*. */
  readonly prior: boolean;
  /** A further figure of the same statement: *and 3% by 2030*. */
  readonly next: boolean;
  /** What is aimed at beside what is: *against a target of*. */
  readonly goal: boolean;
  /** What is aimed at is for the time of the figure beside it: *short of the 2.1 % that had been agreed*. */
  readonly sameTime?: boolean;
}

/** *a year earlier*, *the previous month*: the unit, the words' place in the text and the date counted from, where a point has one. */
export interface Counted {
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly from: Placed | undefined;
}

export interface SeriesStart {
  readonly from: number;
  readonly limit: number;
  /** What the first figure is where nothing announces it; null asks for an announcing word. */
  readonly expect: 'level' | 'change' | null;
  readonly outlook: Outlook;
  /** Whether a verb of change already governs the topic: *raised its output to*. */
  readonly moved: boolean;
  /** A level told before the series begins: *108 incidents … in 2025, compared with 62*. */
  readonly given?: Placed;
  /** Whether a figure can belong to the series at all. */
  accepts(figure: Placed): boolean;
}

/** The start of a series told inside another: what the outer one had been given is not the inner one's. */
export function withoutGiven({ given: _, ...start }: SeriesStart): SeriesStart {
  return start;
}

export function isShare(figure: Placed): boolean {
  return figure.mention.value.unit === '%';
}

/** What a figure measures in: two figures of one thing in different measures say the same. */
export function measureOf(figure: Placed): 'money' | 'share' | 'amount' {
  return figure.mention.kind === 'money' ? 'money' : isShare(figure) ? 'share' : 'amount';
}

/** The token behind a figure with what it is the price of: *CZK 24.30 per euro*, *1,350 won to the dollar*, *$70/bbl*. */
export function priceEnd(passage: Passage, { last, mention }: Placed): number {
  if (mention.kind !== 'money' || typeof mention.value.per !== 'string') return last;
  const word = passage.word(last);
  if (word === 'to' || word === 'per' || word === '/' || word === 'a' || word === 'an') return last + (passage.word(last + 1) === 'the' ? 3 : 2);
  return last;
}

/** *spending, at A$59 billion, equals 2.05 % of GDP*, *stood at €343 billion, and represents 1.9 % of GDP*: a share that says an amount anew. */
export function saysAnew(passage: Passage, level: Placed, figure: Placed, apposed: boolean): boolean {
  if (isShare(level) || !isShare(figure) || figure.mention.value.of === undefined) return false;
  return apposed || EQUATING.has(passage.word(figure.first - 1)) || EQUATING.has(passage.word(figure.first - 2));
}
const EQUATING = new Set(['represents', 'represented', 'representing', 'equals', 'equalled', 'equaled', 'constitutes']);

/** *US$10.40 per MMBtu, against US$14.10*: what a price is for, where an earlier one leaves it out. */
function withPrice(filler: Filler, figure: Placed, points: readonly Point[]): Filler {
  const priced = points.find(({ level }) => level?.mention.kind === 'money' && level.mention.value.per !== undefined)?.level?.mention.value;
  const own = points.some(({ level }) => level === figure);
  return priced && own && priced.currency === figure.mention.value.currency ? { ...filler, value: { ...figure.mention.value, per: priced.per } } : filler;
}

/** A figure of a series as a filler: a share without a base has that of its neighbours (*from 3.1 to 3.4 % of GDP*). */
export function figureOf(figure: Placed, points: readonly Point[]): Filler {
  const filler = fillWith(figure);
  if (figure.mention.kind === 'money' && figure.mention.value.per === undefined) return withPrice(filler, figure, points);
  if (!isShare(figure) || figure.mention.value.of !== undefined) return filler;
  const base = points.map(({ level }) => level).find((level) => level && isShare(level) && level.mention.value.of !== undefined)?.mention.value.of;
  const own = points.some(({ level }) => level === figure);
  return base === undefined || !own ? filler : { ...filler, value: { ...figure.mention.value, of: base } };
}

export function countFigures(points: readonly Point[]): number {
  return points.reduce((sum, { level, change, again }) => sum + Number(!!level) + Number(!!change) + Number(!!again), 0);
}

/** Whether a further figure tells a change as the point before it did: *grew 7.7 % to $147bn, and we expect 6.4 %*. */
export function tellsChange({ level, change }: Point, figure: Placed): boolean {
  return !level || (change !== undefined && measureOf(level) !== measureOf(figure) && measureOf(change) === measureOf(figure));
}
