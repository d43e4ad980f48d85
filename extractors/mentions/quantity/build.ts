/**
 * Writes units.csv from CLDR: the English names and symbols of every measure that reports use, under its UCUM code,
 * American and British spellings, with the SI prefixes spelled out. Run with `tsx extractors/mentions/quantity/build.ts`
 * after updating cldr-units-full.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
type Patterns = Record<string, Record<string, string>>;
type Widths = Record<'long' | 'short' | 'narrow', Patterns>;

const american = require('cldr-units-full/main/en/units.json').main.en.units as Widths;
const british = require('cldr-units-full/main/en-GB/units.json').main['en-GB'].units as Widths;
const version = require('cldr-units-full/package.json').version as string;

/** CLDR unit → UCUM code and dimension. */
const UNITS: Readonly<Record<string, readonly [ucum: string, dimension: string]>> = {
  'acceleration-g-force': ['[g]', 'acceleration'],
  'angle-degree': ['deg', 'angle'],
  'angle-arc-minute': ["'", 'angle'],
  'angle-arc-second': ["''", 'angle'],
  'angle-radian': ['rad', 'angle'],
  'area-acre': ['[acr_us]', 'area'],
  'area-hectare': ['har', 'area'],
  'area-square-centimeter': ['cm2', 'area'],
  'area-square-foot': ['[sft_i]', 'area'],
  'area-square-inch': ['[sin_i]', 'area'],
  'area-square-kilometer': ['km2', 'area'],
  'area-square-meter': ['m2', 'area'],
  'area-square-mile': ['[mi_i]2', 'area'],
  'area-square-yard': ['[syd_i]', 'area'],
  'concentr-part-per-1e6': ['[ppm]', 'ratio'],
  'concentr-percent': ['%', 'percent'],
  'concentr-permille': ['[ppth]', 'ratio'],
  'consumption-mile-per-gallon': ['[mi_i]/[gal_us]', 'consumption'],
  'digital-bit': ['bit', 'information'],
  'digital-byte': ['By', 'information'],
  'duration-day': ['d', 'time'],
  'duration-hour': ['h', 'time'],
  'duration-minute': ['min', 'time'],
  'duration-month': ['mo', 'time'],
  'duration-second': ['s', 'time'],
  'duration-week': ['wk', 'time'],
  'duration-year': ['a', 'time'],
  'electric-ampere': ['A', 'current'],
  'electric-ohm': ['Ohm', 'resistance'],
  'electric-volt': ['V', 'voltage'],
  'energy-becquerel': ['Bq', 'radioactivity'],
  'energy-british-thermal-unit': ['[Btu]', 'energy'],
  'energy-calorie': ['cal', 'energy'],
  'energy-electronvolt': ['eV', 'energy'],
  'energy-joule': ['J', 'energy'],
  'energy-kilocalorie': ['kcal', 'energy'],
  'energy-sievert': ['Sv', 'dose'],
  'force-newton': ['N', 'force'],
  'force-pound-force': ['[lbf_av]', 'force'],
  'frequency-hertz': ['Hz', 'frequency'],
  'length-astronomical-unit': ['AU', 'length'],
  'length-fathom': ['[fth_us]', 'length'],
  'length-foot': ['[ft_i]', 'length'],
  'length-furlong': ['[fur_us]', 'length'],
  'length-inch': ['[in_i]', 'length'],
  'length-light-year': ['[ly]', 'length'],
  'length-meter': ['m', 'length'],
  'length-mile': ['[mi_i]', 'length'],
  'length-nautical-mile': ['[nmi_i]', 'length'],
  'length-parsec': ['pc', 'length'],
  'length-yard': ['[yd_i]', 'length'],
  'light-lumen': ['lm', 'light'],
  'mass-carat': ['[car_m]', 'mass'],
  'mass-dalton': ['u', 'mass'],
  'mass-gram': ['g', 'mass'],
  'mass-ounce': ['[oz_av]', 'mass'],
  'mass-ounce-troy': ['[oz_tr]', 'mass'],
  'mass-pound': ['[lb_av]', 'mass'],
  'mass-stone': ['[stone_av]', 'mass'],
  'mass-tonne': ['t', 'mass'],
  'power-horsepower': ['[HP]', 'power'],
  'power-watt': ['W', 'power'],
  'pressure-atmosphere': ['atm', 'pressure'],
  'pressure-bar': ['bar', 'pressure'],
  'pressure-millibar': ['mbar', 'pressure'],
  'pressure-millimeter-ofhg': ['mm[Hg]', 'pressure'],
  'pressure-pascal': ['Pa', 'pressure'],
  'pressure-pound-force-per-square-inch': ['[psi]', 'pressure'],
  'speed-kilometer-per-hour': ['km/h', 'speed'],
  'speed-knot': ['[kn_i]', 'speed'],
  'speed-meter-per-second': ['m/s', 'speed'],
  'speed-mile-per-hour': ['[mi_i]/h', 'speed'],
  'temperature-celsius': ['Cel', 'temperature'],
  'temperature-fahrenheit': ['[degF]', 'temperature'],
  'temperature-kelvin': ['K', 'temperature'],
  'torque-newton-meter': ['N.m', 'torque'],
  'volume-acre-foot': ['[acr_us].[ft_i]', 'volume'],
  'volume-barrel': ['[bbl_us]', 'volume'],
  'volume-bushel': ['[bu_us]', 'volume'],
  'volume-cubic-centimeter': ['cm3', 'volume'],
  'volume-cubic-foot': ['[cft_i]', 'volume'],
  'volume-cubic-inch': ['[cin_i]', 'volume'],
  'volume-cubic-kilometer': ['km3', 'volume'],
  'volume-cubic-meter': ['m3', 'volume'],
  'volume-cubic-mile': ['[mi_i]3', 'volume'],
  'volume-cubic-yard': ['[cyd_i]', 'volume'],
  'volume-cup': ['[cup_us]', 'volume'],
  'volume-fluid-ounce': ['[foz_us]', 'volume'],
  'volume-gallon': ['[gal_us]', 'volume'],
  'volume-liter': ['L', 'volume'],
  'volume-pint': ['[pt_us]', 'volume'],
  'volume-quart': ['[qt_us]', 'volume'],
  'volume-tablespoon': ['[tbs_us]', 'volume'],
  'volume-teaspoon': ['[tsp_us]', 'volume'],
};

