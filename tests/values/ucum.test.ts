import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/normalize/data.js';

const utils = UcumLhcUtils.getInstance();
const tables = ['units.csv', 'reports.csv'].map((name) => new URL(`../../extractors/mentions/quantity/${name}`, import.meta.url));
const codes = [...new Set(tables.flatMap((table) => readCsv(table).map((row) => row['unit']!)))];

describe('unit codes', () => {
  it('are all valid UCUM', () => {
    expect(codes.length).toBeGreaterThan(100);
    const faults = codes.filter((code) => utils.validateUnitString(code).status !== 'valid');
    expect(faults).toEqual([]);
  });
});
