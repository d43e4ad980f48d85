import { describe, expect, it } from 'vitest';
import { sameSlot } from '../../src/evaluate/compare.js';
import type { Gold } from '../../src/evaluate/index.js';
import { addEvaluations, evaluate, misplaced, nothingEvaluated, report, reportText } from '../../src/evaluate/index.js';
import type { Extraction, Fact, Mention } from '../../src/model/index.js';

const TEXT = 'Ruritania ordered 12 Falke jets for about €2 billion, the minister said.';

const gold: Gold = {
  document: { file: 'ruritania.txt', date: null },
  mentions: [
    { id: 'm1', kind: 'quantity', start: 18, end: 20, text: '12', value: { value: 12, unit: '1', of: 'Falke jets' } },
    { id: 'm2', kind: 'system', start: 21, end: 26, text: 'Falke', value: { name: 'Falke', category: 'combat-aircraft' } },
    { id: 'm3', kind: 'money', start: 42, end: 52, text: '€2 billion', value: { value: 2_000_000_000, mod: 'about', currency: 'EUR' } },
  ],
  facts: [
    {
      id: 'f1',
      type: 'acquisition',
      attribution: 'the minister',
      evidence: [{ start: 0, text: 'Ruritania ordered' }],
      slots: { buyer: { iso: 'RUR' }, system: { name: 'Falke' }, quantity: { value: 12, unit: '1', of: 'Falke jets' }, status: 'contracted' },
    },
    {
      id: 'f2',
      type: 'agreement',
      evidence: [{ start: 0, text: 'Ruritania ordered' }],
      slots: { parties: [{ iso: 'RUR' }, { name: 'Falke AG', type: 'company' }] },
    },
  ],
};

function mention(over: Partial<Mention> & Pick<Mention, 'kind' | 'start' | 'end' | 'value'>): Mention {
  return { id: `x.${over.kind}.${over.start}`, text: TEXT.slice(over.start, over.end), sentence: 0, rule: `${over.kind}/test`, confidence: 0.97, ...over };
}

function slot(value: string | Record<string, unknown>): { value: string | Record<string, unknown>; mention: null; origin: 'sentence' } {
  return { value, mention: null, origin: 'sentence' };
}

function acquisition(over: Partial<Fact> = {}): Fact {
  return {
    id: 'x.acquisition.1',
    type: 'acquisition',
    status: 'contracted',
    attribution: 'the Minister',
    evidence: [0],
    rule: 'acquisition/order',
    confidence: 0.9,
    slots: {
      buyer: slot({ iso: 'RUR', form: 'name' }),
      system: slot({ name: 'falke', category: 'other' }),
      quantity: slot({ value: 12, unit: '1', of: 'the Falke jets' }),
    },
    ...over,
  };
}

function extraction(mentions: Mention[], facts: Fact[]): Extraction {
  return {
    document: { id: 'x', title: null, date: null, language: 'en', mediaType: 'text/plain', length: TEXT.length },
    rules: 'test',
    sections: [],
    sentences: [{ start: 0, end: TEXT.length, section: 0 }],
    mentions,
    facts,
    problems: [],
  };
}

const perfectMentions = gold.mentions.map(({ kind, start, end, value }) => mention({ kind, start, end, value }));
const score = (mentions: Mention[], facts: Fact[]): ReturnType<typeof report> => report(evaluate(gold, extraction(mentions, facts)));

describe('mentions against gold', () => {
  it('gives full marks to the gold itself', () => {
    const { overall } = score(perfectMentions, []).mentions;
    expect(overall.spans.f1).toBe(1);
    expect([overall.valueAccuracy, overall.exactValueAccuracy]).toEqual([1, 1]);
  });

  it('counts a span with another border as one missed and one spurious', () => {
    const wide = mention({ kind: 'money', start: 36, end: 52, value: { value: 2_000_000_000, currency: 'EUR' } });
    const result = score([...perfectMentions.slice(0, 2), wide], []);
    expect(result.mentions.kinds.money!.spans).toMatchObject({ gold: 1, found: 1, right: 0, f1: 0 });
    expect(result.errors.mentions).toEqual([
      '36: spurious money "about €2 billion" (there: money "€2 billion") by money/test',
      '42: missed money "€2 billion" (there: money "about €2 billion")',
    ]);
  });

  it('scores values member by member on the spans that were found', () => {
    const found = mention({ kind: 'money', start: 42, end: 52, value: { value: 2_000_000, currency: 'EUR', per: 'year' } });
    const { money } = score([found], []).mentions.kinds;
    expect(money!.valueAccuracy).toBe(0);
    expect(money!.members.currency).toMatchObject({ precision: 1, recall: 1 });
    expect(money!.members.value).toMatchObject({ right: 0, f1: 0 });
    expect(money!.members.mod).toMatchObject({ gold: 1, found: 0 });
    expect(money!.members.per).toMatchObject({ gold: 0, found: 1, right: 0 });
  });

  it('tells a value that claims more from one that is right, and ignores resolved days and alternatives', () => {
    const more = mention({ kind: 'quantity', start: 18, end: 20, value: { value: 12, unit: '1', of: 'The Falke Jets', per: 'year' } });
    const extras = mention({ kind: 'money', start: 42, end: 52, value: { ...gold.mentions[2]!.value, ambiguous: ['EUR'], start: null } });
    const result = score([more, extras], []);
    expect(result.mentions.kinds.quantity).toMatchObject({ valueAccuracy: 1, exactValueAccuracy: 0 });
    expect(result.mentions.kinds.money).toMatchObject({ valueAccuracy: 1, exactValueAccuracy: 1 });
  });

  it('sorts claims by their confidence', () => {
    const spurious = mention({ kind: 'country', start: 0, end: 9, value: { iso: 'RUR' }, confidence: 0.55 });
    expect(score([...perfectMentions, spurious], []).calibration.mentions).toEqual([
      { from: 0.5, to: 0.6, count: 1, confidence: 0.55, right: 0 },
      { from: 0.95, to: 1, count: 3, confidence: expect.closeTo(0.97), right: 1 },
    ]);
  });
});

