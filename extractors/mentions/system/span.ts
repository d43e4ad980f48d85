import type { SentenceView } from '../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../src/normalize/tokens.js';
import type { WordSet } from '../../../src/normalize/words.js';
import { words } from './words.js';

/** No designation is longer; the bound keeps every walk linear. */
export const LONGEST = 7;

const OPENING = new Set(['“', '"', '«', '‘', '„', '‟', "'"]);
const CLOSING = new Set(['”', '"', '»', '’', '“', "'"]);
const HYPHENS = new Set(['-', '‑', '–']);

export function inside(sentence: SentenceView, at: number): boolean {
  return at >= sentence.first && at < sentence.last;
}

export function shapeAt(sentence: SentenceView, at: number): number {
  return inside(sentence, at) ? sentence.tokens.shape[at]! : 0;
}

export function textAt(sentence: SentenceView, at: number): string {
  return inside(sentence, at) ? raw(sentence.tokens, at) : '';
}

export function is(sentence: SentenceView, at: number, set: Pick<WordSet, 'has'>): boolean {
  return inside(sentence, at) && set.has(sentence.tokens.word[at]!);
}

/** A word with a capital in it. */
export function isCapitalised(sentence: SentenceView, at: number): boolean {
  const shape = shapeAt(sentence, at);
  return shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed;
}

export function isNumber(sentence: SentenceView, at: number): boolean {
  return shapeAt(sentence, at) === Shape.Number;
}

export function isHyphen(sentence: SentenceView, at: number): boolean {
  return shapeAt(sentence, at) === Shape.Punct && HYPHENS.has(textAt(sentence, at));
}

export function opensQuote(sentence: SentenceView, at: number): boolean {
  return OPENING.has(textAt(sentence, at));
}

export function closesQuote(sentence: SentenceView, at: number): boolean {
  return CLOSING.has(textAt(sentence, at));
}

/** Whether white space is missing before the token, within the sentence. */
export function joined(sentence: SentenceView, at: number): boolean {
  return at > sentence.first && at < sentence.last && glued(sentence.tokens, at);
}

/** Whether the token continues a word or code that began before it: `S` in `iOS`, `16` in `RIF-16`. */
export function continues(sentence: SentenceView, at: number): boolean {
  if (!joined(sentence, at)) return false;
  const before = shapeAt(sentence, at - 1);
  if (before === Shape.Number || before === Shape.Symbol) return true;
  if (before !== Shape.Punct) return true;
  if (!isHyphen(sentence, at - 1) || !joined(sentence, at - 1))
    return textAt(sentence, at - 1) === '.' && joined(sentence, at - 1) && isNumber(sentence, at - 2);
  // `ex-T-72` and `Russian-T-90` are words beside a designation; `RIF-16` is one code.
  return shapeAt(sentence, at - 2) === Shape.Upper || isNumber(sentence, at - 2);
}

/** The first token of a code whose letters stand before a slash: `CS` of `CS/VP11`, `AN` of `AN/MPQ-64`; the code's own first token where none do. */
export function slashedFrom(sentence: SentenceView, at: number): number {
  const slashed =
    textAt(sentence, at - 1) === '/' &&
    joined(sentence, at) &&
    joined(sentence, at - 1) &&
    shapeAt(sentence, at) === Shape.Upper &&
    shapeAt(sentence, at - 2) === Shape.Upper &&
    textAt(sentence, at - 2).length <= 3 &&
    (isNumber(sentence, at + 1) || isHyphen(sentence, at + 1)) &&
    joined(sentence, at + 1);
  return slashed ? at - 2 : at;
}

/** The characters from one token to another, on one line, with plain hyphens. */
export function written(sentence: SentenceView, from: number, to: number, end = sentence.tokens.end[to - 1]!): string {
  return sentence.tokens.text.slice(sentence.tokens.start[from], end).replace(/\s+/g, ' ').replace(/‑/g, '-');
}

/** Whether the word here opens its sentence, so that its capital may mean nothing. */
export function opensSentence(sentence: SentenceView, at: number): boolean {
  return at === sentence.first || textAt(sentence, at - 1) === '•' || textAt(sentence, at - 1) === ':';
}

/** A year as in `Zapad-2025`: exercises, summits and plans are numbered by it. */
export function isYear(digits: string): boolean {
  return /^(?:19[4-9]\d|20[0-6]\d)$/.test(digits) && digits !== '2000';
}

/** Whether the words beside a lone word make it a person, a firm or a ship: `General Bradley`, `Hunter Biden`, `HMS Spear`. */
export function belongsToName(sentence: SentenceView, at: number, end: number): boolean {
  if (is(sentence, at - 1, words.title) && isCapitalised(sentence, at - 1)) return true;
  if (is(sentence, at - 1, words.shipPrefix) && shapeAt(sentence, at - 1) === Shape.Upper) return true;
  if (textAt(sentence, at - 1) === '.' && is(sentence, at - 2, words.title)) return true;
  if (isCapitalised(sentence, end) && !joined(sentence, end)) return true;
  if (textAt(sentence, end) === '&' || (textAt(sentence, at - 1) === '&' && !joined(sentence, at))) return true;
  const before = at - 1;
  return isCapitalised(sentence, before) && !joined(sentence, at) && !opensSentence(sentence, before) && !is(sentence, before, words.notName);
}
