import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle, type Contender } from '../../src/extract/settle.js';
import { MENTION_KINDS, type MentionKindName } from '../../src/model/index.js';

const YIELDS = new Map<MentionKindName, ReadonlySet<MentionKindName>>([
  ['quantity', new Set(['money', 'date'])],
  ['country', new Set(['organization'])],
]);

function span(kind: MentionKindName, start: number, end: number, more: { mask?: boolean; confidence?: number } = {}): Contender {
  return { kind, start, end, mask: more.mask ?? false, confidence: more.confidence ?? 1 };
}

function settled(...contenders: Contender[]): string[] {
  return settle(contenders, YIELDS).map(({ kind, start, end }) => `${kind} ${start}-${end}`);
}

describe('of spans that overlap', () => {
  it('the longer stays', () => {
    expect(settled(span('country', 0, 6), span('organization', 0, 20))).toEqual(['organization 0-20']);
  });
  it('the one yielded to stays, though shorter', () => {
    expect(settled(span('quantity', 0, 12), span('money', 0, 8))).toEqual(['money 0-8']);
  });
  it('a longer one stays when only one of its rivals is yielded to', () => {
    expect(settled(span('date', 0, 20), span('money', 15, 22))).toEqual(['date 0-20']);
  });
  it('the earlier stays among equals in length, the surer among equals in place', () => {
    expect(settled(span('date', 4, 8), span('system', 2, 6))).toEqual(['system 2-6']);
    expect(settled(span('date', 0, 4, { confidence: 0.5 }), span('system', 0, 4, { confidence: 0.9 }))).toEqual(['system 0-4']);
  });
  it('neighbours stay both', () => {
    expect(settled(span('country', 0, 6), span('system', 6, 9))).toEqual(['country 0-6', 'system 6-9']);
  });
});

describe('a mask', () => {
  it('keeps others away and is no span itself', () => {
    expect(settled(span('quantity', 6, 10), span('system', 0, 10, { mask: true }))).toEqual([]);
  });
  it('gives way to a longer span', () => {
    expect(settled(span('date', 0, 14), span('system', 0, 10, { mask: true }))).toEqual(['date 0-14']);
  });
  it('does not yield', () => {
    expect(settled(span('quantity', 0, 12, { mask: true }), span('money', 0, 8))).toEqual([]);
  });
});

describe('whatever contends', () => {
  const contender = fc
    .record({
      kind: fc.constantFrom(...MENTION_KINDS),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 9 }),
      mask: fc.boolean(),
      confidence: fc.constantFrom(0.5, 0.9, 1),
    })
    .map(({ kind, start, length, mask, confidence }) => span(kind, start, start + length, { mask, confidence }));

  it('no two spans that stay share a character, they stand in order, and each was given', () => {
    fc.assert(
      fc.property(fc.array(contender, { maxLength: 12 }), (contenders) => {
        const stays = settle(contenders, YIELDS);
        expect(stays.every((one, index) => index === 0 || stays[index - 1]!.end <= one.start)).toBe(true);
        expect(stays.every((one) => contenders.includes(one) && !one.mask)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  it('the order in which spans of unlike places are given does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(contender, { maxLength: 8, selector: ({ start, end }) => `${start}-${end}` }), (contenders) => {
        expect(settle([...contenders].reverse(), YIELDS)).toEqual(settle(contenders, YIELDS));
      }),
      { seed: 7 },
    );
  });
});
