import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discover } from '../../src/ingest/discover.js';
import { ingest, type Ingestion } from '../../src/ingest/ingest.js';
import { newTally, type Tally } from '../../src/ingest/tally.js';
import type { Document, Extraction } from '../../src/model/index.js';
import { openStore, StoreError, type Entry, type Outcome, type SqliteStore } from '../../src/store/index.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factline-ingest-'));
  for (let index = 0; index < 100; index++) writeFileSync(join(root, `${String(index).padStart(3, '0')}.txt`), index === 50 ? 'poison' : `Report ${index}.`);
});
afterAll(() => rmSync(root, { recursive: true }));

/** Reads nothing out of a document, and breaks on one. */
const pipeline = {
  rules: 'none',
  extract({ info, text }: Document): Extraction {
    if (text === 'poison') throw new Error('no\nway');
    return { document: info, rules: 'none', sections: [], sentences: [], mentions: [], facts: [], problems: [] };
  },
};

async function run(store: Ingestion['store'], over: Partial<Ingestion> = {}): Promise<{ tally: Tally; lines: string[] }> {
  const tally = newTally();
  const lines: string[] = [];
  const report: Ingestion['report'] = (event) => lines.push(...event.lines);
  const { found } = await discover([root]);
  await ingest(found, tally, { store, extractor: pipeline, stdin: Readable.from([]), interrupted: new AbortController().signal, report, ...over });
  return { tally, lines };
}

describe('ingesting', () => {
  it('sets aside the document that cannot be extracted, and remembers why', async () => {
    const store = openStore(':memory:');
    const { tally, lines } = await run(store);
    expect(tally).toMatchObject({ documents: 99, failed: 1, unchanged: 0, remaining: 0 });
    expect(lines).toEqual(['cannot be extracted (no way); please report it']);
    expect(await store.failures()).toEqual([{ name: join(root, '050.txt'), reason: lines[0], location: join(root, '050.txt') }]);
    expect((await store.documents()).map(({ name }) => name)).toEqual(
      (await discover([root])).found.map(({ name }) => name).filter((name) => !name.endsWith('050.txt')),
    );
    store.close();
  });

  it('reads again what other rules or another day would read otherwise', async () => {
    const store = openStore(':memory:');
    await run(store);
    expect((await run(store)).tally).toMatchObject({ documents: 0, unchanged: 99 });
    expect((await run(store, { date: '2026-01-01' })).tally).toMatchObject({ documents: 99, unchanged: 0 });
    expect((await run(store, { date: '2026-01-01' })).tally).toMatchObject({ documents: 0, unchanged: 99 });
    expect(
      (await run(store, { extractor: { ...pipeline, rules: 'newer', extract: (document) => ({ ...pipeline.extract(document), rules: 'newer' }) } })).tally,
    ).toMatchObject({ documents: 99 });
    store.close();
  });

  it('stops where the store fails, and keeps what was whole', async () => {
    const store = openStore(':memory:');
    const tally = newTally();
    const { found } = await discover([root]);
    const full = fillingUp(store, 1);
    const failing = ingest(found, tally, {
      store: full,
      extractor: pipeline,
      stdin: Readable.from([]),
      interrupted: new AbortController().signal,
      report: () => undefined,
    });
    await expect(failing).rejects.toMatchObject({ name: 'StoreError', exitCode: 4 });
    expect(tally.documents).toBe(store.documents().length);
    expect(tally.documents).toBeGreaterThan(0);
    store.close();
  });
});

/** A store whose disk is full after so many transactions. */
function fillingUp(store: SqliteStore, transactions: number): Ingestion['store'] {
  let left = transactions;
  return new Proxy(store, {
    get(target, member) {
      if (member === 'writeAll') {
        return (entries: readonly Entry[]): Outcome[] => {
          if (left-- === 0) throw new StoreError('full', 'store x: the disk is full.');
          return target.writeAll(entries);
        };
      }
      const value: unknown = Reflect.get(target, member);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
