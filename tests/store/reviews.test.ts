import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision, Fact, Reading } from '../../src/model/index.js';
import { openStore, rowReading, versionOf, type Entry, type FactRow, type SqliteStore, type Word } from '../../src/store/index.js';
import { factTypes, sample } from './sample.js';

let store: SqliteStore;
const entry = sample();
const [first, second, third] = entry.extraction.facts.map(({ id }) => id) as [string, string, string];
let taken = 0;
const decide = (fact: string, action: Decision['action'], more: Partial<Word> = {}): string =>
  store.decide({ id: `d${++taken}`, fact, action, reviewer: 'Ada', at: '2026-04-01T10:00:00Z', ...more });
const row = (id: string): FactRow => store.fact(id)!;

/** The same report as other rules read it. */
function reread(rules: string, change: (facts: Fact[]) => Fact[], of: Entry = entry): void {
  store.write({ ...of.extraction, rules, facts: change(structuredClone(of.extraction.facts)) }, of.source);
}
const withAmount = (fact: Fact, value: number, id = fact.id): Fact => ({
  ...fact,
  id,
  slots: { ...fact.slots, amount: { ...(fact.slots.amount as { mention: string; origin: 'sentence'; value: object }), value: { value, currency: 'EUR' } } },
});
const corrected = (id: string, value: number): Reading => {
  const reading = rowReading(row(id));
  return { ...reading, slots: { ...reading.slots, amount: { value: { value, currency: 'EUR' }, mention: null, origin: 'sentence' } } };
};
const amountOf = (id: string): unknown => row(id).readable.amount;

beforeEach(() => {
  store = openStore(':memory:', { factTypes });
  store.write(entry.extraction, entry.source);
});

describe('a correction', () => {
  it('is what queries give; what the rules read stands beside it, and the extraction stays as it was', () => {
    expect(decide(first, 'correct', { after: corrected(first, 7) })).toBe('corrected');
    expect([amountOf(first), row(first).read?.slots.amount]).toMatchObject([7, { value: { value: 1_200_000_000 } }]);
    expect(store.extraction(entry.extraction.document.id)).toEqual(entry.extraction);
    expect(decide(first, 'undo')).toBe('unreviewed');
    expect([amountOf(first), row(first).read]).toEqual([1_200_000_000, undefined]);
    expect(decide(first, 'redo')).toBe('corrected');
    expect(amountOf(first)).toBe(7);
  });
  it('survives every run; where the rules read a third thing it is changed, with both readings', () => {
    decide(first, 'correct', { after: corrected(first, 7) });
    reread('rules-2', (facts) => facts);
    expect([amountOf(first), row(first).review]).toEqual([7, 'corrected']);
    reread('rules-3', (facts) => facts.map((fact) => (fact.id === first ? withAmount(fact, 7) : fact)));
    expect([amountOf(first), row(first).review, row(first).read]).toEqual([7, 'corrected', undefined]);
    reread('rules-4', (facts) => facts.map((fact) => (fact.id === first ? withAmount(fact, 9, 'another-id') : fact)));
    expect([amountOf(first), row(first).review]).toEqual([7, 'changed']);
    expect(row(first).read?.slots.amount).toMatchObject({ value: { value: 9 } });
    expect(store.fact('another-id')).toBeNull();
    reread('rules-5', () => []);
    expect([amountOf(first), row(first).review, row(first).standing]).toEqual([7, 'corrected', 'vanished']);
  });
});

describe('a reading that changed', () => {
  it('comes back with both readings, under the id it was decided by, whatever the rules call it now', () => {
    decide(first, 'accept');
    decide(second, 'reject');
    reread('rules-2', (facts) => facts.map((fact) => (fact.id === first ? withAmount(fact, 5, `${first.split('.')[0]!}.acquisition.new`) : fact)));
    expect(row(first)).toMatchObject({ review: 'changed', standing: 'read', decided: { slots: { amount: { value: { value: 1_200_000_000 } } } } });
    expect(amountOf(first)).toBe(5);
    expect(row(second).review).toBe('rejected');
    expect(store.count()).toBe(3);
    expect(decide(first, 'accept')).toBe('accepted');
    expect(row(first).decided).toBeUndefined();
    reread('rules-3', (facts) => facts);
    expect(row(first)).toMatchObject({ review: 'changed', decided: { slots: { amount: { value: { value: 5 } } } } });
  });
  it('that vanished is shown as it was, and is accepted again when it is read again', () => {
    decide(first, 'accept');
    reread('rules-2', (facts) => facts.slice(1));
    expect(row(first)).toMatchObject({ review: 'accepted', standing: 'vanished', rule: 'acquisition/sample', confidence: 0.8 });
    expect(row(first).evidence).toHaveLength(2);
    expect(store.extraction(entry.extraction.document.id)!.facts).toHaveLength(2);
    expect(store.documents()[0]!.facts).toBe(3);
    reread('rules-3', (facts) => facts);
    expect(row(first)).toMatchObject({ review: 'accepted', standing: 'read' });
    expect(store.check()).toEqual([]);
  });
  it('of which nobody spoke goes without a word', () => {
    reread('rules-2', () => []);
    expect(store.count()).toBe(0);
  });
});

