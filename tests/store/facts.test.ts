import { beforeAll, describe, expect, it } from 'vitest';
import { openStore, type FactFilter, type SqliteStore } from '../../src/store/index.js';
import { factTypes, sample } from './sample.js';

let store: SqliteStore;
const entries = [
  sample(),
  sample({ buyer: 'Serbia', iso: 'SRB', system: 'Leopard 2A8', when: 2030, count: 40 }),
  sample({ buyer: 'Norway', iso: 'NOR', system: 'leopard 2A7', when: 1999 }),
];
beforeAll(() => {
  store = openStore(':memory:', { factTypes });
  store.writeAll(entries);
});

const buyers = (filter: FactFilter): unknown[] => [...store.facts({ type: 'acquisition', ...filter })].map(({ readable }) => readable.buyer);

describe('filters', () => {
  it.each<[string, FactFilter, string[]]>([
    ['a country in any slot', { country: 'HRV' }, ['HRV']],
    ['countries', { country: ['nor', 'SRB'] }, ['SRB', 'NOR']],
    ['a system, whatever its case', { system: 'rafale' }, ['HRV']],
    ['a family of systems', { system: 'Leopard*' }, ['SRB', 'NOR']],
    ['a first day', { from: '2025-12-31' }, ['HRV', 'SRB']],
    ['days', { from: '1999-06', to: '2025' }, ['HRV', 'NOR']],
    ['a status', { status: 'planned' }, []],
    ['a document', { document: entries[1]!.extraction.document.id.slice(0, 8) }, ['SRB']],
    ['a document by name', { document: 'NOR-leopard 2A7-1999.txt' }, ['NOR']],
    ['a document that is not there', { document: 'nope' }, []],
    ['words of the sentence', { text: 'rafale jets' }, ['HRV']],
    ['nothing but signs', { text: '""' }, []],
    ['a rule', { rule: 'acquisition/sample' }, ['HRV', 'SRB', 'NOR']],
    ['all of these', { country: 'HRV', system: 'Rafale', from: '2025', to: '2025', status: 'contracted', review: 'unreviewed' }, ['HRV']],
  ])('%s', (_, filter, expected) => {
    expect(buyers(filter)).toEqual(expected);
    expect(store.count({ type: 'acquisition', ...filter })).toBe(expected.length);
  });
  it('finds an organization in any slot', () => {
    expect([...store.facts({ organization: 'nato' })].map(({ type }) => type)).toEqual(['agreement', 'agreement', 'agreement']);
  });
  it('refuses what is no date', () => {
    expect(() => buyers({ from: 'soon' })).toThrow(/'soon' is no date/);
  });
});

describe('listing', () => {
  it.each(['stored', 'content'] as const)('goes on where it stopped, in %s order', (order) => {
    const all = [...store.facts({ order })];
    expect(all).toHaveLength(9);
    const rest: string[] = [];
    for (let after: string | undefined; ;) {
      const [next] = store.facts({ order, limit: 1, ...(after !== undefined && { after }) });
      if (!next) break;
      rest.push(next.id);
      after = next.cursor;
    }
    expect(rest).toEqual(all.map(({ id }) => id));
  });
  it('finds all facts by a common word, page by page, in order, alone and with other filters', () => {
    const other = openStore(':memory:', { factTypes });
    other.writeAll(Array.from({ length: 500 }, (_, index) => sample({ when: 1500 + index, ...(index % 100 === 0 && { buyer: 'Serbia', iso: 'SRB' }) })));
    const ids = (filter: FactFilter): string[] => [...other.facts(filter)].map(({ id }) => id);
    const ordered = ids({ type: 'acquisition' });
    expect(ids({ text: 'ordered' })).toEqual(ordered);
    expect(ids({ text: 'ordered', limit: 7 })).toEqual(ordered.slice(0, 7));
    const [...rows] = other.facts({ text: 'ordered', limit: 300 });
    expect(ids({ text: 'ordered', after: rows.at(-1)!.cursor })).toEqual(ordered.slice(300));
    expect(ids({ text: 'ordered', country: 'SRB' })).toEqual(ids({ type: 'acquisition', country: 'SRB' }));
    expect(ids({ text: '1999' })).toHaveLength(2);
  });
  it('is the same by content whatever the order of arrival', () => {
    const other = openStore(':memory:', { factTypes });
    for (const entry of [...entries].reverse()) other.write(entry.extraction, entry.source);
    const listed = [...other.facts({ order: 'content' })];
    expect(listed).toEqual([...store.facts({ order: 'content' })]);
    expect(listed.map(({ id }) => id)).not.toEqual([...store.facts()].map(({ id }) => id));
  });
  it('reads on while documents are written', () => {
    const other = openStore(':memory:', { factTypes });
    for (let when = 1900; when < 2000; when++) other.writeAll([sample({ when })]);
    const seen = [];
    for (const row of other.facts()) {
      if (seen.push(row.id) === 10) other.writeAll([sample({ when: 2020 })]);
    }
    expect(new Set(seen).size).toBe(303);
  });
});

describe('one fact', () => {
  it('is found by id and by the beginning of one', () => {
    const { id } = [...store.facts({ country: 'SRB', type: 'budget' })][0]!;
    expect(store.fact(id)?.id).toBe(id);
    expect(store.fact(id.slice(0, -4))?.id).toBe(id);
    expect(store.fact('nothing')).toBeNull();
    expect(() => store.fact(id.slice(0, 16))).toThrow(/could be several/);
  });
  it('carries its slots with spans, its sentences and what people read', () => {
    const { source } = entries[0]!;
    const fact = [...store.facts({ country: 'HRV' })][0]!;
    expect(fact.readable).toMatchObject({
      buyer: 'HRV',
      buyer_name: 'Croatia',
      amount: 1.2e9,
      amount_decimal: '1200000000',
      currency: 'EUR',
      date_last: '2025-12-31',
    });
    const { amount } = fact.slots;
    expect(Array.isArray(amount) ? '' : source.text.slice(amount!.start, amount!.end)).toBe('€1.2 billion');
    expect(fact.evidence.map(({ start, end }) => source.text.slice(start, end))).toEqual(fact.evidence.map(({ text }) => text));
  });
});
