import { cuePhrases } from '../../../src/link/cues.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

type Name =
  | 'service'
  | 'continued'
  | 'callUps'
  | 'conscripts'
  | 'people'
  | 'obliged'
  | 'served'
  | 'reserve'
  | 'soldiers'
  | 'intake'
  | 'agewords'
  | 'agelimits'
  | 'ageheads'
  | 'yearly'
  | 'ended'
  | 'begun'
  | 'serving'
  | 'prison'
  | 'foreign'
  | 'futures'
  | 'denied'
  | 'changing'
  | 'pauses'
  | 'shortening'
  | 'lengthening'
  | 'approving'
  | 'returns'
  | 'parts';
const table = readJson<
  Record<Name, string[]> & {
    readonly tableTopics: readonly string[];
    readonly tableHeads: Readonly<Record<'age_limit' | 'duration' | 'intake', readonly string[]>>;
  }
>(new URL('./cues.json', import.meta.url));

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
/** Those who are called up, by the words that name nobody else. */
export const people = phrases('conscripts');
/** What men and conscripts do for so many months; of prisoners and members of parliament it is said too. */
export const serving = phrases('serving');
export const OTHER_TERMS = new Set(table.prison);
/** Words beside a time that is spent in something else. */
export const FOREIGN = new Set(table.foreign);
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
/** Those of them who do not serve by choice, and verbs that volunteers and professionals are the subject of just as well. */
export const OBLIGED = new Set(table.obliged);
/** Those whom nobody joins of his own accord. */
export const CALLED = new Set(table.conscripts);
export const SERVED = new Set(table.served);
/** Those who served before: they are no intake, unless they are called up. */
export const RESERVE = new Set(table.reserve);
export const SOLDIERS = new Set(table.soldiers);
/** What is done with those who are called up: beside it a bare number counts them. */
export const INTAKE = new Set(table.intake);
/** The age from or up to which people are called up (true), or do anything else that has an age; and the words before an age. */
export const ageWords = new Lexicon<boolean>('conscription/ages', [
  ...table.agewords.map((phrase) => [phrase, true] as const),
  ...table.agelimits.map((phrase) => [phrase, false] as const),
]);
export const AGES = new Set(table.ageheads);
/** Words of a plan. */
export const FUTURES = new Set(table.futures);
/** Nouns that make the service a modifier: *the conscription age*. */
export const PARTS = new Set(table.parts);
/** Verbs by which the service gets shorter: of *from 12 to nine months* the lower is reached. */
export const SHORTENING = new Set(table.shortening);
export const LENGTHENING = new Set(table.lengthening);
/** What is done with a law or decree on a day of its own. */
export const APPROVING = new Set(table.approving);
/** Verbs of a service that comes back, as they are denied of it. */
export const RETURNS = new Set(table.returns);
/** What says that a table is of compulsory service, and what heads its columns. */
export const tableTopics: ReadonlySet<string> = new Set(table.tableTopics);
export const tableHeads = {
  age_limit: new Set(table.tableHeads.age_limit),
  duration: new Set(table.tableHeads.duration),
  intake: new Set(table.tableHeads.intake),
} as const;
