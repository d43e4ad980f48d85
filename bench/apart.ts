import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures } from './measures.js';

const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
/** As the command line sets them for itself (`src/cli/main.ts`); the same for all that is measured. */
const FLAGS = ['--heap-growing-percent=25', '--interrupt-budget=400000'];

/** Runs one measure of a module in a process of its own, so that neither memory nor warm code of one helps another. */
export function measuredApart(module: string, name: string, ...given: string[]): Figures {
  return JSON.parse(execFileSync(process.execPath, [...FLAGS, CHILD, module, name, ...given], { encoding: 'utf8', maxBuffer: 1e6 })) as Figures;
}

/** A number as the pages print it. */
export function rounded(value: number, digits: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
}

/** A Markdown table, its first column of words, the others of figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
