import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addEvaluations, evaluate, Gold, misplaced, nothingEvaluated, report, type Report } from '../../src/evaluate/index.js';
import { createPipeline, type Pipeline } from '../../src/pipeline.js';
import { readDocument } from '../../src/read/index.js';
import { ROOT } from '../laws/tree.js';

/** What is held: rates in 0..1 by what they are of. */
export type Rates = Readonly<Record<string, number>>;

const pipeline = createPipeline();

export function goldFiles(folder: string): string[] {
  const home = join(ROOT, folder);
  return existsSync(home)
    ? readdirSync(home)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(home, name))
    : [];
}

/** The report over all gold files of a folder or of several, and where a gold does not stand in its text. */
export function measure(folders: string | readonly string[], reading: Pipeline = pipeline): { readonly report: Report; readonly misplaced: string[] } {
  let sum = nothingEvaluated();
  const moved: string[] = [];
  for (const file of [folders].flat().flatMap(goldFiles)) {
    const gold = Gold.parse(JSON.parse(readFileSync(file, 'utf8')));
    const name = join(dirname(file), gold.document.file);
    const document = readDocument(readFileSync(name), { name, date: gold.document.date ?? undefined });
    moved.push(...misplaced(gold, document.text).map((fault) => `${gold.document.file}: ${fault}`));
    sum = addEvaluations(sum, evaluate(gold, reading.extract(document)));
  }
  return { report: report(sum), misplaced: moved };
}

/** The rates that floors are set for. */
export function ratesOf({ mentions, facts }: Report): Rates {
  const spans = Object.entries(mentions.kinds).map(
    ([
      kind,
      {
        spans: { f1 },
      },
    ]) => [`${kind} F1`, f1 ?? 1] as const,
  );
  const { slots } = facts.overall;
  return {
    ...Object.fromEntries(spans),
    'value accuracy': mentions.overall.valueAccuracy ?? 1,
    'fact slots F1': slots.f1 ?? 1,
    'fact slots precision': slots.precision ?? 1,
  };
}
