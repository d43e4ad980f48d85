import { lower } from '../../../src/normalize/tokens.js';
import type { Tokens } from '../../../src/normalize/tokens.js';
import type { Amount, Figure } from '../../../src/normalize/figures/index.js';
import { unitOf, type Unit } from './units.js';

const SCALES: Readonly<Record<string, Unit>> = { celsius: unitOf('°C')!, centigrade: unitOf('°C')!, fahrenheit: unitOf('°F')!, kelvin: unitOf('kelvin')! };

/** `−273.15° on the Celsius scale`, `90 degrees in Fahrenheit`: the scale that degrees are of where it stands behind them. */
export function scaleOf(tokens: Tokens, unit: Unit, end: number, limit: number): Unit {
  if (unit.unit !== 'deg' || end + 1 >= limit) return unit;
  const named = lower(tokens, end) === 'on' && lower(tokens, end + 1) === 'the' && lower(tokens, end + 3) === 'scale' ? end + 2 : -1;
  const at = lower(tokens, end) === 'in' ? end + 1 : named;
  return (at > 0 && at < limit && SCALES[lower(tokens, at)]) || unit;
}

/** Whether degrees that end at the token are told as so many below zero. */
export function belowZero(tokens: Tokens, unit: Unit, end: number, limit: number): boolean {
  const degrees = unit.unit === 'deg' || unit.dimension === 'temperature';
  return degrees && end + 1 < limit && lower(tokens, end) === 'below' && lower(tokens, end + 1) === 'zero';
}

/** The figure with its sign turned: a range runs from the lower to the higher. */
export function negated<T extends Amount & Partial<Figure>>(figure: T): T {
  const turn = (decimal: string): string => (decimal === '0' ? decimal : decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`);
  const { value, min, max } = figure;
  return {
    ...figure,
    ...(value === undefined ? {} : { value: turn(value) }),
    ...(min === undefined || max === undefined ? {} : { min: turn(max), max: turn(min) }),
  };
}
