import { collapsed } from './inline.js';
import { attribute, isElement, wordsOf, type Element } from './parse.js';

/** What in a cell tells a page that is laid out by a table from a table that holds figures. */
const LAYOUT = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'article', 'section', 'form', 'nav', 'blockquote', 'pre']);
const MAX_LOOKED_AT = 2_000;

export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((child): child is Element => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'));
}

/** Whether a row holds data: several cells, none of which holds a page's own structure. */
export function isDataRow(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every(plain);
}

function plain(cell: Element): boolean {
  let paragraphs = 0;
  let seen = 0;
  const open = [...cell.childNodes];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next)) continue;
    if (LAYOUT.has(next.tagName) || ++seen > MAX_LOOKED_AT) return false;
    if (next.tagName === 'p' && ++paragraphs > 3) return false;
    for (const child of next.childNodes) open.push(child);
  }
  return true;
}

export interface PlacedRow {
  /** Place in its table, from 0, and the column of each of its cells. */
  readonly row: number;
  readonly columns: readonly number[];
  /** What heads each column; null for rows that head others. */
  readonly headers: readonly string[] | null;
  /** Names in cells above that span this row too. */
  readonly carried: readonly Carried[];
}

interface Carried {
  readonly column: number;
  readonly path: string;
  readonly words: string;
}

const MAX_SPAN = 100;
/** What names rows is short and stands in the first columns; more would only make a small page long. */
const MAX_NAME = 80;
const MAX_CARRIED = 4;

/** A table as rows and columns, with cells that span several (HTML, section 4.9.12: forming a table). */
export class Table {
  private rows = 0;
  private heading = true;
  private readonly headers: string[] = [];
  /** By column: the cell that spans rows into it, and how many more. */
  private readonly spanning = new Map<number, Carried & { left: number }>();

  /** Takes the next row; `pathOf` says where its n-th cell stands. */
  place(row: Element, pathOf: (index: number) => string): PlacedRow {
    const cells = cellsOf(row);
    // Figures are not carried: they would count once for every row.
    const carried = [...this.spanning.values()].filter(({ words }) => words.length <= MAX_NAME && /\p{L}/u.test(words) && !/\d/.test(words));
    const heads = this.heading && this.isHead(row, cells);
    const columns: number[] = [];
    const begun: (Carried & { left: number })[] = [];
    let column = 0;
    cells.forEach((cell, index) => {
      while (this.spanning.has(column)) column++;
      columns.push(column);
      const words = collapsed(wordsOf(cell)).trim();
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let at = column; at < column + wide; at++) {
        if (heads && cells.length > 1) this.headers[at] = this.headers[at] ? `${this.headers[at]} ${words}`.trim() : words;
        if (high > 1) begun.push({ column: at, path: pathOf(index), words: at === column ? words : '', left: high - 1 });
      }
      column += wide;
    });
    for (const [at, cell] of this.spanning) if (--cell.left === 0) this.spanning.delete(at);
    for (const cell of begun) this.spanning.set(cell.column, cell);
    this.heading = heads;
    const headers = heads || this.headers.length === 0 ? null : Array.from(this.headers, (words) => words ?? '');
    return { row: this.rows++, columns, headers, carried: heads ? [] : carried.slice(0, MAX_CARRIED) };
  }

  /** A row that is all headers, by `th` or by standing in `thead`. One cell alone names the whole table. */
  private isHead(row: Element, cells: readonly Element[]): boolean {
    const inHead = row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
    return inHead || cells.every((cell) => cell.tagName === 'th' || wordsOf(cell).trim() === '');
  }
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MAX_SPAN) : 1;
}
