import { add, ratio, shift } from '../decimal.js';
import type { Making } from '../making.js';
import { glued, lower, raw, Shape, type Tokens } from '../tokens.js';
import { readDigits } from './digits.js';
import { pastTolerance, readPower } from './exponent.js';
import { hyphenated, readFraction, readScales, readWords } from './words.js';
import { abbreviations, ands, articles, dozens, fractions, letters, scales, starters, units, vagueHeads, vaguePlurals, vulgar } from './vocabulary.js';

/** One number, not yet a range. `letter` is a multiplier of one letter right after it, which only its surroundings decide. */
export interface Numeric {
  readonly first: number;
  readonly last: number;
  readonly value?: string;
  readonly vague?: true;
  readonly scale: number;
  readonly form: 'digits' | 'words';
  readonly joined?: true;
  readonly share?: true;
  readonly letter?: { readonly last: number; readonly scale: number };
  /** The number's own digits without its multiplier, for sharing the multiplier of a range's other end. */
  readonly bare?: string;
}

/** The number that begins at token `at`, or null. */
export function readNumber(tokens: Tokens, at: number, limit: number, commaDecimals: boolean): Numeric | null {
  if (tokens.shape[at] === Shape.Number) return readNumerals(tokens, at, limit, commaDecimals);
  if (!starters.at(tokens, at, limit)) return lower(tokens, at) === '.' ? readLeadingPoint(tokens, at, limit) : null;
  const word = lower(tokens, at);
  if (word === 'minus' || word === 'negative') {
    const number = readNumber(tokens, at + 1, limit, commaDecimals);
    return number?.value === undefined ? null : { ...number, first: at, value: negated(number.value), bare: negated(number.bare ?? number.value) };
  }
  const part = vulgar.at(tokens, at, limit);
  if (part) return finish(tokens, at, at + 1, ratio(BigInt(part[0]), BigInt(part[1])), limit, true);
  return readVague(tokens, at, limit) ?? readSpelled(tokens, at, limit);
}

function readNumerals(tokens: Tokens, at: number, limit: number, commaDecimals: boolean): Numeric | null {
  const numeral = readDigits(tokens, at, limit, commaDecimals);
  if (!numeral) return null;
  const power = readPower(tokens, numeral.last, limit, numeral.value);
  if (power) return finish(tokens, at, pastTolerance(tokens, power.last, limit), power.value, limit);
  const tolerance = pastTolerance(tokens, numeral.last, limit);
  if (tolerance > numeral.last) return finish(tokens, at, tolerance, numeral.value, limit);
  const slash = readSlash(tokens, numeral.last, limit);
  if (slash) return slash.whole ? withFraction(tokens, at, numeral.value, slash, limit) : null;
  if (tokens.shape[numeral.last] === Shape.Number && numeral.last < limit && !numeral.grouped) {
    const mixed = readSlash(tokens, numeral.last + 1, limit); // `2 1/2`
    if (mixed?.whole) return mixedNumber(tokens, at, numeral.value, numeral.last, mixed, limit);
  }
  const part = vulgar.at(tokens, numeral.last, limit);
  if (part) return finish(tokens, at, numeral.last + 1, add(numeral.value, ratio(BigInt(part[0]), BigInt(part[1]))), limit);
  const half = readAndHalf(tokens, numeral.last, limit);
  if (half) return finish(tokens, at, half.last, add(numeral.value, half.value), limit);
  return finish(tokens, at, numeral.last, numeral.value, limit);
}

interface Slash {
  readonly last: number;
  readonly denominator: number;
  /** Whether it is the fraction's second half and not a date, a season or a ratio of bigger things. */
  readonly whole: boolean;
}

/** `/4` glued after a number. */
function readSlash(tokens: Tokens, at: number, limit: number): Slash | null {
  if (at + 1 >= limit || lower(tokens, at) !== '/' || !glued(tokens, at) || !glued(tokens, at + 1) || tokens.shape[at + 1] !== Shape.Number) return null;
  const digits = raw(tokens, at + 1);
  const chained = at + 2 < limit && glued(tokens, at + 2) && lower(tokens, at + 2) === '/';
  const denominator = digits.length <= 4 ? Number(digits) : 0;
  return { last: at + 2, denominator, whole: !chained && Number.isInteger(denominator) && denominator > 1 };
}

