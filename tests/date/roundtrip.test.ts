import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateKind } from '../../extractors/mentions/date/index.js';
import { MentionEngine } from '../../src/extract/engine.js';
import { civilOf, serialOf } from '../../src/normalize/calendar.js';
import { tokenize } from '../../src/normalize/tokens.js';
import { RUNS } from '../values/runs.js';
import { surfaces } from './surfaces.js';

const engine = new MentionEngine([dateKind], () => 'noun');

const CARRIERS: readonly (readonly [string, string])[] = [
  ['Exports rose in ', ' and fell again.'],
  ['The plant (opened ', ') employs 300 people.'],
  ['In ', ', the ministry signed 3 contracts worth $5.2 billion.'],
  ['It covers ', ': a record.'],
  ['', ''],
];

/** The dates of one sentence, whatever the segmenter would make of it. */
function read(text: string): { text: string; edtf: unknown }[] {
  const sections = [{ heading: null, level: 0, start: 0, end: text.length }];
  const sentences = [{ start: 0, end: text.length, section: 0 }];
  const { mentions, problems } = engine.run({ id: 'x', date: null, tokens: tokenize(text), sections, sentences });
  expect(problems).toEqual([]);
  return mentions.map((mention) => ({ text: mention.text, edtf: mention.value['edtf'] }));
}

const anyDay = fc.integer({ min: serialOf({ year: 1951, month: 1, day: 1 }), max: serialOf({ year: 2048, month: 12, day: 31 }) }).map(civilOf);

describe('a date written in any style is read back', { timeout: 600_000 }, () => {
  it.each(surfaces.map((surface) => [surface.name, surface] as const))('%s', (_, surface) => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...CARRIERS), (day, [head, tail]) => {
        const { text, edtf } = surface.write(day);
        expect(read(head + text + tail)).toEqual([{ text, edtf }]);
      }),
      { numRuns: RUNS },
    );
  });
});

it('writes at least 100,000 dates', () => {
  expect(surfaces.length * RUNS).toBeGreaterThanOrEqual(100_000);
});
