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
  return cells.length > 1 ? cells : [];
});

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

  enter(passage: Passage): void {
    const columns = cellsOf(passage).length;
    if (columns === 0) this.open = null;
    else if (!this.of(passage)) this.open = { table: { header: passage, caption: captionIn(this.before, passage) }, columns };
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
