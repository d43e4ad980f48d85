import { shift } from '../decimal.js';
import type { Making } from '../making.js';
import { glued, lower, raw, Shape, type Tokens } from '../tokens.js';
import type { Figure } from './figure.js';
import { writesCommaDecimals } from './habit.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import { readNumber, type Numeric } from './number.js';
import { pairWith } from './range.js';
import { minuses, starters, WordTable } from './vocabulary.js';

/** Every number expression between two tokens, in order. Dates, scores, versions and ordinals are none. */
export function readFigures(tokens: Tokens, first: number, last: number): Figure[] {
  const figures: Figure[] = [];
  for (let at = first; at < last;) {
    const digits = tokens.shape[at] === Shape.Number;
    if (!digits && !starters.at(tokens, at, last) && !isLeadingPoint(tokens, at, last)) at++;
    else at = readAt(tokens, at, first, last, figures);
  }
  return figures;
}

/** Reads the figure at a token into `figures`; returns the token to go on from. */
function readAt(tokens: Tokens, at: number, floor: number, limit: number, figures: Figure[]): number {
  const number = readNumber(tokens, at, limit, writesCommaDecimals(tokens));
  if (!number) return tokens.shape[at] === Shape.Number ? pastChain(tokens, at, limit) : at + 1;
  const other = notANumber(tokens, number, limit);
  if (other > 0) return other;
  const signed = withSign(tokens, number, floor);
  const pair = number.value === undefined ? null : pairWith(tokens, signed, floor, limit, writesCommaDecimals(tokens));
  if (pair?.kind === 'neither') return pastChain(tokens, pair.last - 1, limit);
  if (pair?.kind === 'range' && notANumber(tokens, pair.end, limit) === 0) {
    figures.push(rangeFigure(tokens, signed, pair.low, pair.high, pair.end, floor, limit));
    return pair.end.last;
  }
  if (pair?.kind === 'change') {
    figures.push(figureOf(tokens, { ...signed, value: pair.from.value!, scale: pair.from.scale }, floor, limit));
    return number.last;
  }
  const figure = figureOf(tokens, signed, floor, limit);
  figures.push(figure);
  return Math.max(figure.last, number.last);
}

function figureOf(tokens: Tokens, number: Numeric, floor: number, limit: number): Figure {
  const { first, scale, form, joined, share, value, vague, letter } = number;
  const hedge = hedgeBefore(tokens, first, floor);
  const plus = plusAfter(tokens, number.last, limit);
  const last = plus ? plus : number.last;
  const mod = plus ? 'at-least' : hedge?.mod;
  const figure: Making<Figure> = { first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, hedge: hedge?.first ?? first, scale, form };
  if (value !== undefined) figure.value = value;
  if (vague) figure.vague = vague;
  if (mod) figure.mod = mod;
  if (joined) figure.joined = joined;
  if (share) figure.share = share;
  if (letter && value !== undefined) {
    figure.long = { ...figure, last: letter.last, end: tokens.end[letter.last - 1]!, value: shift(value, letter.scale), scale: letter.scale };
  }
  return figure;
}

function rangeFigure(tokens: Tokens, a: Numeric, low: string, high: string, b: Numeric, floor: number, limit: number): Figure {
  const base = figureOf(tokens, { ...a, last: b.last, scale: b.scale }, floor, limit);
  const { value: _value, long: _long, ...rest } = base;
  const figure: Figure = { ...rest, min: low, max: high };
  if (!b.letter) return figure;
  const min = a.letter ? shift(low, a.letter.scale) : Number(low) < 1000 ? shift(low, b.letter.scale) : low;
  return {
    ...figure,
    long: { ...figure, last: b.letter.last, end: tokens.end[b.letter.last - 1]!, min, max: shift(high, b.letter.scale), scale: b.letter.scale },
  };
}

/** `80+`, `80-plus`: the token after it, or 0. */
function plusAfter(tokens: Tokens, at: number, limit: number): number {
  if (at >= limit) return 0;
  if (raw(tokens, at) === '+' && glued(tokens, at)) return glued(tokens, at + 1) && tokens.shape[at + 1] === Shape.Number ? 0 : at + 1;
  return 0;
}

/** A minus glued to the number and to nothing before it. */
function withSign(tokens: Tokens, number: Numeric, floor: number): Numeric {
  const { first, value } = number;
  const sign = first - 1;
  if (value === undefined || sign < floor || !glued(tokens, first) || !minuses.at(tokens, sign, first)) return number;
  const free = !glued(tokens, sign) || tokens.shape[sign - 1] === Shape.Symbol || '([{“"‘\'~<>≤≥'.includes(raw(tokens, sign - 1));
  return free && value !== '0' ? { ...number, first: sign, value: `-${value}`, bare: `-${number.bare ?? value}` } : number;
}

/** Words whose number is a name: `No. 3`, `#5`. What stands behind them is no figure. */
const ordinalEndings = new WordTable(['st', 'nd', 'rd', 'th', 's', 'º', 'ª'].map((word) => [word, true] as const));

/** The token to go on from when what looks like a number is none (an ordinal, a decade, a time, a numbered thing); else 0. */
function notANumber(tokens: Tokens, { first, last, form }: Numeric, limit: number): number {
  if (form === 'words') return 0;
  const before = first > 0 ? raw(tokens, first - 1) : '';
  if ((before === '#' || before === '№' || before === '§') && first > 0) return last;
  const after = last < limit ? raw(tokens, last) : '';
  if (last < limit && ordinalEndings.at(tokens, last, limit) && (glued(tokens, last) || lower(tokens, last) === 'th') && !isSeconds(tokens, first, last))
    return last + 1;
  const tight = last < limit && glued(tokens, last);
  if (tight && (after === "'" || after === '’') && lower(tokens, last + 1) === 's' && glued(tokens, last + 1)) return last + 2;
  const digitsFollow = tight && glued(tokens, last + 1) && tokens.shape[last + 1] === Shape.Number;
  if (digitsFollow && (after === ':' || after === '/' || after === '.')) return pastChain(tokens, last + 1, limit);
  return 0;
}

/** `0.5s` is half a second; `1990s` and `777s` are not. */
function isSeconds(tokens: Tokens, first: number, last: number): boolean {
  return lower(tokens, last) === 's' && last === first + 1 && raw(tokens, first).includes('.');
}

/** Past digits strung together by signs: `2014-04-18`, `192.168.1.2`, `10:30:15`. */
function pastChain(tokens: Tokens, at: number, limit: number): number {
  let next = at + 1;
  while (next + 1 < limit && glued(tokens, next) && glued(tokens, next + 1) && tokens.shape[next]! > Shape.Number && tokens.shape[next + 1] === Shape.Number)
    next += 2;
  return next;
}

function isLeadingPoint(tokens: Tokens, at: number, limit: number): boolean {
  return at + 1 < limit && tokens.shape[at + 1] === Shape.Number && glued(tokens, at + 1) && !glued(tokens, at) && raw(tokens, at) === '.';
}

export { hedgeAfter };
export { numbersOf } from './amount.js';
export { figureIndexAt } from './at.js';
export { ageHedgeBefore, hedgeBefore } from './hedge.js';
export { readAndHalf } from './number.js';
export { movesFrom, opensWith, tellsChange } from './range.js';
export type { Amount, Figure } from './figure.js';
export { periods, readPer, type Per } from './per.js';
export { rateBefore } from './rate-before.js';
export { poundsWeigh } from './pounds.js';
