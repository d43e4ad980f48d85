import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { inEveryNotation } from './notation.js';
import { findIn, rowsOf, scorer, type Score, SUITES, type SuiteKind, suiteNames, suitesAreHere } from './suite.js';

/** What is reached may not fall below these, in per cent: overlap F1 and the share of values found right, as they are written or in the suite's notation. */
interface Floor {
  readonly f1?: number;
  readonly values: number;
  readonly meant?: number;
}
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Record<string, Partial<Record<SuiteKind, Floor>>>;

/** Dates and durations of talk (`in 5 minutes`, `tomorrow at noon`) are not what a report holds. */
const REPORT_ONLY: readonly SuiteKind[] = ['date', 'duration'];

async function scoresOf(suite: string): Promise<Partial<Record<SuiteKind, Scored>>> {
  const pipeline = createPipeline();
  const rows = rowsOf(suite);
  const found = new Map(rows.map((row) => [row.id, findIn(row, pipeline)]));
  const meant = new Map([...found].map(([id, list]) => [id, list.flatMap(inEveryNotation)]));
  const { scoreRows } = await scorer();
  const scored = (predictions: typeof found): Partial<Record<SuiteKind, Score>> => ({
    ...scoreRows(
      rows.filter((row) => !REPORT_ONLY.includes(row.kind)),
      predictions,
      {},
    ),
    ...scoreRows(
      rows.filter((row) => REPORT_ONLY.includes(row.kind)),
      predictions,
      { reportOnly: true },
    ),
  });
  const [asWritten, asMeant] = [scored(found), scored(meant)];
  const kinds = Object.keys(asWritten) as SuiteKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, { ...asWritten[kind]!, meant: asMeant[kind]?.valR ?? 0 }]));
}

/** A score whose values are also compared in every notation: findings and their precision stay as they are. */
interface Scored extends Score {
  readonly meant: number;
}

function tableOf(suite: string, scores: Partial<Record<SuiteKind, Scored>>): string {
  const lines = Object.entries(scores).map(
    ([kind, { gold, overlap, valR, meant }]) =>
      `  ${kind.padEnd(9)} ${String(gold).padStart(4)} ${inPercent(overlap.F1)} / ${inPercent(valR)} / ${inPercent(meant)}`,
  );
  return [`${suite}: expected values, overlap F1 / value recall / in the suite's notation`, ...lines].join('\n');
}

function inPercent(rate: number | null): string {
  return (rate === null ? '–' : (100 * rate).toFixed(1)).padStart(5);
}

function belowFloor(kind: string, { f1, values, meant }: Floor, score: Scored | undefined): string[] {
  if (!score) return [`${kind}: not scored`];
  const low = (name: string, rate: number | null, least: number | undefined): string[] =>
    least !== undefined && (rate ?? 0) * 100 < least ? [`${kind}: ${name} ${inPercent(rate)} is below ${least}`] : [];
  return [...low('overlap F1', score.overlap.F1, f1), ...low('value recall', score.valR, values), ...low('values meant', score.meant, meant)];
}

// Vitest shows why: the name of a skipped suite says what is missing.
describe.skipIf(!suitesAreHere)(suitesAreHere ? 'public suites of values' : `public suites of values (skipped: ${SUITES.pathname} is not there)`, () => {
  it.each(suitesAreHere ? suiteNames() : ['no suite'])('%s keeps what was reached', async (suite) => {
    const scores = await scoresOf(suite);
    console.log(tableOf(suite, scores));
    const faults = Object.entries(floors[suite] ?? {}).flatMap(([kind, floor]) => belowFloor(kind, floor, scores[kind as SuiteKind]));
    expect(faults).toEqual([]);
  });
});
