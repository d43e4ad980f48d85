import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addEvaluations, evaluate, Gold, nothingEvaluated } from '../../src/evaluate/index.js';
import { weigh, type Surroundings } from '../../src/link/confidence.js';
import type { Filler } from '../../src/link/contract.js';
import type { ReadDraft } from '../../src/link/merge.js';
import { createPipeline } from '../../src/pipeline.js';
import { readDocument } from '../../src/read/index.js';

const pipeline = createPipeline();
const budget = pipeline.types.find(({ type }) => type === 'budget')!;
const acquisition = pipeline.types.find(({ type }) => type === 'acquisition')!;

const plain: Surroundings = { words: 12, breaks: 0, unread: 0, mentionOf: () => undefined, distanceOf: () => 2 };

function filler(value: Filler['value'], origin: Filler['origin'] = 'sentence'): Filler {
  return { value, mention: null, origin };
}
function draft(slots: Record<string, Filler>, type = budget, confidence = 0.93): ReadDraft {
  const read = { slots, status: 'done' as const, confidence };
  return { ...read, alsoIn: undefined, amends: undefined, siteOf: undefined, type, rule: 'test', sentence: 0, section: 0, source: read, attribution: null };
}
const whole = { country: filler({ iso: 'KEN' }), period: filler({ edtf: '2025' }), amount: filler({ value: 5, currency: 'KES' }) };

describe('the confidence of a fact', () => {
  const best = weigh(draft(whole), plain);

  it('is high, and has nothing to explain but the rule, where the sentence gives all and all of it is read', () => {
    expect(best.confidence).toBeGreaterThanOrEqual(0.95);
    expect(best.because.length).toBe(1);
  });

  it.each<[string, ReadDraft, Partial<Surroundings>]>([
    ['a heading gives the country', draft({ ...whole, country: filler({ iso: 'KEN' }, 'heading') }), {}],
    ['the country was named before', draft({ ...whole, country: filler({ iso: 'KEN' }, 'coreference') }), {}],
    ['the document as a whole gives the country', draft({ ...whole, country: filler({ iso: 'KEN' }, 'document') }), {}],
    ['it has no date', draft({ country: whole.country, amount: whole.amount }), {}],
    ['a figure beside it is not read', draft(whole), { unread: 1 }],
    ['its sentence has several clauses', draft(whole), { breaks: 2 }],
    ['its sentence is long', draft(whole), { words: 40 }],
    ['its currency is open', draft({ ...whole, amount: filler({ value: 5, currency: null }) }), {}],
    ['its rule is broad', draft(whole, budget, 0.8), {}],
  ])('falls, and says why, where %s', (_, read, around) => {
    const less = weigh(read, { ...plain, ...around });
    expect(less.confidence).toBeLessThan(best.confidence);
    expect(less.because.length).toBeGreaterThan(0);
  });

  it('falls with every sentence between a slot and where it was named, and with every figure left unread', () => {
    const borrowed = draft({ ...whole, country: filler({ iso: 'KEN' }, 'coreference') });
    const far = [0, 1, 2, 3, null].map((distance) => weigh(borrowed, { ...plain, distanceOf: () => distance }).confidence);
    expect(far).toEqual([...far].sort((a, b) => b - a));
    expect(far[0]).toBeGreaterThan(far[3]!);
    const unread = [0, 1, 2, 3, 4].map((count) => weigh(draft(whole), { ...plain, unread: count }).confidence);
    expect(unread).toEqual([...unread].sort((a, b) => b - a));
  });

  it('is lower for a thing without a name than for one with a designation', () => {
    const date = filler({ edtf: '2025' });
    const named = weigh(draft({ buyer: filler({ iso: 'KEN' }), system: filler({ name: 'M777' }), date }, acquisition), plain);
    const bare = weigh(draft({ buyer: filler({ iso: 'KEN' }), item: filler('howitzers'), date }, acquisition), plain);
    expect(bare.confidence).toBeLessThan(named.confidence);
  });
});

/** Confidence is only worth its name where it is kept: of the surest facts nearly all are right, and the less sure ones are less often. */
describe('the confidence of facts on reports with gold', () => {
  const home = new URL('../../fixtures/reports/', import.meta.url);
  const buckets = readdirSync(home)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const gold = Gold.parse(JSON.parse(readFileSync(new URL(file, home), 'utf8')));
      const document = readDocument(readFileSync(new URL(gold.document.file, home)), { name: gold.document.file, date: gold.document.date ?? undefined });
      return evaluate(gold, pipeline.extract(document));
    })
    .reduce(addEvaluations, nothingEvaluated()).facts.calibration;
  const rate = (from: number, to: number): { count: number; right: number } => {
    const within = buckets.filter((bucket) => bucket.from >= from && bucket.to <= to);
    const count = within.reduce((sum, bucket) => sum + bucket.count, 0);
    return { count, right: within.reduce((sum, bucket) => sum + bucket.right, 0) / count };
  };

  it('is kept by at least 95 % of those at 0.9 and above', () => {
    expect(rate(0.9, 1).count).toBeGreaterThanOrEqual(20);
    expect(rate(0.9, 1).right).toBeGreaterThanOrEqual(0.95);
  });

  it('tells the surer facts from the less sure', () => {
    expect(rate(0.8, 1).right).toBeGreaterThan(rate(0, 0.7).right);
  });
});
