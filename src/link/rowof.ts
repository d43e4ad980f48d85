import type { Passage } from './passage.js';
import { cellsOf, isTotal, type Cell, type Table } from './table.js';

/** A row of a table with its cells and what heads them. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly table: Table;
}

/** The row that a sentence is, asked at the bar behind its first cell, so that it is read once; else why it is none. */
export function rowOf(passage: Passage, bar: number): Row | string {
  const cells = cellsOf(passage);
  if (cells[0]?.last !== bar) return 'the row is read at its first cell';
  const table = passage.reference.tables.of(passage);
  if (!table) return 'it is no row under a head';
  if (isTotal(passage)) return 'it sums up the rows above it';
  return { cells, table };
}
