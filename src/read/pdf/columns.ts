import type { Line } from './lines.js';
import type { Piece } from './pages.js';

/** A gutter is looked for in the middle of what it divides, and needs so many lines on either side of it. */
const FROM = 0.3;
const TO = 0.7;
const STEP = 2;
const MIN_LINES = 4;
const HALF_GUTTER = 3;
/** A part narrower than this share of the page is one column. */
const DIVISIBLE = 0.5;
/** What may cross the first gutter of a page (headings, tables), and one within a part: a share of the lines beside it. */
const CROSSED = 1;
const CROSSED_WITHIN = 0.15;

/** Where the gutters of a page in two or three columns lie, from the left; none for a page of one column. */
export function guttersOf(pieces: readonly Piece[], width: number): number[] {
  const first = gutterIn(pieces, 0, width, CROSSED);
  if (first === null) return [];
  const left = first > width * DIVISIBLE ? gutterIn(within(pieces, 0, first), 0, first, CROSSED_WITHIN) : null;
  const right = width - first > width * DIVISIBLE ? gutterIn(within(pieces, first, width), first, width, CROSSED_WITHIN) : null;
  return [left, first, right].filter((gutter) => gutter !== null);
}

function within(pieces: readonly Piece[], from: number, to: number): Piece[] {
  return pieces.filter(({ x0, x1 }) => x0 >= from - HALF_GUTTER && x1 <= to + HALF_GUTTER);
}

/** The place that fewest pieces cross with most lines beside it, or null. */
function gutterIn(pieces: readonly Piece[], from: number, to: number, crossable: number): number | null {
  let best: { x: number; crossing: number; beside: number } | null = null;
  for (let x = from + (to - from) * FROM; x <= from + (to - from) * TO; x += STEP) {
    const crossing = pieces.filter((piece) => piece.x0 < x + HALF_GUTTER && piece.x1 > x - HALF_GUTTER);
    const free = pieces.filter((piece) => !crossing.some((other) => Math.abs(other.y - piece.y) < other.size * 0.6));
    const left = new Set(free.filter((piece) => piece.x1 <= x).map(({ y }) => Math.round(y)));
    const right = new Set(free.filter((piece) => piece.x0 >= x).map(({ y }) => Math.round(y)));
    const beside = Math.min(left.size, right.size);
    const crossed = new Set(crossing.map(({ y }) => Math.round(y))).size;
    const better = !best || crossed < best.crossing || (crossed === best.crossing && beside > best.beside);
    if (beside >= MIN_LINES && crossed < beside * crossable && better) best = { x, crossing: crossed, beside };
  }
  return best?.x ?? null;
}

/** Which column a line belongs to: 0 for what spans several, else from 1 at the left. */
export interface Placed {
  readonly line: Line;
  readonly column: number;
}

/** Lines in reading order: down to what spans the page, column by column from the left. */
export function inReadingOrder(lines: readonly Line[], gutters: readonly number[]): Placed[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  if (gutters.length === 0) return sorted.map((line) => ({ line, column: 0 }));
  const ordered: Placed[] = [];
  let waiting: Placed[] = [];
  const flush = (): void => {
    for (let column = 1; column <= gutters.length + 1; column++) ordered.push(...waiting.filter((one) => one.column === column));
    waiting = [];
  };
  for (const line of sorted) {
    const column = columnOf(line, gutters);
    if (column > 0) waiting.push({ line, column });
    else {
      flush();
      ordered.push({ line, column });
    }
  }
  flush();
  return ordered;
}

function columnOf({ x0, x1 }: Line, gutters: readonly number[]): number {
  const edges = [-Infinity, ...gutters, Infinity];
  for (let column = 1; column < edges.length; column++) if (x0 >= edges[column - 1]! - HALF_GUTTER && x1 <= edges[column]! + HALF_GUTTER) return column;
  return 0;
}
