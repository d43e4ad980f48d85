import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/index.js';
import { factTypes, sample } from '../store/sample.js';
import { exported, storeOf } from './exporting.js';

const transfer: (typeof factTypes)[number] = {
  type: 'transfer',
  slots: [{ name: 'from', kinds: ['country'] }, { name: 'to', kinds: ['country', 'text'] }, ...factTypes[0]!.slots.slice(2)],
};
type Change = Partial<Omit<Fact, 'slots'>> & { readonly slots?: Readonly<Record<string, Record<string, unknown> | string>> };

/** The first fact of the sample, told otherwise, as a row of the table. */
async function rowOf({ slots = {}, ...change }: Change = {}): Promise<Record<string, string>> {
  const { extraction, source } = sample();
  const filled = Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, { value, mention: null, origin: 'document' as const }]));
  const facts = extraction.facts.slice(0, 1).map((fact) => ({ ...fact, ...change, slots: { ...fact.slots, ...filled } }));
  const rows = parse(await exported('sipri', storeOf([{ source, extraction: { ...extraction, facts } }], [...factTypes, transfer])), {
    columns: true,
  }) as Record<string, string>[];
  return rows[0] ?? {};
}

describe('the table of arms transfers', () => {
  it('has the columns of the register, then those that trace the row', async () => {
    const { source, extraction } = sample();
    const row = await rowOf({ slots: { supplier: { iso: 'FRA' } } });
    expect(Object.keys(row).slice(0, 9)).toEqual([
      'Recipient',
      'Supplier',
      'Year of order',
      'Number ordered',
      'Weapon designation',
      'Weapon description',
      'Number delivered',
      'Years of delivery',
      'Comments',
    ]);
    expect(row).toMatchObject({
      Recipient: 'Croatia',
      Supplier: 'France',
      'Year of order': '2025',
      'Number ordered': '12',
      'Weapon designation': 'Rafale',
      'Weapon description': 'combat aircraft',
      'Number delivered': '',
      'Years of delivery': '',
      Comments: 'contracted; about 1200000000 EUR',
      Document: extraction.document.id,
      Rule: 'acquisition/sample',
      Review: 'unreviewed',
    });
    expect([...source.text].slice(Number(row.Start), Number(row.End)).join('')).toBe(row.Sentence);
  });
  it.each<[string, Change, Record<string, string>]>([
    ['what was delivered', { status: 'done' }, { 'Number ordered': '', 'Year of order': '', 'Number delivered': '12', 'Years of delivery': '2025' }],
    ['what is planned', { status: 'planned' }, { 'Number ordered': '(12)', 'Year of order': '(2025)' }],
    ['a hedged number', { slots: { quantity: { value: 200, unit: '1', mod: 'about' } } }, { 'Number ordered': '(200)', 'Year of order': '2025' }],
    ['a range', { slots: { quantity: { min: 200, max: 280, unit: '1' } } }, { 'Number ordered': '(200–280)' }],
    [
      'a mass',
      { slots: { quantity: { value: 500, unit: 't', of: 'ammunition' } } },
      { 'Number ordered': '', Comments: 'contracted; 500 t of ammunition; about 1200000000 EUR' },
    ],
    ['a limit in time', { slots: { date: { edtf: '2030', bound: 'by', start: null, end: '2030-12-31' } } }, { 'Year of order': '(2030)' }],
    ['several years', { slots: { date: { edtf: '2024/2026', start: '2024-01-01', end: '2026-12-31' } } }, { 'Year of order': '2024–2026' }],
    [
      'a deal that is off',
      { status: 'cancelled', attribution: 'the ministry' },
      { 'Number ordered': '', 'Year of order': '', Comments: 'cancelled; 12 in question; about 1200000000 EUR; according to the ministry' },
    ],
    [
      'a transfer',
      { type: 'transfer', status: 'done', slots: { from: { iso: 'DEU' }, to: 'the brigade' } },
      { Recipient: 'the brigade', Supplier: 'Germany', 'Number delivered': '12', 'Years of delivery': '2025' },
    ],
  ])('tells of %s', async (_, change, expected) => {
    expect(await rowOf(change)).toMatchObject(expected);
  });
  it('leaves out what is no transfer', async () => {
    expect(await rowOf({ type: 'budget' })).toEqual({});
  });
});
