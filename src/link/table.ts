import { oncePerPassage } from './memory.js';
import type { Passage, Placed } from './passage.js';

/** The tokens of one cell; `last` is exclusive. */
export interface Cell {
  readonly first: number;
  readonly last: number;
}

/** A table whose rows are read one by one: the row that heads its columns, and the line that says what it shows. */
export interface Table {
  readonly header: Passage;
  readonly caption: Passage | null;
  /** The row right below the head that gives nothing but what its columns measure in: *| MW | %*; null where there is none. */
  readonly units: Passage | null;
}

/** The cells of a line that bars part; none where it is no row. */
export const cellsOf = oncePerPassage((passage: Passage): readonly Cell[] => {
  const cells: Cell[] = [];
  let first = passage.first;
  for (let at = passage.first; at <= passage.last; at++) {
    if (at < passage.last && passage.word(at) !== '|') continue;
    cells.push({ first, last: at });
    first = at + 1;
  }
  // *| Kenya | 4.5 |*: bars may close a row on both sides; an empty cell on one side is a cell.
  const [opening, closing] = [cells[0]!, cells.at(-1)!];
  const closed = cells.length > 3 && opening.first === opening.last && closing.first === closing.last;
  if (closed) return cells.slice(1, -1);
  return cells.length > 1 ? cells : [];
});

/** *|---|:---:|*: the line that parts the head of a table in Markdown from its rows. */
function isRule(passage: Passage): boolean {
  return /^[\s|:=+-]+$/.test(passage.text(passage.first, passage.last));
}

/** A row of sums or means over the rows of a table: nobody’s own. */
export function isTotal(passage: Passage): boolean {
  const label = cellsOf(passage)[0];
  return label !== undefined && TOTALS.has(passage.word(label.first));
}
const TOTALS = new Set(['total', 'totals', 'subtotal', 'sum', 'all', 'average', 'mean', 'median', 'memorandum', 'overall', 'grand', 'combined']);

/** What stands in a cell without the marks of its footnotes: *210¹*, *reserves [2]*, *Togo\**. */
export function textIn(passage: Passage, { first, last }: Cell): string {
  return withoutMarks(passage.text(first, last));
}

export function withoutMarks(text: string): string {
  return text.replace(/(?:[¹²³⁰⁴-⁹*†‡§]{1,4}|\[\w{1,2}\])$/u, '').trim();
}

/** Follows the sentences of a document from row to row. */
export class Tables {
  private open: { readonly table: Table; readonly columns: number } | null = null;
  private before: Passage | null = null;

  /** `begins` are the sentences that a format marks as first rows: a table may stand right below another of as many columns. */
  constructor(private readonly begins: ReadonlySet<number>) {}

  /** The table that a row right behind its last one belongs to; null for its header, and for what is no row. */
  of(passage: Passage): Table | null {
    const follows = this.before !== null && passage.index - this.before.index === 1 && !this.begins.has(passage.index);
    return follows && this.open && cellsOf(passage).length === this.open.columns ? this.open.table : null;
  }

  /** Right below a head, a row whose first cell is empty and whose others hold no number. */
  private holdsUnits(passage: Passage): boolean {
    const [label, ...cells] = cellsOf(passage);
    const under = this.of(passage)?.header === this.before && label !== undefined && label.first === label.last;
    return under && cells.every((cell) => !/\d/.test(passage.text(cell.first, cell.last)));
  }

  enter(passage: Passage): void {
    const columns = cellsOf(passage).length;
    if (this.open && (isRule(passage) || this.holdsUnits(passage))) {
      if (!isRule(passage)) this.open = { ...this.open, table: { ...this.open.table, units: passage } };
    } else if (columns === 0) this.open = null;
    else if (!this.of(passage)) this.open = { table: { header: passage, caption: captionIn(this.before, passage), units: null }, columns };
    this.before = passage;
  }
}

/** The line right above a table, which is no sentence: *Battery storage in operation, by country*. */
function captionIn(before: Passage | null, header: Passage): Passage | null {
  if (!before || header.index - before.index !== 1 || cellsOf(before).length > 0) return null;
  return /[.!?]$/.test(before.text(before.first, before.last)) ? null : before;
}

/** The mention that a cell holds, and nothing beside it but its article or a sign; undefined where it says more. */
export function mentionIn(passage: Passage, { first, last }: Cell): Placed | undefined {
  const [only, ...more] = passage.within(first, last);
  if (!only || more.length > 0) return undefined;
  // *4.1 million barrels a day*, *€96/MWh*: what it is the rate of stands behind it.
  const end = only.mention.value.per === undefined ? last : only.last;
  for (let at = first; at < end; at++)
    if (passage.mentionAt(at) !== only && /\p{L}|\p{N}/u.test(passage.word(at)) && passage.word(at) !== 'the') return undefined;
  return only;
}
