import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Change, type Entry, type FactRow, type SqliteStore } from '../../src/store/index.js';
import { factTypes, sample } from './sample.js';

let store: SqliteStore;
beforeEach(() => {
  store = openStore(':memory:', { factTypes });
});

type Copy = Map<string, Omit<FactRow, 'cursor'>>;
function withoutPlace(row: FactRow): Omit<FactRow, 'cursor'> {
  const copy: Partial<FactRow> = { ...row };
  delete (copy as { cursor?: string }).cursor;
  return copy as Omit<FactRow, 'cursor'>;
}
const byId = (copy: Copy): unknown[] => [...copy].sort(([a], [b]) => (a < b ? -1 : 1));
const original = (): Copy => new Map([...store.facts()].map((row) => [row.id, withoutPlace(row)]));

/** Takes the changes after a cursor into a copy, and answers the cursor to go on from. */
function follow(copy: Copy, since: string, limit?: number): string {
  let cursor = since;
  for (const change of store.changes(since, limit)) {
    expect(Number(change.cursor)).toBe(Number(cursor) + 1);
    if (change.row) copy.set(change.fact, withoutPlace(change.row));
    else copy.delete(change.fact);
    cursor = change.cursor;
  }
  return cursor;
}
/** The same report as other rules read it: without some facts, and with others in other words. */
function reread({ extraction, source }: Entry, rules: string, without: number): Entry {
  const facts = extraction.facts.filter((_, index) => index !== without).map((fact) => ({ ...fact, confidence: 0.5 }));
  return { source, extraction: { ...extraction, rules, facts } };
}
let taken = 0;
const decide = (fact: string, action: 'accept' | 'reject' | 'undo' | 'comment'): unknown =>
  store.decide({ id: `c${++taken}`, fact, action, reviewer: 'Ada', at: '2026-04-01T10:00:00Z' });

describe('the change feed', () => {
  it('tells what was added, changed, withdrawn and decided, in order', () => {
    const entry = sample();
    const [first, second, third] = entry.extraction.facts.map(({ id }) => id) as [string, string, string];
    store.writeAll([entry]);
    decide(second, 'accept');
    store.writeAll([reread(entry, 'rules-2', 0)]);
    decide(first, 'reject');
    const told = [...store.changes('0')];
    const kinds = (changes: readonly Change[]): unknown[] => changes.map(({ kind, fact }) => [kind, fact]);
    expect(kinds(told)).toEqual([
      ['added', first],
      ['added', second],
      ['added', third],
      ['decided', second],
      ['withdrawn', first],
      ['changed', second],
      ['changed', third],
      ['decided', first],
    ]);
    expect(told[3]).toMatchObject({
      cursor: '4',
      document: entry.extraction.document.id,
      decision: { action: 'accept', reviewer: 'Ada' },
      row: { review: 'accepted', rules: 'rules-2' },
    });
    expect(told[7]).toMatchObject({ row: null, decision: { action: 'reject' } });
    expect(kinds([...store.changes('6')])).toEqual(kinds(told.slice(6)));
    expect([...store.changes('2', 3)].map(({ cursor }) => cursor)).toEqual(['3', '4', '5']);
    expect(store.lastChange()).toBe('8');
  });
  it('tells nothing of what changed nothing', () => {
    const entry = sample();
    expect([store.lastChange(), [...store.changes('0')]]).toEqual(['0', []]);
    store.writeAll([entry]);
    store.writeAll([entry]);
    const once = {
      id: 'once',
      fact: entry.extraction.facts[0]!.id,
      action: 'accept' as const,
      reviewer: 'Ada',
      at: '2026-04-01T10:00:00Z',
    };
    store.decide(once);
    store.decide(once);
    expect(store.lastChange()).toBe('4');
  });
  it('leaves no gap where a document could not be written', () => {
    const bad = sample({ when: 2024 });
    const twice = bad.extraction.facts.map((fact) => ({ ...fact, id: bad.extraction.facts[0]!.id }));
    store.writeAll([sample(), { ...bad, extraction: { ...bad.extraction, facts: twice } }, sample({ when: 2026 })]);
    expect(follow(new Map(), '0')).toBe('6');
  });
  it.each(['soon', '-1', '1.5', ''])("refuses '%s', which is no cursor", (since) => {
    expect(() => [...store.changes(since)]).toThrow(/is no cursor/);
  });
  it('refuses the cursor of another store', () => {
    store.writeAll([sample()]);
    expect(() => [...store.changes('4')]).toThrow(/comes from another store. Begin a new copy at 0/);
    expect([...store.changes('3')]).toEqual([]);
  });

  it('keeps a copy identical through ingest, other rules and a thousand decisions', () => {
    const entries = Array.from({ length: 300 }, (_, index) => sample({ when: 1700 + index }));
    const copy: Copy = new Map();
    store.writeAll(entries.slice(0, 200));
    let cursor = follow(copy, '0', 500);
    store.writeAll(entries.slice(200));
    const facts = entries.flatMap(({ extraction }) => extraction.facts.map(({ id }) => id));
    for (let index = 0; index < 1000; index++) {
      decide(facts[(index * 7919) % facts.length]!, index % 3 === 0 ? 'accept' : index % 3 === 1 ? 'reject' : 'undo');
      if (index === 500) store.writeAll(entries.map((entry, place) => reread(entry, 'rules-2', place % 4)));
      if (index % 250 === 0) cursor = follow(copy, cursor);
    }
    store.writeAll(entries.slice(0, 100).map((entry) => ({ ...entry, extraction: { ...entry.extraction, rules: 'rules-3' } })));
    cursor = follow(copy, cursor);
    expect(cursor).toBe(store.lastChange());
    expect(byId(copy)).toEqual(byId(original()));
  });

  it('keeps a copy identical whatever happens, and whenever it asks', () => {
    const step = fc.oneof(
      fc.record({ what: fc.constant('write' as const), report: fc.nat(4), rules: fc.nat(3), without: fc.nat(4) }),
      fc.record({
        what: fc.constant('decide' as const),
        report: fc.nat(4),
        fact: fc.nat(2),
        action: fc.constantFrom('accept' as const, 'reject' as const, 'undo' as const, 'comment' as const),
      }),
      fc.record({ what: fc.constant('follow' as const), limit: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        store = openStore(':memory:', { factTypes });
        const copy: Copy = new Map();
        let cursor = '0';
        for (const each of steps) {
          if (each.what === 'write') store.writeAll([reread(sample({ when: 2000 + each.report }), `rules-${each.rules}`, each.without)]);
          else if (each.what === 'decide') decide(sample({ when: 2000 + each.report }).extraction.facts[each.fact]!.id, each.action);
          else cursor = follow(copy, cursor, each.limit);
        }
        follow(copy, cursor);
        expect(byId(copy)).toEqual(byId(original()));
        store.close();
      }),
      { numRuns: 60, seed: 8 },
    );
  });
});
