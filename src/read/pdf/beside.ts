import { guttersOf } from './columns.js';
import { linesOf, type Line } from './lines.js';
import type { Page, Piece } from './pages.js';
import { spansOf, tablesOf } from './rows.js';
import { startsOf } from './starts.js';
import { MIN_CELLS, MIN_ROWS, rowsIn, type Row } from './tables.js';

/** Of the column that a line stands in: a line of prose fills so much of it at least. */
const FILLED = 0.6;
/** Of the lines beside a table: so many are long, and go on in the middle of a sentence, where they are prose. */
const MOST = 0.5;

/**
 * The rows of a page from its lines, each with a line that stands for it: of tables that reach across it, and of those that stand in one of its columns, where
 * what stands in the next column on the same height is no part of them.
 */
export function rowsOn(page: Page, lines: readonly Line[], isSet: (piece: Piece) => boolean): [Line, Row][] {
  const across = rowsIn(lines);
  const pieces = page.pieces.filter((piece) => !isSet(piece));
  const gutters = hasCells(lines) ? guttersOf(pieces, page.width) : [];
  if (gutters.length === 0) return spansOf(across, page.width);
  const mixed = tablesOf(across).filter((table) => gutters.some((gutter) => isMixed(table, gutter, pieces)));
  const kept = across.filter((row) => !mixed.some((table) => table.includes(row)));
  const edges = [-Infinity, ...gutters, Infinity];
  const within = edges.slice(1).flatMap((right, column) => {
    const left = edges[column]!;
    const own = pieces.filter((piece) => piece.x0 >= left && piece.x1 <= right && !kept.some((row) => holds(row, piece)));
    return rowsIn(linesOf(own, [], startsOf(own)));
  });
  return [...spansOf(kept, page.width), ...spansOf(within)];
}

/** Whether lines of one height are as many, often enough, as a table asks for: hardly any page is, and gutters take time to find. */
function hasCells(lines: readonly Line[]): boolean {
  const byHeight = new Map<number, number>();
  for (const { y } of lines) byHeight.set(Math.round(y), (byHeight.get(Math.round(y)) ?? 0) + 1);
  return [...byHeight.values()].filter((count) => count >= MIN_CELLS).length >= MIN_ROWS;
}

/** Whether a gutter parts the cells of a table from lines of prose. */
function isMixed(table: readonly Row[], gutter: number, pieces: readonly Piece[]): boolean {
  const sides = [(line: Line): boolean => line.x1 <= gutter, (line: Line): boolean => line.x0 >= gutter];
  const both = table.map(({ cells }) => sides.map((side) => cells.flat().filter(side)));
  return sides.some((_, side) => {
    const beside = both.filter((lines) => lines[side]!.length > 0 && lines[1 - side]!.length > 0).map((lines) => lines[side]!);
    if (beside.length === 0) return false;
    const column = pieces.filter(({ x0, x1 }) => (side === 0 ? x1 <= gutter : x0 >= gutter));
    const width = Math.max(...column.map(({ x1 }) => x1)) - Math.min(...column.map(({ x0 }) => x0));
    const long = beside.filter((lines) => lines.some(({ x0, x1 }) => x1 - x0 > width * FILLED));
    const goingOn = beside.filter(([first]) => /^[\p{Ll}(]/u.test(first!.text));
    return long.length >= beside.length * MOST && goingOn.length >= beside.length * MOST;
  });
}

/** Whether a piece is part of a row. */
export function holds({ cells }: Row, piece: Piece): boolean {
  return cells.flat().some((line) => stands(line, piece));
}

/** Whether a piece is part of a line. */
export function stands(line: Line, { x0, x1, y }: Piece): boolean {
  return Math.abs(line.y - y) < line.size * 0.2 && x0 >= line.x0 - 1 && x1 <= line.x1 + 1;
}
