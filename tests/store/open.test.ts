import Driver from 'better-sqlite3';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID, bringUpToDate, SCHEMA_VERSION } from '../../src/store/migrate.js';
import { Sqlite } from '../../src/store/sqlite.js';
import { openStore, StoreError, type OpenOptions } from '../../src/store/index.js';
import { factTypes, sample } from './sample.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-store-'));
  file = join(folder, 'a.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusal(work: () => unknown): StoreError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    expect((error as StoreError).message).not.toContain('\n');
    return error as StoreError;
  }
  throw new Error('nothing was refused');
}
const opening = (location: string, options?: OpenOptions): StoreError => refusal(() => openStore(location, options));

function filled(): void {
  const store = openStore(file, { factTypes });
  const { extraction, source } = sample();
  store.write(extraction, source);
  store.close();
}

describe('opening a store', () => {
  it('makes the file and its folder, and finds everything again', () => {
    file = join(folder, 'new', 'b.db');
    filled();
    const store = openStore(file, { mode: 'read' });
    expect(store.counts().documents).toBe(1);
    expect(store.factTypes).toEqual(factTypes);
    expect([...store.facts()][0]?.readable.buyer).toBe('HRV');
  });
  it('takes an empty file for a new store', () => {
    writeFileSync(file, '');
    filled();
    expect(openStore(file).counts().documents).toBe(1);
  });
  it('shows a snapshot as it was while others write', () => {
    filled();
    const snapshot = openStore(file, { mode: 'snapshot' });
    expect(snapshot.counts().documents).toBe(1);
    const writing = openStore(file, { factTypes });
    const { extraction, source } = sample({ when: 2001 });
    writing.write(extraction, source);
    expect(snapshot.counts().documents).toBe(1);
    expect(openStore(file, { mode: 'read' }).counts().documents).toBe(2);
    snapshot.close();
  });
});

describe('what is no store is refused', () => {
  it.each<[string, () => string, OpenOptions, string, RegExp, number]>([
    ['a folder', () => folder, {}, 'directory', /is a folder. Name a file in it, such as .*\/factline\.db/, 3],
    ['nothing, for reading', () => file, { mode: 'read' }, 'missing', /not there. Run 'factline ingest/, 3],
    ['an empty store, for reading', () => (writeFileSync(file, ''), file), { mode: 'read' }, 'missing', /holds nothing yet/, 3],
    ['a text', () => (writeFileSync(file, 'hello '.repeat(500)), file), {}, 'not-a-store', /no SQLite database/, 3],
    ['a path through a file', () => (writeFileSync(file, ''), join(file, 'b.db')), {}, 'unreadable', /file, not a folder/, 3],
    ['an address of something else', () => 'https://host/base', {}, 'unsupported', /is no store/, 2],
  ])('%s', (_, make, options, fault, words, exitCode) => {
    const error = opening(make(), options);
    expect(error.message).toMatch(words);
    expect([error.fault, error.exitCode]).toEqual([fault, exitCode]);
  });
  it('the database of another program', () => {
    new Driver(file).exec('create table notes (words text)').close();
    expect(opening(file).message).toMatch(/is a database of another program/);
    expect(new Driver(file).pragma('application_id', { simple: true })).toBe(0);
  });
  it('a store of a newer schema', () => {
    filled();
    const driver = new Driver(file);
    driver.pragma('user_version = 99');
    driver.close();
    expect(opening(file)).toMatchObject({ fault: 'newer', exitCode: 3 });
  });
  it('a damaged store', () => {
    filled();
    const bytes = readFileSync(file);
    for (let page = 1; page < bytes.length / 4096; page++) bytes.fill(0x5a, page * 4096, page * 4096 + 900);
    writeFileSync(file, bytes);
    const error = refusal(() => [...openStore(file).facts()]);
    expect(error).toMatchObject({ fault: 'corrupt', exitCode: 3 });
    expect(error.message).toMatch(/damaged. Restore a backup/);
  });
  it.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    filled();
    chmodSync(file, 0);
    expect(opening(file).fault).toBe('unreadable');
  });
});

