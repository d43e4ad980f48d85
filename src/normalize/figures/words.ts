import { add, multiply, ratio, shift } from '../decimal.js';
import { lower, Shape, type Tokens } from '../tokens.js';
import { ands, articles, dozens, fractions, scales, tens, units } from './vocabulary.js';

/** A number in words: its decimal text, the token after it, and the power of ten of its last multiplier. */
export interface Spelled {
  readonly last: number;
  readonly value: string;
  readonly scale: number;
}

const HUNDRED = 2;

/** `twenty-five`, `three hundred and thirty-one`, `two point two million`, `a dozen`; null where no number begins. */
export function readWords(tokens: Tokens, at: number, limit: number): Spelled | null {
  let total = '0';
  let next = at;
  let ceiling = Infinity;
  let scale = 0;
  for (;;) {
    const from = next === at ? at : groupStart(tokens, next, limit, ceiling);
    const group = from < 0 ? null : readGroup(tokens, from, limit);
    if (!group) break;
    const power = readScales(tokens, group.last, limit);
    if (next !== at && power.scale >= ceiling) break;
    total = add(total, shift(group.value, power.scale));
    next = power.last;
    scale = power.scale;
    if (scale === 0) break;
    ceiling = scale;
  }
  if (next === at) return null;
  const dozen = dozenAt(tokens, next, limit);
  return dozen ? { last: next + 1, value: multiply(total, String(dozen)), scale: 0 } : { last: next, value: total, scale };
}

/** Multipliers in a row multiply: `lakh crore`, `hundred million`. Each may hang on a hyphen. */
export function readScales(tokens: Tokens, at: number, limit: number): { readonly last: number; readonly scale: number } {
  let last = at;
  let scale = 0;
  for (;;) {
    const word = hyphenated(tokens, last, limit) ? last + 1 : last;
    const power = scales.at(tokens, word, limit);
    if (power === undefined) return { last, scale };
    scale += power;
    last = word + 1;
  }
}

/** Where a further group of the same number begins: directly, after `and`, or after a comma (`three million, two hundred`). */
function groupStart(tokens: Tokens, at: number, limit: number, ceiling: number): number {
  if (ceiling === Infinity) return at;
  const joined = ands.at(tokens, at, limit) ? at + 1 : lower(tokens, at) === ',' && scales.at(tokens, at + 2, limit) ? at + 1 : at;
  return units.at(tokens, joined, limit) !== undefined || tens.at(tokens, joined, limit) !== undefined ? joined : -1;
}

/** A number below a thousand, or with a decimal part in words. */
function readGroup(tokens: Tokens, at: number, limit: number): { readonly last: number; readonly value: string } | null {
  const head = readBelowHundred(tokens, at, limit) ?? readArticle(tokens, at, limit);
  if (!head) return null;
  let { last, value } = head;
  if (scales.at(tokens, last, limit) === HUNDRED) {
    value *= 100;
    last++;
    const tail = readBelowHundred(tokens, ands.at(tokens, last, limit) ? last + 1 : last, limit);
    if (tail) ({ last, value } = { last: tail.last, value: value + tail.value });
  } else if (value < 10 && last === at + 1) {
    const tail = readBelowHundred(tokens, last, limit); // `one twenty two`
    if (tail && tail.value >= 20 && tail.last > last + 1) ({ last, value } = { last: tail.last, value: value * 100 + tail.value });
  }
  return pointed(tokens, last, limit, value) ?? { last, value: String(value) };
}

function readArticle(tokens: Tokens, at: number, limit: number): { last: number; value: number } | null {
  if (!articles.at(tokens, at, limit)) return null;
  const counted = scales.at(tokens, at + 1, limit) !== undefined || dozenAt(tokens, at + 1, limit) !== undefined;
  return counted ? { last: at + 1, value: 1 } : null;
}

function readBelowHundred(tokens: Tokens, at: number, limit: number): { last: number; value: number } | null {
  const ten = tens.at(tokens, at, limit);
  if (ten === undefined) {
    const unit = units.at(tokens, at, limit);
    return unit === undefined ? null : { last: at + 1, value: unit };
  }
  const word = hyphenated(tokens, at + 1, limit) ? at + 2 : at + 1;
  const unit = units.at(tokens, word, limit);
  return unit !== undefined && unit > 0 && unit < 10 ? { last: word + 1, value: ten + unit } : { last: at + 1, value: ten };
}

