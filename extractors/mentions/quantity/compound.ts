import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { add, multiply } from '../../../src/normalize/decimal.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { measureFound, readMeasure } from './measure.js';
import type { QuantityParts } from './parts.js';
import { unitOf, type Unit } from './units.js';

/** Steps from a unit down to a smaller one of the same dimension: `5 ft 2 in`, `2 years and 3 months`. */
const STEPS: Readonly<Record<string, readonly [smaller: string, times: string][]>> = {
  '[ft_i]': [['[in_i]', '12']],
  '[yd_i]': [
    ['[ft_i]', '3'],
    ['[in_i]', '36'],
  ],
  m: [
    ['dm', '10'],
    ['cm', '100'],
    ['mm', '1000'],
  ],
  km: [
    ['m', '1000'],
    ['cm', '100000'],
  ],
  '[lb_av]': [['[oz_av]', '16']],
  a: [['mo', '12']],
  d: [
    ['h', '24'],
    ['min', '1440'],
    ['s', '86400'],
  ],
  h: [
    ['min', '60'],
    ['s', '3600'],
  ],
  wk: [
    ['d', '7'],
    ['h', '168'],
  ],
  min: [['s', '60']],
};

/** Two measures side by side that are one, in the smaller unit. */
export function readCompound(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const big = readMeasure(sentence, figure);
  const missing = 'no measure with a smaller one after it';
  if (typeof big === 'string' || figure.value === undefined || big.adjectival) return missing;
  if (continuesLarger(sentence, figure, index, big.unit)) return 'the rest of a longer measure that adds up to no whole';
  const value = multiply(big.figure.value!, big.unit.factor);
  return continueCompound(sentence, { first: figure.first, value, unit: big.unit, last: big.last, figure }, index + 1) ?? missing;
}

/** `14 days` in `2 months, 14 days, and 16 hours`. */
function continuesLarger(sentence: SentenceView, figure: Figure, index: number, unit: Unit): boolean {
  const earlier = sentence.figures[index - 1];
  const larger = earlier ? readMeasure(sentence, earlier) : 'no figure before it';
  return typeof larger !== 'string' && larger.unit.dimension === unit.dimension && jointAt(sentence, larger.last, figure) === ',';
}

interface Begun {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  readonly unit: Unit;
  readonly figure?: Figure;
}

/** Adds the measures from figure `index` on that continue one another downwards; null when the first does not. */
export function continueCompound(sentence: SentenceView, begun: Begun, index: number): Found<QuantityParts> | null {
  let { last, unit, value } = begun;
  for (let next = index; next < sentence.figures.length; next++) {
    const other = sentence.figures[next]!;
    const joint = jointAt(sentence, last, other);
    if (joint === null || other.value === undefined || other.share) break;
    const small = readMeasure(sentence, other);
    // `2 weeks, and 2 days ago`: the end of a date.
    if (typeof small !== 'string' && lower(sentence.tokens, small.last) === 'ago') break;
    if (typeof small === 'string') {
      if (unit.unit !== 'h' || !isBareRest(sentence, other, joint)) break;
      return compoundFound(sentence, begun, index, other.last, MINUTES, add(multiply(value, '60'), other.value));
    }
    const step = STEPS[unit.unit]?.find(([smaller]) => smaller === small.unit.unit);
    // Months and days add up to no whole: then all stay apart.
    if (!step && joint === ',' && small.unit.dimension === unit.dimension && last !== begun.last) return null;
    if (!step || (joint === ',' && !fits(sentence, other.value, step[1], small.last))) break;
    value = add(multiply(value, step[1]), other.value);
    ({ last, unit } = small);
  }
  return last === begun.last ? null : compoundFound(sentence, begun, index, last, unit, value);
}

function compoundFound(sentence: SentenceView, begun: Begun, index: number, last: number, unit: Unit, value: string): Found<QuantityParts> {
  const figure = begun.figure ?? sentence.figures[index]!;
  return measureFound(sentence, { figure, unit: { ...unit, factor: '1' }, last, adjectival: false }, begun.first, { value });
}

/** What joins a smaller measure to the one that ends at the token: nothing, `and` or a comma; null where it does not follow. */
function jointAt({ tokens }: SentenceView, last: number, other: Figure): '' | 'and' | ',' | null {
  if (other.first === last) return '';
  const word = lower(tokens, last);
  if (word === 'and') return other.first === last + 1 ? 'and' : null;
  if (word !== ',' || !glued(tokens, last)) return null;
  return other.first === last + 1 || (other.first === last + 2 && lower(tokens, last + 1) === 'and') ? ',' : null;
}

/** Behind a comma the smaller measure is a rest (`2 years, 3 months`), not another member (`2 km, 3,000 m`), nor compared. */
function fits({ tokens, last: limit }: SentenceView, value: string, step: string, end: number): boolean {
  const rest = Number(value) < Number(step) || (Number(step) < 10 && Number(value) < 10);
  return rest && !(end < limit && COMPARED.has(lower(tokens, end)));
}
const COMPARED = new Set(['ago', 'earlier', 'later', 'after', 'before', 'longer', 'shorter', 'more', 'less', 'higher', 'lower', 'ahead', 'behind']);

/** `1 hour thirty`, `2 hours and 10`: minutes that name no unit, at the end of what is said. */
function isBareRest({ tokens, last: limit }: SentenceView, { first, last, value, scale, mod }: Figure, joint: string): boolean {
  const minutes = Number(value);
  if (joint === ',' || scale > 0 || mod || !Number.isInteger(minutes) || minutes < 1 || minutes > 59) return false;
  const digits = tokens.shape[first] === Shape.Number;
  return (last >= limit || (tokens.shape[last] === Shape.Punct && raw(tokens, last) !== '-' && raw(tokens, last) !== '–')) && (!digits || minutes > 9);
}
const MINUTES = unitOf('minute')!;
