import { readJson } from '../data.js';
import { internVocabulary, WordSet } from '../words.js';
import type { Tokens } from '../tokens.js';

/** Single words with what they mean, asked by word id. */
export class WordTable<T> {
  /** Most words asked about are not in the table: a bit says so before the meanings are asked. */
  private readonly held = new WordSet();
  private readonly meanings = new Map<number, T>();

  constructor(entries: Iterable<readonly [word: string, meaning: T]>) {
    for (const [word, meaning] of entries) {
      const id = internVocabulary(word);
      this.held.add(id);
      this.meanings.set(id, meaning);
    }
  }

  /** What the token means; undefined when it is not in the table or lies at or past `limit`. */
  at(tokens: Tokens, index: number, limit: number): T | undefined {
    if (index < 0 || index >= limit) return undefined;
    const word = tokens.word[index]!;
    return this.held.has(word) ? this.meanings.get(word) : undefined;
  }
}

type Fraction = readonly [numerator: number, denominator: number];

interface NumberWords {
  readonly units: Record<string, number>;
  readonly tens: Record<string, number>;
  readonly scales: Record<string, number>;
  readonly pluralScales: Record<string, number>;
  readonly abbreviations: Record<string, number>;
  readonly letters: Record<string, number>;
  readonly dozens: Record<string, number>;
  readonly vaguePlurals: Record<string, number>;
  readonly vagueHeads: readonly string[];
  readonly fractions: Record<string, Fraction>;
  readonly pluralFractions: Record<string, Fraction>;
  readonly vulgar: Record<string, Fraction>;
  readonly articles: readonly string[];
}

const words = readJson<NumberWords>(new URL('./number-words.json', import.meta.url));
const table = <T>(record: Record<string, T>): WordTable<T> => new WordTable(Object.entries(record));
const set = (list: readonly string[]): WordTable<true> => new WordTable(list.map((word) => [word, true] as const));

export const units = table(words.units);
export const tens = table(words.tens);
export const scales = table({ ...words.scales, ...words.pluralScales });
export const abbreviations = table(words.abbreviations);
export const letters = table(words.letters);
export const dozens = table(words.dozens);
export const vaguePlurals = table(words.vaguePlurals);
export const vagueHeads = set(words.vagueHeads);
export const fractions = table({ ...words.fractions, ...words.pluralFractions });
export const vulgar = table(words.vulgar);
export const articles = set(words.articles);
export const ands = set(['and', '&']);
export const dashes = set(['-', '–', '—', '‑', '−', '‐', '‒', '―']);
export const minuses = set(['-', '−', '–', '‑']);

/** Words a number expression can begin with. */
export const starters = set([
  ...Object.keys(words.units),
  ...Object.keys(words.tens),
  ...Object.keys(words.vaguePlurals),
  ...words.vagueHeads,
  ...Object.keys(words.vulgar),
  ...words.articles,
  'half',
  'quarter',
  'minus',
  'negative',
]);
