import { describe, expect, it } from 'vitest';
import { knownForms, type Sense } from '../../extractors/mentions/country/forms.js';
import { readCsv } from '../../src/normalize/data.js';
import { countriesOf } from './reading.js';

interface Row {
  readonly phrase: string;
  readonly iso: string;
  readonly use: Sense['use'];
}

const rows = readCsv(new URL('../../extractors/mentions/country/countries.csv', import.meta.url)) as unknown as Row[];
/** Kosovo and the states of ISO 3166-3 that are gone. */
const OUTSIDE = new Set(['XKX', 'AFI', 'ANT', 'BYS', 'CSK', 'DDR', 'DHY', 'GEL', 'HVO', 'NHB', 'PCZ', 'RHO', 'SCG', 'SUN', 'VDR', 'YMD', 'YUG', 'ZAR']);
const isos = [...new Set(rows.map((row) => row.iso))].filter((iso) => !OUTSIDE.has(iso)).sort();
const isPlain = (phrase: string): boolean => knownForms.get(phrase)?.care === null;

/** The name under which a document speaks of the country without doubt. */
function plainName(iso: string): string {
  const names = rows.filter((row) => row.iso === iso && row.use === 'name').map((row) => row.phrase);
  return names.find(isPlain) ?? names[0]!;
}

const SENTENCES: Record<Sense['use'], (form: string) => string> = {
  name: (form) => `Officials of the ${form} met the press.`,
  abbreviation: (form) => `Officials of the ${form} met the press.`,
  capital: (form) => `The envoys flew to ${form} for further talks.`,
  seat: (form) => `Officials at the ${form} declined to comment.`,
  adjective: (form) => `The ${form} delegation declined to comment.`,
  noun: (form) => `The ${form} declined to comment.`,
  prefix: (form) => `The ${form}-African summit ended.`,
};

function isFound({ phrase, iso, use }: Row): boolean {
  const text = `${plainName(iso)} was on the agenda. ${SENTENCES[use](phrase)}`;
  return countriesOf(text).some(({ text: form, value }, index) => index > 0 && form === phrase && value.iso === iso);
}

const found = new Map(rows.map((row) => [row, isFound(row)]));

function isFoundAs(iso: string, ...uses: Sense['use'][]): boolean {
  return rows.some((row) => row.iso === iso && uses.includes(row.use) && found.get(row));
}

describe('every entry of ISO 3166-1', () => {
  it('is found by its name', () => {
    expect(isos).toHaveLength(249);
    expect(isos.filter((iso) => !isFoundAs(iso, 'name'))).toEqual([]);
  });

  it('is found by adjective and demonym noun, but for lands without inhabitants', () => {
    const without = isos.filter((iso) => !isFoundAs(iso, 'adjective', 'noun'));
    expect(without).toEqual(['ATA', 'ATF', 'BVT', 'HMD', 'SGS', 'UMI', 'VAT']);
    expect(isos.length - without.length).toBeGreaterThanOrEqual(240);
  });

  it('is found by its capital, where it has one', () => {
    const listed = new Set(rows.filter((row) => row.use === 'capital').map((row) => row.iso));
    expect([...listed].filter((iso) => !isFoundAs(iso, 'capital'))).toEqual([]);
    // City states share the name with their capital.
    const without = isos.filter((iso) => !listed.has(iso));
    expect(without).toEqual(['ATA', 'ATF', 'BVT', 'DJI', 'GIB', 'HKG', 'HMD', 'IOT', 'MAC', 'SGP', 'SGS', 'STP', 'TKL', 'UMI', 'VAT']);
  });
});

describe('the lexicon', () => {
  it('finds every form it lists beside its country', () => {
    expect(rows.filter((row) => !found.get(row)).map((row) => `${row.phrase} ${row.iso}`)).toEqual([]);
  });

  it('gives no form to two countries without a rule of context', () => {
    const owners = new Map<string, Set<string>>();
    for (const { phrase, iso } of rows) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(iso));
    const shared = [...owners].filter(([, countries]) => countries.size > 1).map(([phrase]) => phrase);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((phrase) => !knownForms.get(phrase)?.care)).toEqual([]);
  });
});
