import type { SentenceView } from '../../../src/extract/contract.js';
import { compare, shift } from '../../../src/normalize/decimal.js';
import { hedgeAfter, hedgeBefore, opensWith, poundsWeigh, rateBefore, readPer, type Amount, type Figure } from '../../../src/normalize/figures/index.js';
import { scales } from '../../../src/normalize/figures/vocabulary.js';
import type { Making } from '../../../src/normalize/making.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import type { Hedge } from '../../../src/model/index.js';
import type { Stretch } from './place.js';
import { currencyAt, currencyBefore, type Currency } from './currency.js';

/** What the rules hand to `normalize`. */
export interface MoneyParts extends Amount {
  readonly currency: Currency;
  readonly mod?: Hedge;
  readonly per?: string;
  readonly sentence: Stretch;
}

/** One amount with its currency: tokens `[first, last)`. */
export interface Sum {
  readonly first: number;
  readonly last: number;
  readonly figure: Figure;
  readonly currency: Currency;
}

/** A sign, code or word before the figure (`€2.2 billion`, `CAD $6.96 billion`, `Rs 1,943 crore`), or why not. */
export function readPrefixed(sentence: SentenceView, figure: Figure, index: number): Sum | string {
  const { tokens } = sentence;
  const found = currencyBefore(tokens, figure.first, sentence.first);
  if (!found) return 'no currency before the figure';
  const { currency, first } = found;
  const taken = index > 0 && (sentence.figures[index - 1]!.long?.last === first || sentence.figures[index - 1]!.last === first);
  if (taken && suffixAt(sentence, figure)) return 'the currency before the figure belongs to the one before it'; // `10 rmb 20 usd`
  const signed = tokens.shape[figure.first - 1] === Shape.Symbol;
  if (figure.share || (figure.form === 'words' && signed)) return 'the figure after the currency is a share or in words';
  if (!signed && glued(tokens, first) && tokens.shape[first - 1]! <= Shape.Number) return 'the letters before the figure belong to a longer word';
  const meant = figure.long ?? figure;
  if (currency.wary === 'large' && !isLarge(meant, currency.codes.length === 1 && /^(?:ALL|TOP|TRY)$/.test(raw(tokens, first))))
    return 'the sign is also an everyday word and the figure is small';
  const doubled = currencyAt(tokens, meant.last, sentence.last);
  const same =
    doubled !== null &&
    tokens.shape[doubled.end - 1] !== Shape.Symbol &&
    doubled.payload.codes.some((code) => currency.codes.includes(code)) &&
    doubled.payload.power === 0;
  if (!same) return { first, last: meant.last, figure: meant, currency };
  return { first, last: doubled.end, figure: meant, currency: narrower(currency, doubled.payload) };
}

/** A word, code or sign after the figure (`2.2 billion euros`, `12-cent`, `20€`, `millions of dollars`), or why not. */
export function readSuffixed(sentence: SentenceView, figure: Figure): Sum | string {
  if (figure.joined) return 'the figure is glued to letters before it';
  const { tokens, last: limit } = sentence;
  const meant = figure.long && suffixAt(sentence, figure.long) ? figure.long : figure;
  const found = suffixAt(sentence, meant);
  if (!found) return 'no currency after the figure';
  const { currency, at, end } = found;
  if (isPriceYear(sentence, meant, at, end)) return 'the year in whose money sums are told';
  if (currency.place === 'before') return 'the sign stands before its number';
  if (currency.wary === 'glued' && !(at === meant.last && glued(tokens, at) && isFree(sentence, end))) return 'the letter is not glued to the number alone';
  if (currency.wary === 'large' && !isLarge(meant, false)) return 'the word is also an everyday one and the figure is small';
  if (meant.share && tokens.shape[at] !== Shape.Symbol && currency.power === 0) return 'a share of a currency is no amount';
  if (lower(tokens, end - 1).startsWith('pound') && currency.codes.length > 1 && poundsWeigh(tokens, meant, end - 1, sentence.first, limit))
    return 'these pounds are a weight';
  const late = meant.scale === 0 && currency.power === 0 && meant.value !== undefined ? scales.at(tokens, end, limit) : undefined;
  if (late === undefined || late < 6) return { first: meant.first, last: end, figure: meant, currency };
  return { first: meant.first, last: end + 1, figure: { ...meant, value: shift(meant.value!, late), scale: late }, currency }; // `75 USD million`
}

