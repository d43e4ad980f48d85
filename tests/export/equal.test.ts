import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { openStore, readDocument, type SqliteStore } from '../../src/index.js';
import { createServer } from '../../src/serve/server.js';
import { viewName } from '../../src/store/index.js';
import { exportFile } from '../../src/export/index.js';
import { sample } from '../store/sample.js';
import { exported, exportedBytes, formatOf, jsonRows } from './exporting.js';

type Row = Record<string, unknown>;
const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
const FIGURES = ['amount', 'amount_min', 'amount_max', 'quantity', 'quantity_min', 'quantity_max', 'share', 'value', 'size', 'confidence'];

const folder = mkdtempSync(join(tmpdir(), 'factline-equal-'));
let store: SqliteStore;
let sql: Row[];
let told: Record<'jsonl' | 'csv' | 'parquet' | 'api', Row[]>;
let duck: DuckDBConnection;

/** Reports beside the fixtures: some hundred, or as many as are asked for. */
const GENERATED = Number(process.env.FACTLINE_REPORTS ?? 300);

beforeAll(async () => {
  store = openStore(join(folder, 'a.db'));
  const pipeline = createPipeline();
  for (const name of readdirSync(REPORTS).filter((file) => file.endsWith('.txt'))) {
    const bytes = readFileSync(new URL(name, REPORTS));
    const document = readDocument(bytes, { name });
    store.write(pipeline.extract(document), { text: document.text, name, location: null, bytes: bytes.length });
  }
  for (let made = 0; made < GENERATED; made += 100) {
    const batch = Array.from({ length: Math.min(100, GENERATED - made) }, (_, index) => made + index);
    store.writeAll(
      batch.map((number) => sample({ when: 1000 + (number % 1000), count: 1 + Math.floor(number / 1000), iso: number % 3 === 0 ? 'SRB' : 'HRV' })),
    );
  }
  const reader = new Driver(join(folder, 'a.db'), { readonly: true });
  sql = store.factTypes.flatMap(({ type }) => reader.prepare<[], Row>(`select *, '${type}' as type from ${viewName(type)}`).all());
  reader.close();
  told = {
    jsonl: jsonRows(await exported('jsonl', store)),
    csv: parse(await exported('csv', store), { columns: true }) as Row[],
    parquet: await parquetReadObjects({ file: new Uint8Array(await exportedBytes('parquet', store)).buffer }),
    api: await fromApi(),
  };
  for (const name of ['csv', 'parquet', 'jsonl']) {
    const write = (sink: Parameters<Parameters<typeof exportFile>[1]>[0]): Promise<number> =>
      formatOf(name).write(store.facts({ order: 'content' }), sink, store);
    await exportFile(join(folder, `facts.${name}`), write);
  }
  duck = await (await DuckDBInstance.create(':memory:')).connect();
}, 600_000);
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** All facts as JSON lines over HTTP, flat as the others are. */
async function fromApi(): Promise<Row[]> {
  const app = await createServer({ store, host: '127.0.0.1', version: '0' });
  const { body } = await app.inject({ method: 'GET', url: '/facts', headers: { host: 'localhost', accept: 'application/x-ndjson' } });
  await app.close();
  return jsonRows(body).map((item) => {
    const { id, readable, document, evidence, ...fact } = item as { id: string; readable: Row; document: Row; evidence: Row[] };
    const [stated] = evidence;
    return { fact: id, ...fact, ...readable, document: document.id, sentence: stated!.text, start_offset: stated!.start, end_offset: stated!.end };
  });
}

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

/** Binary sums depend on the order in which they are taken, in their last digits. */
const rounded = (sum: number): number => Number(sum.toPrecision(12));

describe('the same facts, however they are read', { timeout: 600_000 }, () => {
  it('has facts of many types in the store', () => {
    expect(sql.length).toBeGreaterThan(50);
    expect(Object.keys(totals(sql).types as object).length).toBeGreaterThan(5);
    expect(store.count()).toBe(sql.length);
  });
  it.each(['jsonl', 'csv', 'parquet', 'api'] as const)('gives %s the counts and sums of SQL', (format) => {
    expect(totals(told[format])).toEqual(totals(sql));
  });
  it.each(['jsonl', 'csv', 'parquet', 'api'] as const)('traces every row of %s to its sentence', (format) => {
    const texts = new Map(store.documents().map(({ id }) => [id, store.text(id)!]));
    for (const { document, sentence, start_offset: start, end_offset: end, rule, review } of told[format]) {
      const words = texts.get(String(document))!.slice(Number(start), Number(end));
      // A sentence that a spreadsheet would run begins with an apostrophe in CSV.
      expect(String(sentence).replace(/^'(?=[=+\-@])/, '')).toBe(words);
      expect([rule, review]).toEqual([expect.stringContaining('/'), 'unreviewed']);
    }
  });
  it.each(['csv', 'parquet', 'jsonl'])('is counted and summed alike by DuckDB from %s and by SQLite', async (format) => {
    const from = { csv: 'read_csv', parquet: 'read_parquet', jsonl: 'read_json' }[format]!;
    const options = format === 'csv' ? ', all_varchar = true' : '';
    const sums = FIGURES.map((figure) => `count(try_cast("${figure}" as double)), sum(try_cast("${figure}" as double) order by fact)`).join(', ');
    const query = `select count(*), ${sums} from ${from}('${join(folder, `facts.${format}`)}'${options})`;
    const [counted] = (await duck.runAndReadAll(query)).getRows();
    const { rows, figures } = totals(sql) as { rows: number; figures: [string, number, number][] };
    expect(counted!.map((cell) => Number(cell ?? 0)).map(rounded)).toEqual([rows, ...figures.flatMap(([, count, sum]) => [count, sum])].map(rounded));
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
