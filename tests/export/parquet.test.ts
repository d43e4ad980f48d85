import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet, ROW_GROUP } from '../../src/export/parquet/index.js';
import type { FactRow } from '../../src/store/index.js';
import { factTypes, sample } from '../store/sample.js';
import { exportedBytes, storeOf } from './exporting.js';

const bufferOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('Parquet', () => {
  const one = sample();
  const store = storeOf([one]);

  it('is read back with typed columns, and with the words in their place', async () => {
    const rows = await parquetReadObjects({ file: bufferOf(await exportedBytes('parquet', store)) });
    expect(rows.map(({ type }) => type as string)).toEqual(['acquisition', 'budget', 'agreement']);
    expect(rows[0]).toMatchObject({
      buyer: 'HRV',
      buyer_name: 'Croatia',
      quantity: 12,
      amount: 1.2e9,
      amount_decimal: '1200000000',
      currency: 'EUR',
      parties: null,
      review: 'unreviewed',
      rule: 'acquisition/sample',
      rules: 'rules-1',
      document: one.extraction.document.id,
      confidence: 0.8,
    });
    const { start_code_point: start, end_code_point: end, sentence } = rows[2]!;
    expect([...one.source.text].slice(Number(start), Number(end)).join('')).toBe(sentence);
  });
  it('is a table without rows where no fact passes', async () => {
    const metadata = parquetMetadata(bufferOf(await exportedBytes('parquet', store, { country: 'PER' })));
    expect([metadata.num_rows, metadata.row_groups.length]).toEqual([0n, 0]);
  });
  it('hands over row groups as they fill', async () => {
    const [row] = store.facts();
    const many = function* (): Generator<FactRow> {
      for (let index = 0; index < 2 * ROW_GROUP + 1; index++) yield { ...row!, id: `fact-${index}` };
    };
    const pieces: Buffer[] = [];
    await parquet.write(many(), { write: (piece) => void pieces.push(Buffer.from(piece)) }, { factTypes });
    expect(pieces).toHaveLength(4);
    const file = bufferOf(Buffer.concat(pieces));
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([ROW_GROUP, ROW_GROUP, 1]);
    const last = await parquetReadObjects({ file, rowStart: 2 * ROW_GROUP - 1, columns: ['fact', 'quantity'] });
    expect(last).toEqual([
      { fact: `fact-${2 * ROW_GROUP - 1}`, quantity: 12 },
      { fact: `fact-${2 * ROW_GROUP}`, quantity: 12 },
    ]);
  });
});
