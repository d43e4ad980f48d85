import type { Block } from '../../model/index.js';
import type { BlockWriter } from '../writer.js';
import type { Placed } from './columns.js';
import type { Hyphens } from './hyphens.js';
import type { Line } from './lines.js';
import type { Page } from './pages.js';
import type { Row } from './tables.js';

export interface PageLines {
  readonly page: Page;
  readonly placed: readonly Placed[];
  /** The rows that stand for lines of the whole width. */
  readonly rows: ReadonlyMap<Line, Row>;
  readonly furniture: readonly Line[];
}

type Box = [number, number, number, number];

/** A block in the making. */
interface Open {
  kind: Block['kind'];
  text: string;
  readonly page: number;
  box: Box;
  last: Placed;
  readonly level?: number;
}

const BULLET = /^[•‣▪◦●·∙–—-]\s*(?=\S)/;
const LARGER = 1.12;
const SMALLER = 0.88;
const ENDS = /[.!?:;][”"’)\]]*(?:\[\w+\])?$/;

/** Lines to blocks: paragraphs over line, column and page ends; headings by size; notes after their page. */
export function layOut(pages: readonly PageLines[], hyphens: Hyphens, writer: BlockWriter): void {
  const body = bodySize(pages);
  const sizes = headingSizes(pages, body);
  const leading = leadingOf(pages);
  // Notes and furniture wait until the text is through: nothing of theirs may part a sentence.
  const pending: Open[] = [];
  let open: Open | null = null;
  const put = ({ kind, text, page, box, level }: Pick<Open, 'kind' | 'text' | 'page' | 'box' | 'level'>): void =>
    writer.add(kind, text, { ...(level === undefined ? {} : { level }), locator: { page, box: box.map((value) => Math.round(value * 10) / 10) as Box } });
  const close = (): void => {
    if (open) put(open);
    open = null;
  };
  let bullet = false;
  for (const { page, placed, rows, furniture } of pages) {
    const notes: Open[] = [];
    const right = [0, 1, 2].map((column) => Math.max(0, ...placed.filter((one) => one.column === column && !rows.has(one.line)).map(({ line }) => line.x1)));
    for (const one of placed) {
      const { line } = one;
      const row = rows.get(line);
      if (row) {
        close();
        const cells = row.cells.map(({ text }) => text);
        writer.add('row', cells.join(' | '), {
          locator: {
            page: page.number,
            box: boxOf(row.cells).map((value) => Math.round(value * 10) / 10) as Box,
            cell: { row: row.index, column: 0, ...(row.headers ? { headers: [...row.headers] } : {}) },
          },
        });
        continue;
      }
      if (line.text === '') continue;
      const small = line.size < body * SMALLER && line.y < page.height * 0.5;
      if (small && (line.mark !== null || notes.length > 0)) {
        if (line.mark !== null) notes.push({ kind: 'note', text: line.text, page: page.number, box: boxOf([line]), last: one });
        else extend(notes.at(-1)!, one, hyphens);
        continue;
      }
      if (/^[•‣▪◦●·∙]$/.test(line.text)) {
        close();
        bullet = true;
        continue;
      }
      const level = line.size > body * LARGER ? sizes.indexOf(Math.round(line.size)) + 1 : 0;
      const marked = bullet || BULLET.test(line.text);
      if (open && !marked && continues(open, one, page, right, level, leading)) extend(open, one, hyphens);
      else {
        close();
        const kind = level > 0 ? 'heading' : marked ? 'item' : 'paragraph';
        const text = kind === 'item' ? line.text.replace(BULLET, '') : line.text;
        open = { kind, text, page: page.number, box: boxOf([line]), last: one, ...(level > 0 ? { level } : {}) };
      }
      bullet = false;
    }
    pending.push(
      ...notes,
      ...furniture.map((line): Open => ({ kind: 'boilerplate', text: line.text, page: page.number, box: boxOf([line]), last: { line, column: 0 } })),
    );
  }
  close();
  for (const one of pending) put(one);
}

function extend(open: Open, one: Placed, hyphens: Hyphens): void {
  open.text = hyphens.join(open.text, one.line.text);
  // The box is of the place where the block begins; what runs over a column or page end begins anew there.
  if (one.column === open.last.column && one.line.y < open.last.line.y) open.box = union(open.box, boxOf([one.line]));
  open.last = one;
}

function continues(open: Open, { line, column }: Placed, page: Page, right: readonly number[], level: number, leading: number): boolean {
  const last = open.last.line;
  if (Math.abs(last.size - line.size) > 0.08 * line.size) return false;
  if (level > 0 !== (open.kind === 'heading')) return false;
  const full = last.x1 > (right[open.last.column] ?? 0) - last.size * 4;
  const below = open.page === page.number || last.y > line.y ? last.y - line.y : -1;
  if (open.kind === 'heading') return below > 0 && below < line.size * 1.6 && Math.abs(line.x0 - last.x0) < line.size;
  if (column === open.last.column && below > 0) {
    if (below > line.size * leading * 1.25) return false;
    if (open.kind === 'item') return line.x0 >= last.x0 - line.size;
    const indented = line.x0 > last.x0 + line.size * 0.8 && column !== 0;
    return !indented && (!ENDS.test(last.text) || full);
  }
  return !ENDS.test(open.text);
}

/** The usual distance of lines, in sizes of the type: paragraphs stand further apart. */
function leadingOf(pages: readonly PageLines[]): number {
  const distances = pages
    .flatMap(({ placed }) => placed.slice(1).map((one, index) => (placed[index]!.line.y - one.line.y) / one.line.size))
    .filter((distance) => distance > 0.8 && distance < 3);
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 1.3;
}

function bodySize(pages: readonly PageLines[]): number {
  const weight = new Map<number, number>();
  for (const { placed } of pages) for (const { line } of placed) weight.set(line.size, (weight.get(line.size) ?? 0) + line.text.length);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function headingSizes(pages: readonly PageLines[], body: number): number[] {
  const sizes = pages.flatMap(({ placed }) => placed.map(({ line }) => line.size)).filter((size) => size > body * LARGER);
  return [...new Set(sizes.map(Math.round))].sort((a, b) => b - a);
}

function boxOf(lines: readonly Line[]): Box {
  return lines.map(({ x0, x1, y, size }): Box => [x0, y - size * 0.25, x1, y + size * 0.8]).reduce(union);
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
