/** A value as it is written: the mention's text, the power of ten of its multiplier, and what else its value holds. */
export interface Written {
  readonly text: string;
  readonly power: number;
  readonly members: Readonly<Record<string, unknown>>;
}
export interface Style {
  readonly name: string;
  write(decimal: string): Written;
}

function style(pattern: string, power: number, members: Written['members']): Style {
  return { name: pattern.replace('#', '1.5'), write: (decimal) => ({ text: pattern.replace('#', decimal), power, members }) };
}

const MONEY: readonly (readonly [currency: string, patterns: readonly string[]])[] = [
  ['EUR', ['€#', '€# billion', '€#bn', 'EUR # million', 'EUR#m', '# billion euros', '#bn euros', '# EUR', '€ # mn', '€#-million']],
  ['USD', ['$#', 'US$#bn', 'US$ # million', 'USD # billion', '# million dollars', '# trillion US dollars', 'U.S.$# million']],
  ['GBP', ['£#', '£#m', 'GBP # million', '# million pounds sterling']],
  ['CAD', ['CAD $# billion', 'C$# million']],
  ['INR', ['₹# crore', '₹# lakh crore', 'INR # crore', '# crore Indian rupees']],
  ['PLN', ['# million zł', 'PLN # bn']],
  ['JPY', ['¥# trillion', '# trillion yen']],
];
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/lakh crore/, 12],
  [/crore/, 7],
  [/trillion/, 12],
  [/billion|bn\b/, 9],
  [/million|mn\b|#m\b/, 6],
];

function powerOf(pattern: string): number {
  return POWERS.find(([word]) => word.test(pattern))?.[1] ?? 0;
}

export const amountSurfaces: readonly Style[] = MONEY.flatMap(([currency, patterns]) =>
  patterns.map((pattern) => style(pattern, powerOf(pattern), { currency })),
);

const MEASURES: readonly (readonly [unit: string, patterns: readonly string[]])[] = [
  ['km', ['# km', '#km', '# kilometres', '#-km']],
  ['%', ['#%', '# %', '# per cent', '# percent']],
  ['mm', ['#-mm', '# mm', '#mm']],
  ['t', ['# tonnes', '# million tonnes', '# t']],
  ['MW', ['# MW', '#-MW', '# megawatts']],
  ['GW.h', ['# GWh', '# gigawatt-hours']],
  ['a', ['# years', '#-year']],
  ['km2', ['# sq km', '# km2', '# km²']],
  ['10*9.m3', ['# bcm']],
  ['km/h', ['# km/h', '# kph']],
  ['har', ['# ha', '# hectares', '# million hectares']],
];

export const measureSurfaces: readonly Style[] = MEASURES.flatMap(([unit, patterns]) => patterns.map((pattern) => style(pattern, powerOf(pattern), { unit })));
