import type { SentenceView } from '../../../src/extract/contract.js';
import { periods, readPer } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { unitAt } from './units.js';
import { isPlural, pairs, pasts, stops } from './words.js';

/** A noun phrase as tokens `[first, last)`, ending at its head. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Whether the head looks plural, or is a name that may stand for several things. */
  readonly countable: boolean;
  readonly plural: boolean;
}

const LONGEST = 12;
const QUOTES = '“”"‘’„«»';
/** Words that the lexicon of word classes takes for determiners, but that stand inside a counted phrase. */
const INNER = new Set(['other', 'such', 'own', 'same', 'different', 'new', 'next', 'main', 'major', 'key', 'fellow']);

/** What is counted from token `at` on: up to the first plural head, or to the last noun or name before the phrase breaks. */
export function nounPhrase(sentence: SentenceView, at: number, base = false): Phrase | null {
  const { tokens } = sentence;
  const limit = Math.min(sentence.last, at + LONGEST);
  let plural = -1;
  let noun = -1;
  let name = false;
  let next = at;
  for (; next < limit; next++) {
    const shape = tokens.shape[next]!;
    if (shape === Shape.Number) {
      const after = numberInside(sentence, next, plural >= 0);
      if (after < 0) break;
      if (glued(tokens, next) || isPluralNumber(sentence, after - 2)) [noun, name] = [after, true];
      next = after - 1;
      continue;
    }
    if (shape >= Shape.Symbol) {
      if (!passesSign(sentence, next, at, plural >= 0)) break;
      continue;
    }
    const step = wordStep(sentence, next, limit, plural, noun, at, base);
    if (step === 'break') break;
    if (step === 'plural') [plural, noun] = [next + 1, next + 1];
    else if (step === 'noun') [noun, name] = [next + 1, shape !== Shape.Lower];
  }
  const last = plural >= 0 ? withPair(sentence, at, plural) : noun;
  return last > at ? { first: at, last, countable: plural >= 0 || name, plural: plural >= 0 } : null;
}

type Step = 'break' | 'plural' | 'noun' | 'modifier';

function wordStep(sentence: SentenceView, at: number, limit: number, plural: number, noun: number, from: number, base: boolean): Step {
  const { tokens } = sentence;
  const word = lower(tokens, at);
  const shape = tokens.shape[at]!;
  if (isJoint(sentence, at + 1) && shape === Shape.Lower && plural < 0) return 'modifier'; // `round-the-clock`, `long-haul`
  if (shape === Shape.Upper && startsDesignation(sentence, at)) return plural < 0 ? 'noun' : 'break'; // `A320s`
  if (base && word === 'total') return 'noun'; // `5% of the regional total`
  const joint = at > from && glued(tokens, at) && tokens.shape[at - 1] === Shape.Punct && tokens.shape[at - 2]! <= Shape.Number;
  if (stops.at(tokens, at, limit) && shape === Shape.Lower && !(joint && isHyphen(sentence, at - 1))) return 'break'; // `pick-up trucks`
  if (base && at > from && pasts.at(tokens, at, limit) && shape === Shape.Lower) return 'break'; // `generation rose`
  // `F-16s`, `K9s`
  if (word === 's' && glued(tokens, at) && tokens.shape[at - 1] === Shape.Number) return 'plural';
  if (joint) return plural < 0 && isPlural(tokens, at, limit) ? 'plural' : noun >= 0 && shape !== Shape.Lower ? 'noun' : plural >= 0 ? 'break' : 'modifier';
  // `2A8`, `F-35A`; `A321neos`
  if (at > from && glued(tokens, at) && tokens.shape[at - 1] === Shape.Number) return shape === Shape.Lower && isPlural(tokens, at, limit) ? 'plural' : 'noun';
  const wordClass = sentence.wordClass(at);
  const letter = shape === Shape.Upper && isJoint(sentence, at + 1) && tokens.shape[at + 2] !== Shape.Lower; // `A-Darter`
  if (wordClass === 'function' && !INNER.has(word) && !letter && !(shape === Shape.Upper && word.length > 1)) return 'break';
  if (plural >= 0) return continuesCompound(sentence, at, limit, plural) ? (isPlural(tokens, at, limit) ? 'plural' : 'modifier') : 'break';
  // `eight Airbus H125 helicopters`: a name in -s is no plural where the plural is still to come.
  const looksPlural = isPlural(tokens, at, limit) && (shape === Shape.Lower || !pluralAhead(sentence, at + 1, limit, 4));
  switch (wordClass) {
    case 'verb':
      if (looksPlural) return noun < 0 || shape !== Shape.Lower || pluralAhead(sentence, at, limit, 1) ? 'plural' : 'break';
      if (pluralAhead(sentence, at + 1, limit, noun < 0 ? 3 : 2)) return 'modifier';
      if (shape !== Shape.Lower) return 'noun';
      if (base && noun < 0 && word.endsWith('ed') && sentence.wordClass(at + 1) === 'noun') return 'modifier'; // `fortified flour`
      return base && standsAsNoun(sentence, at, noun) ? 'noun' : 'break';
    case 'adverb':
      return pluralAhead(sentence, at + 1, limit, 5) ? 'modifier' : 'break';
    case 'adjective':
      if (shape !== Shape.Lower) return 'noun';
      if (looksPlural && !pluralAhead(sentence, at + 1, limit, 2)) return 'plural';
      if (base && (noun < 0 || tokens.shape[at - 1] !== Shape.Lower) && standsAsNoun(sentence, at, 0)) return 'noun'; // `barrels of crude per day`
      return noun >= 0 && !pluralAhead(sentence, at + 1, limit, 4) ? 'break' : 'modifier';
    default:
      return looksPlural ? 'plural' : 'noun';
  }
}

