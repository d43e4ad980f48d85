import { readCsv, readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import type { SentenceView } from '../../../src/extract/contract.js';

const lists = readJson<Readonly<Record<string, readonly string[]>>>(new URL('./cues.json', import.meta.url));

/** A list of words that stand beside a form and tell what it means. Words capitalised in the list must be so in the text. */
export class WordList {
  private readonly lexicon: Lexicon<true>;

  constructor(name: string, words: readonly string[], letters: 'initial' | 'exact' = 'initial') {
    this.lexicon = new Lexicon<true>(
      `country/${name}`,
      words.map((word) => [word, true]),
      { letters },
    );
  }

  /** Whether one of its words begins at the token, inside the sentence. */
  at({ tokens, first, last }: SentenceView, token: number): boolean {
    return token >= first && this.lexicon.match(tokens, token, last) !== null;
  }

  /** The token after the longest of its phrases that begins at the token, or -1. */
  endAt({ tokens, first, last }: SentenceView, token: number): number {
    return token >= first ? (this.lexicon.match(tokens, token, last)?.end ?? -1) : -1;
  }
}

function listed(name: string, letters?: 'exact'): WordList {
  const words = lists[name];
  if (!words) throw new Error(`cues.json: no list ${name}`);
  return new WordList(name, words, letters);
}

const column = (file: string, name: string): string[] => readCsv(new URL(file, import.meta.url)).map((row) => row[name]!);

/** Phrases that hold the form of a country and do not speak of it. */
export const namesakes = new WordList('namesakes', column('./namesakes.csv', 'phrase'));
export const givenNames = new WordList('given names', column('./given-names.csv', 'name'));
export const subdivisions = new WordList('subdivisions', column('./subdivisions.csv', 'name'));

export const cues = {
  ships: listed('ships', 'exact'),
  featuresAfter: listed('featuresAfter'),
  watersAfter: listed('watersAfter'),
  featuresBefore: listed('featuresBefore'),
  watersOf: listed('watersOf'),
  institutionsOf: listed('institutionsOf'),
  newspapersAfter: listed('newspapersAfter'),
  treatiesAfter: listed('treatiesAfter'),
  treatiesOf: listed('treatiesOf'),
  clubsBefore: listed('clubsBefore'),
  teamsAfter: listed('teamsAfter'),
  classAfter: listed('classAfter'),
  titles: listed('titles'),
  ranks: listed('ranks'),
  offices: listed('offices'),
  languageBefore: listed('languageBefore'),
  languageAlone: listed('languageAlone'),
  languageAfter: listed('languageAfter'),
  notAfterLanguage: listed('notAfterLanguage'),
  imperativeAfter: listed('imperativeAfter'),
  usVerbs: listed('usVerbs'),
  shortSubdivisions: listed('shortSubdivisions', 'exact'),
  webEndings: listed('webEndings'),
  openPrefixes: listed('openPrefixes'),
  continents: listed('continents'),
  placeBefore: listed('placeBefore'),
} as const;
