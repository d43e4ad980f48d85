import { readJson } from '../../../src/normalize/data.js';
import { WordTable } from '../../../src/normalize/figures/vocabulary.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { lower, Shape, type Tokens } from '../../../src/normalize/tokens.js';

interface CountWords {
  readonly numbered: readonly string[];
  readonly numberedNames: readonly string[];
  readonly more: readonly string[];
  readonly remainder: readonly string[];
  readonly skip: readonly string[];
  readonly bases: readonly string[];
  readonly plurals: readonly string[];
  readonly singulars: readonly string[];
  readonly pairs: readonly string[];
  readonly ageBefore: readonly string[];
  readonly persons: readonly string[];
  readonly stopAdverbs: readonly string[];
  readonly notAdjectival: readonly string[];
  readonly capacities: readonly string[];
  readonly companies: readonly string[];
  readonly casualties: readonly string[];
  readonly links: readonly string[];
  readonly only: readonly string[];
  readonly prefixUnits: readonly (readonly [name: string, unit: string])[];
  readonly irregularPast: readonly string[];
  readonly temperature: readonly string[];
  readonly enumerates: readonly string[];
  readonly shareHolders: readonly string[];
  readonly changes: readonly string[];
  readonly bodies: readonly string[];
  readonly standsFor: readonly string[];
  readonly handovers: readonly string[];
  readonly passives: readonly string[];
  readonly totals: readonly string[];
  readonly partsOf: readonly string[];
  readonly wholes: readonly string[];
  readonly takenBy: readonly string[];
  readonly askedFor: readonly string[];
}

const words = readJson<CountWords>(new URL('./lexicon.json', import.meta.url));
const table = (list: readonly string[]): WordTable<true> => new WordTable(list.map((word) => [word.toLowerCase(), true] as const));

/** `Article`, `phase`, `page`: the number after them is a name. */
export const numbered = table(words.numbered);
/** The same, but only where they are capitalised (`Order 66`, not `order 66 tanks`). */
export const numberedNames = table(words.numberedNames);
export const more = table(words.more);
/** `another six`, `the remaining 18`. */
export const remainder = table(words.remainder);
/** What may follow a number that a verb has for its object: `will buy five for`. */
export const standsFor = table(words.standsFor);
/** Nouns by which things change hands: `took delivery of 291`. */
export const handovers = table(words.handovers);
/** Auxiliaries behind a number that stands as the subject: `20 have been sold`. */
export const passives = table(words.passives);
/** Words for a part before the *of* of its whole: `the first of 24`, `out of the 40`; and what goes on about the whole: `that X ordered`. */
export const partsOf = table(words.partsOf);
export const wholes = table(words.wholes);
/** Participles behind which *by* tells how many took part: `attended by 51`. */
export const takenBy = table(words.takenBy);
/** Verbs whose object stands behind *for*: `asked for six`. */
export const askedFor = table(words.askedFor);
/** What is told of a whole in numbers alone, and aims at it: `output came to 1.35 million`. */
export const totals = table(words.totals);
export const determiners = table(words.skip);
/** Bases after which a percentage's noun phrase ends at once. */
export const bases = table(words.bases);
export const stops = table(words.stopAdverbs);
/** Past forms that are no noun, however they are classed when they stand alone. */
export const pasts = table(words.irregularPast);
/** Groups of people that are told by their number (`a crew of five`). */
export const companies = table(words.companies);
/** What has become of people who are counted by it alone: `12 dead`. */
export const casualties = table(words.casualties);
export const only = table(words.only);
/** Words that join a percentage to one that leaves its sign out. */
export const links = table(words.links);
/** Scales whose name stands before the number, with their unit (`Mach 1.8`). */
export const prefixUnits = new Lexicon<string>('units before their number', words.prefixUnits, { letters: 'exact' });
/** Words that make `30 C` a temperature. */
export const temperatures = table(words.temperature);
/** Words that may stand between the percentages of one enumeration. */
export const enumerates = table(words.enumerates);
/** Who holds, sets or aims at a share, and what such an aim is called: the talk is still of the same shares. */
export const shareHolders = table(words.shareHolders);
/** Words behind a percentage that make it a change or a comparison. */
export const changes = table(words.changes);
export const notAdjectival = table(words.notAdjectival);
/** What buildings are measured by: `a 138-bed block`. */
export const capacities = table(words.capacities);
export const pairs: readonly string[] = words.pairs;
export const ageWords = table(words.ageBefore.filter((word) => !word.includes(' ')));
/** People who are told by their age: `men between 18 and 30`. */
export const persons = table(words.persons);
const plurals = table(words.plurals);
const singulars = table(words.singulars);

/** Whether a word looks like the plural that a count needs. */
export function isPlural(tokens: Tokens, at: number, limit: number): boolean {
  if (plurals.at(tokens, at, limit)) return true;
  if (tokens.shape[at] === Shape.Upper) return false; // `HIMARS` is a name
  const word = lower(tokens, at);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s") && !singulars.at(tokens, at, limit);
}
