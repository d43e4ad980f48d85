/**
 * Writes currencies.csv from CLDR: every ISO 4217 code with its English names, its sign and the countries that use
 * or used it. Run with `tsx extractors/mentions/money/build.ts` after updating cldr-numbers-full or cldr-core.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface CurrencyNames {
  readonly displayName: string;
  readonly 'displayName-count-one'?: string;
  readonly 'displayName-count-other'?: string;
  readonly 'symbol-alt-narrow'?: string;
}
type Usage = Record<string, { _from?: string; _to?: string; _tender?: string }>;

const names = require('cldr-numbers-full/main/en/currencies.json').main.en.numbers.currencies as Record<string, CurrencyNames>;
const usage = require('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region as Record<string, Usage[]>;
const fractions = require('cldr-core/supplemental/currencyData.json').supplemental.currencyData.fractions as Record<string, { _digits?: string }>;
const regions = require('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings as Record<string, { _alpha3?: string }>;
const version = require('cldr-numbers-full/package.json').version as string;

/** Funds, metals, tests and accounting units: no report names a price in them by these names. */
const NOT_MONEY = /^(?:X(?:AG|AU|BA|BB|BC|BD|PD|PT|TS|XX|UA|RE|SU|FU|FO)|BOV|CHE|CHW|CLF|COU|MXV|US[NS]|UY[IW]|ECV)$/;

const users = new Map<string, { now: string[]; once: string[] }>();
for (const [region, list] of Object.entries(usage)) {
  const alpha3 = region === 'XK' ? 'XKX' : regions[region]?._alpha3;
  if (!alpha3) continue;
  for (const entry of list) {
    for (const [code, { _to, _tender }] of Object.entries(entry)) {
      if (_tender === 'false') continue;
      const known = users.get(code) ?? { now: [], once: [] };
      (_to ? known.once : known.now).push(alpha3);
      users.set(code, known);
    }
  }
}

const stripped = (name: string): string => name.replace(/\s*\([^)]*\)/g, '').trim();
const currentNames = new Set(
  Object.entries(names).flatMap(([code, entry]) =>
    users.get(code)?.now.length ? [stripped(entry['displayName-count-other'] ?? entry.displayName).toLowerCase()] : [],
  ),
);

const rows: string[] = [];
for (const [code, entry] of Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (NOT_MONEY.test(code)) continue;
  const { now, once } = users.get(code) ?? { now: [], once: [] };
  const forms = [entry['displayName-count-one'], entry['displayName-count-other'], entry.displayName].flatMap((name) => (name ? [stripped(name)] : []));
  // A dead currency whose name lives on in its successor is known by its code alone.
  const spoken = now.length || !currentNames.has(forms[1]!.toLowerCase()) ? [...new Map(forms.map((form) => [form.toLowerCase(), form])).values()] : [];
  const sign = now.length ? (entry['symbol-alt-narrow'] ?? '') : '';
  const countries = [...new Set(now.length ? now : once)].sort();
  rows.push([code, now.length ? 'current' : 'historic', fractions[code]?._digits ?? '2', sign, spoken.join('|'), countries.join('|')].join(','));
}

writeFileSync(
  new URL('./currencies.csv', import.meta.url),
  [
    `# source: Unicode CLDR ${version} (cldr-numbers-full, cldr-core); currency codes are ISO 4217, countries ISO 3166-1 alpha-3`,
    '# licence: Unicode-3.0',
    'code,status,digits,sign,names,countries',
    ...rows,
    '',
  ].join('\n'),
);
