import type { ExportFormat } from '../contract.js';
import { flatFields, flatRow } from '../flat.js';
import { CsvTable } from './table.js';

/** CSV: a header line, then one fact a row. */
export const csv: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  fields: ({ factTypes }) => flatFields(factTypes),
  async write(rows, sink, { factTypes }) {
    const columns = flatFields(factTypes).map(({ name }) => name);
    const table = new CsvTable(sink, columns);
    let count = 0;
    for await (const row of rows) {
      const cells = flatRow(row);
      await table.add(columns.map((column) => cells[column] ?? null));
      count++;
    }
    await table.flush();
    return count;
  },
};
