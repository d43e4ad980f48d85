/**
 * Writes countries.csv and subdivisions.csv: every English form under which ISO 3166-1 entries, Kosovo and former
 * states are written. Names come from ISO 3166 and CLDR, capitals from countries-list; what these lack stands in
 * overlay.csv and disputed.csv. Run with `tsx extractors/mentions/country/build.ts` after changing any of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countries as published } from 'countries-list';
import { parse } from 'csv-parse/sync';
import { iso31661, iso31662, iso31663 } from 'iso-3166';

const require = createRequire(import.meta.url);
const territories = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories as Record<string, string>;
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, rootOf()), 'utf8')) as { version: string }).version;

/** Uses in the order in which one form of one country is decided: Singapore is a name before it is a capital. */
const USES = ['name', 'abbreviation', 'capital', 'seat', 'adjective', 'noun', 'prefix'] as const;
type Use = (typeof USES)[number];
const FORM: Record<Use, string> = {
  name: 'name',
  abbreviation: 'abbreviation',
  capital: 'capital',
  seat: 'capital',
  adjective: 'demonym',
  noun: 'demonym',
  prefix: 'demonym',
};

/** Entries of ISO 3166-3 that reports still speak of; the others were renamed, or nobody lived there. */
const FORMER = new Set(['AFI', 'ANT', 'BYS', 'CSK', 'DDR', 'DHY', 'GEL', 'HVO', 'NHB', 'PCZ', 'RHO', 'VDR', 'YUG', 'ZAR']);
/** The parts of these states stand after a comma behind a town's name (`Athens, Ohio`). */
const SUBDIVIDED = new Set(['US', 'CA', 'AU']);
/** After a comma these are mostly the next town of a list: `Paris, New York and Tokyo`. */
const TOWNS = new Set(['New York', 'Quebec', 'District of Columbia']);

interface Row {
  phrase: string;
  iso: string;
  use: Use;
  territory: string;
}
const rows = new Map<string, Row>();

function add(phrase: string, iso: string, use: Use, territory = ''): void {
  // The article stands outside a country's span; in a town's name (The Valley) it belongs to it.
  const bare = use === 'capital' ? phrase : phrase.replace(/^[Tt]he /, '');
  for (const variant of variantsOf(bare)) {
    const key = `${variant}\t${iso}`;
    const known = rows.get(key);
    if (!known || USES.indexOf(use) < USES.indexOf(known.use)) rows.set(key, { phrase: variant, iso, use, territory });
  }
}

/** Spellings without accents, with `and` for `&`, with `St.` and `St` for `Saint`. */
function variantsOf(phrase: string): Set<string> {
  const spelled = phrase.startsWith('St. ') ? `Saint ${phrase.slice(4)}` : phrase;
  const saints = spelled.startsWith('Saint ') ? [spelled, spelled.replace('Saint ', 'St. '), spelled.replace('Saint ', 'St ')] : [spelled];
  const joined = saints.flatMap((one) => (one.includes(' & ') ? [one, one.replaceAll(' & ', ' and ')] : [one]));
  return new Set(joined.flatMap((one) => [one, one.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')]));
}

function addPublishedName(name: string, iso: string): void {
  if (name.includes(' - ') || name.includes(' SAR ')) return;
  const [base, qualifier] = name.replace(/ \([^)]*\)/g, '').split(', ');
  if (!qualifier) add(base!, iso, /^[A-Z.]+$/.test(base!) ? 'abbreviation' : 'name');
  else if (/ of(?: the)?$/.test(qualifier)) {
    add(`${qualifier} ${base!}`, iso, 'name');
    // The short name of a former state has passed to its successor.
    if (!FORMER.has(iso)) add(base!, iso, 'name');
  }
}

for (const { alpha2, alpha3, name } of iso31661) {
  addPublishedName(name, alpha3);
  for (const alternative of ['', '-alt-short', '-alt-variant']) {
    const local = territories[alpha2 + alternative];
    if (local) addPublishedName(local, alpha3);
  }
}
addPublishedName(territories['XK']!, 'XKX');
for (const { from } of iso31663) if ('alpha3' in from && FORMER.has(from.alpha3)) addPublishedName(from.name, from.alpha3);

const overlay = tableAt('overlay.csv');
const refused = new Set(
  overlay.flatMap((row) =>
    list(row['capital'])
      .filter((one) => one.startsWith('-'))
      .map((one) => `${row['iso']!} ${one.slice(1)}`),
  ),
);
const alpha3Of = new Map<string, string>([...iso31661.map((entry) => [entry.alpha2, entry.alpha3] as const), ['XK', 'XKX']]);
for (const [alpha2, { capital }] of Object.entries(published)) {
  const iso = alpha3Of.get(alpha2);
  if (!iso || capital === '' || refused.has(`${iso} ${capital}`)) continue;
  add(capital, iso, 'capital');
  // Apostrophes of N'Djamena and Nuku'alofa are mostly left out.
  if (/['’]/.test(capital) && !/['’]s\b/.test(capital))
    add(
      capital.replace(/['’]/g, '').replace(/\B[A-Z]/g, (letter) => letter.toLowerCase()),
      iso,
      'capital',
    );
}
for (const row of overlay) addRow(row, '');
for (const row of tableAt('disputed.csv')) addRow(row, row['territory']!);

function addRow(row: Record<string, string>, territory: string): void {
  for (const use of USES) {
    for (const form of list(row[use])) {
      if (form.startsWith('-')) continue;
      const plural = form.endsWith('/s');
      const single = plural ? form.slice(0, -2) : form;
      add(single, row['iso']!, use, territory);
      if (plural) add(`${single}s`, row['iso']!, 'noun', territory);
    }
  }
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

function tableAt(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'), { columns: true, comment: '#', comment_no_infix: true, skip_empty_lines: true });
}

function rootOf(): URL {
  return new URL(`file://${require.resolve('iso-3166').replace(/node_modules\/.*$/, '')}`);
}

function cell(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const byRow = (a: Row, b: Row): number => compare(a.iso, b.iso) || USES.indexOf(a.use) - USES.indexOf(b.use) || compare(a.phrase, b.phrase);
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

writeFileSync(
  new URL('./countries.csv', import.meta.url),
  [
    `# source: ISO 3166 (iso-3166 ${versionOf('iso-3166')}), Unicode CLDR (cldr-localenames-full ${versionOf('cldr-localenames-full')}), countries-list ${versionOf('countries-list')}, overlay.csv and disputed.csv of this project`,
    '# licence: MIT (iso-3166, countries-list, this project), Unicode-3.0 (CLDR)',
    'phrase,iso,form,use,territory',
    ...[...rows.values()].sort(byRow).map(({ phrase, iso, use, territory }) => [phrase, iso, FORM[use], use, territory].map(cell).join(',')),
    '',
  ].join('\n'),
);

// What is itself a country or a capital (Georgia, Washington) tells nothing after a comma.
const taken = new Set([...rows.values()].map(({ phrase }) => phrase));
const parts = iso31662.filter(({ parent }) => SUBDIVIDED.has(parent)).sort((a, b) => compare(a.code, b.code));
writeFileSync(
  new URL('./subdivisions.csv', import.meta.url),
  [
    `# source: ISO 3166-2 (iso-3166 ${versionOf('iso-3166')}): the parts of the United States, Canada and Australia`,
    '# licence: MIT',
    'code,name',
    ...parts.filter(({ name }) => !taken.has(name) && !TOWNS.has(name)).map(({ code, name }) => [code, name].map(cell).join(',')),
    '',
  ].join('\n'),
);
