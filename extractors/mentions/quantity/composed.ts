import type { Hit } from '../../../src/normalize/lexicon.js';
import { glued, raw, type Tokens } from '../../../src/normalize/tokens.js';
import { unitAt, unitOf, type Unit } from './units.js';

/** Dimensions by which a unit is divided into another unit (`120 g/km`, `20 J/m^2`); by time it is a rate, and by a count a share. */
const DIVISORS = new Set(['length', 'area', 'volume', 'mass', 'amount', 'energy', 'temperature']);
const SECOND = unitOf('s')!;

/** `W/m2`, `km/s²`: the unit with the one that it is divided by, where the lexicon does not hold the two as one; else the unit as it is. */
export function withDivisor(tokens: Tokens, hit: Hit<Unit>, limit: number): Hit<Unit> {
  const { end, payload: unit } = hit;
  const bare = unit.per !== null || unit.unit === '%' || unit.unit.includes('/');
  if (bare || end + 1 >= limit || raw(tokens, end) !== '/' || !glued(tokens, end) || !glued(tokens, end + 1)) return hit;
  const divisor = squareSecond(tokens, end + 1, limit) ?? unitAt(tokens, end + 1, limit);
  if (!divisor || divisor.payload.factor !== '1' || !(DIVISORS.has(divisor.payload.dimension) || divisor.payload.unit === 's2')) return hit;
  return { end: divisor.end, payload: { ...unit, unit: `${unit.unit}/${divisor.payload.unit}`, dimension: 'composed', of: null, wary: false } };
}

/** `s2`, `s²`, `s^2` of an acceleration. */
function squareSecond(tokens: Tokens, at: number, limit: number): Hit<Unit> | null {
  if (raw(tokens, at) !== 's') return null;
  const two = raw(tokens, at + 1) === '^' ? at + 2 : at + 1;
  const squared = two < limit && glued(tokens, two) && (raw(tokens, two) === '2' || raw(tokens, two) === '²');
  return squared ? { end: two + 1, payload: { ...SECOND, unit: 's2', dimension: 'acceleration' } } : null;
}
