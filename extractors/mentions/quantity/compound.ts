import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { add, multiply } from '../../../src/normalize/decimal.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower } from '../../../src/normalize/tokens.js';
import { measureFound, readMeasure } from './measure.js';
import type { QuantityParts } from './parts.js';
import type { Unit } from './units.js';

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
  d: [['h', '24']],
  h: [
    ['min', '60'],
    ['s', '3600'],
  ],
  wk: [['d', '7']],
  min: [['s', '60']],
};

/** Two measures side by side that are one, in the smaller unit. */
export function readCompound(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const big = readMeasure(sentence, figure);
  const missing = 'no measure with a smaller one after it';
  if (typeof big === 'string' || figure.value === undefined || big.adjectival) return missing;
  const value = multiply(big.figure.value!, big.unit.factor);
  return continueCompound(sentence, { first: figure.first, value, unit: big.unit, last: big.last, figure }, index + 1) ?? missing;
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
    const from = lower(sentence.tokens, last) === 'and' ? last + 1 : last;
    if (other.first !== from || other.value === undefined) break;
    const small = readMeasure(sentence, other);
    const step = typeof small === 'string' ? undefined : STEPS[unit.unit]?.find(([smaller]) => smaller === small.unit.unit);
    if (!step || typeof small === 'string') break;
    value = add(multiply(value, step[1]), other.value);
    ({ last, unit } = small);
  }
  if (last === begun.last) return null;
  const figure = begun.figure ?? sentence.figures[index]!;
  return measureFound(sentence, { figure, unit: { ...unit, factor: '1' }, last, adjectival: false }, begun.first, { value });
}
