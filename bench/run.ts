import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measuredApart, rounded, table } from './apart.js';
import type * as measures from './measures.js';
import type { Figures } from './measures.js';

const MB = 1e6;

function measured(name: keyof typeof measures, size: number): Figures {
  process.stderr.write(`bench: ${name} ${size.toLocaleString('en')}\n`);
  return measuredApart('measures', name, String(size));
}
const round = (value: number, digits = 2): string => rounded(value, digits);
const rate = ({ bytes, seconds }: Figures): number => bytes! / MB / seconds!;

function throughput(): string {
  const size = MB;
  const own = measured('extraction', size);
  const others = [
    ['compromise, full parse', measured('compromise', size)],
    ['Intl.Segmenter, words', measured('segmenter', size)],
  ] as const;
  const parse = others[0][1];
  const row = (name: string, figures: Figures): string[] => [name, round(rate(figures)), `${round(rate(figures) / rate(parse), 1)} ×`, round(figures.peak!, 0)];
  return [
    '## Throughput',
    '',
    `One text of ${round(size / MB, 0)} MB, the same for all, per second of processor time, after warming up on others until no round was faster.`,
    '',
    table(['', 'MB/s', 'of compromise', 'peak MB'], [row('Factline, full extraction', own), ...others.map(([name, figures]) => row(name, figures))]),
    '',
    `The extraction found ${own.mentions!.toLocaleString('en')} mentions and ${own.facts!.toLocaleString('en')} facts in ${own.sentences!.toLocaleString('en')} sentences.`,
  ].join('\n');
}

function values(): string {
  const runs = [
    ['Factline: money, quantity, date', measured('ownKinds', 0)],
    ['Factline, full extraction', measured('ownValues', 0)],
    ['Recognizers-Text: currency, unit, percent, date', measured('peerValues', 0)],
  ] as const;
  const peer = runs[2][1];
  const row = (name: string, figures: Figures): string[] => [
    name,
    round(rate(figures), 3),
    `${round(rate(figures) / rate(peer), 1)} ×`,
    `${round((figures.right! / figures.expected!) * 100, 1)} %`,
  ];
  return [
    '## Values beside Recognizers-Text',
    '',
    `The same ${peer.sentences!} sentences of the fixtures' reports, one by one, per second of processor time; and of the ${peer.expected!} amounts, measures and dates that`,
    'their gold names (single values that resolve), how many were found in their place with the right value. Of measures the number alone is compared.',
    '',
    table(
      ['', 'MB/s', 'of Recognizers-Text', 'values right'],
      runs.map(([name, figures]) => row(name, figures)),
    ),
  ].join('\n');
}

function growth(): string {
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
  const runs = sizes.map((size) => measured('extraction', size));
  const rows = runs.map((figures, index) => {
    const before = runs[index - 1];
    return [
      `${(sizes[index]! / 1000).toLocaleString('en')} kB`,
      round(figures.seconds!, 4),
      before ? `${round(figures.seconds! / before.seconds!, 1)} ×` : '',
      round(rate(figures)),
      round(figures.peak!, 0),
    ];
  });
  return [
    '## Growth',
    '',
    'Full extraction of one text. Linear is ten times the time for ten times the text.',
    '',
    table(['text', 'seconds', 'of the size before', 'MB/s', 'peak MB'], rows),
  ].join('\n');
}

function ingestion(): string {
  const { documents, bytes, seconds, writing, facts, mentions, peak } = measured('ingestion', 1_000);
  const row = [documents!, documents! / seconds!, bytes! / MB / seconds!, mentions! / seconds!, facts! / seconds!, (writing! / seconds!) * 100, peak!];
  return [
    '## Ingestion',
    '',
    'Extraction and writing into a new SQLite store on disk, one process, reports of 10 kB; wall time.',
    '',
    table(
      ['documents', 'documents/s', 'MB/s', 'mentions/s', 'facts/s', '% of it writing', 'peak MB'],
      [row.map((value, index) => round(value, index === 2 ? 2 : 0))],
    ),
  ].join('\n');
}

function lexicons(): string {
  const rows = [1_500, 50_000].map((entries) => {
    const figures = measured('lexicon', entries);
    return [figures.entries!.toLocaleString('en'), round((figures.seconds! / figures.characters!) * 1e9, 1), figures.hits!.toLocaleString('en')];
  });
  return ['## Lexicons', '', 'Looking up every word of a tokenized text of 1 MB.', '', table(['entries', 'ns per character', 'found'], rows)].join('\n');
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
const intro = `# Bench\n\n\`npm run bench\` measured all of this in one run and wrote this page (${machine}). Each line is a process of its own; peak memory is its\nlargest resident size, Node itself included. The texts are the fixtures' reports over and over, with other figures and words each time.`;
const page = [intro, throughput(), values(), growth(), ingestion(), lexicons()].join('\n\n');
writeFileSync(join('bench', 'RESULTS.md'), `${page}\n`);
process.stdout.write(`${page}\n`);
