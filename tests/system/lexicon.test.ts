import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { systemCategories } from '../../extractors/mentions/system/value.js';
import { readCsv } from '../../src/normalize/data.js';
import { factline } from '../cli/harness.js';

const rows = readCsv(new URL('../../extractors/mentions/system/systems.csv', import.meta.url));

describe('the lexicon of systems', () => {
  it('has 1,500 designations and more, and none twice in one category', () => {
    const names = rows.map((row) => `${row['name']!} ${row['category']!}`);
    expect(new Set(rows.map((row) => row['name'])).size).toBeGreaterThanOrEqual(1500);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(systemCategories)('has fifty of the category %s and more', (category) => {
    expect(rows.filter((row) => row['category'] === category).length).toBeGreaterThanOrEqual(50);
  });

  it.each('USA RUS CHN FRA DEU GBR ITA SWE ISR TUR IRN IND KOR JPN UKR POL ZAF BRA TWN PAK ESP NOR SRB CZE AUS IDN ARE SGP ROU PRK'.split(' '))(
    'knows what %s makes, in five categories or more',
    (origin) => {
      const made = rows.filter((row) => row['origin']!.split('|').includes(origin));
      expect(new Set(made.map((row) => row['category'])).size).toBeGreaterThanOrEqual(5);
      expect(made.length).toBeGreaterThanOrEqual(10);
    },
  );

  it('writes origins as ISO 3166-1 alpha-3', () => {
    expect(rows.filter((row) => row['origin'] !== '' && !/^[A-Z]{3}(?:\|[A-Z]{3})*$/.test(row['origin']!)).map((row) => row['name'])).toEqual([]);
  });
});

describe('a lexicon of one’s own', () => {
  const root = mkdtempSync(join(tmpdir(), 'factline-lexicon-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const report = join(root, 'report.txt');
  const added = join(root, 'my-systems.csv');
  writeFileSync(report, 'Latvia wants the Zibens. It tested the Zibens Prime at Ādaži. Poland flies the F-16 jets.');

  async function systemsWith(...options: readonly string[]): Promise<string[]> {
    const { code, stdout, stderr } = await factline(['extract', report, ...options]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const { mentions } = JSON.parse(stdout) as { mentions: { kind: string; text: string; value: { name: string; category: string } }[] };
    return mentions.filter(({ kind }) => kind === 'system').map(({ text, value }) => `${text}=${value.name} ${value.category}`);
  }

  it('adds what it lists, with its aliases, and leaves the rest', async () => {
    writeFileSync(added, 'name,aliases,category,maker,origin,needs\nZibens,Zibens Prime|ZB-9,uav,Origin Robotics,LVA,\n');
    expect(await systemsWith()).toEqual(['F-16=F-16 combat-aircraft']);
    expect(await systemsWith('--lexicon', added)).toEqual(['Zibens=Zibens uav', 'Zibens Prime=Zibens uav', 'F-16=F-16 combat-aircraft']);
  });

  it('decides what a spelling means that is listed already', async () => {
    writeFileSync(added, 'name,category\nF-16,uav\n');
    expect(await systemsWith('--lexicon', added)).toEqual(['F-16=F-16 uav']);
  });

  it.each([
    ['name,category\nZibens,drone\n', /Zibens.*no such category.*drone/s],
    ['designation,category\nZibens,uav\n', /name/],
  ])('says what is wrong with %s', async (text, message) => {
    writeFileSync(added, text);
    const { code, stderr } = await factline(['extract', report, '--lexicon', added]);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
  });
});