/** `in 2024 dollars`, `constant 2015 US dollars`: the year by whose prices sums are told. */
function isPriceYear({ tokens, first: floor }: SentenceView, figure: Figure, at: number, end: number): boolean {
  if (figure.scale > 0 || figure.mod || at !== figure.last || !/^(?:19[5-9]|20[0-4])\d$/.test(raw(tokens, figure.first))) return false;
  const inWords = tokens.shape[end - 1]! <= Shape.Mixed && lower(tokens, end - 1).endsWith('s');
  return inWords && figure.first > floor && PRICED.has(lower(tokens, figure.first - 1));
}
const PRICED = new Set(['in', 'constant', 'real', 'fixed', 'fiscal', 'fy']);

function suffixAt(sentence: SentenceView, figure: Figure): { currency: Currency; at: number; end: number } | null {
  const { tokens, last: limit } = sentence;
  let at = figure.last;
  if (isShortened(tokens, at)) at++; // `45 Mio. euros`
  const word = lower(tokens, at);
  if (word === '-' && glued(tokens, at) && glued(tokens, at + 1)) at++;
  else if (word === 'of' && (figure.vague || figure.share || figure.scale > 0)) at++;
  const hit = currencyAt(tokens, at, limit);
  if (hit && word === 'of' && tokens.shape[at] === Shape.Symbol) return null; // `half of $2bn`
  if (hit && hit.end < limit && glued(tokens, hit.end) && tokens.shape[hit.end] === Shape.Number && !glued(tokens, at)) return null; // `3 USD50 cards`
  return hit && { currency: hit.payload, at, end: hit.end };
}

/** The stop of a multiplier that is shortened. */
function isShortened(tokens: SentenceView['tokens'], at: number): boolean {
  return raw(tokens, at) === '.' && glued(tokens, at) && SHORTENED.has(lower(tokens, at - 1));
}
const SHORTENED = new Set(['mio', 'mrd', 'mld', 'mln', 'bln']);

/** `50 cents` after `3 dollars`: the amount with its minor units, and the token after them. */
export function withMinor(sentence: SentenceView, sum: Sum, next: Figure | undefined): { readonly value: string; readonly last: number } | null {
  const { tokens } = sentence;
  if (!next || sum.figure.value === undefined || next.value === undefined || sum.currency.power !== 0 || sum.figure.scale > 0) return null;
  const from = lower(tokens, sum.last) === 'and' ? sum.last + 1 : sum.last;
  if (next.first !== from || Number(next.value) >= 100) return null;
  const minor = readSuffixed(sentence, next);
  if (typeof minor === 'string') return isBareMinor(sentence, sum, next) ? { value: addMinor(sum.figure.value, next.value, -2), last: next.last } : null;
  if (minor.currency.power >= 0) return null;
  const ofAny = CENTS.has(lower(tokens, minor.last - 1));
  if (!ofAny && !minor.currency.codes.some((code) => sum.currency.codes.includes(code))) return null;
  return { value: addMinor(sum.figure.value, next.value, minor.currency.power), last: minor.last };
}
/** The hundredth of many currencies. */
const CENTS = new Set(['cent', 'cents', 'c', '¢']);

/** `20 dollars 43`, `15 dollars and 15.`: cents that go unnamed, behind the currency's word and at the end of what is said. */
function isBareMinor(sentence: SentenceView, sum: Sum, { first, last, value, scale, mod, joined, share }: Figure): boolean {
  const { tokens, last: limit } = sentence;
  if (scale > 0 || mod || joined || share || !/^\d{1,2}$/.test(value ?? '')) return false;
  // `US$3 and fourteen`: behind a sign only in words, as `$3 and 14` is two things.
  const spoken = tokens.shape[first] !== Shape.Number && lower(tokens, sum.last) === 'and' && tokens.shape[sum.figure.first] === Shape.Number;
  if ((sum.first < sum.figure.first || tokens.shape[sum.last - 1] === Shape.Symbol) && !spoken) return false;
  if (opensWith(tokens, sum.first, sentence.first, 'between') || sum.figure.value?.includes('.')) return false;
  if (tokens.shape[first] === Shape.Number && !/^\d\d$/.test(raw(tokens, first))) return false;
  const ends = last >= limit || (tokens.shape[last] === Shape.Punct && !'-–('.includes(raw(tokens, last)));
  return ends && (last >= limit - 1 || raw(tokens, last) !== ',');
}