describe('a fact made by hand', () => {
  const made = `${first.split('.')[0]!}.budget.made`;
  const add = (): string => decide(made, 'add', { document: entry.extraction.document.id, after: { ...rowReading(row(second)), status: 'planned' } });
  it('is there, survives every run, goes with its undoing and returns with its redoing', () => {
    expect(add()).toBe('accepted');
    expect(row(made)).toMatchObject({ standing: 'made', rule: 'review/add', confidence: 1, status: 'planned', document: { name: entry.source.name } });
    expect(store.documents()[0]!.facts).toBe(4);
    reread('rules-2', (facts) => facts.slice(2));
    expect(row(made)).toMatchObject({ standing: 'made', status: 'planned' });
    decide(made, 'undo');
    expect([store.fact(made), store.documents()[0]!.facts]).toEqual([null, 1]);
    decide(made, 'redo');
    expect(row(made).readable).toMatchObject({ country: 'HRV', share: 2 });
    expect(store.check()).toEqual([]);
  });
  it('is one with what the rules come to read just so', () => {
    add();
    reread('rules-2', (facts) => facts.map((fact) => (fact.id === second ? { ...fact, id: `${made}2`, status: 'planned' } : fact)));
    expect(row(made)).toMatchObject({ standing: 'read', review: 'accepted', rule: 'budget/sample' });
    expect(store.fact(`${made}2`)).toBeNull();
  });
});

describe('what was shown', () => {
  it('is what is decided on: a fact that is otherwise by now is refused', () => {
    const seen = versionOf(row(first));
    decide(first, 'correct', { after: corrected(first, 7) });
    expect(() => decide(first, 'accept', { seen })).toThrow(/not what it was when it was shown/);
    expect(decide(first, 'accept', { seen: versionOf(row(first)) })).toBe('accepted');
    expect(() => decide('nothing', 'accept', { seen })).toThrow(/Look at it again/);
  });
  it('goes together or not at all', () => {
    const word = (id: string, fact: string): Word => ({ id, fact, action: 'accept', reviewer: 'Ada', at: '2026-04-01T10:00:00Z', batch: 'b1' });
    expect(() => store.decideAll([word('x1', first), { ...word('x2', second), seen: 'other' }])).toThrow();
    expect(store.decisions()).toEqual([]);
    expect(store.decideAll([word('x1', first), word('x2', second)])).toEqual(['accepted', 'accepted']);
    expect(store.decisions({ batch: 'b1' })).toHaveLength(2);
    expect(store.progress()).toEqual([{ document: entry.extraction.document.id, facts: 3, reviews: { accepted: 2, unreviewed: 1 }, vanished: 0 }]);
  });
});

describe('several reviewers', () => {
  it('who know nothing of each other settle what they agree on, and leave the rest to a third', () => {
    const vote = (fact: string, reviewer: string, action: Decision['action']): string => decide(fact, action, { reviewer, independent: true });
    expect([vote(first, 'Ada', 'accept'), vote(first, 'Ben', 'accept')]).toEqual(['unreviewed', 'accepted']);
    expect([vote(second, 'Ada', 'accept'), vote(second, 'Ben', 'reject')]).toEqual(['unreviewed', 'disputed']);
    expect(decide(second, 'reject', { reviewer: 'Cleo' })).toBe('rejected');
    expect([...store.facts({ reviewer: 'Ben' })].map(({ id }) => id)).toEqual([first, second]);
    expect([...store.facts({ notReviewer: 'Cleo' })].map(({ id }) => id)).toEqual([first, third]);
  });
  it('undo their own, or the decision they name', () => {
    decide(first, 'accept', { id: 'of-ada' });
    decide(first, 'reject', { reviewer: 'Ben' });
    expect(decide(first, 'undo')).toBe('rejected');
    expect(decide(first, 'undo', { reviewer: 'Ben' })).toBe('unreviewed');
    expect(decide(first, 'redo', { target: 'of-ada', reviewer: 'Cleo' })).toBe('accepted');
  });
});

