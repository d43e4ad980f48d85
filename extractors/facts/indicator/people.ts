import { readJson } from '../../../src/normalize/data.js';

const PEOPLE = new Set(readJson<{ people: readonly string[] }>(new URL('./counting.json', import.meta.url)).people);

/** Whether a noun names people by what they are: *soldiers*, *refugees*, *households*. */
export function isPeople(noun: string): boolean {
  return PEOPLE.has(noun);
}
