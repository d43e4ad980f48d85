import type { Locator, Place } from '../../model/index.js';
import type { Line } from './lines.js';

/** Left, bottom, right, top in points. */
export type Box = NonNullable<Locator['box']>;

/** What letters take above and below their baseline, in sizes of the type. */
const ABOVE = 0.8;
const BELOW = 0.25;

export function boxOf(lines: readonly Line[]): Box {
  return lines.map(({ x0, x1, y, size }): Box => [x0, y - size * BELOW, x1, y + size * ABOVE]).reduce(union);
}

export function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** To the tenth of a point: finer says nothing and costs room. */
export function rounded(box: Box): Box {
  return box.map((value) => Math.round(value * 10) / 10) as Box;
}

/** Where the last characters of a line stand, from its `skipped`-th on, that begin at `start` of a block: piece by piece. */
export function placesOf(line: Line, page: number, start: number, skipped = 0): Place[] {
  return line.runs
    .filter(({ end }) => end > skipped)
    .map((run): Place => {
      const box = boxOf([{ ...line, x0: run.x0, x1: run.x1 }]);
      return { start: start + Math.max(run.start, skipped) - skipped, end: start + run.end - skipped, locator: { page, box: rounded(box) } };
    });
}
