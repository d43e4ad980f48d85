import { cuePhrases } from '../../../src/link/cues.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

type Name = 'service' | 'continued' | 'callUps' | 'people' | 'soldiers' | 'yearly' | 'ended' | 'begun' | 'parts';
const table = readJson<Record<Name, string[]>>(new URL('./cues.json', import.meta.url));

function phrases(name: Name): Lexicon<true> {
  return new Lexicon(
    `conscription/${name}`,
    table[name].map((phrase) => [phrase, true] as const),
  );
}
function verbs(name: Name): Lexicon<true> {
  return new Lexicon(
    `conscription/${name}`,
    table[name].flatMap((entry) => cuePhrases({ [entry]: true as const })),
  );
}

export const service = phrases('service');
export const continued = phrases('continued');
export const callUps = phrases('callUps');
export const yearly = phrases('yearly');
/** Verbs by which the service ceases, and those by which it begins or changes: only these make a fact of a date alone. */
export const ended = verbs('ended');
export const begun = verbs('begun');
export const PEOPLE = new Set(table.people);
export const SOLDIERS = new Set(table.soldiers);
/** Nouns that make the service a modifier: *the conscription age*. */
export const PARTS = new Set(table.parts);