function withFraction(tokens: Tokens, at: number, numerator: string, slash: Slash, limit: number): Numeric | null {
  if (!/^\d{1,4}$/.test(numerator) || Number(numerator) >= slash.denominator || (numerator.length === 4 && slash.denominator > 1000)) return null;
  return finish(tokens, at, slash.last, ratio(BigInt(numerator), BigInt(slash.denominator)), limit, true);
}

function mixedNumber(tokens: Tokens, at: number, whole: string, numeratorAt: number, slash: Slash, limit: number): Numeric | null {
  const numerator = raw(tokens, numeratorAt);
  if (!/^\d{1,2}$/.test(numerator) || Number(numerator) >= slash.denominator || slash.denominator > 64) return null;
  return finish(tokens, at, slash.last, add(whole, ratio(BigInt(numerator), BigInt(slash.denominator))), limit);
}

/** `and a half`, `and three quarters`, `and one fourth`, `-and-a-half`. */
export function readAndHalf(tokens: Tokens, at: number, limit: number): { readonly last: number; readonly value: string } | null {
  const and = pastHyphen(tokens, at, limit);
  if (!ands.at(tokens, and, limit)) return null;
  const from = pastHyphen(tokens, and + 1, limit);
  const counted = articles.at(tokens, from, limit) ? 1 : units.at(tokens, from, limit);
  const word = counted === undefined ? from : pastHyphen(tokens, from + 1, limit);
  const fraction = lower(tokens, word) === 'half' ? ([1, 2] as const) : fractions.at(tokens, word, limit);
  if (!fraction) return null;
  return { last: word + 1, value: ratio(BigInt((counted ?? 1) * fraction[0]), BigInt(fraction[1])) };
}

function pastHyphen(tokens: Tokens, at: number, limit: number): number {
  return hyphenated(tokens, at, limit) ? at + 1 : at;
}

/** `.77` */
function readLeadingPoint(tokens: Tokens, at: number, limit: number): Numeric | null {
  if (at + 1 >= limit || tokens.shape[at + 1] !== Shape.Number || !glued(tokens, at + 1) || glued(tokens, at)) return null;
  const digits = raw(tokens, at + 1);
  return /^\d{1,12}$/.test(digits) ? finish(tokens, at, at + 2, `0.${digits}`, limit) : null;
}

/** `dozens`, `tens of thousands`, `several million`, `a few hundred`. */
function readVague(tokens: Tokens, at: number, limit: number): Numeric | null {
  const from = articles.at(tokens, at, limit) ? at + 1 : at;
  if (vagueHeads.at(tokens, from, limit)) {
    const power = readScales(tokens, from + 1, limit);
    const dozen = dozens.at(tokens, from + 1, limit) === 12;
    const last = dozen ? from + 2 : power.last;
    // `several countries`, `several weeks`: a figure that says no number; `many` and `a few` are none at all.
    const bare = lower(tokens, from) === 'several' && from === at && lower(tokens, last) !== 'of';
    return last > from + 1 || bare ? { first: from, last, vague: true, scale: power.scale, form: 'words' } : null;
  }
  const power = from === at ? vaguePlurals.at(tokens, at, limit) : undefined;
  if (power === undefined) return null;
  let last = at + 1;
  let scale = power;
  while (lower(tokens, last) === 'of' && last < limit && vaguePlurals.at(tokens, last + 1, limit)) {
    scale += vaguePlurals.at(tokens, last + 1, limit)!;
    last += 2;
  }
  const word = lower(tokens, at);
  if ((word === 'tens' || word === 'scores') && (word === 'tens' ? last === at + 1 : lower(tokens, last) !== 'of')) return null;
  return { first: at, last, vague: true, scale: scale > 2 ? scale : 0, form: 'words' };
}

function readSpelled(tokens: Tokens, at: number, limit: number): Numeric | null {
  const fraction = readFraction(tokens, at, limit);
  if (fraction) {
    const { last, value, scale, share } = fraction;
    return { first: at, last, value, scale, form: 'words', ...(share ? { share: true } : {}) };
  }
  const spelled = readWords(tokens, at, limit);
  if (!spelled) return null;
  const { last, value, scale } = spelled;
  const half = scale === 0 ? readAndHalf(tokens, last, limit) : null;
  if (half) {
    const power = readScales(tokens, half.last, limit);
    return { first: at, last: power.last, value: shift(add(value, half.value), power.scale), scale: power.scale, form: 'words' };
  }
  return { first: at, last, value, scale, form: 'words', bare: scale === 0 ? value : shift(value, -scale) };
}

