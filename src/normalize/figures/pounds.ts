import { readJson } from '../data.js';
import { hedgeAfter } from './hedge.js';
import { lower, type Tokens } from '../tokens.js';
import type { Figure } from './figure.js';
import { WordTable } from './vocabulary.js';

interface PoundWords {
  readonly money: readonly string[];
  readonly weight: readonly string[];
}
const words = readJson<PoundWords>(new URL('./pounds.json', import.meta.url));
const money = new WordTable(words.money.map((word) => [word, true] as const));
const weight = new WordTable(words.weight.map((word) => [word, true] as const));
const signed = new WeakMap<Tokens, boolean>();

/**
 * Whether `pounds` at token `at`, after the figure, are a weight and not a currency: `a 500-pound bomb`, `20 pounds of
 * explosive`, but `20 million pounds`, `cost 500 pounds`. `first` and `limit` bound the sentence.
 */
export function poundsWeigh(tokens: Tokens, figure: Figure, at: number, first: number, limit: number): boolean {
  const after = at + 1;
  if (lower(tokens, after) === 'of' && after + 1 < limit)
    return !money.at(tokens, after + 1, limit) && (figure.scale < 6 || !mentions(money, tokens, first, limit));
  if (mentions(weight, tokens, first, limit)) return !mentions(money, tokens, first, limit);
  if (figure.scale >= 6 || lower(tokens, after) === 'sterling') return false;
  if (lower(tokens, figure.last) === '-') return true;
  if (mentions(money, tokens, first, limit) || writesPoundSign(tokens)) return false;
  // Alone in its sentence or phrase (`under ten pounds`) it is an amount of money as people speak.
  return limit - first > 8 && !hedgeAfter(tokens, after, limit);
}

function mentions(table: WordTable<true>, tokens: Tokens, first: number, limit: number): boolean {
  for (let at = first; at < limit; at++) if (table.at(tokens, at, limit)) return true;
  return false;
}

function writesPoundSign(tokens: Tokens): boolean {
  let known = signed.get(tokens);
  if (known === undefined) signed.set(tokens, (known = tokens.text.includes('£')));
  return known;
}
