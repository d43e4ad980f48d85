import type { Line } from './lines.js';
import type { Row } from './tables.js';

/** The rows of each table, in order. */
export function tablesOf(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [];
  for (const row of rows) {
    if (row.index === 0) tables.push([row]);
    else tables.at(-1)!.push(row);
  }
  return tables;
}

/** Lines without words that stand for rows among the lines of a page: across all of it where its width is given, else as wide as their tables. */
export function spansOf(rows: readonly Row[], width?: number): [Line, Row][] {
  return tablesOf(rows).flatMap((table) => {
    const lines = table.flatMap(({ cells }) => cells.flat());
    const x0 = width === undefined ? Math.min(...lines.map((line) => line.x0)) : 0;
    const x1 = width ?? Math.max(...lines.map((line) => line.x1));
    return table.map((row): [Line, Row] => {
      const { y, size } = row.cells.flat()[0]!;
      return [{ text: '', x0, x1, y, size, bold: false, runs: [], mark: null }, row];
    });
  });
}
