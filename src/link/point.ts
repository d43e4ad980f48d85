import type { Outlook } from './outlook.js';
import type { Placed } from './passage.js';

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
  /** An earlier figure told beside the present one: *up from*, *against*. */
  readonly prior: boolean;
  /** A further figure of the same statement: *and 3% by 2030*. */
  readonly next: boolean;
  /** What is aimed at beside what is: *against a target of*. */
  readonly goal: boolean;
}

export interface SeriesStart {
  readonly from: number;
  readonly limit: number;
  /** What the first figure is where nothing announces it; null asks for an announcing word. */
  readonly expect: 'level' | null;
  readonly outlook: Outlook;
  /** Whether a verb of change already governs the topic: *raised its output to*. */
  readonly moved: boolean;
  /** Whether a figure can belong to the series at all. */
  accepts(figure: Placed): boolean;
}

export function isShare(figure: Placed): boolean {
  return figure.mention.value.unit === '%';
}