describe('facts against gold', () => {
  it('takes a slot for right when every member of the gold agrees', () => {
    const result = score([], [acquisition()]);
    expect(result.facts.types.acquisition).toMatchObject({
      facts: { gold: 1, found: 1, matched: 1, missed: 0, spurious: 0, whole: 1 },
      slots: { gold: 4, found: 4, right: 4, f1: 1 },
    });
    expect(result.attribution).toMatchObject({ gold: 1, found: 1, right: 1 });
    expect(result.evidenceAccuracy).toBe(1);
  });

  it('counts the status as a slot and an extra slot as wrong', () => {
    const found = acquisition({ status: 'planned' });
    const result = score([], [{ ...found, slots: { ...found.slots, date: slot({ edtf: '2026' }) } }]);
    expect(result.facts.types.acquisition).toMatchObject({ facts: { matched: 1, whole: 0 }, slots: { gold: 4, found: 5, right: 3 } });
    expect(result.errors.facts[0]).toBe(
      'differing acquisition f1: status "planned", gold "contracted"; date {"edtf":"2026"}, gold absent by acquisition/order in "Ruritania ordered…"',
    );
  });

  it('pairs one to one, the best first, and none by its status alone', () => {
    const half = acquisition({ id: 'x.2', slots: { buyer: slot({ iso: 'RUR' }) } });
    const stranger = acquisition({ id: 'x.3', slots: { buyer: slot({ iso: 'XXX' }) } });
    const result = score([], [stranger, half, acquisition()]);
    expect(result.facts.types.acquisition!.facts).toEqual({ gold: 1, found: 3, matched: 1, missed: 0, spurious: 2, whole: 1 });
    expect(score([], [stranger]).facts.types.acquisition!.facts).toMatchObject({ matched: 0, missed: 1, spurious: 1 });
  });

  it('takes several fillers for a set', () => {
    const pact = (parties: Record<string, unknown>[]): Fact =>
      acquisition({ type: 'agreement', status: null, attribution: null, slots: { parties: parties.map(slot) } });
    const whole = score(
      [],
      [
        pact([
          { name: 'Falke AG', type: 'company' },
          { iso: 'RUR', form: 'name' },
        ]),
      ],
    );
    expect(whole.facts.types.agreement!.facts.whole).toBe(1);
    const short = score([], [pact([{ iso: 'RUR' }])]);
    expect(short.facts.types.agreement!.slots.right).toBe(0);
  });

  it('names a source that is wrong or missing', () => {
    expect(score([], [acquisition({ attribution: null })]).errors.facts).toContain('other source of acquisition f1: absent, gold "the minister"');
  });
});

describe('the report', () => {
  it('adds documents up before it divides', () => {
    const good = evaluate(gold, extraction(perfectMentions, []));
    const bad = evaluate(gold, extraction([], []));
    const sum = report(addEvaluations(addEvaluations(nothingEvaluated(), good), bad));
    expect(sum.documents).toBe(2);
    expect(sum.mentions.overall.spans).toMatchObject({ gold: 6, found: 3, right: 3, precision: 1, recall: 0.5 });
  });

  it('prints tables that name every kind, and the errors on request', () => {
    const result = score(perfectMentions.slice(1), [acquisition()]);
    const text = reportText(result, { errors: true });
    expect(text).toMatch(/^quantity +1 +0 +0 +– +0\.0 +0\.0/m);
    expect(text).toContain('18: missed quantity "12"');
    expect(reportText(result, { errors: false })).not.toContain('missed quantity');
  });

  it('finds gold that does not stand in its text', () => {
    expect(misplaced(gold, TEXT)).toEqual([]);
    expect(misplaced(gold, ` ${TEXT}`)).toHaveLength(5);
  });
});

describe('changes', () => {
  const fall = { value: 2, unit: '%', direction: 'down' };
  it.each([
    [fall, { value: -2, unit: '%' }, true],
    [{ value: -2, unit: '%' }, fall, true],
    [{ min: -3, max: -1, unit: '%' }, { min: 1, max: 3, unit: '%', direction: 'down' }, true],
    [fall, { value: 2, unit: '%' }, false],
    [{ value: -2, unit: '%' }, { value: 2, unit: '%' }, false],
    // A gold that gives no direction leaves it open.
    [{ value: 2, unit: '%' }, fall, true],
  ])('%j is told by %j: %s', (wanted, found, same) => {
    expect(sameSlot('change', wanted, slot(found))).toBe(same);
  });
});
