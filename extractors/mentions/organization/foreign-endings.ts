import { readCsv } from '../../../src/normalize/data.js';
import type { OrganizationType } from './value.js';

type ForeignEnding = readonly [ending: string, type: OrganizationType];

/** How one-word names of institutions end in other languages (`Forsvarsmateriell`), the longest first, by their last two letters. */
const foreignEndings = new Map<string, ForeignEnding[]>();
for (const row of readCsv(new URL('./foreign-endings.csv', import.meta.url))) {
  const ending = row['ending']!;
  const alike = foreignEndings.get(ending.slice(-2)) ?? [];
  foreignEndings.set(ending.slice(-2), alike);
  alike.push([ending, row['type'] as OrganizationType]);
  alike.sort(([a], [b]) => b.length - a.length);
}

/** The ending of a foreign institution's name that a word has, with letters enough before it. */
export function foreignEndingOf(word: string): ForeignEnding | undefined {
  return foreignEndings.get(word.slice(-2))?.find(([ending]) => word.endsWith(ending) && word.length >= ending.length + STEM);
}
/** Letters before the ending, without which it is a word of its own. */
const STEM = 3;
