import { readJson } from '../../../src/normalize/data.js';
import { WordSet } from '../../../src/normalize/words.js';

const lists = readJson<Readonly<Record<string, readonly string[]>>>(new URL('./forms.json', import.meta.url));

/** The classes of words that decide how far a name reaches, by interned word. */
export const words = {
  /** Fields that ministries and institutes are named after: they may stand after `and` and commas inside a name. */
  portfolio: wordSet('portfolios'),
  modifier: wordSet('modifiers'),
  /** Capitalised by their place alone: `New Army`, `Regional Command`. */
  vague: wordSet('vague'),
  /** Ordinary words, which make no company of a soft head: `Air Defence Systems`. */
  ordinary: wordSet('ordinary'),
  /** What turns the name before it into that of a place, text or day: `Navy Yard`, `Air Force Base`. */
  swallower: wordSet('swallowers'),
  title: wordSet('titles'),
  calendar: wordSet('calendar'),
  region: wordSet('regions'),
  /** Towns and provinces, which reports name as they name companies. */
  town: wordSet('towns'),
  /** Whom reports name without title and given name. */
  leader: wordSet('leaders'),
  /** What is made and traded, what companies alone report, what they deal in as people and states do. */
  ware: wordSet('wares'),
  result: wordSet('results'),
  dealing: wordSet('dealings'),
  /** Verbs of business that people are the subject of as readily: `signed`, `opened`. */
  personalVerb: wordSet('personalVerbs'),
  /** Nouns that open sentences without an article: `Demand`, `Industry`. */
  commonOpener: wordSet('commonOpeners'),
  /** Countries' names and adjectives, as far as they stand inside organizations' names. */
  people: wordSet('peoples'),
  /** Words that a place stands behind, or the last noun before its *of*. */
  placing: wordSet('placing'),
  givenName: wordSet('givenNames'),
  /** Countries as they stand behind a company's name for its branch. */
  branchCountry: wordSet('branchCountries'),
  /** What companies are said to do or have: `Shell said`, `Shell shares`. */
  businessVerb: wordSet('businessVerbs'),
  /** Acronyms of notions, measures and classes of things: `GDP`, `LNG`, `UAV`. */
  notion: wordSet('notions'),
  /** What bodies are said to do and have, whatever their kind; and what companies have. */
  bodyVerb: wordSet('bodyVerbs'),
  bodyRole: wordSet('bodyRoles'),
  companyRole: wordSet('companyRoles'),
  /** Whose possessive ending stands inside names: `People’s`, `Prosecutor’s`. */
  possessor: wordSet('possessors'),
} as const;

function wordSet(list: string): WordSet {
  return new WordSet(lists[list]!.map((word) => word.toLowerCase()));
}
