import { readJson } from '../data.js';
import { glued, lower, raw, Shape, type Tokens } from '../tokens.js';
import { WordTable } from './vocabulary.js';

interface RateWords {
  readonly periods: Record<string, string>;
  readonly adverbs: Record<string, string>;
  readonly pieces: readonly string[];
  readonly modifiers: readonly string[];
}

const words = readJson<RateWords>(new URL('./rates.json', import.meta.url));
/** Words for a stretch of time that recurs. */
export const periods = new WordTable(Object.entries(words.periods));
const adverbs = new WordTable(Object.entries(words.adverbs));
const pieces = new WordTable(words.pieces.map((word) => [word, word] as const));
const modifiers = new WordTable(words.modifiers.map((word) => [word, true] as const));

/** What a figure is counted or priced by, and the token after those words. */
export interface Per {
  readonly per: string;
  readonly last: number;
}

/** `per year`, `a month`, `/day`, `annually`, `each year`, `to the dollar`: the rate that begins right at the token. */
export function readPer(tokens: Tokens, at: number, limit: number): Per | null {
  if (at >= limit) return null;
  const adverb = adverbs.at(tokens, at, limit);
  if (adverb) return { per: adverb, last: at + 1 };
  switch (lower(tokens, at)) {
    case '-':
      return glued(tokens, at) && glued(tokens, at + 1) ? afterArticle(tokens, at + 1, limit, true) : null; // `12-cent-a-share`
    case 'per':
      return lower(tokens, at + 1) === 'cent' ? null : measured(tokens, at + 1, limit);
    case 'a':
    case 'an':
      return afterArticle(tokens, at, limit, false);
    case 'each':
    case 'every':
      return known(periods, tokens, at + 1, limit);
    case 'by':
      return lower(tokens, at + 1) === 'the' ? known(periods, tokens, at + 2, limit) : null;
    case 'to':
    case 'against':
      return lower(tokens, at + 1) === 'the' && CURRENCIES.has(lower(tokens, at + 2)) ? { per: lower(tokens, at + 2), last: at + 3 } : null;
    case '/':
      return slashed(tokens, at, limit);
    case 'p':
      return lower(tokens, at + 2) === 'a' && lower(tokens, at + 1) === '.' ? { per: 'year', last: at + 3 } : null;
    default:
      return null;
  }
}

const CURRENCIES = new Set(['dollar', 'euro', 'pound', 'greenback', 'yen', 'yuan', 'rouble', 'ruble']);

function afterArticle(tokens: Tokens, at: number, limit: number, hyphens: boolean): Per | null {
  const word = lower(tokens, at);
  if (word !== 'a' && word !== 'an') return null;
  const next = hyphens && lower(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return known(periods, tokens, next, limit) ?? known(pieces, tokens, next, limit);
}

function known(table: WordTable<string>, tokens: Tokens, at: number, limit: number): Per | null {
  const per = table.at(tokens, at, limit);
  return per && !endsDuration(tokens, at + 1) ? { per, last: at + 1 } : null;
}

/** `a year and a half`, `a month ago`, `a day later`, `a year before` are durations; `a year before tax` is a rate. */
function endsDuration(tokens: Tokens, at: number): boolean {
  const word = lower(tokens, at);
  if (word === 'and') return lower(tokens, at + 1) === 'a';
  if (word === 'before' || word === 'after') return !CHARGES.has(lower(tokens, at + 1));
  return DISTANCES.has(word);
}
const DISTANCES = new Set(['ago', 'later', 'earlier', 'previously', 'prior', 'hence', 'back']);
const CHARGES = new Set(['tax', 'taxes', 'interest', 'inflation', 'costs', 'deductions', 'depreciation', 'expenses', 'fees']);

function slashed(tokens: Tokens, at: number, limit: number): Per | null {
  if (!glued(tokens, at) || !glued(tokens, at + 1) || at + 1 >= limit || tokens.shape[at + 1]! > Shape.Mixed) return null;
  return { per: periods.at(tokens, at + 1, limit) ?? raw(tokens, at + 1), last: at + 2 };
}

/** `64-kg` in `per 64-kg bag`: the token of the noun that it sizes, or null. */
function sized(tokens: Tokens, at: number, limit: number): number | null {
  const joined = at + 3 < limit && raw(tokens, at + 1) === '-' && glued(tokens, at + 1) && glued(tokens, at + 2);
  return joined && tokens.shape[at + 2]! <= Shape.Mixed && tokens.shape[at + 3] === Shape.Lower ? at + 3 : null;
}

/** The noun after `per`, with the words that make it a measure (`cubic metre`, `100,000 inhabitants`). */
function measured(tokens: Tokens, at: number, limit: number): Per | null {
  const period = periods.at(tokens, at, limit);
  if (period) return { per: period, last: at + 1 };
  let last = at;
  if (last < limit && tokens.shape[last] === Shape.Number) last = sized(tokens, last, limit) ?? last + 1;
  while (modifiers.at(tokens, last, limit) && last < limit - 1 && tokens.shape[last + 1]! <= Shape.Mixed) last++;
  if (last >= limit || tokens.shape[last]! > Shape.Mixed) return null;
  last++;
  if (last + 1 < limit && lower(tokens, last) === '-' && glued(tokens, last) && glued(tokens, last + 1)) last += 2; // `megawatt-hour`
  return { per: tokens.text.slice(tokens.start[at], tokens.end[last - 1]), last };
}