/** In a base a word that can be a verb is a noun where the phrase ends with it (`training`, `vegetable oil`). */
function standsAsNoun(sentence: SentenceView, at: number, noun: number): boolean {
  const { tokens, last: limit } = sentence;
  const word = lower(tokens, at);
  if (pasts.at(tokens, at, limit) || (word.endsWith('ed') && noun >= 0)) return false;
  const next = at + 1;
  return next >= limit || tokens.shape[next]! >= Shape.Number || sentence.wordClass(next) === 'function' || (noun < 0 && !word.endsWith('ed'));
}

/** After a plural the phrase goes on only to another plural close by: `arms factories`, `women workers`. */
function continuesCompound(sentence: SentenceView, at: number, limit: number, plural: number): boolean {
  const { tokens } = sentence;
  const wordClass = sentence.wordClass(at);
  if (wordClass === 'adverb' || wordClass === 'function') return false;
  if (wordClass === 'verb' && !(at > plural && isPlural(tokens, at, limit))) return false; // `Tarvas-2 interceptor drones`
  if (tokens.shape[at] !== Shape.Lower && tokens.shape[plural - 1] === Shape.Lower) return false;
  return pluralAhead(sentence, at, limit, 2);
}

/** Whether a plural stands within `reach` words from the token, with nothing between that ends a phrase. */
function pluralAhead(sentence: SentenceView, at: number, limit: number, reach: number): boolean {
  const { tokens } = sentence;
  let seen = 0;
  for (let next = at; next < limit && seen < reach; next++) {
    const shape = tokens.shape[next]!;
    if (shape > Shape.Number && !(shape === Shape.Punct && QUOTES.includes(raw(tokens, next))) && !isJoint(sentence, next)) return false;
    if (shape > Shape.Mixed) continue;
    const wordClass = sentence.wordClass(next);
    if (wordClass === 'function' && !INNER.has(lower(tokens, next)) && shape === Shape.Lower && !isHyphen(sentence, next - 1)) return false;
    if (stops.at(tokens, next, limit) && !isHyphen(sentence, next - 1)) return false;
    if (isPlural(tokens, next, limit) && wordClass !== 'adverb') return true;
    seen++;
  }
  return false;
}

function isPluralNumber({ tokens, last: limit }: SentenceView, at: number): boolean {
  return at + 1 < limit && lower(tokens, at + 1) === 's' && glued(tokens, at + 1); // `18 777s`
}

/** A number inside a name (`Leopard 2A8`, `Global 6500`) or a measure before the head (`155 mm shells`): the token after it, or -1. */
function numberInside(sentence: SentenceView, at: number, complete: boolean): number {
  const { tokens, last: limit } = sentence;
  if (glued(tokens, at)) return at + 1;
  if (complete) return -1;
  if (isPluralNumber(sentence, at)) return at + 2;
  if (tokens.shape[at + 2] === Shape.Number && isJoint(sentence, at + 1) && isPluralNumber(sentence, at + 2)) return at + 4; // `787-9s`
  const hyphen = lower(tokens, at + 1) === '-' && glued(tokens, at + 1) ? at + 2 : at + 1;
  const unit = unitAt(tokens, hyphen, limit);
  if (unit && unit.payload.unit !== '%' && pluralAhead(sentence, unit.end, limit, 3)) return unit.end;
  const named = tokens.shape[at - 1]! <= Shape.Mixed && tokens.shape[at - 1] !== Shape.Lower;
  return named ? at + 1 : -1;
}

/** `A320`, `F-16`: letters with a number glued to them. */
function startsDesignation({ tokens, last: limit }: SentenceView, at: number): boolean {
  const next = at + 1 < limit && raw(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return next < limit && tokens.shape[next] === Shape.Number && glued(tokens, next) && (next === at + 1 || glued(tokens, at + 1));
}

function passesSign(sentence: SentenceView, at: number, from: number, complete: boolean): boolean {
  const { tokens } = sentence;
  if (isJoint(sentence, at)) return true;
  const sign = raw(tokens, at);
  if (QUOTES.includes(sign)) return !complete && !(at > sentence.first && glued(tokens, at) && tokens.shape[at - 1]! <= Shape.Number && at === from);
  if (sign === '.') return glued(tokens, at) && tokens.shape[at - 1] === Shape.Upper && tokens.end[at - 1]! - tokens.start[at - 1]! === 1; // `U.S.`
  return sign === '&' || (/^['’]s$/i.test(sign) && !complete);
}

/** A hyphen or slash glued on both sides. */
function isJoint(sentence: SentenceView, at: number): boolean {
  const { tokens } = sentence;
  const sign = raw(tokens, at);
  if (sign === '/' && readPer(tokens, at, sentence.last) && periods.at(tokens, at + 1, sentence.last)) return false; // `cans/day`
  return (sign === '-' || sign === '‑' || sign === '/') && glued(tokens, at) && glued(tokens, at + 1) && at + 1 < sentence.last;
}

function isHyphen(sentence: SentenceView, at: number): boolean {
  return isJoint(sentence, at) && raw(sentence.tokens, at) !== '/';
}

/** `men and women` is one thing counted. */
function withPair(sentence: SentenceView, at: number, plural: number): number {
  const { tokens, last: limit } = sentence;
  if (lower(tokens, plural) !== 'and' || plural + 1 >= limit) return plural;
  return pairs.includes(`${lower(tokens, plural - 1)} and ${lower(tokens, plural + 1)}`) && at <= plural - 1 ? plural + 2 : plural;
}
