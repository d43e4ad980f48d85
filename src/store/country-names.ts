import { readCsv } from '../normalize/data.js';

const countries = new Map(readCsv(new URL('./country-names.csv', import.meta.url)).map(({ iso, name, code }) => [iso!, { name: name!, code: code! }]));

/** The English name of a country by its ISO 3166-1 alpha-3 code (former states by their former code), or null. */
export function countryName(iso: string): string | null {
  return countries.get(iso)?.name ?? null;
}

/** Its ISO 3166-1 alpha-2 code in lower case (former states: ISO 3166-3, four letters), or null. */
export function countryCode(iso: string): string | null {
  return countries.get(iso)?.code || null;
}