/** `five point five`, `two hundred point seventy-one`. */
function pointed(tokens: Tokens, at: number, limit: number, whole: number): { last: number; value: string } | null {
  if (lower(tokens, at) !== 'point' || at >= limit) return null;
  let last = at + 1;
  let digits = '';
  for (let tail = readBelowHundred(tokens, last, limit); tail && digits.length < 12; tail = readBelowHundred(tokens, last, limit)) {
    digits += String(tail.value);
    last = tail.last;
  }
  return digits === '' ? null : { last, value: `${whole}.${digits}` };
}

function dozenAt(tokens: Tokens, at: number, limit: number): number | undefined {
  const size = dozens.at(tokens, at, limit);
  return size === 20 && lower(tokens, at + 1) !== 'of' ? undefined : size; // a score counts only as `a score of`
}

/** Whether a hyphen glued on both sides stands at the token. */
export function hyphenated(tokens: Tokens, at: number, limit: number): boolean {
  if (at < 1 || at + 1 >= limit) return false;
  const sign = tokens.text.charCodeAt(tokens.start[at]!);
  const isHyphen = sign === 0x2d || sign === 0x2010 || sign === 0x2011;
  return isHyphen && tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at];
}

/** A part of one (`half`, `three quarters`, `two-thirds`) or of a multiplier (`half a million`, `a quarter of a million`). */
export function readFraction(tokens: Tokens, at: number, limit: number): (Spelled & { readonly share: boolean }) | null {
  const part = fractionParts(tokens, at, limit);
  if (!part) return null;
  const value = ratio(BigInt(part.numerator * part.fraction[0]), BigInt(part.fraction[1]));
  const of = lower(tokens, part.last) === 'of' ? part.last + 1 : part.last;
  const counted = articles.at(tokens, of, limit) ? of + 1 : of;
  const dozen = dozens.at(tokens, counted, limit);
  if (dozen === 12) return { last: counted + 1, value: multiply(value, '12'), scale: 0, share: false };
  const power = readScales(tokens, counted, limit);
  if (power.scale > 0) return { last: power.last, value: shift(value, power.scale), scale: power.scale, share: false };
  return { last: part.last, value, scale: 0, share: true };
}

/** The numerator and the name of the part; `a third country`, `three quarters of growth` and `the second half` are none. */
function fractionParts(tokens: Tokens, at: number, limit: number): { last: number; numerator: number; fraction: readonly [number, number] } | null {
  if (lower(tokens, at) === 'half') {
    const { word } = { word: lower(tokens, at - 1) };
    return NOT_BEFORE_HALF.has(word) ? null : { last: at + 1, numerator: 1, fraction: [1, 2] };
  }
  if (lower(tokens, at) === 'quarter') return bareQuarter(tokens, at, limit) ? { last: at + 1, numerator: 1, fraction: [1, 4] } : null;
  const count = articles.at(tokens, at, limit) ? { last: at + 1, value: 1 } : readBelowHundred(tokens, at, limit);
  if (!count) return null;
  const hyphen = hyphenated(tokens, count.last, limit);
  const word = hyphen ? count.last + 1 : count.last;
  const fraction = fractions.at(tokens, word, limit);
  if (!fraction) return null;
  const name = lower(tokens, word);
  const scaled = scales.at(tokens, word + 1, limit) !== undefined;
  const ofPart = lower(tokens, word + 1) === 'of';
  const measured = name === 'quarter' && hyphenated(tokens, word + 1, limit) && lower(tokens, at) === 'a'; // `a quarter-mile`
  const certain = hyphen || ofPart || scaled || measured || (name.endsWith('s') && name !== 'quarters');
  return certain ? { last: word + 1, numerator: count.value, fraction } : null;
}

/** `quarter million dollars`, `quarter-litre`: without its article, where no part of a year is meant. */
function bareQuarter(tokens: Tokens, at: number, limit: number): boolean {
  const before = lower(tokens, at - 1);
  if (at > 0 && (NOT_BEFORE_HALF.has(before) || before === '-' || before === 'third' || before === 'fourth' || tokens.shape[at - 1] === Shape.Number))
    return false;
  const partitive = lower(tokens, at + 1) === 'of' && articles.at(tokens, at + 2, limit);
  const scale = scales.at(tokens, partitive ? at + 3 : at + 1, limit);
  return (scale !== undefined && scale >= 6) || hyphenated(tokens, at + 1, limit);
}

const NOT_BEFORE_HALF = new Set([
  'first',
  'second',
  'latter',
  'other',
  'top',
  'bottom',
  'this',
  'that',
  'last',
  'each',
  'either',
  'northern',
  'southern',
  'eastern',
  'western',
  'early',
  'final',
  'opening',
  'closing',
  'better',
]);
