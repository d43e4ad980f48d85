import Driver from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factTypes as realTypes } from '../../extractors/facts/index.js';
import { describeForDatasette, describeSchema, openStore, readableColumns, shapesOf, viewName } from '../../src/store/index.js';
import { createStatements } from '../../src/store/schema/ddl.js';
import { factTypes, sample } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'factline-schema-'));
const file = join(folder, 'a.db');
const shapes = shapesOf(realTypes);
let reader: Driver.Database;
beforeAll(() => {
  const store = openStore(file, { factTypes });
  store.writeAll([sample(), sample({ buyer: 'Serbia', iso: 'SRB', when: 2020 })]);
  store.close();
  reader = new Driver(file, { readonly: true });
});
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the file as others open it', () => {
  it('has a row a fact in the view of its type, in readable columns', () => {
    expect(
      reader
        .prepare(
          'select buyer, buyer_name, system, quantity, unit, amount, amount_decimal, currency, date, date_first, date_last, status, review, sentence from acquisitions order by buyer',
        )
        .all()[0],
    ).toEqual({
      buyer: 'HRV',
      buyer_name: 'Croatia',
      system: 'Rafale',
      quantity: 12,
      unit: '1',
      amount: 1.2e9,
      amount_decimal: '1200000000',
      currency: 'EUR',
      date: '2025',
      date_first: '2025-01-01',
      date_last: '2025-12-31',
      status: 'contracted',
      review: 'unreviewed',
      sentence: 'Croatia ordered 12 Rafale jets for €1.2 billion in 2025 🛩.',
    });
    expect(reader.prepare('select parties, parties_name, title, date from agreements order by 1').get()).toEqual({
      parties: 'HRV; NATO',
      parties_name: 'Croatia; NATO',
      title: 'Pact of 2025',
      date: null,
    });
  });
  it('shows in views what the library reads', () => {
    const store = openStore(file, { mode: 'read' });
    for (const type of store.factTypes) {
      const columns = readableColumns(type).map(({ name }) => name);
      const shown = reader.prepare(`select ${columns.map((name) => `"${name}"`).join(', ')} from ${viewName(type.type)} order by fact`).all();
      const read = [...store.facts()].filter((fact) => fact.type === type.type).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(shown).toEqual(read.map(({ readable }) => readable));
    }
  });
  it('sums and counts as SQL does', () => {
    expect(reader.prepare('select count(*) as n, sum(amount) as total from acquisitions').get()).toEqual({ n: 2, total: 2.4e9 });
  });
  it('has full text over sentences', () => {
    const query = `select s.text from sentence_fts t join sentence s on s.key = t.rowid where sentence_fts match '"signed the pact"' order by rank`;
    expect(reader.prepare(query).all()).toHaveLength(2);
  });
  it('refuses to change decisions', () => {
    const store = openStore(file);
    const fact = [...store.facts()][0]!.id;
    store.decide({ id: 'd1', fact, action: 'accept', reviewer: 'Ada', at: '2026-04-01T10:00:00Z' });
    store.close();
    const writer = new Driver(file);
    for (const change of ['delete from decision', `update decision set action = 'reject'`]) expect(() => writer.exec(change)).toThrow(/only ever appended to/);
    writer.close();
  });
});

describe('views', () => {
  it('follow the types without a migration', () => {
    const more = [...factTypes.slice(1), { type: 'facility', slots: [{ name: 'item', kinds: ['text' as const] }] }];
    const store = openStore(file, { factTypes: more });
    expect(store.factTypes.map(({ type }) => type)).toEqual(['agreement', 'budget', 'facility']);
    const names = reader.prepare(`select name from sqlite_master where type = 'view' order by 1`).all();
    expect(names).toEqual([{ name: 'agreements' }, { name: 'budgets' }, { name: 'facilities' }]);
    store.close();
    openStore(file, { factTypes }).close();
  });
  it('can be made of every fact type there is, without two columns of one name', () => {
    const store = openStore(':memory:', { factTypes: shapes });
    expect(store.factTypes).toHaveLength(realTypes.length);
    for (const shape of shapes) {
      const names = readableColumns(shape).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name } of shape.slots) expect(names.some((column) => column.startsWith(name))).toBe(true);
    }
  });
});

describe('the schema', () => {
  it('can be written for a store from its tables alone', () => {
    const driver = new Driver(':memory:');
    for (const statement of createStatements()) driver.exec(statement);
    expect(driver.pragma('foreign_key_check')).toEqual([]);
  });
  it('is what docs/datasette.json tells Datasette; run vitest with -u after a change', async () => {
    await expect(describeForDatasette(shapes)).toMatchFileSnapshot('../../docs/datasette.json');
  });
  it('answers the queries that Datasette offers', () => {
    const store = openStore(join(folder, 'all.db'), { factTypes: shapes });
    const { databases } = JSON.parse(describeForDatasette(shapes)) as {
      databases: Record<string, { tables: Record<string, { columns: Record<string, string> }>; queries: Record<string, { sql: string }> }>;
    };
    const driver = new Driver(join(folder, 'all.db'), { readonly: true });
    const { tables, queries } = databases.factline!;
    for (const { sql } of Object.values(queries)) expect(driver.prepare(sql).all({ words: 'air', country: 'HRV' })).toEqual([]);
    for (const [name, { columns }] of Object.entries(tables)) {
      const there = driver.prepare(`select name from pragma_table_info('${name}')`).pluck().all();
      expect(Object.keys(columns)).toEqual(there);
    }
    driver.close();
    store.close();
  });
  it('is what docs/schema.md says; run vitest with -u after a change', async () => {
    await expect(describeSchema(shapes)).toMatchFileSnapshot('../../docs/schema.md');
  });
});
