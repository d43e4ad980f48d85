import { cuePhrases } from '../../../src/link/cues.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

type Name =
  | 'service'
  | 'continued'
  | 'callUps'
  | 'people'
  | 'soldiers'
  | 'yearly'
  | 'ended'
  | 'begun'
  | 'serving'
  | 'prison'
  | 'denied'
  | 'changing'
  | 'pauses'
  | 'shortening'
  | 'parts';
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
/** What men and conscripts do for so many months; of prisoners and members of parliament it is said too. */
export const serving = phrases('serving');
export const OTHER_TERMS = new Set(table.prison);
/** How a return of the service is denied, and what of it may be changed instead. */
export const denials = phrases('denied');
export const CHANGING = new Set(table.changing);
/** Words before a time that is not how long the service lasts. */
export const PAUSES = new Set(table.pauses);
export const yearly = phrases('yearly');
/** Verbs by which the service ceases, and those by which it begins or changes: only these make a fact of a date alone. */
export const ended = verbs('ended');
export const begun = verbs('begun');
export const PEOPLE = new Set(table.people);
export const SOLDIERS = new Set(table.soldiers);
/** Nouns that make the service a modifier: *the conscription age*. */
export const PARTS = new Set(table.parts);
/** Verbs by which the service gets shorter: of *from 12 to nine months* the lower is reached. */
export const SHORTENING = new Set(table.shortening);
