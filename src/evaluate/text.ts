import type { BucketRates } from './calibration.js';
import type { Rates } from './counts.js';
import type { FactReport, MentionReport, Report } from './report.js';

/** The report as tables for a terminal or a log; figures in per cent. */
export function reportText(report: Report, options: { errors: boolean }): string {
  const parts = [
    `${report.documents} document${report.documents === 1 ? '' : 's'}`,
    table(
      ['mentions', 'gold', 'found', 'right', 'precision', 'recall', 'F1', 'values', 'exact'],
      [...Object.entries(report.mentions.kinds).map(([kind, entry]) => mentionRow(kind, entry)), mentionRow('all', report.mentions.overall)],
    ),
    table(['value member', 'gold', 'found', 'right', 'precision', 'recall', 'F1'], memberRows(report)),
    table(
      ['facts', 'gold', 'found', 'matched', 'whole', 'spurious', 'slots', 'right', 'precision', 'recall', 'F1'],
      [...Object.entries(report.facts.types).map(([type, entry]) => factRow(type, entry)), factRow('all', report.facts.overall)],
    ),
    table(['of matched facts', 'gold', 'found', 'right', 'precision', 'recall', 'F1'], [['attribution', ...rateCells(report.attribution)]]),
    `evidence: ${percent(report.evidenceAccuracy)} of matched facts cite the gold's sentence`,
    table(['confidence', 'mentions', 'claimed', 'right'], report.calibration.mentions.map(bucketRow)),
    table(['confidence', 'facts', 'claimed', 'right'], report.calibration.facts.map(bucketRow)),
  ];
  if (options.errors) parts.push([...report.errors.mentions, ...report.errors.facts].join('\n'));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function mentionRow(kind: string, entry: MentionReport): string[] {
  return [kind, ...rateCells(entry.spans), percent(entry.valueAccuracy), percent(entry.exactValueAccuracy)];
}

function factRow(type: string, { facts, slots }: FactReport): string[] {
  return [
    type,
    ...[facts.gold, facts.found, facts.matched, facts.whole, facts.spurious, slots.gold, slots.right].map(String),
    percent(slots.precision),
    percent(slots.recall),
    percent(slots.f1),
  ];
}

function memberRows(report: Report): string[][] {
  return Object.entries(report.mentions.kinds).flatMap(([kind, entry]) =>
    Object.entries(entry.members).map(([member, counts]) => [`${kind} ${member}`, ...rateCells(counts)]),
  );
}

function bucketRow({ from, to, count, confidence, right }: BucketRates): string[] {
  return [`${from}–${to}`, String(count), percent(confidence), percent(right)];
}

function rateCells(counts: Rates): string[] {
  return [counts.gold, counts.found, counts.right].map(String).concat(percent(counts.precision), percent(counts.recall), percent(counts.f1));
}

function percent(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}

function table(head: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return '';
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
