import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Lexicon } from '../../../../src/normalize/lexicon.js';
import { glued, lower, Shape } from '../../../../src/normalize/tokens.js';
import type { Phrases } from '../phrases.js';

export function inside(s: SentenceView, at: number): boolean {
  return at >= s.first && at < s.last;
}

/** The token after the phrase that begins at `at`, or -1. */
export function after(s: SentenceView, lexicon: Lexicon<unknown>, at: number): number {
  return inside(s, at) ? (lexicon.match(s.tokens, at, s.last)?.end ?? -1) : -1;
}

/** The token after an optional phrase: `at` itself where the phrase is missing. */
export function skip(s: SentenceView, lexicon: Lexicon<unknown>, at: number): number {
  const end = after(s, lexicon, at);
  return end < 0 ? at : end;
}

/** The longest phrase of the lexicon that ends right before token `at`, with its first token. */
export function before<T>(s: SentenceView, phrases: Phrases<T>, at: number): { readonly start: number; readonly payload: T } | null {
  if (at <= s.first || !phrases.endsWith(s.tokens.word[at - 1]!)) return null;
  for (let start = Math.max(s.first, at - phrases.longest); start < at; start++) {
    const hit = phrases.match(s.tokens, start, at);
    if (hit && hit.end === at) return { start, payload: hit.payload };
  }
  return null;
}

/** The lower-case word at a token; the empty string outside the sentence. */
export function wordAt(s: SentenceView, at: number): string {
  return inside(s, at) ? lower(s.tokens, at) : '';
}

export function isWord(s: SentenceView, at: number): boolean {
  return inside(s, at) && s.tokens.shape[at]! <= Shape.Mixed;
}

export function isLower(s: SentenceView, at: number): boolean {
  return inside(s, at) && s.tokens.shape[at] === Shape.Lower;
}

/** A word that begins with a capital or is all capitals. */
export function isCapital(s: SentenceView, at: number): boolean {
  return isWord(s, at) && s.tokens.shape[at] !== Shape.Lower;
}

export function isNumber(s: SentenceView, at: number): boolean {
  return inside(s, at) && s.tokens.shape[at] === Shape.Number;
}

/** Whether the token is this one character. */
export function isMark(s: SentenceView, at: number, mark: string): boolean {
  if (!inside(s, at)) return false;
  const { start, end, text } = s.tokens;
  return end[at]! - start[at]! === 1 && text.charCodeAt(start[at]!) === mark.charCodeAt(0);
}

/** Whether token `at` follows the one before it without white space, both inside the sentence. */
export function isGlued(s: SentenceView, at: number): boolean {
  return at > s.first && at < s.last && glued(s.tokens, at);
}

export function digitsAt(s: SentenceView, at: number): number {
  return isNumber(s, at) ? s.tokens.end[at]! - s.tokens.start[at]! : 0;
}

/** The whole number a token of one to four digits writes; -1 for anything else. */
export function integerAt(s: SentenceView, at: number): number {
  const length = digitsAt(s, at);
  if (length === 0 || length > 4) return -1;
  const from = s.tokens.start[at]!;
  let value = 0;
  for (let i = from; i < from + length; i++) {
    const digit = s.tokens.text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A year of four digits, 1000 to 2999; -1 for anything else. */
export function fourDigitYear(s: SentenceView, at: number): number {
  if (digitsAt(s, at) !== 4) return -1;
  const year = integerAt(s, at);
  return year >= 1000 && year <= 2999 ? year : -1;
}

export function isApostrophe(s: SentenceView, at: number): boolean {
  return isMark(s, at, "'") || isMark(s, at, '’') || isMark(s, at, '‘');
}

/** The token after an optional comma. */
export function skipComma(s: SentenceView, at: number): number {
  return isMark(s, at, ',') ? at + 1 : at;
}

/** `3rd`: a number with letters on it, which is all that most numbers need to be asked. */
export function isOrdinalNumber(s: SentenceView, at: number): boolean {
  return isGlued(s, at + 1) && s.tokens.shape[at + 1] === Shape.Lower && digitsAt(s, at) <= 2;
}
