import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { openStore, readDocument, type SqliteStore } from '../../src/index.js';
import { viewName } from '../../src/store/index.js';
import { exported, exportedBytes, jsonRows } from './exporting.js';

type Row = Record<string, unknown>;
const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
const FIGURES = ['amount', 'amount_min', 'amount_max', 'quantity', 'quantity_min', 'quantity_max', 'share', 'value', 'size', 'confidence'];

const folder = mkdtempSync(join(tmpdir(), 'factline-equal-'));
let store: SqliteStore;
let sql: Row[];
let told: Record<'jsonl' | 'csv' | 'parquet', Row[]>;

beforeAll(async () => {
  store = openStore(join(folder, 'a.db'));
  const pipeline = createPipeline();
  for (const name of readdirSync(REPORTS).filter((file) => file.endsWith('.txt'))) {
    const bytes = readFileSync(new URL(name, REPORTS));
    const document = readDocument(bytes, { name });
    store.write(pipeline.extract(document), { text: document.text, name, location: null, bytes: bytes.length });
  }
  const reader = new Driver(join(folder, 'a.db'), { readonly: true });
  sql = store.factTypes.flatMap(({ type }) => reader.prepare<[], Row>(`select *, '${type}' as type from ${viewName(type)}`).all());
  reader.close();
  told = {
    jsonl: jsonRows(await exported('jsonl', store)),
    csv: parse(await exported('csv', store), { columns: true }) as Row[],
    parquet: await parquetReadObjects({ file: new Uint8Array(await exportedBytes('parquet', store)).buffer }),
  };
}, 60_000);
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** Counts by type, and each figure's count and sum. Sums are taken in one order, for binary sums depend on it. */
function totals(rows: readonly Row[]): Row {
  const ordered = [...rows].sort((a, b) => (String(a.fact) < String(b.fact) ? -1 : 1));
  const types: Record<string, number> = {};
  for (const { type } of ordered) types[String(type)] = (types[String(type)] ?? 0) + 1;
  const figures = FIGURES.map((figure) => {
    const cells = ordered.map((row) => row[figure]).filter((cell) => cell !== null && cell !== undefined && cell !== '');
    return [figure, cells.length, cells.reduce((sum: number, cell) => sum + Number(cell), 0)];
  });
  return { rows: rows.length, types, figures };
}

describe('the same facts, however they are read', () => {
  it('has facts of many types in the store', () => {
    expect(sql.length).toBeGreaterThan(50);
    expect(Object.keys(totals(sql).types as object).length).toBeGreaterThan(5);
    expect(store.count()).toBe(sql.length);
  });
  it.each(['jsonl', 'csv', 'parquet'] as const)('gives %s the counts and sums of SQL', (format) => {
    expect(totals(told[format])).toEqual(totals(sql));
  });
  it.each(['jsonl', 'csv', 'parquet'] as const)('traces every row of %s to its sentence', (format) => {
    const texts = new Map(store.documents().map(({ id }) => [id, store.text(id)!]));
    for (const { document, sentence, start_offset: start, end_offset: end, rule, review } of told[format]) {
      const words = texts.get(String(document))!.slice(Number(start), Number(end));
      // A sentence that a spreadsheet would run begins with an apostrophe in CSV.
      expect(String(sentence).replace(/^'(?=[=+\-@])/, '')).toBe(words);
      expect([rule, review]).toEqual([expect.stringContaining('/'), 'unreviewed']);
    }
  });
  it('gives the other formats every fact that they tell of', async () => {
    const graph = (JSON.parse(await exported('jsonld', store)) as { '@graph': Row[] })['@graph'];
    expect(graph.filter(({ body }) => body !== undefined)).toHaveLength(sql.length);
    const events = new Set(
      jsonRows(await exported('ftm', store))
        .filter(({ schema }) => schema === 'Event')
        .map(({ entity_id: id }) => id),
    );
    expect(events.size).toBe(sql.length);
    const transfers = parse(await exported('sipri', store), { columns: true }) as Row[];
    expect(transfers).toHaveLength(store.count({ type: ['acquisition', 'transfer'] }));
  });
});
