import { readCsv } from '../normalize/data.js';

const names = new Map(readCsv(new URL('./country-names.csv', import.meta.url)).map(({ iso, name }) => [iso!, name!]));

/** The English name of a country by its ISO 3166-1 alpha-3 code (former states by their former code), or null. */
export function countryName(code: string): string | null {
  return names.get(code) ?? null;
}
