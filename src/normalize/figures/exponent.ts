import { multiply, shift } from '../decimal.js';
import { glued, lower, raw, Shape, type Tokens } from '../tokens.js';

/** What stands behind a number's digits and belongs to it: a power of ten, a tolerance. `last` is the token after it. */
export interface Behind {
  readonly last: number;
  readonly value: string;
}

const TIMES = new Set(['x', '×', '·', '*', '⋅']);
const MINUSES = new Set(['-', '−', '–', '‑', '⁻']);
const RAISED: Readonly<Record<string, string>> = { '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9' };
/** A power beyond it is no figure of a report. */
const FARTHEST = 30;
const LONGEST_RAISED = 3;

/** `4e14`, `3.5 x 10^6`, `5.5×10⁻³`: the number with its power of ten; null where none stands there. */
export function readPower(tokens: Tokens, at: number, limit: number, digits: string): Behind | null {
  const power = lower(tokens, at) === 'e' && at < limit && glued(tokens, at) ? afterE(tokens, at + 1, limit) : afterTimes(tokens, at, limit);
  if (power && Math.abs(power.by) <= FARTHEST) return { last: power.last, value: shift(digits, power.by) };
  return power ? null : afterTwo(tokens, at, limit, digits);
}

/** `8x2^10`, `2 × 2^20`: what machines count in. */
function afterTwo(tokens: Tokens, at: number, limit: number, digits: string): Behind | null {
  if (at + 3 >= limit || !TIMES.has(lower(tokens, at)) || raw(tokens, at + 1) !== '2' || raw(tokens, at + 2) !== '^') return null;
  const by = glued(tokens, at + 2) && glued(tokens, at + 3) ? integerAt(tokens, at + 3, limit) : null;
  return by === null || by > FARTHEST_OF_TWO ? null : { last: at + 4, value: multiply(digits, String(2n ** BigInt(by))) };
}
const FARTHEST_OF_TWO = 64;

interface Power {
  readonly last: number;
  readonly by: number;
}

function afterE(tokens: Tokens, at: number, limit: number): Power | null {
  const signed = glued(tokens, at) && (MINUSES.has(raw(tokens, at)) || raw(tokens, at) === '+');
  const power = integerAt(tokens, signed ? at + 1 : at, limit);
  if (power === null || !glued(tokens, signed ? at + 1 : at)) return null;
  return { last: at + (signed ? 2 : 1), by: signed && raw(tokens, at) !== '+' ? -power : power };
}

/** `x 10^6`, `×10⁶`, `x10-3`: without a raised sign only a negative power on glued digits, as `3 x 10 m` is a size. */
function afterTimes(tokens: Tokens, at: number, limit: number): Power | null {
  if (at + 2 >= limit || !TIMES.has(lower(tokens, at)) || raw(tokens, at + 1) !== '10' || !glued(tokens, at + 2)) return null;
  const caret = raw(tokens, at + 2) === '^';
  const sign = caret ? at + 3 : at + 2;
  const negative = MINUSES.has(raw(tokens, sign)) && glued(tokens, sign);
  const from = negative ? sign + 1 : sign;
  const raised = raisedAt(tokens, from, limit);
  if (raised) return { last: raised.last, by: negative ? -raised.by : raised.by };
  const power = (caret || (negative && glued(tokens, at + 1))) && glued(tokens, from) ? integerAt(tokens, from, limit) : null;
  return power === null ? null : { last: from + 1, by: negative ? -power : power };
}

function raisedAt(tokens: Tokens, at: number, limit: number): Power | null {
  let last = at;
  let digits = '';
  for (; last < limit && last - at < LONGEST_RAISED && glued(tokens, last); last++) {
    const digit = RAISED[raw(tokens, last)];
    if (digit === undefined) break;
    digits += digit;
  }
  return digits === '' ? null : { last, by: Number(digits) };
}

function integerAt(tokens: Tokens, at: number, limit: number): number | null {
  const plain = at < limit && tokens.shape[at] === Shape.Number && /^\d{1,2}$/.test(raw(tokens, at));
  const runsOn = at + 1 < limit && glued(tokens, at + 1) && tokens.shape[at + 1]! <= Shape.Number;
  return plain && !runsOn ? Number(raw(tokens, at)) : null;
}

/** `±0.01`, `+/- 2`: the token after the tolerance of a number that ends at `at`; `at` itself where there is none. */
export function pastTolerance(tokens: Tokens, at: number, limit: number): number {
  const sign = raw(tokens, at) === '±' ? 1 : raw(tokens, at) === '+' && raw(tokens, at + 1) === '/' && MINUSES.has(raw(tokens, at + 2)) ? 3 : 0;
  const from = at + sign;
  if (sign === 0 || from >= limit || tokens.shape[from] !== Shape.Number || !/^\d{1,12}(?:\.\d{1,12})?$/.test(raw(tokens, from))) return at;
  return readPower(tokens, from + 1, limit, raw(tokens, from))?.last ?? from + 1;
}
