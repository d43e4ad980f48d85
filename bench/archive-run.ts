import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredApart, rounded, table } from './apart.js';
import type * as measures from './archive-measures.js';
import type { Figures } from './measures.js';

const FACTS = Number(process.argv[2] ?? 1_000_000);
const FORMATS = ['jsonl', 'csv', 'parquet', 'sipri', 'jsonld', 'ftm'];

/** Each measure in a process of its own: its peak memory is its own too. */
function measured(name: keyof typeof measures, ...given: string[]): Figures {
  process.stderr.write(`bench: ${name} ${given.slice(1).join(' ')}\n`);
  return measuredApart('archive-measures', name, ...given);
}
const round = (value: number | undefined, digits = 1): string => rounded(value!, digits);

const folder = mkdtempSync(join(tmpdir(), 'factline-archive-'));
try {
  const store = join(folder, 'archive.db');
  const { documents, facts, processor } = measured('filling', store, String(FACTS));
  const pages = (['asking', 'serving'] as const).map((name) => {
    const { half, most, longest, halfProcessor, mostProcessor } = measured(name, store);
    return [name === 'asking' ? 'in the store' : 'through HTTP', ...[half, most, longest, halfProcessor, mostProcessor].map((each) => round(each))];
  });
  const exports = FORMATS.map((format) => {
    const target = join(folder, 'export');
    const figures = measured('exporting', store, format, target);
    rmSync(target);
    return [format, ...[figures.facts, figures.bytes! / 1e6, figures.seconds, figures.processor, figures.peak].map((each) => round(each, 0))];
  });
  const page = `# An archive

\`npm run bench:archive\` made a store of ${round(documents, 0)} reports with ${round(facts, 0)} facts (${round(processor, 0)} s of processor time), measured it and wrote this page
(${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}). Each line is a process of its own. The reports are the fixtures' over and over, of other countries and years.

## The first 50 facts of a country, a type and a range of dates

Milliseconds by the clock, and of the processor.

${table(['', 'half', '95 of 100', 'longest', 'half, processor', '95 of 100, processor'], pages)}

## Whole exports

${table(['format', 'facts', 'MB', 'seconds', 'of the processor', 'peak MB'], exports)}
`;
  writeFileSync(join('bench', 'ARCHIVE.md'), page);
  process.stdout.write(page);
} finally {
  rmSync(folder, { recursive: true });
}
