import { describe, expect, it } from 'vitest';
import floors from '../../fixtures/floors.json' with { type: 'json' };
import { foldersIn } from '../laws/tree.js';
import { goldFiles, measure, ratesOf, type Rates } from './measure.js';

const FLOORS: Readonly<Record<string, Rates>> = floors;

describe.each(Object.entries(FLOORS))('%s', (folder, wanted) => {
  const absent = goldFiles(folder).length === 0;
  const [title, test] = absent ? [`is not here: no gold in ${folder}, nothing measured`, it.skip] : ['is read as well as its floors say', it];

  test(title, () => {
    const { report, misplaced } = measure(folder);
    expect(misplaced).toEqual([]);
    const rates = ratesOf(report);
    const below = Object.entries(wanted).filter(([name, floor]) => (rates[name] ?? 0) < floor);
    expect(below.map(([name, floor]) => `${name} is ${(rates[name] ?? 0).toFixed(3)}, its floor in fixtures/floors.json ${floor}`)).toEqual([]);
  });
});

it('every folder of gold has floors', () => {
  const gold = foldersIn('fixtures').filter((name) => goldFiles(`fixtures/${name}`).length > 0);
  expect(gold.filter((name) => !FLOORS[`fixtures/${name}`]).map((name) => `fixtures/${name}: enter its floors in fixtures/floors.json`)).toEqual([]);
});
