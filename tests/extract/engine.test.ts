import { describe, expect, it } from 'vitest';
import { onFigure, onPhrase, onShape, type Reading, type SentenceView } from '../../src/extract/contract.js';
import { TraceLog } from '../../src/extract/trace.js';
import { Lexicon } from '../../src/normalize/lexicon.js';
import { raw, Shape } from '../../src/normalize/tokens.js';
import { found, madeUp, run } from './kinds.js';

/** The tokens `[at, end)` of a sentence as a finding. */
function words({ tokens }: SentenceView, at: number, end = at + 1): Reading<string> {
  const start = tokens.start[at]!;
  const stop = tokens.end[end - 1]!;
  return { start, end: stop, parts: tokens.text.slice(start, stop), confidence: 0.9 };
}

const places = new Lexicon('places', [
  ['Serbia', 1],
  ['Kosovo', 1],
  ['Kosovo Security Force', 1],
]);
const country = madeUp('country', [onPhrase('country/place', 'A place.', places, (sentence, at, end) => words(sentence, at, end))]);
const numbers = madeUp('quantity', [onFigure('quantity/figure', 'A figure.', (_, { start, end }) => ({ start, end, parts: 'figure', confidence: 0.9 }))]);
const acronyms = onShape('organization/acronym', 'An acronym.', [Shape.Upper], (sentence, at) =>
  raw(sentence.tokens, at).length > 1 ? words(sentence, at) : 'one letter is no acronym',
);

describe('anchors', () => {
  it('are phrases, shapes and figures, walked in one pass', () => {
    const output = run([country, numbers, madeUp('organization', [acronyms])], 'Serbia gave NATO 12 tents. Kosovo gave none.');
    expect(found(output)).toEqual(['country:Serbia', 'organization:NATO', 'quantity:12', 'country:Kosovo']);
    expect(output.mentions.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1]);
  });

  it('are read once per kind: the first rule that reads one wins', () => {
    const second = onPhrase('country/second', 'The same again.', places, (sentence, at, end) => words(sentence, at, end));
    const { mentions } = run([madeUp('country', [...country.rules, second])], 'Serbia');
    expect(mentions.map(({ rule }) => rule)).toEqual(['country/place']);
  });

  it('go to the next rule when one refuses', () => {
    const shy = onPhrase('country/shy', 'Never reads.', places, () => 'not today');
    const log = new TraceLog();
    const { mentions } = run([madeUp('country', [shy, ...country.rules])], 'Serbia', log);
    expect(mentions.map(({ rule }) => rule)).toEqual(['country/place']);
    expect(log.attempts.map(({ rule, stopped }) => [rule, stopped])).toEqual([
      ['country/shy', 'not today'],
      ['country/place', null],
    ]);
  });
});

describe('a mention', () => {
  it('says where it stands, what made it and how sure that is', () => {
    const [mention] = run([country], 'In Serbia.').mentions;
    expect(mention).toEqual({
      id: 'test.country.3-9',
      kind: 'country',
      start: 3,
      end: 9,
      text: 'Serbia',
      sentence: 0,
      value: { words: 'Serbia' },
      rule: 'country/place',
      confidence: 0.9,
    });
  });

  it('is dropped when its parts mean nothing, with the reason in the trace', () => {
    const log = new TraceLog();
    const output = run([madeUp('country', country.rules, { normalize: () => 'it is a cheese' })], 'Serbia', log);
    expect([output.mentions, output.problems]).toEqual([[], []]);
    expect(log.attempts.at(-1)).toMatchObject({ rule: 'country/place', stopped: 'it is a cheese' });
  });
});

