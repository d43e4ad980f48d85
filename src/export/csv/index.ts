import { stringify } from 'csv-stringify/sync';
import type { ExportFormat } from '../contract.js';
import { flatColumns, flatRow, type Cell } from '../flat.js';

/** Rows that are formatted at once: setting the formatter up costs more than a row. */
const BATCH = 500;

/**
 * CSV (RFC 4180, UTF-8): a header line, then one fact a row. Words that a spreadsheet would run as a formula are
 * disarmed by a leading apostrophe; numbers are written as they are, negative ones too.
 */
export const csv: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  async write(rows, sink, { factTypes }) {
    const columns = flatColumns(factTypes);
    let batch: Cell[][] = [columns];
    let count = 0;
    for await (const row of rows) {
      const cells = flatRow(row);
      batch.push(columns.map((column) => cells[column] ?? null));
      count++;
      if (batch.length < BATCH) continue;
      await sink.write(lines(batch));
      batch = [];
    }
    if (batch.length > 0) await sink.write(lines(batch));
    return count;
  },
};

function lines(batch: Cell[][]): string {
  return stringify(batch, { escape_formulas: true, record_delimiter: 'windows', cast: { string: plainNumber } });
}

/** A negative decimal in text is no formula. */
function plainNumber(words: string): string | { value: string; escape_formulas: boolean } {
  return /^-\d+(?:\.\d+)?$/.test(words) ? { value: words, escape_formulas: false } : words;
}