/** SI prefixes (CLDR's power of ten) that reports combine with each base unit. */
const PREFIXED: Readonly<Record<string, readonly string[]>> = {
  'length-meter': ['10p3', '10p-1', '10p-2', '10p-3', '10p-6', '10p-9', '10p-12'],
  'mass-gram': ['10p3', '10p-3', '10p-6', '10p-9'],
  'mass-tonne': ['10p3', '10p6', '10p9'],
  'volume-liter': ['10p2', '10p6', '10p-1', '10p-2', '10p-3', '10p-6'],
  'power-watt': ['10p3', '10p6', '10p9', '10p12', '10p-3'],
  'energy-joule': ['10p3', '10p6', '10p9', '10p12', '10p15', '10p18'],
  'energy-electronvolt': ['10p3', '10p6', '10p9', '10p12'],
  'electric-volt': ['10p3', '10p6', '10p-3'],
  'electric-ampere': ['10p3', '10p-3'],
  'electric-ohm': ['10p3', '10p6'],
  'frequency-hertz': ['10p3', '10p6', '10p9', '10p12'],
  'pressure-pascal': ['10p2', '10p3', '10p6', '10p9'],
  'force-newton': ['10p3', '10p6'],
  'digital-byte': ['10p3', '10p6', '10p9', '10p12', '10p15', '10p18'],
  'digital-bit': ['10p3', '10p6', '10p9', '10p12'],
  'duration-second': ['10p-3', '10p-6', '10p-9'],
  'energy-sievert': ['10p-3', '10p-6'],
  'energy-becquerel': ['10p3', '10p6', '10p9', '10p12', '10p15'],
};

/** Symbols that stand in running text for something else; a hand-written row says what they may mean. */
const UNSAFE_SYMBOL =
  /^(?:["'′″#]|\S*(?:[\t\v\f \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]|(?:[\t\v\f \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff].*)?[\n\r\u2028\u2029]).*|[^WVLlth]|point|pt|in|am|as|CD|mb|ac|au|mi²|to|gr|bu|st|deg|ly|pc|fur|ftm|tn|Da|rev|revs|cal|dots?|cup|gal|gal-Im|items?|bars?|Gs|min|kn)$/;

const strip = (pattern: string): string => pattern.replace(/\{0\}\s*/, '').trim();

function forms(units: Patterns, id: string): string[] {
  const entry = units[id] ?? {};
  return ['unitPattern-count-one', 'unitPattern-count-other', 'displayName'].flatMap((key) => (entry[key] ? [strip(entry[key])] : []));
}

const distinct = (list: readonly string[]): string[] => [...new Set(list.filter(Boolean))];
const rows = new Map<string, { dimension: string; names: Set<string>; symbols: Set<string> }>();

function enter(ucum: string, dimension: string, names: readonly string[], symbols: readonly string[]): void {
  const row = rows.get(ucum) ?? { dimension, names: new Set(), symbols: new Set() };
  for (const name of names) row.names.add(name);
  for (const symbol of symbols) if (!row.names.has(symbol) && !UNSAFE_SYMBOL.test(symbol)) row.symbols.add(symbol);
  rows.set(ucum, row);
}

for (const [id, [ucum, dimension]] of Object.entries(UNITS)) {
  const names = distinct([...forms(american.long, id), ...forms(british.long, id)]);
  const symbols = distinct([american.short, american.narrow, british.short].flatMap((width) => forms(width, id)));
  enter(ucum, dimension, names, symbols);
  for (const power of PREFIXED[id] ?? []) {
    const long = american.long[power]!['unitPrefixPattern']!;
    const short = american.short[power]!['unitPrefixPattern']!;
    const code = short.replace('{0}', '').replace('μ', 'u');
    const symbol = id === 'volume-liter' ? ['L', 'l'] : [strip(american.short[id]!['unitPattern-count-other']!)];
    enter(
      `${code}${ucum}`,
      dimension,
      names.filter((name) => !name.includes(' ')).map((name) => long.replace('{0}', name)),
      symbol.map((sign) => short.replace('{0}', sign)),
    );
  }
}

writeFileSync(
  new URL('./units.csv', import.meta.url),
  [
    `# source: Unicode CLDR ${version} (cldr-units-full, English and British English); unit codes are UCUM`,
    '# licence: Unicode-3.0',
    'unit,dimension,names,symbols',
    ...[...rows].map(([ucum, { dimension, names, symbols }]) => [quote(ucum), dimension, quote([...names].join('|')), quote([...symbols].join('|'))].join(',')),
    '',
  ].join('\n'),
);

function quote(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
