import { collapsed } from './inline.js';
import { isElement, wordsOf, type Element } from './parse.js';

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

/** The headers of a table: the cells of a first row that is all headers, by `th` or by standing in `thead`. */
export function headersIn(row: Element): string[] | null {
  const cells = cellsOf(row);
  const inHead = row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
  if (cells.length < 2 || !(inHead || cells.every((cell) => cell.tagName === 'th' || wordsOf(cell).trim() === ''))) return null;
  return cells.map((cell) => collapsed(wordsOf(cell)).trim());
}