function addMinor(whole: string, minor: string, power: number): string {
  const cents = shift(minor, power);
  return whole.includes('.') ? whole : `${whole}${cents.slice(1)}`;
}

/** The characters of a sentence. */
export function stretchOf({ tokens, first, last }: SentenceView): Stretch {
  return { from: tokens.start[first]!, to: tokens.end[last - 1]! };
}

/** The parts of a sum with its hedge, its rate and its place. */
export function partsOf(sentence: SentenceView, sum: Sum, amount: Amount = sum.figure): MoneyParts {
  const { tokens, last: limit } = sentence;
  const { value, min, max, vague } = amount;
  const hung = raw(tokens, sum.last) === '-' && glued(tokens, sum.last) && lower(tokens, sum.last + 1) === 'plus'; // `a $1bn-plus order`
  const plus = hung || raw(tokens, sum.figure.last - 1) === '+' ? 'at-least' : undefined;
  const crossed = CROSSED.has(lower(tokens, sum.first - 1)) ? 'more-than' : undefined;
  const before = hedgeBefore(tokens, sum.first, sentence.first);
  const mod = plus ?? crossed ?? before?.mod ?? sum.figure.mod ?? hedgeAfter(tokens, sum.last, limit)?.mod;
  const per = readPer(tokens, sum.last, limit)?.per ?? rateBefore(tokens, before?.first ?? sum.first, sentence.first);
  const currency = inLakhs(sentence, sum) ? { ...sum.currency, usual: 'INR' } : sum.currency;
  const parts: Making<MoneyParts> = { currency, sentence: stretchOf(sentence) };
  if (value !== undefined) parts.value = value;
  if (min !== undefined) parts.min = min;
  if (max !== undefined) parts.max = max;
  if (vague) parts.vague = vague;
  if (mod) parts.mod = mod;
  if (per) parts.per = per;
  return parts;
}

/** Verbs that say of money alone that there is more of it. */
const CROSSED = new Set(['crossed', 'crosses', 'crossing']);

/** `Rs 1,943 crore`: counted the Indian way, rupees are India's unless the document speaks of another country. */
function inLakhs({ tokens }: SentenceView, { figure, currency }: Sum): boolean {
  return currency.usual === null && currency.codes[0] === 'INR' && /^(?:la(?:kh|c)|k?crore|cr$)/.test(lower(tokens, figure.last - 1));
}

/** Whether two sums can be the ends of one range; the first may borrow the second's multiplier. */
export function rangeOf(low: Sum, high: Sum): Amount | null {
  if (low.figure.value === undefined || high.figure.value === undefined) return null;
  if (!low.currency.codes.some((code) => high.currency.codes.includes(code)) || low.currency.power !== high.currency.power) return null;
  const borrows = low.figure.scale === 0 && high.figure.scale > 0 && Number(low.figure.value) < 1000;
  const min = borrows ? shift(low.figure.value, high.figure.scale) : low.figure.value;
  return compare(min, high.figure.value) < 0 ? { min, max: high.figure.value } : null;
}

export function narrower(a: Currency, b: Currency): Currency {
  return a.codes.length <= b.codes.length ? a : { ...b, power: a.power };
}

/** A multiplier, or four digits and more. */
function isLarge(figure: Figure, strict: boolean): boolean {
  if (figure.vague) return figure.scale >= 6;
  const magnitude = Number(figure.value ?? figure.max);
  return figure.scale >= 6 || (!strict && magnitude >= 1000 && !(magnitude >= 1900 && magnitude < 2100));
}

function isFree(sentence: SentenceView, at: number): boolean {
  const { tokens } = sentence;
  return at >= sentence.last || !glued(tokens, at) || tokens.shape[at] === Shape.Punct;
}
