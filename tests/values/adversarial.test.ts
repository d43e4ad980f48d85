import { expect, it } from 'vitest';
import { dateKind } from '../../extractors/mentions/date/index.js';
import { moneyKind } from '../../extractors/mentions/money/index.js';
import { quantityKind } from '../../extractors/mentions/quantity/index.js';
import { CandidateFinder } from '../../src/extract/candidates.js';
import type { AnyKind } from '../../src/extract/contract.js';
import { planOf } from '../../src/extract/plan.js';
import { TokenWindow } from '../../src/extract/view.js';
import type { Problem } from '../../src/model/index.js';
import { tokenAt, tokenize } from '../../src/normalize/tokens.js';
import type { WordClass } from '../../src/normalize/wordclass.js';
import { ByWord } from '../../src/normalize/words.js';
import { splitSentences } from '../../src/segment/sentences.js';

/** Over and over on one line: what begins like a number, an amount or a date and never ends. */
const LINES = [
  '1 ',
  '12 345 ',
  '1,1,1',
  '1.1',
  '9',
  'x',
  '1-',
  '1/',
  '1:',
  '1 to ',
  'one ',
  'twenty ',
  'one and ',
  'half a ',
  '1e',
  '1 x 10^',
  'May May ',
  'Jan 1 ',
  '1 January ',
  'Q1 ',
  '2025 ',
  '2025–',
  'from May to ',
  'last ',
  'three months ago ',
  '€1 ',
  '$1 to ',
  '1 US$',
  '3 billion or ',
  '20 dollars 43 ',
  '1 m ',
  '1 ft ',
  '1 year, ',
  '5% of ',
  '3 percent of GDP and ',
  '13 men and ',
  'more than a ',
];
/** Characters of the shorter line; the longer one is four times that. */
const SIZE = 40_000;
const TIMES = 4;
/** A walk that looks back over the whole line takes sixteen times as long; a straight one four, and the machine's noise. */
const MOST = 9;
/** Seconds of processor time below which growth cannot be told from noise. */
const NOISE = 0.4;

const KINDS = [moneyKind, quantityKind, dateKind] as readonly AnyKind[];

/** Seconds of processor time that one kind's rules take over the sentences, the reading of their figures not counted. */
function secondsOf(kind: AnyKind, views: readonly TokenWindow[]): number {
  const problems: Problem[] = [];
  const finder = new CandidateFinder(planOf([kind]), problems, null);
  const begun = process.cpuUsage();
  for (const view of views) finder.find(view);
  const { user, system } = process.cpuUsage(begun);
  expect(problems).toEqual([]);
  return (user + system) / 1e6;
}

const NOUNS = new ByWord<WordClass>(() => 'noun');

/** Figures are read once, where they are first asked for. */
const readFigures = (view: TokenWindow) => view.figures;

/** Seconds by kind, and of the reading of figures, over a line of so many characters. */
function secondsOver(piece: string, size: number): Map<string, number> {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const begun = process.cpuUsage();
  const tokens = tokenize(text);
  const views = splitSentences(text, 0, text.length).map(
    ({ start, end }, index) => new TokenWindow(tokens, tokenAt(tokens, start), tokenAt(tokens, end), index, false, NOUNS),
  );
  views.forEach(readFigures);
  const { user, system } = process.cpuUsage(begun);
  return new Map([['figures', (user + system) / 1e6], ...KINDS.map((kind) => [kind.kind, secondsOf(kind, views)] as const)]);
}

it.each(LINES)('a line of "%s" four times as long takes about four times as long', { timeout: 120_000 }, (piece) => {
  const short = secondsOver(piece, SIZE);
  const long = secondsOver(piece, SIZE * TIMES);
  const grown = [...long].filter(([what, seconds]) => seconds > NOISE && seconds > MOST * (short.get(what) ?? 0));
  expect(grown).toEqual([]);
});
