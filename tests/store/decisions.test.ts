import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/index.js';
import { openStore, type SqliteStore, type Word } from '../../src/store/index.js';
import { factTypes, sample } from './sample.js';

let store: SqliteStore;
const entry = sample();
const fact = entry.extraction.facts[0]!.id;
let taken = 0;
const decision = (action: Decision['action'], more: Partial<Word> = {}): Word => ({
  ...{ id: `d${++taken}`, fact, action, reviewer: 'Ada', at: '2026-04-01T10:00:00Z' },
  ...more,
});

beforeEach(() => {
  store = openStore(':memory:', { factTypes });
  store.write(entry.extraction, entry.source);
});

describe('decisions', () => {
  it('give the fact its state; undo takes back the last that stands', () => {
    const actions = ['accept', 'comment', 'reject', 'undo', 'flag', 'undo', 'undo', 'undo'] as const;
    const states = actions.map((action) => store.decide(decision(action)));
    expect(states).toEqual(['accepted', 'accepted', 'rejected', 'accepted', 'flagged', 'accepted', 'unreviewed', 'unreviewed']);
    expect(store.decisions(fact).map(({ action }) => action)).toEqual([...actions]);
  });
  it('are counted once', () => {
    const once = decision('accept', { comment: 'seen' });
    store.decide(once);
    store.decide(once);
    expect(store.decisions()).toMatchObject([once]);
  });
  it('are found by the filter', () => {
    store.decide(decision('accept'));
    expect([...store.facts({ review: 'accepted' })].map(({ id }) => id)).toEqual([fact]);
    expect(store.count({ review: ['accepted', 'unreviewed'] })).toBe(3);
    expect(store.counts().reviews).toEqual({ accepted: 1, unreviewed: 2 });
  });
  it('outlive re-extraction, also of facts that are gone', () => {
    store.decide(decision('reject'));
    const gone = { ...entry.extraction, rules: 'rules-2', facts: [] };
    store.write(gone, entry.source);
    expect(store.decisions(fact)).toHaveLength(1);
    store.write({ ...entry.extraction, rules: 'rules-3' }, entry.source);
    expect(store.fact(fact)?.review).toBe('rejected');
  });
});
