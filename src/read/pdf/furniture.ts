import type { Line } from './lines.js';
import type { Page } from './pages.js';

/** The part of a page, at its top and at its bottom, where headers and footers stand. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^(?:page\s)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—|\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

/** Lines that pages repeat at their edges (but for their figures), and page numbers: by page, in the pages' order. */
export function furnitureOf(pages: readonly { readonly page: Page; readonly lines: readonly Line[] }[]): ReadonlySet<Line> {
  const edges = pages.map(({ page, lines }) => lines.filter(({ y }) => y > page.height * (1 - MARGIN) || y < page.height * MARGIN));
  const seen = new Map<string, number>();
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.2));
  return new Set(
    edges.flatMap((lines, at) => {
      const repeated = new Set(lines.filter((line) => seen.get(keyOf(line))! >= often));
      // A figure with other words on its line is a cell of a table that reaches down there.
      const alone = (line: Line): boolean =>
        pages[at]!.lines.every((other) => other === line || repeated.has(other) || Math.abs(other.y - line.y) > line.size * 0.2);
      return lines.filter((line) => repeated.has(line) || (PAGE_NUMBER.test(line.text) && alone(line)));
    }),
  );
}

/** The words without figures and the height to the nearest points: pages count on, and set left and right in turn. */
function keyOf(line: Line): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;
}