describe('a full disk', () => {
  it('takes the batch back and says so with exit code 4', () => {
    filled();
    const connection = Sqlite.open(file, 'write');
    connection.run(`pragma max_page_count = ${Number(connection.pragma('page_count')) + 1}`);
    const store = Reflect.construct(openStore(':memory:').constructor, [connection]) as ReturnType<typeof openStore>;
    const many = Array.from({ length: 300 }, (_, index) => sample({ when: 1700 + index }));
    expect(refusal(() => store.writeAll(many))).toMatchObject({ fault: 'full', exitCode: 4 });
    store.close();
    const after = openStore(file);
    expect(after.counts()).toMatchObject({ documents: 1, sentences: 3 });
    expect(after.check()).toEqual([]);
  });
});

describe('migrations', () => {
  const NEXT = SCHEMA_VERSION + 1;
  const step = { from: SCHEMA_VERSION, statements: ['create table later (a integer) strict', 'insert into later values (7)'] };
  it('go forward after a copy was put beside the store', () => {
    filled();
    const connection = Sqlite.open(file, 'write');
    bringUpToDate(connection, [step], NEXT);
    expect(connection.pragma('user_version')).toBe(NEXT);
    connection.close();
    expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual([`a.db.schema-${SCHEMA_VERSION}.backup`]);
    expect(openStore(join(folder, `a.db.schema-${SCHEMA_VERSION}.backup`)).counts().documents).toBe(1);
    expect(opening(file).fault).toBe('newer');
  });
  it('leave the store as it was when a step fails', () => {
    filled();
    const connection = Sqlite.open(file, 'write');
    expect(() => bringUpToDate(connection, [{ ...step, statements: [...step.statements, 'nonsense'] }], NEXT)).toThrow(/nonsense/);
    connection.close();
    expect(openStore(file).counts().documents).toBe(1);
    expect(existsSync(`${file}.schema-${SCHEMA_VERSION}.backup`)).toBe(true);
  });
  it('bring a store of the first schema to what a new one is, with its facts and decisions in the feed', () => {
    filled();
    const driver = new Driver(file);
    const facts = driver.prepare('select id from fact order by key').pluck().all();
    const old = new Driver(join(folder, 'old.db'));
    old.exec(readFileSync(new URL('./schema-1.sql', import.meta.url), 'utf8'));
    old.pragma(`application_id = ${APPLICATION_ID}`);
    old.pragma('user_version = 1');
    old.pragma('foreign_keys = off');
    old.prepare('attach ? as new').run(file);
    // The first schema lists the columns that it has in the order that the new one keeps.
    const columnsOf = (table: string): string => (old.pragma(`main.table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`).join(', ');
    for (const table of ['document', 'fact', 'slot', 'evidence', 'sentence', 'mention', 'section', 'fact_type', 'problem'])
      old.exec(`insert into main.${table} select ${columnsOf(table)} from new.${table}`);
    old.prepare(`insert into decision values (1, 'd1', ?, 'accept', 'Ada', '2026-04-01T10:00:00Z', null, null, null)`).run(facts[0]);
    old.exec(`update main.fact set review = 'accepted' where id = '${String(facts[0])}'`);
    old.close();
    const store = openStore(join(folder, 'old.db'), { factTypes });
    expect([...store.changes('0')].map(({ kind, fact }) => [kind, fact])).toEqual([...facts.map((id) => ['added', id]), ['decided', facts[0]]]);
    expect(store.check()).toEqual([]);
    expect(store.decisions()).toMatchObject([{ fact: facts[0], document: store.documents()[0]!.id, independent: false }]);
    store.close();
    const shape = (of: Driver.Database): unknown[] =>
      of.prepare(`select type, name, tbl_name, sql from sqlite_master where name not like 'sqlite_%' order by 1, 2`).all();
    expect(shape(new Driver(join(folder, 'old.db')))).toEqual(shape(driver));
  });
  it('refuse a schema from which no step leads on', () => {
    filled();
    const connection = Sqlite.open(file, 'write');
    expect(refusal(() => bringUpToDate(connection, [], NEXT)).message).toMatch(new RegExp(`no way leads from schema ${SCHEMA_VERSION} to ${NEXT}`));
  });
});
