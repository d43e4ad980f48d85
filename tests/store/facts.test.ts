import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactFilter, FactRow, Store } from '../../src/store/index.js';
import { KINDS, listed } from './kinds.js';
import { factTypes, sample } from './sample.js';

const entries = [
  sample(),
  sample({ buyer: 'Serbia', iso: 'SRB', system: 'Leopard 2A8', when: 2030, count: 40 }),
  sample({ buyer: 'Norway', iso: 'NOR', system: 'leopard 2A7', when: 1999 }),
];
describe.each(KINDS)('$kind', ({ open, reason }) => {
  if (reason !== undefined) return it.skip(reason, () => undefined);
  let store: Store;
  beforeAll(async () => {
    store = await open({ factTypes });
    await store.writeAll(entries);
  });
  afterAll(async () => store.close());
  const all = async (filter: FactFilter = {}): Promise<FactRow[]> => listed(store.facts(filter));

  const buyers = async (filter: FactFilter): Promise<unknown[]> => (await all({ type: 'acquisition', ...filter })).map(({ readable }) => readable.buyer);

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
    ])('%s', async (_, filter, expected) => {
      expect(await buyers(filter)).toEqual(expected);
      expect(await store.count({ type: 'acquisition', ...filter })).toBe(expected.length);
    });
    it('finds an organization in any slot', async () => {
      expect((await all({ organization: 'nato' })).map(({ type }) => type)).toEqual(['agreement', 'agreement', 'agreement']);
    });
    it('refuses what is no date', async () => {
      await expect(buyers({ from: 'soon' })).rejects.toThrow(/'soon' is no date/);
    });
  });

  describe('listing', () => {
    it.each(['stored', 'content'] as const)('goes on where it stopped, in %s order', async (order) => {
      const whole = await all({ order });
      expect(whole).toHaveLength(9);
      const rest: string[] = [];
      for (let after: string | undefined; ;) {
        const [next]: FactRow[] = await all({ order, limit: 1, ...(after !== undefined && { after }) });
        if (!next) break;
        rest.push(next.id);
        after = next.cursor;
      }
      expect(rest).toEqual(whole.map(({ id }) => id));
    });
    it('finds all facts by a common word, page by page, in order, alone and with other filters', async () => {
      const other = await open({ factTypes });
      await other.writeAll(
        Array.from({ length: 500 }, (_, index) => sample({ when: 1500 + index, ...(index % 100 === 0 && { buyer: 'Serbia', iso: 'SRB' }) })),
      );
      const ids = async (filter: FactFilter): Promise<string[]> => (await listed(other.facts(filter))).map(({ id }) => id);
      const ordered = await ids({ type: 'acquisition' });
      expect(await ids({ text: 'ordered' })).toEqual(ordered);
      expect(await ids({ text: 'ordered', limit: 7 })).toEqual(ordered.slice(0, 7));
      const rows = await listed(other.facts({ text: 'ordered', limit: 300 }));
      expect(await ids({ text: 'ordered', after: rows.at(-1)!.cursor })).toEqual(ordered.slice(300));
      expect(await ids({ text: 'ordered', country: 'SRB' })).toEqual(await ids({ type: 'acquisition', country: 'SRB' }));
      expect(await ids({ text: '1999' })).toHaveLength(2);
    });
    it('is the same by content whatever the order of arrival', async () => {
      const other = await open({ factTypes });
      for (const entry of [...entries].reverse()) await other.write(entry.extraction, entry.source);
      const there = await listed(other.facts({ order: 'content' }));
      expect(there).toMatchObject((await all({ order: 'content' })).map(({ cursor: _, ...row }) => row));
      expect(there.map(({ id }) => id)).not.toEqual((await all()).map(({ id }) => id));
    });
    it('reads on while documents are written', async () => {
      const other = await open({ factTypes });
      for (let when = 1900; when < 2000; when++) await other.writeAll([sample({ when })]);
      const seen = [];
      for await (const row of other.facts()) {
        if (seen.push(row.id) === 10) await other.writeAll([sample({ when: 2020 })]);
      }
      expect(new Set(seen).size).toBe(303);
    });
  });

  describe('one fact', () => {
    it('is found by id and by the beginning of one', async () => {
      const { id } = (await all({ country: 'SRB', type: 'budget' }))[0]!;
      expect((await store.fact(id))?.id).toBe(id);
      expect((await store.fact(id.slice(0, -4)))?.id).toBe(id);
      expect(await store.fact('nothing')).toBeNull();
      await expect((async () => store.fact(id.slice(0, 16)))()).rejects.toThrow(/could be several/);
    });
    it('carries its slots with spans, its sentences and what people read', async () => {
      const { source } = entries[0]!;
      const fact = (await all({ country: 'HRV' }))[0]!;
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
});
