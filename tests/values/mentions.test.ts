import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyKind } from '../../extractors/mentions/money/index.js';
import { quantityKind } from '../../extractors/mentions/quantity/index.js';
import type { AnyKind } from '../../src/extract/contract.js';
import { MentionEngine } from '../../src/extract/engine.js';
import { shift } from '../../src/normalize/decimal.js';
import { tokenize } from '../../src/normalize/tokens.js';
import { amountSurfaces, measureSurfaces, type Written } from './mention-surfaces.js';
import { RUNS } from './runs.js';

const CARRIERS: readonly (readonly [string, string])[] = [
  ['The ministry will spend ', ' on it.'],
  ['It rose (to ', ') last spring.'],
  ['', ''],
  ['They want ', ', no more.'],
];

/** The mentions of one kind in one sentence, whatever the segmenter would make of it. */
function reader(kind: AnyKind): (text: string) => { text: string; value: Readonly<Record<string, unknown>> }[] {
  const engine = new MentionEngine([kind], () => 'noun');
  return (text) => {
    const sections = [{ heading: null, level: 0, start: 0, end: text.length }];
    const { mentions, problems } = engine.run({
      id: 'x',
      date: null,
      tokens: tokenize(text),
      sections,
      sentences: [{ start: 0, end: text.length, section: 0 }],
    });
    expect(problems).toEqual([]);
    return mentions;
  };
}

const digits = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.oneof(fc.constant(''), fc.stringMatching(/^\d{0,2}[1-9]$/)));

function readsBack(kind: AnyKind, write: (decimal: string) => Written): void {
  const read = reader(kind);
  fc.assert(
    fc.property(digits, fc.constantFrom(...CARRIERS), ([whole, fraction], [head, tail]) => {
      const decimal = fraction === '' ? String(whole) : `${whole}.${fraction}`;
      const { text, power, members } = write(decimal);
      const found = read(head + text + tail).map((mention) => ({ text: mention.text, value: mention.value }));
      expect([head + text + tail, found]).toEqual([head + text + tail, [{ text, value: { value: Number(shift(decimal, power)), ...members } }]]);
    }),
    { seed: 20_260_401, numRuns: RUNS },
  );
}

describe('an amount of money written in any style is read back', { timeout: 600_000 }, () => {
  it.each(amountSurfaces.map((surface) => [surface.name, surface] as const))('%s', (_, { write }) => readsBack(moneyKind, write));
});

describe('a measure written in any style is read back', { timeout: 600_000 }, () => {
  it.each(measureSurfaces.map((surface) => [surface.name, surface] as const))('%s', (_, { write }) => readsBack(quantityKind, write));
});

it('writes at least 100,000 values', () => {
  expect((amountSurfaces.length + measureSurfaces.length) * RUNS).toBeGreaterThanOrEqual(100_000);
});
