import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ExportFormat } from '../contract.js';
import { flatFields, flatRow, type Cell, type Field } from '../flat.js';

/** Rows of a row group: what is held in memory at once, some 100 columns of them, and what readers skip or read at once. */
export const ROW_GROUP = 20_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];
const ELEMENT: Record<Field['type'], Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
};

/** Apache Parquet: the columns of the CSV, typed, compressed by Snappy, one fact a row. */
export const parquet: ExportFormat = {
  name: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  async write(rows, sink, { factTypes }) {
    const fields = flatFields(factTypes);
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(fields), createdBy: 'factline' });
    const hand = async (): Promise<void> => {
      if (bytes.index === 0) return;
      await sink.write(bytes.getBytes().slice());
      // Offsets count on from the beginning of the file; the buffer begins anew.
      bytes.index = 0;
    };
    let columns: Cell[][] = fields.map(() => []);
    let count = 0;
    const close = async (): Promise<void> => {
      await writer.write({ columnData: fields.map(({ name }, index) => ({ name, data: columns[index]! })), rowGroupSize: ROW_GROUP });
      columns = fields.map(() => []);
      await hand();
    };
    for await (const row of rows) {
      const cells = flatRow(row);
      fields.forEach(({ name, type }, index) => columns[index]!.push(cellOf(cells[name] ?? null, type)));
      if (++count % ROW_GROUP === 0) await close();
    }
    if (count % ROW_GROUP > 0) await close();
    await writer.finish();
    await hand();
    return count;
  },
};

function schemaOf(fields: readonly Field[]): SchemaElement[] {
  const leaves = fields.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...ELEMENT[type] }));
  return [{ name: 'facts', num_children: leaves.length }, ...leaves];
}

function cellOf(cell: Cell, type: Field['type']): Cell {
  return cell !== null && type === 'string' ? String(cell) : cell;
}
