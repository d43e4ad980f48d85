import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/store/country-names.js';
import { astralOffsets, codePointOffset } from '../../src/store/keys.js';
import { decimalText, searchCells, VALUE_COLUMNS } from '../../src/store/values.js';

const columnsOf = (value: Parameters<typeof searchCells>[0]): object =>
  Object.fromEntries(searchCells(value).flatMap((cell, index) => (cell === null ? [] : [[VALUE_COLUMNS[index], cell]])));

describe('search columns', () => {
  it.each<[Parameters<typeof searchCells>[0], object]>([
    [
      { value: 2.2e9, currency: 'EUR', mod: 'about' },
      { amount: '2200000000', number: 2.2e9, min: 2.2e9, max: 2.2e9, currency: 'EUR', mod: 'about' },
    ],
    [
      { min: 200000, max: 280000, unit: '1', of: 'drones', per: 'year' },
      { min: 200000, max: 280000, unit: '1', of: 'drones', per: 'year' },
    ],
    [{ vague: true, currency: null }, {}],
    [
      { edtf: '2025', bound: 'by', start: null, end: '2025-12-31' },
      { edtf: '2025', bound: 'by', last_day: '2025-12-31' },
    ],
    [{ edtf: null, start: null, end: null }, {}],
    [
      { iso: 'XKX', form: 'name' },
      { country: 'XKX', label: 'Kosovo' },
    ],
    [
      { iso: 'YUG', form: 'name' },
      { country: 'YUG', label: 'Yugoslavia' },
    ],
    [{ iso: null, form: 'name', ambiguous: ['GEO', 'US-GA'] }, {}],
    [
      { name: 'Rafale', category: 'combat-aircraft' },
      { label: 'Rafale', category: 'combat-aircraft' },
    ],
    [
      { name: 'NATO', type: 'alliance' },
      { label: 'NATO', category: 'alliance' },
    ],
    ['air base', { label: 'air base' }],
  ])('%j', (value, expected) => {
    expect(columnsOf(value)).toEqual(expected);
  });
  it('writes decimals without exponent, meaning the same number', () => {
    expect([1e21, 1.5e-7, -2.5e22, 0.1, 0, -3].map(decimalText)).toEqual([
      '1000000000000000000000',
      '0.00000015',
      '-25000000000000000000000',
      '0.1',
      '0',
      '-3',
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => Number(decimalText(number)) === number && !/e/.test(decimalText(number))),
    );
  });
  it('names every country', () => {
    expect([countryName('HRV'), countryName('TUR'), countryName('SUN'), countryName('???')]).toEqual(['Croatia', 'Türkiye', 'Soviet Union', null]);
  });
  it('counts code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const astral = astralOffsets(text);
        let units = 0;
        return [...text].every((character, points) => {
          const right = codePointOffset(units, astral) === points;
          units += character.length;
          return right;
        });
      }),
    );
  });
});
