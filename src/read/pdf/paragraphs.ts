import type { Block, Place } from '../../model/index.js';
import type { BlockWriter } from '../writer.js';
import { boxOf, placesOf, rounded, union, type Box } from './boxes.js';
import type { Placed } from './columns.js';
import { Headings } from './headings.js';
import type { Hyphens } from './hyphens.js';
import type { Line } from './lines.js';
import { beginsNote, isNoteLike } from './notes.js';
import type { Page } from './pages.js';
import type { Row } from './tables.js';

export interface PageLines {
  readonly page: Page;
  readonly placed: readonly Placed[];
  /** The rows that stand for lines of the whole width. */
  readonly rows: ReadonlyMap<Line, Row>;
  readonly furniture: readonly Line[];
}

/** A block in the making. */
interface Open {
  kind: Block['kind'];
  text: string;
  readonly page: number;
  box: Box;
  last: Placed;
  readonly level?: number;
  readonly places: Place[];
}

const BULLET = /^[•‣▪◦●·∙–—-]\s*(?=\S)/;
const LONE_BULLET = /^[•‣▪◦●·∙]$/;
const ENDS = /[.!?:;][”"’)\]]*(?:\[\w+\])?$/;

/** Lines to blocks: paragraphs over line, column and page ends; headings; notes and furniture after the text. */
export function layOut(pages: readonly PageLines[], hyphens: Hyphens, writer: BlockWriter): void {
  new Layout(pages, hyphens, writer).run();
}

class Layout {
  private readonly leading: number;
  private readonly headings: Headings;
  /** Notes and furniture wait until the text is through: nothing of theirs may part a sentence. */
  private readonly pending: Open[] = [];
  private notes: Open[] = [];
  private open: Open | null = null;
  private bullet = false;

  constructor(
    private readonly pages: readonly PageLines[],
    private readonly hyphens: Hyphens,
    private readonly writer: BlockWriter,
  ) {
    this.leading = leadingOf(pages);
    this.headings = new Headings(pages, this.leading);
  }

  run(): void {
    for (const page of this.pages) this.page(page);
    this.close();
    for (const one of this.pending) this.put(one);
  }

  private page({ page, placed, rows, furniture }: PageLines): void {
    this.notes = [];
    const columns = Math.max(0, ...placed.map(({ column }) => column));
    const right = Array.from({ length: columns + 1 }, (_, column) => rightEdge(placed.filter((one) => one.column === column && !rows.has(one.line))));
    placed.forEach((one, at) => {
      const row = rows.get(one.line);
      if (row) this.row(row, page.number);
      else if (one.line.text !== '' && !this.note(one, page)) this.line(placed, at, page, right);
    });
    this.pending.push(...this.notes, ...furniture.map((line) => begun('boilerplate', line.text, { line, column: 0 }, page.number)));
  }

  private row(row: Row, page: number): void {
    this.close();
    let start = 0;
    const places = row.cells.flatMap((lines, column): Place[] => {
      const header = row.headers?.[column];
      const cell = { row: row.index, column, ...(header ? { headers: [header] } : {}) };
      if (lines.length === 0) return [];
      const within = lines.flatMap((line) => {
        const of = placesOf(line, page, start).map((place) => ({ ...place, locator: { ...place.locator, cell } }));
        start += line.text.length + 1;
        return of;
      });
      start += CELL_END.length - 1;
      return within;
    });
    const cell = { row: row.index, column: 0, ...(row.headers ? { headers: [...row.headers] } : {}) };
    const text = row.cells.flatMap((lines) => (lines.length === 0 ? [] : lines.map((line) => line.text).join(' '))).join(CELL_END);
    this.writer.add('row', text, { locator: { page, box: rounded(boxOf(row.cells.flat())), cell } }, places);
  }

  /** Small type with a raised mark low on the page, or with a number at its foot, begins a note; small type below it goes on with it. */
  private note(one: Placed, page: Page): boolean {
    const { line } = one;
    const { body } = this.headings;
    const begins = beginsNote(line, body, page.height);
    if (!isNoteLike(line, body, page.height) || (!begins && this.notes.length === 0)) return false;
    if (begins) this.notes.push(begun('note', line.text, one, page.number));
    else this.extend(this.notes.at(-1)!, one, page.number);
    return true;
  }

  private line(placed: readonly Placed[], at: number, page: Page, right: readonly number[]): void {
    const one = placed[at]!;
    const { text } = one.line;
    if (LONE_BULLET.test(text)) {
      this.close();
      this.bullet = true;
      return;
    }
    const level = this.headings.levelOf(placed, at);
    const marked = this.bullet || BULLET.test(text);
    this.bullet = false;
    if (this.open && !marked && continues(this.open, one, page, right, level, this.leading)) return this.extend(this.open, one, page.number);
    this.close();
    const kind = level > 0 ? 'heading' : marked ? 'item' : 'paragraph';
    const words = kind === 'item' ? text.replace(BULLET, '') : text;
    this.open = { ...begun(kind, words, one, page.number), ...(level > 0 ? { level } : {}) };
  }

  private extend(open: Open, one: Placed, page: number): void {
    const { text } = one.line;
    open.text = this.hyphens.join(open.text, text);
    const start = open.text.length - text.length;
    const before = open.places.pop();
    if (before && before.start < start) open.places.push({ ...before, end: Math.min(before.end, start) });
    open.places.push(...placesOf(one.line, page, start));
    // The box is of the place where the block begins; what runs over a column or page end begins anew there.
    if (page === open.page && one.column === open.last.column && one.line.y < open.last.line.y) open.box = union(open.box, boxOf([one.line]));
    open.last = one;
  }

  private put({ kind, text, page, box, level, places }: Open): void {
    this.writer.add(kind, text, { ...(level === undefined ? {} : { level }), locator: { page, box: rounded(box) } }, places);
  }

  private close(): void {
    if (this.open) this.put(this.open);
    this.open = null;
  }
}

const CELL_END = ' | ';

function begun(kind: Block['kind'], text: string, one: Placed, page: number): Open {
  return { kind, text, page, box: boxOf([one.line]), last: one, places: placesOf(one.line, page, 0, one.line.text.length - text.length) };
}

function rightEdge(placed: readonly Placed[]): number {
  return placed.reduce((edge, { line }) => Math.max(edge, line.x1), 0);
}

function continues(open: Open, { line, column }: Placed, page: Page, right: readonly number[], level: number, leading: number): boolean {
  const last = open.last.line;
  if (Math.abs(last.size - line.size) > 0.08 * line.size) return false;
  if (level > 0 !== (open.kind === 'heading')) return false;
  const full = last.x1 > (right[open.last.column] ?? 0) - last.size * 4;
  const below = open.page === page.number || last.y > line.y ? last.y - line.y : -1;
  if (open.kind === 'heading') return last.bold === line.bold && below > 0 && below < line.size * 1.6 && Math.abs(line.x0 - last.x0) < line.size;
  if (column === open.last.column && below > 0) {
    if (below > line.size * leading * 1.25) return false;
    if (open.kind === 'item') return line.x0 >= last.x0 - line.size;
    if (endsShort(last, line, right[column] ?? 0)) return false;
    const indented = line.x0 > last.x0 + line.size * 0.8 && column !== 0;
    return !indented && (!ENDS.test(last.text) || full);
  }
  return !ENDS.test(open.text);
}

/** So much of a column is left free only where something ends, though no sign says so: an item whose bullet is drawn, not written. */
const FREE = 0.3;

function endsShort(last: Line, next: Line, edge: number): boolean {
  const free = edge - last.x1 > (edge - last.x0) * FREE;
  // Lines of one length that stay short run beside a picture.
  return free && /^[\p{Lu}\d]/u.test(next.text) && Math.abs(next.x1 - last.x1) > last.size * 3;
}

/** The usual distance of lines, in sizes of the type: paragraphs stand further apart. */
function leadingOf(pages: readonly PageLines[]): number {
  const distances = pages
    .flatMap(({ placed }) => placed.slice(1).map((one, index) => (placed[index]!.line.y - one.line.y) / one.line.size))
    .filter((distance) => distance > 0.8 && distance < 3);
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 1.3;
}
