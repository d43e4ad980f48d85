import { Bands, partsOf } from './bands.js';
import type { Line } from './lines.js';

/** A cell: its lines from the top. */
export type Cell = readonly Line[];

/** A row of a table: the cells of one baseline, and what goes on below it in some of them. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Place in its table, from 0, and the words of the row that heads it. */
  readonly index: number;
  readonly headers: readonly string[] | null;
}

/** Fewer rows or cells may be prose with wide gaps. */
export const MIN_ROWS = 3;
export const MIN_CELLS = 3;
export const ALIGNED = 4;
/** How far below each other lines of one cell stand, and rows, in sizes of the type. */
export const LEADING = 1.45;
export const ROW_DISTANCE = 4;
/** How a cell begins that does not go on with the line above it. */
const AFRESH = /^[\p{Lu}\p{Sc}\d(–—-]/u;
/** Lines that the names of columns take at most. */
const MAX_HEAD = 3;

/** Tables among the lines of a page: rows that follow each other, with cells under each other. */
export function rowsIn(lines: readonly Line[]): Row[] {
  const found: Row[] = [];
  const baselines = baselinesOf(lines);
  let run: Line[][][] = [];
  let began = 0;
  const close = (): void => {
    if (run.length >= MIN_ROWS && new Bands(run).clearIn(run) >= MIN_CELLS - 1)
      found.push(...tableOf(run, baselines.slice(Math.max(0, began - MAX_HEAD), began)));
    run = [];
  };
  for (const [at, cells] of baselines.entries()) {
    const above = run.at(-1);
    if (above && goOn(above, cells)) continue;
    const follows = above !== undefined && alignedWith(above, cells) && lowest(above) - cells[0]!.y < cells[0]!.size * ROW_DISTANCE;
    if (!follows) close();
    if (run.length === 0) began = at;
    if (cells.length >= MIN_CELLS) run.push(cells.map((cell) => [cell]));
  }
  close();
  return found;
}

/** The rows with every cell in its column, under the row that heads them where it stands among the lines right above. */
function tableOf(run: readonly (readonly Cell[])[], above: readonly (readonly Line[])[]): Row[] {
  const bands = new Bands(run);
  const rows = run.map((cells) => (cells.length === bands.count ? cells : (bands.cut(cells.flat()) ?? cells)));
  const head = headersIn(rows[0]!) ? null : headAbove(above, bands, rows[0]![0]?.[0]);
  const all = head ? [head, ...rows] : rows;
  return all.map((cells, index) => ({ cells, index, headers: index > 0 ? headersIn(all[0]!) : null }));
}

/**
 * What heads the columns: a line above that has as many parts as there are columns, with what goes on below its parts.
 * By their number and not by their place, for names stand at the left of columns whose figures stand at the right.
 */
function headAbove(above: readonly (readonly Line[])[], bands: Bands, first: Line | undefined): readonly Cell[] | null {
  for (let at = above.length - 1; at >= 0; at--) {
    const lower = above[at + 1]?.[0] ?? first;
    if (!lower || above[at]![0]!.y - lower.y > lower.size * (lower === first ? ROW_DISTANCE : LEADING)) return null;
    const cells = bands.named(partsOf(above[at]!));
    if (!cells) continue;
    const whole = above.slice(at + 1).every((lines) => goOn(cells, partsOf(lines)));
    return whole && headersIn(cells) ? cells : null;
  }
  return null;
}

function baselinesOf(lines: readonly Line[]): Line[][] {
  const byBaseline: Line[][] = [];
  for (const line of lines) {
    const row = byBaseline.findLast((candidate, index) => index >= byBaseline.length - 3 && Math.abs(candidate[0]!.y - line.y) < line.size * 0.2);
    if (row) row.push(line);
    else byBaseline.push([line]);
  }
  for (const row of byBaseline) row.sort((a, b) => a.x0 - b.x0);
  return byBaseline.sort((a, b) => b[0]!.y - a[0]!.y);
}

/**
 * Takes lines that go on in cells of the row above into these cells, where every one of them stands right below one and within
 * it. Several that begin afresh from the first column on are a row, though a cell of it be empty.
 */
function goOn(above: readonly Line[][], lines: readonly Line[]): boolean {
  if (lines.length >= above.length) return false;
  if (lines.length >= MIN_CELLS && lines.every(({ text }) => AFRESH.test(text)) && besides(above[0]![0]!, lines[0]!)) return false;
  const cells = lines.map((line) =>
    above.findIndex((cell, column) => {
      const last = cell.at(-1);
      if (!last) return false;
      const near = last.y - line.y > 0 && last.y - line.y < line.size * LEADING && Math.abs(last.size - line.size) < 0.5;
      return near && besides(last, line) && line.x1 < (above[column + 1]?.[0]!.x0 ?? Infinity);
    }),
  );
  if (cells.includes(-1) || new Set(cells).size < cells.length) return false;
  lines.forEach((line, index) => above[cells[index]!]!.push(line));
  return true;
}

function alignedWith(above: readonly Cell[], cells: readonly Line[]): boolean {
  const aligned = cells.filter((cell) => above.some(([other]) => besides(other!, cell)));
  return cells.length >= MIN_CELLS && aligned.length >= Math.min(MIN_CELLS, above.length);
}

/** Whether one stands under the other, by its left or its right edge. */
function besides(other: Line, line: Line): boolean {
  return Math.abs(other.x0 - line.x0) < ALIGNED || Math.abs(other.x1 - line.x1) < ALIGNED;
}

function lowest(cells: readonly Cell[]): number {
  return Math.min(...cells.map((cell) => cell.at(-1)!.y));
}

/** The words of a row that can head columns, or null. */
export function headersIn(cells: readonly Cell[]): readonly string[] | null {
  const words = cells.map((cell) => cell.map(({ text }) => text).join(' '));
  const year = /^(?:19|20)\d\d$/;
  // Years head columns as words do; the corner above what heads the rows may be empty.
  const heads = words.filter((word) => word !== '');
  return heads.every((word) => /^\p{L}/u.test(word) || year.test(word)) && heads.some((word) => !year.test(word)) ? words : null;
}
