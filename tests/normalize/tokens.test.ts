import { describe, expect, it } from 'vitest';
import { glued, lower, raw, Shape, tokenAt, tokenize } from '../../src/normalize/tokens.js';

function pieces(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => raw(tokens, index));
}

function shapes(text: string): string[] {
  const names = Object.fromEntries(Object.entries(Shape).map(([name, code]) => [code, name]));
  return [...tokenize(text).shape].map((code) => names[code]!);
}

describe('tokens', () => {
  it.each([
    ['€2.2 billion', ['€', '2.2', 'billion']],
    ['F-16C', ['F', '-', '16', 'C']],
    ['1,124 km', ['1,124', 'km']],
    ['3.5.2', ['3.5.2']],
    ['12,', ['12', ',']],
    ['1,,2', ['1', ',', ',', '2']],
    ['Serbia’s', ['Serbia', '’s']],
    ["Serbia's army", ['Serbia', "'s", 'army']],
    ['N’Djamena', ['N’Djamena']],
    ['Côte d’Ivoire', ['Côte', 'd’Ivoire']],
    ['don’t', ['don’t']],
    ['30mm', ['30', 'mm']],
    ['2025–2026', ['2025', '–', '2026']],
    ['U.S.', ['U', '.', 'S', '.']],
    ['e\u0301lan', ['e\u0301lan']],
    ['co\u00adoperate', ['co\u00adoperate']],
    ['١٢٣', ['١٢٣']],
    ['a\u200bb\u00a0c', ['a', 'b', 'c']],
    ['🚀 up', ['\ud83d', '\ude80', 'up']],
    ['', []],
    [' \n\t', []],
  ])('of %j', (text, wanted) => {
    expect(pieces(text)).toEqual(wanted);
  });

  it('have a shape', () => {
    expect(shapes('army Serbia NATO McCoy iPhone A a 12 % ,')).toEqual([
      'Lower',
      'Capital',
      'Upper',
      'Mixed',
      'Mixed',
      'Upper',
      'Lower',
      'Number',
      'Symbol',
      'Punct',
    ]);
  });

  it('are one word whatever their case, apostrophe, composition or soft hyphens', () => {
    const tokens = tokenize("SERBIA serbia Élan e\u0301lan ser\u00adbia d’Ivoire d'ivoire");
    const [a, b, c, d, e, f, g] = tokens.word;
    expect([b, e]).toEqual([a, a]);
    expect(d).toBe(c);
    expect(g).toBe(f);
    expect(lower(tokens, 0)).toBe('serbia');
    expect([lower(tokens, -1), lower(tokens, 99)]).toEqual(['', '']);
  });

  it('know whether they touch the one before and where they stand', () => {
    const tokens = tokenize('F-16 jets');
    expect([0, 1, 2, 3, 4].map((index) => glued(tokens, index))).toEqual([false, true, true, false, false]);
    expect([0, 1, 2, 4, 5, 8, 9].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });

  it('outgrow their first space', () => {
    expect(tokenize(','.repeat(10_000)).count).toBe(10_000);
  });
});
