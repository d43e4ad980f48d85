import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../src/export/index.js';
import { sample } from '../store/sample.js';
import { exported, exportedBytes, formatOf, jsonRows, storeOf } from './exporting.js';

const csvRows = (text: string): Record<string, string>[] => parse(text, { columns: true }) as Record<string, string>[];

const entries = Array.from({ length: 400 }, (_, index) => sample({ when: 1600 + index, count: index + 1 }));
const store = storeOf(entries);

describe('every format', () => {
  it.each(exportFormats.map(({ name }) => name))('%s is the same, byte for byte, whatever the order of arrival', async (name) => {
    const other = storeOf([...entries].reverse());
    for (const { extraction, source } of entries.slice(0, 40)) {
      other.write({ ...extraction, rules: 'rules-0' }, source);
      other.write(extraction, source);
    }
    expect((await exportedBytes(name, other)).equals(await exportedBytes(name, store))).toBe(true);
  });
  it.each(exportFormats.map(({ name }) => name))('%s says how many facts it wrote', async (name) => {
    const format = formatOf(name);
    const nowhere = { write: () => undefined };
    expect(await format.write(store.facts(), nowhere, store)).toBe(format.types ? 400 : 1200);
    expect(await format.write(store.facts({ type: 'budget', limit: 7 }), nowhere, store)).toBe(format.types ? 0 : 7);
    expect(await format.write([], nowhere, store)).toBe(0);
  });
  it('waits for a sink that is slow', async () => {
    for (const format of exportFormats) {
      let open = 0;
      await format.write(
        store.facts(),
        {
          write: async () => {
            expect(++open).toBe(1);
            await new Promise(setImmediate);
            open--;
          },
        },
        store,
      );
    }
  });
  it('gives the same sums', async () => {
    const acquisitions = { type: 'acquisition' } as const;
    const sumOf = (rows: Record<string, unknown>[]): number => rows.reduce((sum, { quantity }) => sum + Number(quantity), 0);
    const expected = (400 * 401) / 2;
    expect(sumOf(jsonRows(await exported('jsonl', store, acquisitions)))).toBe(expected);
    expect(sumOf(csvRows(await exported('csv', store, acquisitions)))).toBe(expected);
  });
});

describe('a row', () => {
  const one = sample();
  const single = storeOf([one]);
  it('of JSON lines traces every slot to its words', async () => {
    const [row] = jsonRows(await exported('jsonl', single, { type: 'acquisition' }));
    expect(row).toMatchObject({
      type: 'acquisition',
      review: 'unreviewed',
      buyer_name: 'Croatia',
      document_name: one.source.name,
      rule: 'acquisition/sample',
      rules: 'rules-1',
    });
    expect(one.source.text.slice(row!.start_offset as number, row!.end_offset as number)).toBe(row!.sentence);
    for (const { start, end } of Object.values(row!.slots as Record<string, { start: number; end: number }>)) expect(end).toBeGreaterThan(start);
    expect(row!.evidence).toHaveLength(2);
  });
  it('of CSV has every column and every slot', async () => {
    const text = await exported('csv', single);
    const rows = csvRows(text);
    expect(rows.map(({ type }) => type)).toEqual(['acquisition', 'budget', 'agreement']);
    expect(rows[0]).toMatchObject({ buyer: 'HRV', amount: '1200000000', amount_decimal: '1200000000', currency: 'EUR', parties: '' });
    expect(rows[2]).toMatchObject({ parties: 'HRV; NATO', buyer: '' });
    const points = [...one.source.text];
    expect(points.slice(Number(rows[2]!.start_code_point), Number(rows[2]!.end_code_point)).join('')).toBe(rows[2]!.sentence);
    expect(text.endsWith('\r\n')).toBe(true);
  });
  it('of CSV runs no formula and keeps negative numbers', async () => {
    const hostile = sample({ buyer: '=cmd|x!A1', system: '@SUM(1)', name: '+1.txt' });
    const amount = { value: { value: -5.5, currency: 'EUR' }, mention: null, origin: 'document' as const };
    const facts = hostile.extraction.facts.map((fact, index) => (index === 0 ? { ...fact, slots: { ...fact.slots, amount } } : fact));
    const text = await exported('csv', storeOf([{ ...hostile, extraction: { ...hostile.extraction, facts } }]));
    const [row] = csvRows(text);
    expect(row).toMatchObject({ system: "'@SUM(1)", document_name: "'+1.txt", amount: '-5.5', amount_decimal: '-5.5' });
    expect(row!.sentence!.startsWith("'=cmd")).toBe(true);
  });
});
