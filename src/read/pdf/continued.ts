import type { Placed } from './columns.js';
import { Grid, isBold } from './grid.js';
import { bodySizeOf } from './headings.js';
import type { Line } from './lines.js';
import { beginsNote, isNoteLike } from './notes.js';
import type { PageLines } from './paragraphs.js';
import { spansOf } from './rows.js';
import { ROW_DISTANCE, type Cell, type Row } from './tables.js';

/** What stands in one column of a page, or across it, down to where the next column or page begins. */
interface Stretch {
  readonly page: number;
  readonly column: number;
  placed: Placed[];
}

/** A table that the last stretch ended with. */
interface Open {
  readonly headers: readonly string[];
  readonly boldHead: boolean;
  readonly grid: Grid;
  /** The number of its next row. */
  readonly next: number;
}

/** The short line that some set above what goes on: it says nothing of its own, and is set aside with the headers of the page. */
const SHORT = 80;
const CONTINUED = /\b(?:continued|cont(?:inuation|’d|'d|\.))/i;

/**
 * Tables that go on in the next column or on the next page without their head: the rows there count on, and stand under the
 * names that their columns have, though they be too few to be told for a table by themselves.
 */
export function joinTables(pages: readonly PageLines[]): PageLines[] {
  const rows = pages.map((page) => new Map(page.rows));
  const stretches = pages.flatMap(stretchesOf);
  const body = bodySizeOf(pages);
  const furniture = pages.map((page) => [...page.furniture]);
  let open: Open | null = null;
  stretches.forEach((stretch, at) => {
    const own = rows[stretch.page]!;
    const last = stretches[at - 1];
    if (open && last && breaksBetween(last, stretch)) furniture[stretch.page]!.push(...goOn(open, stretch, own, last.page === stretch.page));
    open = openAtEnd(stretch.placed.slice(0, textEnd(stretch, body, pages[stretch.page]!.page.height)), own, open);
  });
  return pages.map(({ page }, at) => {
    const placed = stretches.filter((stretch) => stretch.page === at).flatMap((stretch) => stretch.placed);
    return { page, placed, rows: rows[at]!, furniture: furniture[at]! };
  });
}

function stretchesOf({ placed }: PageLines, page: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const one of placed) {
    if (stretches.at(-1)?.column !== one.column) stretches.push({ page, column: one.column, placed: [] });
    stretches.at(-1)!.placed.push(one);
  }
  return stretches;
}

function breaksBetween(before: Stretch, after: Stretch): boolean {
  return before.page !== after.page || (before.column > 0 && after.column > before.column);
}

/** Where the notes beneath the text of a stretch begin. */
function textEnd({ placed }: Stretch, body: number, height: number): number {
  let end = placed.length;
  for (let at = placed.length - 1; at >= 0; at--) {
    const { line } = placed[at]!;
    if (line.text === '' || !isNoteLike(line, body, height)) break;
    if (beginsNote(line, body, height)) end = at;
  }
  return end;
}

/** The table that lines end with; `before` is the one that was open when they began. */
function openAtEnd(placed: readonly Placed[], rows: ReadonlyMap<Line, Row>, before: Open | null): Open | null {
  const table: Row[] = [];
  for (let at = placed.length - 1; at >= 0; at--) {
    const row = rows.get(placed[at]!.line);
    if (!row || (table.length > 0 && row.index !== table[0]!.index - 1)) break;
    table.unshift(row);
  }
  const [head] = table;
  const body = table.filter((row) => row.headers !== null);
  if (!head || body.length === 0) return null;
  const { headers } = body[0]!;
  const boldHead = head.headers === null ? isBold(head.cells) : before?.headers === headers && before.boldHead;
  return { headers: headers!, boldHead, grid: new Grid(body), next: table.at(-1)!.index + 1 };
}

/** Takes the rows that a stretch begins with into the open table, if they belong there; answers the line that says so. */
function goOn(open: Open, stretch: Stretch, rows: Map<Line, Row>, samePage: boolean): Line[] {
  const { placed } = stretch;
  const first = placed[0]!.line;
  const from = first.text.length <= SHORT && CONTINUED.test(first.text) ? 1 : 0;
  const says = placed.slice(0, from).map(({ line }) => line);
  const under = (cells: readonly Cell[], at: number): Row => ({ cells, index: open.next + at, headers: open.headers });
  const spans = spansAt(placed, from, rows);
  if (spans.length > 0) {
    const table = spans.map((span) => rows.get(span)!);
    const same = open.grid.isLike(new Grid(table), samePage) && open.grid.isBody(table[0]!.cells, open.boldHead);
    if (!same) return [];
    spans.forEach((span, at) => rows.set(span, under(table[at]!.cells, at)));
    stretch.placed = placed.slice(from);
    return says;
  }
  const { cells, end } = fewRows(open, placed, from, samePage);
  if (cells.length === 0) return [];
  // Their table is the one before: numbered from 0 for their lines alone.
  const lines = spansOf(cells.map((each, index) => ({ cells: each, index, headers: null })));
  lines.forEach(([span], at) => rows.set(span, under(cells[at]!, at)));
  const { column } = placed[from]!;
  stretch.placed = [...lines.map(([line]) => ({ line, column })), ...placed.slice(end)];
  return says;
}

/** The lines that stand for the rows of the table that begins there, if one does. */
function spansAt(placed: readonly Placed[], from: number, rows: ReadonlyMap<Line, Row>): Line[] {
  const spans: Line[] = [];
  for (let at = from; at < placed.length; at++) {
    const { line } = placed[at]!;
    if (rows.get(line)?.index !== spans.length) break;
    spans.push(line);
  }
  return spans;
}

/** Lines that are no table by themselves, and stand under each other as rows of the one that is open. */
function fewRows({ grid, boldHead }: Open, placed: readonly Placed[], from: number, samePage: boolean): { cells: Cell[][]; end: number } {
  const found: Cell[][] = [];
  let end = from;
  while (end < placed.length) {
    const { y, size } = placed[end]!.line;
    const next = placed.findIndex(({ line }, at) => at > end && Math.abs(line.y - y) > size * 0.2);
    const lines = placed.slice(end, next < 0 ? placed.length : next).map(({ line }) => line);
    const above = found.at(-1)?.flat()[0];
    const cells = lines[0]!.text === '' || (above && above.y - y > size * ROW_DISTANCE) ? null : grid.rowOf(lines, samePage);
    if (!cells || !grid.isBody(cells, boldHead)) break;
    found.push(cells);
    end += lines.length;
  }
  return { cells: found, end };
}
