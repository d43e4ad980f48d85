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

/** Lines without words, as wide as their tables, that stand for rows among the lines of a page. */
export function spansOf(rows: readonly Row[]): [Line, Row][] {
  return tablesOf(rows).flatMap((table) => {
    const lines = table.flatMap(({ cells }) => cells.flat());
    const x0 = Math.min(...lines.map((line) => line.x0));
    const x1 = Math.max(...lines.map((line) => line.x1));
    return table.map((row): [Line, Row] => {
      const { y, size } = row.cells.flat()[0]!;
      return [{ text: '', x0, x1, y, size, bold: false, runs: [], mark: null }, row];
    });
  });
}
