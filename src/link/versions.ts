import { readJson } from '../normalize/data.js';
import type { Passage, Placed } from './passage.js';

const words = readJson<Record<'versions' | 'ofUnits', string[]>>(new URL('./things.json', import.meta.url));
const VERSIONS = new Set(words.versions);
const OF_UNITS = new Set(words.ofUnits);

/** *drones of the “Komarac” series*, *vehicles of the K2PL version*. */
export function systemOfVersion(passage: Passage, last: number, limit: number): Placed | undefined {
  if (passage.word(last) !== 'of') return undefined;
  return passage
    .within(last + 1, Math.min(last + 8, limit), 'system')
    .find((one) => one.first <= last + 3 && (VERSIONS.has(passage.word(afterQuote(passage, one.last))) || VERSIONS.has(passage.word(one.last - 1))));
}

/** *the first two batteries of the NASAMS*: units are counted, and the system is what they are of. */
export function systemOfUnits(passage: Passage, last: number): Placed | undefined {
  if (passage.word(last) !== 'of' || !OF_UNITS.has(passage.word(last - 1))) return undefined;
  const system = passage.mentionAt(passage.word(last + 1) === 'the' ? last + 2 : last + 1);
  return system?.mention.kind === 'system' ? system : undefined;
}

export function endOfVersion(passage: Passage, version: Placed, limit: number): number {
  if (!VERSIONS.has(passage.word(version.last - 1)) && !VERSIONS.has(passage.word(afterQuote(passage, version.last)))) return version.last;
  return Math.min(VERSIONS.has(passage.word(version.last - 1)) ? version.last : afterQuote(passage, version.last) + 1, limit);
}

function afterQuote(passage: Passage, at: number): number {
  return /^[”"’']$/.test(passage.word(at)) ? at + 1 : at;
}
