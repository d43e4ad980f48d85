import type { Line } from './lines.js';

/** A row of a table: the cells of one baseline. */
export interface Row {
  readonly cells: readonly Line[];
  /** Place in its table, from 0, and the words of the row that heads it. */
  readonly index: number;
  readonly headers: readonly string[] | null;
}

/** Fewer rows or cells may be prose with wide gaps. */
const MIN_ROWS = 3;
const MIN_CELLS = 3;
const ALIGNED = 4;

/** Tables among the lines of a page: rows that follow each other, with cells under each other. */
export function rowsIn(lines: readonly Line[]): Row[] {
  const byBaseline: Line[][] = [];
  for (const line of lines) {
    const row = byBaseline.findLast((candidate, index) => index >= byBaseline.length - 3 && Math.abs(candidate[0]!.y - line.y) < line.size * 0.2);
    if (row) row.push(line);
    else byBaseline.push([line]);
  }
  const found: Row[] = [];
  let run: Line[][] = [];
  const close = (): void => {
    if (run.length >= MIN_ROWS) found.push(...run.map((cells, index) => ({ cells, index, headers: index > 0 ? headersIn(run[0]!) : null })));
    run = [];
  };
  for (const cells of byBaseline.sort((a, b) => b[0]!.y - a[0]!.y)) {
    cells.sort((a, b) => a.x0 - b.x0);
    const above = run.at(-1);
    const follows = above !== undefined && alignedWith(above, cells) && above[0]!.y - cells[0]!.y < cells[0]!.size * 4;
    if (!follows) close();
    if (cells.length >= MIN_CELLS) run.push(cells);
  }
  close();
  return found;
}

function alignedWith(above: readonly Line[], cells: readonly Line[]): boolean {
  const aligned = cells.filter((cell) => above.some((other) => Math.abs(other.x0 - cell.x0) < ALIGNED || Math.abs(other.x1 - cell.x1) < ALIGNED));
  return cells.length >= MIN_CELLS && aligned.length >= Math.min(MIN_CELLS, above.length);
}

function headersIn(cells: readonly Line[]): readonly string[] | null {
  const words = cells.map(({ text }) => text);
  return words.every((word) => /^\p{L}/u.test(word)) ? words : null;
}