/** Multiplier, joints and sign of a number in digits. */
function finish(tokens: Tokens, first: number, last: number, bare: string, limit: number, share = false): Numeric {
  const power = multiplier(tokens, last, limit);
  const dozen = dozens.at(tokens, last, limit) === 12;
  const number: Making<Numeric> = dozen
    ? { first, last: last + 1, value: String(Number(bare) * 12), scale: 0, form: 'digits' }
    : { first, last: power.last, value: shift(bare, power.scale), scale: power.scale, form: 'digits', bare };
  if (isJoined(tokens, first)) number.joined = true;
  if (dozen || power.scale > 0) return number;
  if (share) number.share = true;
  const letter = letterAfter(tokens, last, limit);
  if (letter) number.letter = letter;
  return number;
}

function multiplier(tokens: Tokens, at: number, limit: number): { readonly last: number; readonly scale: number } {
  const word = readScales(tokens, at, limit);
  if (word.scale > 0) return word;
  const from = hyphenated(tokens, at, limit) ? at + 1 : at;
  const power = abbreviations.at(tokens, from, limit);
  if (power === undefined || (glued(tokens, from + 1) && isLetterOrDigit(tokens, from + 1, limit))) return { last: at, scale: 0 };
  // `Rs 500 cr`, `2.53 lakh cr`, `5 bn.`
  return { last: from + 1, scale: power };
}

/** A lone `m`, `bn`'s short forms `b` `k` `t` in either case, glued to the number or one space after it. */
function letterAfter(tokens: Tokens, at: number, limit: number): { last: number; scale: number } | null {
  const from = hyphenated(tokens, at, limit) ? at + 1 : at;
  const scale = letters.at(tokens, from, limit);
  if (scale === undefined) return null;
  const tight = glued(tokens, from);
  const close = tight || tokens.start[from]! - tokens.end[from - 1]! === 1;
  const next = from + 1;
  const follows = next < limit && glued(tokens, next);
  const runsOn = follows && (isLetterOrDigit(tokens, next, limit) || JOINTS.has(raw(tokens, next)) || (!tight && HYPHENS.has(raw(tokens, next)))); // `30 M-84`
  return close && !runsOn ? { last: next, scale } : null;
}
const JOINTS = new Set(['²', '³', '&']);

function isLetterOrDigit(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && tokens.shape[at]! <= Shape.Number;
}

/** Glued to letters (`TB2`), or to a hyphen or another joint that letters stand before (`F-16`, `A/320`). */
function isJoined(tokens: Tokens, at: number): boolean {
  if (!glued(tokens, at)) return false;
  const shape = tokens.shape[at - 1]!;
  if (shape <= Shape.Mixed || (TOLERANCES.has(raw(tokens, at - 1)) && glued(tokens, at - 1))) return true;
  if (raw(tokens, at - 1) === '%') return true; // `q=30%25`, an address
  if (shape !== Shape.Punct || !HYPHENS.has(raw(tokens, at - 1)) || !glued(tokens, at - 1)) return false;
  if (tokens.shape[at - 2]! > Shape.Mixed || scales.at(tokens, at - 2, tokens.count) !== undefined) return false;
  // `44mg-50mg`, `10 km-15 km`, `2m-3m`: the letters are the unit or the multiplier of a number before them.
  const measured =
    at >= 3 &&
    lower(tokens, at - 2) !== 'e' &&
    tokens.shape[at - 3] === Shape.Number &&
    (glued(tokens, at - 2) || tokens.shape[at - 2] === Shape.Lower || POWERS.has(raw(tokens, at - 2)));
  return !measured;
}
/** What a store gives, before what it holds: `100 MW/400 MWh`. */
const POWERS = new Set(['MW', 'kW', 'GW', 'MWp', 'GWp', 'MVA']);
const HYPHENS = new Set(['-', '‑', '/', '_', '.', '\\', '@']);
/** Glued before a number these make it a tolerance or an exponent. */
const TOLERANCES = new Set(['±', '^', '×']);

function negated(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : decimal === '0' ? '0' : `-${decimal}`;
}
