import type { Line } from './lines.js';
import type { Piece } from './pages.js';

/** A gutter is looked for in the middle of the page, and needs so many lines on either side of it. */
const FROM = 0.3;
const TO = 0.7;
const STEP = 2;
const MIN_LINES = 4;
const HALF_GUTTER = 3;

/** Where the gutter of a page in two columns lies, or null: the place that fewest pieces cross with most lines beside it. */
export function gutterOf(pieces: readonly Piece[], width: number): number | null {
  let best: { x: number; crossing: number; beside: number } | null = null;
  for (let x = width * FROM; x <= width * TO; x += STEP) {
    const crossing = pieces.filter((piece) => piece.x0 < x + HALF_GUTTER && piece.x1 > x - HALF_GUTTER);
    const free = pieces.filter((piece) => !crossing.some((other) => Math.abs(other.y - piece.y) < other.size * 0.6));
    const left = new Set(free.filter((piece) => piece.x1 <= x).map(({ y }) => Math.round(y)));
    const right = new Set(free.filter((piece) => piece.x0 >= x).map(({ y }) => Math.round(y)));
    const beside = Math.min(left.size, right.size);
    const crossed = new Set(crossing.map(({ y }) => Math.round(y))).size;
    if (beside >= MIN_LINES && crossed < beside && (!best || crossed < best.crossing || (crossed === best.crossing && beside > best.beside)))
      best = { x, crossing: crossed, beside };
  }
  return best?.x ?? null;
}

/** Which column a line belongs to: 0 for the whole width. */
export interface Placed {
  readonly line: Line;
  readonly column: 0 | 1 | 2;
}

/** Lines in reading order: down to what spans the page, first the left column, then the right one. */
export function inReadingOrder(lines: readonly Line[], gutter: number | null): Placed[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  if (gutter === null) return sorted.map((line) => ({ line, column: 0 }));
  const ordered: Placed[] = [];
  let left: Placed[] = [];
  let right: Placed[] = [];
  const flush = (): void => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.x1 <= gutter + HALF_GUTTER) left.push({ line, column: 1 });
    else if (line.x0 >= gutter - HALF_GUTTER) right.push({ line, column: 2 });
    else {
      flush();
      ordered.push({ line, column: 0 });
    }
  }
  flush();
  return ordered;
}
