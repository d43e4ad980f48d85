import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, shift } from '../../src/normalize/decimal.js';
import { readFigures } from '../../src/normalize/figures/index.js';
import { tokenize } from '../../src/normalize/tokens.js';
import { RUNS } from './runs.js';
import { scaledSurfaces, surfaces } from './surfaces.js';

const whole = fc.oneof(fc.bigInt({ min: 0n, max: 9999n }), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n })).map(String);
const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,4}$/));
const options = { seed: 20_260_401, numRuns: 4 * RUNS };

/** The one figure of a text, by its last. */
function lastFigure(text: string): ReturnType<typeof readFigures>[number] | undefined {
  const tokens = tokenize(text);
  return readFigures(tokens, 0, tokens.count).at(-1);
}

let written = 0;

describe('a number written in any style is read back', { timeout: 600_000 }, () => {
  it('alone, in digits and in words', () => {
    fc.assert(
      fc.property(whole, fraction, (integer, decimals) => {
        const value = canonical(decimals === '' ? integer : `${integer}.${decimals}`);
        // One digit group and three decimals can be read both ways: the document's habit decides, and has its own test.
        fc.pre(!(decimals.length === 3 && integer.length <= 3));
        for (const { before = '', text } of surfaces(integer, decimals)) {
          written++;
          const found = lastFigure(`${before}They counted ${text} units.`);
          expect([text, found?.value]).toEqual([text, value]);
        }
      }),
      options,
    );
  });

  it('with a multiplier, shifted exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.stringMatching(/^\d{0,3}$/), (integer, decimals) => {
        const bare = decimals === '' ? String(integer) : `${integer}.${decimals}`;
        for (const { text, power } of scaledSurfaces(bare)) expect([text, lastFigure(`It cost ${text} in all.`)?.value]).toEqual([text, shift(bare, power)]);
      }),
      options,
    );
  });

  it('as the ends of a range that share a multiplier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 998 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 9 }), (low, width, tenth) => {
        const high = Math.min(low + width, 999);
        fc.pre(high > low);
        const ends = [`${low}.${tenth}`, `${high}.${tenth}`] as const;
        for (const text of [
          `${ends[0]}–${ends[1]} billion`,
          `${ends[0]}-${ends[1]}bn`,
          `between ${ends[0]} and ${ends[1]} billion`,
          `from ${ends[0]} to ${ends[1]} billion`,
          `${ends[0]} to ${ends[1]} billion`,
        ]) {
          const found = lastFigure(`They want ${text} more.`);
          expect([text, found?.min, found?.max]).toEqual([text, shift(ends[0], 9), shift(ends[1], 9)]);
        }
      }),
      options,
    );
  });
});

it('wrote at least 100,000 numbers in digits and words', () => {
  expect(written).toBeGreaterThanOrEqual(100_000);
});

describe('the habit of a document decides what stands between digits', () => {
  it.each([
    ['They had 1.124 men.', '1.124'],
    ['It was 2,5 and 17,3 and then 1.124', '1124'],
    ['It was 2.5 and 17.3 and then 1,124', '1124'],
  ])('%s', (text, value) => {
    expect(lastFigure(text)?.value).toBe(value);
  });
});