describe('overlaps', () => {
  it('go to the longer, unless its kind yields', () => {
    const long = madeUp('organization', [
      onPhrase('organization/force', 'A force.', new Lexicon('forces', [['Kosovo Security Force', 1]]), (sentence, at, end) => words(sentence, at, end)),
    ]);
    const short = madeUp('country', [
      onPhrase('country/short', 'A place.', new Lexicon('short', [['Kosovo', 1]]), (sentence, at, end) => words(sentence, at, end)),
    ]);
    expect(found(run([short, long], 'The Kosovo Security Force marched.'))).toEqual(['organization:Kosovo Security Force']);
    expect(found(run([short, { ...long, yieldsTo: ['country'] }], 'The Kosovo Security Force marched.'))).toEqual(['country:Kosovo']);
  });

  it('with a mask leave nothing', () => {
    const mask = madeUp('system', [
      onPhrase('system/mask', 'A resolution.', new Lexicon('masks', [['UNSCR 1244', 1]]), ({ tokens }, at, end) => ({
        start: tokens.start[at]!,
        end: tokens.end[end - 1]!,
        mask: true,
      })),
    ]);
    expect(found(run([numbers, mask], 'Under UNSCR 1244, 12 tents came.'))).toEqual(['quantity:12']);
  });
});

describe('a kind', () => {
  it('sees what those before it found', () => {
    const counted: number[] = [];
    const first = { ...country, evidence: ({ words: name }: { words: string }) => name };
    const later = madeUp('organization', [acronyms], {
      normalize: (name, context) => {
        counted.push(context.tally('country').get('Serbia') ?? 0, context.settled('country').length, context.tally('system').size);
        return { words: `${name} ${context.date}` };
      },
    });
    expect(run([first, later], 'Serbia and Kosovo and Serbia joined NATO.').mentions.at(-1)!.value).toEqual({ words: 'NATO 2025-06-01' });
    expect(counted).toEqual([2, 3, 0]);
  });

  it('learns short forms, which count by their letters, from their place on, where it admits them', () => {
    const named = madeUp(
      'organization',
      [onPhrase('organization/name', 'A name.', new Lexicon('names', [['Kosovo Security Force', 1]]), (sentence, at, end) => words(sentence, at, end))],
      {
        learn: (names) => names.map(({ end, value }) => ({ form: 'KSF', value, from: end })),
        admits: ({ tokens }, _, end) => raw(tokens, end) !== 'Ltd',
      },
    );
    const { mentions } = run([named], 'The KSF came. The Kosovo Security Force (KSF) grew. The ksf and KSF Ltd and the KSF.');
    expect(mentions.map(({ text, start, rule }) => [text, start, rule])).toEqual([
      ['Kosovo Security Force', 18, 'organization/name'],
      ['KSF', 41, 'organization/learned'],
      ['KSF', 80, 'organization/learned'],
    ]);
    expect(mentions.map(({ value }) => value)).toEqual(Array(3).fill({ words: 'Kosovo Security Force' }));
  });
});

describe('a rule that throws', () => {
  it('becomes a problem with its sentence, and the others go on', () => {
    const broken = madeUp('system', [
      onShape('system/broken', 'Always throws.', [Shape.Capital], () => {
        throw new Error('no luck');
      }),
    ]);
    const output = run([broken, country], 'It rained. Serbia paid.');
    expect(found(output)).toEqual(['country:Serbia']);
    expect(output.problems).toContainEqual({ stage: 'extract', severity: 'error', message: 'the rule failed: no luck', rule: 'system/broken', sentence: 1 });
  });

  it('becomes a problem in normalization too', () => {
    const output = run(
      [
        madeUp('country', country.rules, {
          normalize: () => {
            throw new Error('no value');
          },
        }),
      ],
      'Serbia',
    );
    expect(output).toMatchObject({
      mentions: [],
      problems: [{ stage: 'extract', severity: 'error', message: 'normalization failed: no value', rule: 'country/place', sentence: 0 }],
    });
  });
});

describe('an engine', () => {
  it('refuses two rules of one id', () => {
    expect(() => run([country, { ...country, kind: 'system' }], '')).toThrow('rule country/place: the id is used twice');
  });
});
