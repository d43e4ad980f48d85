import { beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/index.js';
import { add, agreement, cohensKappa, decide, decideAll, lessons, merge, related, split, turnBack, valueFrom, type Ask } from '../../src/review/index.js';
import { openStore, rowReading, type SqliteStore } from '../../src/store/index.js';
import { factTypes, sample } from '../store/sample.js';

let store: SqliteStore;
const entries = [sample(), sample({ buyer: 'Serbia', iso: 'SRB', when: 2030 }), sample({ when: 2026 })];
const ids = entries.flatMap(({ extraction }) => extraction.facts.map(({ id }) => id));
const [bought, spent] = ids as [string, string];
const document = entries[0]!.extraction.document.id;
const ada = { reviewer: 'Ada' };
const say = (fact: string, action: Ask['action'], reviewer = 'Ada', more: Partial<Ask> = {}): Promise<unknown> =>
  decide(store, { fact, action, reviewer, ...more });
const reading = (id: string): Reading => rowReading(store.fact(id)!);
const reviews = (): string[] => [...store.facts()].map(({ review }) => review);

beforeEach(() => {
  store = openStore(':memory:', { factTypes });
  store.writeAll(entries);
});

describe('one go', () => {
  it('is counted before, taken whole, and undone whole', async () => {
    await say(bought, 'flag');
    const { batch, count } = await decideAll(store, ada, 'reject', { country: 'HRV' }, 6);
    expect([count, store.decisions({ batch }).length, store.count({ review: 'rejected' })]).toEqual([6, 6, 6]);
    expect((await turnBack(store, ada, 'undo')).decisions).toHaveLength(6);
    expect([store.count({ review: 'rejected' }), store.fact(bought)!.review]).toEqual([0, 'flagged']);
    expect((await turnBack(store, ada, 'redo')).decisions).toHaveLength(6);
    expect(store.count({ review: 'rejected' })).toBe(6);
  });
  it('is refused where more or fewer pass by now', async () => {
    for (const expected of [5, 7]) await expect(decideAll(store, ada, 'accept', { country: 'HRV' }, expected)).rejects.toThrow(/Count again/);
    expect(store.decisions()).toEqual([]);
  });
  it('leaves what was decided since when it is undone by its name', async () => {
    const { batch } = await decideAll(store, ada, 'accept', { type: 'acquisition' }, 3);
    await say(bought, 'reject');
    await turnBack(store, ada, 'undo', batch);
    expect(store.fact(bought)!.review).toBe('rejected');
    expect(store.count({ review: 'accepted' })).toBe(0);
  });
});

describe('going back', () => {
  it('takes back the last thing first, wherever it was, and puts it back in turn', async () => {
    await say(bought, 'accept');
    await say(spent, 'reject');
    await say(spent, 'accept', 'Ben');
    await turnBack(store, ada, 'undo');
    await turnBack(store, ada, 'undo');
    expect(reviews().slice(0, 2)).toEqual(['unreviewed', 'accepted']);
    expect((await turnBack(store, ada, 'undo')).decisions).toEqual([]);
    await turnBack(store, ada, 'redo');
    expect(reviews().slice(0, 2)).toEqual(['accepted', 'accepted']);
    await turnBack(store, ada, 'redo');
    expect((await turnBack(store, ada, 'redo')).decisions).toEqual([]);
  });
  it('forgets what was undone once something else was decided', async () => {
    await say(bought, 'accept');
    await turnBack(store, ada, 'undo');
    await say(spent, 'accept');
    expect((await turnBack(store, ada, 'redo')).decisions).toEqual([]);
  });
});

describe('facts taken apart and put together', () => {
  it('split into parts: the first keeps the id, and one undo joins them again', async () => {
    const whole = reading(bought);
    const { amount: _, ...without } = whole.slots;
    const { facts } = await split(store, ada, bought, [{ ...whole, slots: without }, whole]);
    expect(facts.map((fact) => [fact!.review, fact!.standing])).toEqual([
      ['corrected', 'read'],
      ['accepted', 'made'],
    ]);
    expect(store.count({ document })).toBe(4);
    await turnBack(store, ada, 'undo');
    expect([store.count({ document }), reading(bought)]).toEqual([3, whole]);
  });
  it('merge into the first, and one undo parts them again', async () => {
    const all = reading(bought);
    await merge(store, ada, [bought, spent], { ...all, evidence: [...all.evidence, ...reading(spent).evidence.slice(1)] });
    expect([store.fact(bought)!.review, store.fact(spent)!.review]).toEqual(['corrected', 'rejected']);
    expect(store.decisions(spent)[0]!.comment).toBe(`merged into ${bought}`);
    await turnBack(store, ada, 'undo');
    expect([store.fact(bought)!.review, store.fact(spent)!.review]).toEqual(['unreviewed', 'unreviewed']);
  });
  it('added from words of the text', async () => {
    const made = await add(store, ada, document, { ...reading(spent), status: 'planned' });
    expect(made.facts[0]).toMatchObject({ standing: 'made', status: 'planned', document: { id: document } });
    await expect(add(store, ada, 'nothing', reading(spent))).rejects.toThrow(/no document/);
  });
  it.each<[string, (from: Reading) => Reading, RegExp]>([
    ['a quote that does not stand there', (from) => ({ ...from, evidence: [{ start: 0, end: 5, text: 'wrong' }] }), /does not stand in the text/],
    ['no quote', (from) => ({ ...from, evidence: [] }), /needs the words/],
    ['a slot that the type has not', (from) => ({ ...from, slots: { colour: { value: 'red', mention: null, origin: 'sentence' } } }), /has no slot colour/],
    ['a value of another kind', (from) => ({ ...from, slots: { share: { value: 'much', mention: null, origin: 'sentence' } } }), /share takes quantity/],
    ['several values of one', (from) => ({ ...from, slots: { country: [from.slots.country].flat() as never } }), /holds one value/],
    ['nothing', (from) => ({ ...from, slots: {} }), /says nothing/],
    ['a place beyond the text', (from) => ({ ...from, attributionSpan: { start: 5, end: 99_999 } }), /no place in the text/],
  ])('refuses %s', async (_, wrong, words) => {
    await expect(decide(store, { fact: spent, action: 'correct', after: wrong(reading(spent)), ...ada })).rejects.toThrow(words);
    expect(store.decisions()).toEqual([]);
  });
});

describe('what reviews teach', () => {
  it('precision by rule and extractor, the worst first, with the facts that were wrong', async () => {
    const [first, second, third] = ids.filter((id) => id.includes('.acquisition.')) as [string, string, string];
    await say(first, 'accept');
    await say(second, 'reject');
    await say(third, 'correct', 'Ada', { after: { ...reading(third), status: 'done' } });
    await say(spent, 'reject');
    await say(spent, 'accept', 'Ben');
    await add(store, ada, document, { ...reading(spent), status: 'planned' });
    const { rules, extractors } = await lessons(store);
    expect(rules).toEqual([
      { rule: 'acquisition/sample', accepted: 1, rejected: 1, corrected: 1, precision: 1 / 3, rejectedFacts: [second, third] },
      { rule: 'budget/sample', accepted: 1, rejected: 0, corrected: 0, precision: 1, rejectedFacts: [] },
    ]);
    expect(extractors.map(({ type, precision }) => [type, precision])).toEqual([
      ['acquisition', 1 / 3],
      ['budget', 1],
    ]);
  });
});

describe('agreement', () => {
  it("is Cohen's kappa of what two reviewers said alone", async () => {
    // 20 both yes, 5 and 10 differ, 15 both no: 0.7 observed, 0.5 expected.
    const left = [...Array<string>(25).fill('yes'), ...Array<string>(25).fill('no')];
    const right = [...Array<string>(20).fill('yes'), ...Array<string>(5).fill('no'), ...Array<string>(10).fill('yes'), ...Array<string>(15).fill('no')];
    expect(cohensKappa(left, right)).toBeCloseTo(0.4, 10);
    expect([cohensKappa(['yes'], ['yes']), cohensKappa([], [])]).toEqual([null, null]);
    const verdicts = ['accept', 'accept', 'reject', 'reject'] as const;
    for (const [index, verdict] of verdicts.entries()) await say(ids[index]!, verdict, 'Ada', { independent: true });
    for (const [index, verdict] of (['accept', 'reject', 'reject', 'reject'] as const).entries()) await say(ids[index]!, verdict, 'Ben', { independent: true });
    expect(await agreement(store)).toEqual({ pairs: [{ reviewers: ['Ada', 'Ben'], facts: 4, agreed: 3, kappa: 0.5 }], disputed: 1 });
    await say(ids[1]!, 'accept', 'Cleo');
    expect((await agreement(store)).disputed).toBe(0);
  });
});

describe('beside a fact', () => {
  it('stand those of other documents on the same thing', async () => {
    const found = await related(store, store.fact(bought)!);
    expect(found.every((other) => other.document.id !== document && other.type === 'acquisition')).toBe(true);
    const spending = await related(store, store.fact(spent)!);
    expect(spending.map(({ readable }) => readable.country)).toEqual(['HRV']);
  });
  it.each([
    ['HRV', ['country'], { iso: 'HRV' }],
    ['Elbit Systems', ['country', 'organization'], { name: 'Elbit Systems' }],
    ['~2,200,000,000 EUR', ['money'], { value: 2_200_000_000, currency: 'EUR', mod: 'about' }],
    ['200–280 km', ['quantity'], { min: 200, max: 280, unit: 'km' }],
    ['12 fighter jets', ['quantity'], { value: 12, unit: '1', of: 'fighter jets' }],
    ['2% of GDP', ['quantity'], { value: 2, unit: '%', of: 'GDP' }],
    ['2025-12', ['date'], { edtf: '2025-12' }],
    ['{"edtf":"2025","mod":"end"}', ['date'], { edtf: '2025', mod: 'end' }],
    ['many', ['quantity'], null],
  ] as const)("reads '%s' as a value of %j", (typed, kinds, value) => {
    expect(valueFrom(typed, { name: 'slot', kinds: [...kinds] })).toEqual(value);
  });
});
