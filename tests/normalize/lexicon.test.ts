import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/normalize/data.js';
import { Lexicon } from '../../src/normalize/lexicon.js';
import { tokenize } from '../../src/normalize/tokens.js';

/** What a lexicon finds at the beginning of a text: payload and how many tokens it took. */
function at<T>(lexicon: Lexicon<T>, text: string, limit?: number): [T, number] | null {
  const hit = lexicon.match(tokenize(text), 0, limit);
  return hit && [hit.payload, hit.end];
}

describe('a lexicon', () => {
  const names = new Lexicon('names', [
    ['Serbia', 'SRB'],
    ['Republic of Serbia', 'SRB'],
    ['Republic', 'word'],
    ['F-16', 'jet'],
    ['F-16 Block 70', 'new jet'],
  ]);

  it('finds the longest phrase', () => {
    expect(at(names, 'Republic of Serbia and')).toEqual(['SRB', 3]);
    expect(at(names, 'Republic of Korea')).toEqual(['word', 1]);
    expect(at(names, 'F-16 Block 70s')).toEqual(['new jet', 5]);
    expect(at(names, 'F-16 Block')).toEqual(['jet', 3]);
  });

  it('finds nothing where no phrase ends', () => {
    expect(at(names, 'Montenegro')).toBeNull();
    expect(at(names, 'F-')).toBeNull();
    expect(at(names, '')).toBeNull();
  });

  it('stops at its limit', () => {
    expect(at(names, 'Republic of Serbia', 2)).toEqual(['word', 1]);
    expect(names.match(tokenize('Serbia'), 1)).toBeNull();
    expect(names.match(tokenize('Serbia'), -1)).toBeNull();
  });

  it('says which words begin a phrase', () => {
    const [first, second] = tokenize('Republic of').word;
    expect([names.begins(first!), names.begins(second!)]).toEqual([true, false]);
  });

  it('knows whole phrases and its size', () => {
    expect([names.get('republic of serbia'), names.get('republic of'), names.size]).toEqual(['SRB', undefined, 5]);
  });

  it('keeps the first meaning of a spelling', () => {
    expect(
      at(
        new Lexicon('twice', [
          ['Tiger', 'first'],
          ['Tiger', 'second'],
        ]),
        'Tiger',
      ),
    ).toEqual(['first', 1]);
  });

  it('takes the same time per word with 50,000 phrases as with 1,500', () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `word${index % 700} of`).join(' ');
    const tokens = tokenize(text);
    const lexiconOf = (size: number): Lexicon<number> =>
      new Lexicon(
        `of ${size}`,
        Array.from({ length: size }, (_, index): [string, number] => [index < 700 ? `word${index} of` : `word${index % 700} term${index}`, index]),
      );
    const time = (lexicon: Lexicon<number>): number => {
      const rounds = Array.from({ length: 7 }, () => {
        const begun = performance.now();
        for (let token = 0; token < tokens.count; token++) lexicon.match(tokens, token);
        return performance.now() - begun;
      });
      return Math.min(...rounds);
    };
    const [small, large] = [lexiconOf(1_500), lexiconOf(50_000)];
    time(small);
    expect(time(large) / time(small)).toBeLessThan(4);
  });

  it('refuses an empty phrase', () => {
    expect(() => new Lexicon('empty', [[' ', 1]])).toThrow('lexicon empty: an empty phrase');
  });
});

describe('letters', () => {
  const entries = [
    ['Turkey', 'state'],
    ['KSF', 'force'],
    ['air force', 'arm'],
  ] as const;

  it('do not matter by default', () => {
    expect(at(new Lexicon('any', entries), 'turkey')).toEqual(['state', 1]);
  });

  it('must be capitals where the phrase has them, for `initial`', () => {
    const lexicon = new Lexicon('initial', entries, { letters: 'initial' });
    expect([at(lexicon, 'turkey'), at(lexicon, 'TURKEY'), at(lexicon, 'Air Force')]).toEqual([null, ['state', 1], ['arm', 2]]);
  });

  it('must all agree, for `exact`', () => {
    const lexicon = new Lexicon('exact', entries, { letters: 'exact' });
    expect([at(lexicon, 'ksf'), at(lexicon, 'KSF'), at(lexicon, 'Air force')]).toEqual([null, ['force', 1], null]);
  });
});

describe('a lexicon table', () => {
  it('skips comments and blank lines, and trims its cells', () => {
    expect(parseCsv('# source: here\nname,code\n\n Serbia , SRB\n"a, b",X\n', 'names.csv')).toEqual([
      { name: 'Serbia', code: 'SRB' },
      { name: 'a, b', code: 'X' },
    ]);
  });

  it('reads a table that quotes nothing as one that does', () => {
    const quoted = parseCsv('name,code\n"A",x\nB,\n', 'names.csv');
    expect(parseCsv('# licence: MIT\nname,code\nA,x\nB,\n', 'names.csv')).toEqual(quoted);
  });

  it('names the place that is broken', () => {
    expect(() => parseCsv('name,code\nSerbia\n', 'names.csv')).toThrow(/^names\.csv: not a readable lexicon table: .*line 2/);
  });
});
