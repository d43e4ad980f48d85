import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { WordSet } from '../../../src/normalize/words.js';
import type { SystemCategory } from './value.js';

interface DesignatorFile {
  readonly classNouns: Readonly<Record<SystemCategory, readonly string[]>>;
  readonly genericNouns: readonly string[];
  readonly softNouns: readonly string[];
  readonly exercises: readonly string[];
  readonly modifiers: readonly string[];
  readonly weaponWords: readonly string[];
  readonly weaponVerbs: readonly string[];
  readonly notNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly places: readonly string[];
  readonly makers: readonly string[];
  readonly sureStems: readonly string[];
  readonly numberedStems: readonly string[];
  readonly lookAlikes: { readonly before: readonly string[]; readonly after: readonly string[]; readonly never: readonly string[] };
  readonly civilNouns: readonly string[];
  readonly civilBrands: readonly string[];
  readonly hullSymbols: readonly string[];
  readonly aviationWords: readonly string[];
  readonly crowds: readonly string[];
  readonly sportWords: readonly string[];
  readonly shipPrefixes: readonly string[];
  readonly sharedPrefixes: readonly string[];
  readonly states: readonly string[];
  readonly namedShips: Readonly<Record<'ship' | 'submarine', readonly string[]>>;
  readonly titles: readonly string[];
}

const file = readJson<DesignatorFile>(new URL('./designators.json', import.meta.url));

/** A noun that says what kind of thing a designation names; `category` is null for nouns of any kind (`system`, `battery`). */
export interface ClassNoun {
  readonly category: SystemCategory | null;
  /** Whether it follows names of anything and so says little: `system`, `programme`. */
  readonly soft: boolean;
  readonly plural: boolean;
}

export const classNouns = new Lexicon<ClassNoun>('system/class-nouns', readClassNouns());

function* readClassNouns(): Generator<readonly [string, ClassNoun]> {
  for (const [category, nouns] of Object.entries(file.classNouns) as [SystemCategory, readonly string[]][]) {
    for (const noun of nouns) yield* withPlural(noun, category);
  }
  for (const noun of file.genericNouns) yield* withPlural(noun, null);
}

function* withPlural(noun: string, category: SystemCategory | null): Generator<readonly [string, ClassNoun]> {
  const soft = category === null && file.softNouns.includes(noun);
  yield [noun, { category, soft, plural: noun.endsWith('craft') }];
  if (/(?:craft|artillery|ammunition|defen[cs]e|fpv)$/.test(noun)) return;
  const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh|[^o]do)$/.test(noun) ? `${noun}es` : `${noun}s`;
  yield [plural, { category, soft, plural: true }];
}

function ids(words: readonly string[]): WordSet {
  return new WordSet(words.filter((word) => !word.includes(' ')));
}

/** Word sets, by interned id. */
export const words = {
  /** May stand between a designation and its class noun: `strike` in *CH-95 strike UAVs*. */
  modifier: ids(file.modifiers),
  /** Class nouns that follow names of anything: `the Python program`. */
  softNoun: ids(file.softNouns),
  /** Bear names and years as designations do: `exercise Anakonda-23`. */
  exercise: ids(file.exercises),
  /** Make a sentence one about weapons. */
  weapon: ids([...file.weaponWords, ...file.weaponVerbs]),
  verb: ids(file.weaponVerbs),
  /** Capitalised words that are never a designation's: peoples, places, makers, services, calendar, ordinary words. */
  notName: ids([...file.notNames, ...file.demonyms, ...file.places, ...file.makers]),
  maker: ids(file.makers),
  demonym: ids([...file.demonyms, ...file.places]),
  /** A number after one of these is a provision, a road, a level: `Article 5`, `vitamin B-12`. */
  lookAlikeBefore: ids(file.lookAlikes.before),
  lookAlikeAfter: ids(file.lookAlikes.after),
  /** What civil codes name: `VVER-1200 reactors`; and whose codes they are. */
  civil: ids(file.civilNouns),
  civilBrand: ids(file.civilBrands),
  /** Say that *fighters* fly: of `Fano fighters` nothing does. */
  aviation: ids(file.aviationWords),
  /** Counted as equipment is: `three Republicans`. */
  crowd: ids(file.crowds),
  /** Of a match: teams bear the names of animals, winds and soldiers. */
  sport: ids(file.sportWords),
  shipPrefix: ids(file.shipPrefixes.map((prefix) => prefix.toLowerCase())),
  title: ids(file.titles),
  /** What ships are named after, and what is more often meant: states of states. */
  state: ids(file.states),
  numberedStem: ids(file.numberedStems.map((stem) => stem.toLowerCase())),
} as const;

/** What navies write before their ships' names; `shared` where firms, forces or words are written so too. */
export interface ShipPrefix {
  readonly shared: boolean;
}
export const shipPrefixes: readonly (readonly [string, ShipPrefix])[] = [
  ...file.shipPrefixes.filter((prefix) => !file.sharedPrefixes.includes(prefix)).map((prefix) => [prefix, { shared: false }] as const),
  ...file.sharedPrefixes.map((prefix) => [prefix, { shared: true }] as const),
];

/** Kinds of warship that stand right before a ship's own name, or several before theirs. */
export const namedShips = new Lexicon<SystemCategory>(
  'system/named-ships',
  (['ship', 'submarine'] as const).flatMap((category) =>
    file.namedShips[category].flatMap((noun) => [[noun, category] as const, [/craft$/.test(noun) ? noun : `${noun}s`, category] as const]),
  ),
);

/** Letters that number the hulls of ships, which are not designations: `DDG 128`, `SS-711`. */
export const hullSymbols: ReadonlySet<string> = new Set(file.hullSymbols);

/** Lower-case letters and digits, run together, that are something else whatever stands beside them: `covid19`, `g7`. */
export const neverSystems: ReadonlySet<string> = new Set(file.lookAlikes.never);

/** Letter groups of which a hyphened number makes a designation that needs no company: `Su` in `Su-57`. */
export const sureStems: ReadonlySet<string> = new Set(file.sureStems);
