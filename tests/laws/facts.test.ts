import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { country } from '../../extractors/mentions/country/index.js';
import { MentionEngine } from '../../src/extract/engine.js';
import { onCue, type FactType } from '../../src/link/contract.js';
import { FactEngine } from '../../src/link/engine.js';
import { Lexicon } from '../../src/normalize/lexicon.js';
import { tokenize } from '../../src/normalize/tokens.js';
import { segment } from '../../src/segment/index.js';

const cues = new Lexicon('cues', [['paid', true]]);
const type: Omit<FactType, 'rules'> = {
  type: 'budget',
  slots: z.object({}),
  requires: [['country']],
  identity: ['country'],
  anchors: [['country']],
  figures: [],
};

function factsOf(types: readonly FactType[], text: string): ReturnType<FactEngine['run']> {
  const segmented = segment({ text, blocks: null });
  const { mentions, views } = new MentionEngine([country], () => 'unknown').run({ id: 'test', date: null, tokens: tokenize(text), ...segmented });
  return new FactEngine(types, { countryNamedIn: () => null, homeOfBody: () => null, homeOfCurrency: () => null }).run({
    document: 'test',
    date: null,
    ...segmented,
    views,
    mentions,
  });
}

describe('a fact rule that throws', () => {
  it('becomes a problem with its sentence, and the others go on', () => {
    const broken = onCue('budget/broken', 'Always throws.', cues, () => {
      throw new Error('no luck');
    });
    const sound = onCue('budget/sound', 'Reads every payment.', cues, () => [
      { slots: { country: { value: { iso: 'SRB' }, mention: null, origin: 'sentence' as const } }, status: 'done' as const, confidence: 0.9 },
    ]);
    const { facts, problems } = factsOf([{ ...type, rules: [broken, sound] }], 'It rained. Serbia paid.');
    expect(problems).toEqual([{ stage: 'link', severity: 'error', message: 'the rule failed: no luck', rule: 'budget/broken', sentence: 1 }]);
    expect(facts.map(({ rule, evidence }) => [rule, evidence])).toEqual([['budget/sound', [1]]]);
  });
});

describe('a record without what its type requires', () => {
  it('is none', () => {
    const empty = onCue('budget/empty', 'Reads nothing of use.', cues, () => [{ slots: {}, status: 'done' as const, confidence: 0.9 }]);
    expect(factsOf([{ ...type, rules: [empty] }], 'Serbia paid.')).toEqual({ facts: [], problems: [] });
  });
});