describe('whatever happens', () => {
  const entries = Array.from({ length: 5 }, (_, index) => sample({ when: 2000 + index }));
  const actions = fc.constantFrom('accept' as const, 'reject' as const, 'flag' as const, 'correct' as const, 'comment' as const);
  const step = fc.record({ report: fc.nat(4), fact: fc.nat(2), action: actions, reviewer: fc.constantFrom('Ada', 'Ben'), value: fc.nat(3) });
  const state = (): unknown => [...store.facts()].map(({ cursor: _, ...each }) => each).sort((a, b) => (a.id < b.id ? -1 : 1));
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
  const take = ({ report, fact, action, reviewer, value }: Step): string => {
    const { id } = entries[report]!.extraction.facts[fact]!;
    decide(id, action, { reviewer, ...(action === 'correct' && { after: corrected(id, value) }) });
    return id;
  };

  it('undo and redo give back the exact state', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        store = openStore(':memory:', { factTypes });
        store.writeAll(entries);
        const states = [state()];
        const done = steps.map((each) => {
          const fact = take(each);
          states.push(state());
          return { fact, reviewer: each.reviewer, comment: each.action === 'comment' };
        });
        const words = done.filter(({ comment }) => !comment);
        const before = states.at(-1);
        for (const { fact, reviewer } of [...words].reverse()) decide(fact, 'undo', { reviewer });
        expect(state()).toEqual(states[0]);
        for (const { fact, reviewer } of words) decide(fact, 'redo', { reviewer });
        expect(state()).toEqual(before);
        store.close();
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it('a thousand decisions outlive other rules: each is kept or shown as changed, none lost', () => {
    const reports = Array.from({ length: 120 }, (_, index) => sample({ when: 1800 + index }));
    store = openStore(':memory:', { factTypes });
    store.writeAll(reports);
    const facts = reports.flatMap(({ extraction }) => extraction.facts.map(({ id }) => id));
    const random = fc.sample(fc.tuple(fc.nat(facts.length - 1), actions, fc.nat(5)), { numRuns: 1000, seed: 3 });
    for (const [index, action, value] of random) {
      const id = facts[index]!;
      decide(id, action, action === 'correct' ? { after: corrected(id, value) } : {});
    }
    const before = new Map([...store.facts()].map((each) => [each.id, each]));
    // Other rules leave a fact as it is, read another figure, call it otherwise, or do not read it.
    const changed = (fact: Fact, place: number): Fact[] => {
      const kind = place % 4;
      if (kind === 0 || (kind < 3 && !fact.slots.amount)) return [fact];
      return kind === 3 ? [] : [withAmount(fact, 3, kind === 1 ? fact.id : `${fact.id}0`)];
    };
    reports.forEach((report, index) => reread('rules-2', (all) => all.flatMap((fact, place) => changed(fact, index + place)), report));
    const spoken = new Set(store.decisions().map(({ fact }) => fact));
    expect(spoken.size).toBeGreaterThan(200);
    expect(store.decisions()).toHaveLength(1000);
    const seen = { kept: 0, changed: 0, vanished: 0 };
    for (const id of spoken) {
      const was = before.get(id)!;
      const now = row(id);
      if (now.review === 'changed') {
        expect(now.decided).toBeDefined();
        if (was.review === 'corrected') expect(rowReading(now).slots).toEqual(rowReading(was).slots);
        seen.changed++;
      } else {
        expect(now.review).toBe(was.review);
        seen[now.standing === 'vanished' ? 'vanished' : 'kept']++;
      }
    }
    expect(Math.min(seen.kept, seen.changed, seen.vanished)).toBeGreaterThan(10);
    reports.forEach((report) => reread('rules-3', (all) => all, report));
    for (const id of spoken) expect([id, row(id).review, row(id).standing]).toEqual([id, before.get(id)!.review, 'read']);
    expect(store.check()).toEqual([]);
  });
});
