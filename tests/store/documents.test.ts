import { beforeEach, describe, expect, it } from 'vitest';
import { openStore, type SqliteStore } from '../../src/store/index.js';
import { factTypes, RULES, sample } from './sample.js';

let store: SqliteStore;
beforeEach(() => {
  store = openStore(':memory:', { factTypes });
});

describe('writing documents', () => {
  it('gives back what was written, as it was written', () => {
    const { extraction, source } = sample();
    expect(store.write(extraction, source).state).toBe('added');
    expect(store.extraction(extraction.document.id)).toEqual(extraction);
    expect(store.text(extraction.document.id)).toBe(source.text);
    expect(store.check()).toEqual([]);
  });

  it('changes nothing the second time', () => {
    const { extraction, source } = sample();
    store.write(extraction, source);
    const before = store.counts();
    expect(store.has(extraction.document.id, RULES)).toBe(true);
    expect(store.write(extraction, { ...source, name: 'copy.txt' }).state).toBe('unchanged');
    expect(store.counts()).toEqual(before);
    expect(store.documents()[0]?.name).toBe(source.name);
  });

  it('replaces a document that new rules have read, or that was given another date', () => {
    const { extraction, source } = sample();
    store.write(extraction, source);
    expect(store.has(extraction.document.id, 'rules-2')).toBe(false);
    const reread = { ...extraction, rules: 'rules-2', facts: extraction.facts.slice(0, 1), mentions: extraction.mentions };
    expect(store.write(reread, source).state).toBe('replaced');
    expect(store.extraction(extraction.document.id)).toEqual(reread);
    expect(store.counts()).toMatchObject({ documents: 1, sentences: 3, facts: { acquisition: 1 } });
    expect(store.search('NATO')).toHaveLength(1);
    const dated = { ...reread, document: { ...reread.document, date: '2026-05-05' } };
    expect(store.has(extraction.document.id, 'rules-2', '2026-05-05')).toBe(false);
    expect(store.write(dated, source).state).toBe('replaced');
    expect(store.write({ ...dated, document: { ...dated.document, date: null } }, source).state).toBe('unchanged');
    expect(store.check()).toEqual([]);
  });

  it('writes a document whole or not at all, and the others of the batch', () => {
    const good = sample({ when: 2024 });
    const bad = sample({ when: 2025 });
    const facts = bad.extraction.facts.map((fact, index) => (index < 2 ? fact : { ...fact, id: bad.extraction.facts[0]!.id }));
    const outcomes = store.writeAll([good, { ...bad, extraction: { ...bad.extraction, facts } }, sample({ when: 2026 })]);
    expect(outcomes.map(({ state }) => state)).toEqual(['added', 'failed', 'added']);
    expect(store.document(bad.extraction.document.id)).toBeNull();
    expect(store.counts()).toMatchObject({ documents: 2, sentences: 6, facts: { acquisition: 2, agreement: 2, budget: 2 } });
    expect(store.search('2025')).toEqual([]);
  });

  it.each([
    ['a text of another length', { text: 'other' }, /text has 5 code units/],
    ['a text in which mentions stand elsewhere', { text: sample().source.text.replace('Rafale', 'Rofale') }, /does not stand at/],
  ])('refuses %s', (_, wrong, message) => {
    const { extraction, source } = sample();
    expect(() => store.write(extraction, { ...source, ...wrong })).toThrow(message);
    expect(store.counts().documents).toBe(0);
  });

  it('remembers what failed until it succeeds', () => {
    store.recordFailure('a.pdf', 'a.pdf: no text in it');
    store.recordFailure('a.pdf', 'a.pdf: damaged');
    expect(store.failures()).toEqual([{ name: 'a.pdf', reason: 'a.pdf: damaged' }]);
    const { extraction, source } = sample({ name: 'a.pdf' });
    store.write(extraction, source);
    expect(store.failures()).toEqual([]);
  });

  it('names the run that wrote a document', () => {
    store.startRun(RULES);
    const { extraction, source } = sample();
    store.write(extraction, source);
    store.finishRun();
    expect(store.counts().documents).toBe(1);
    expect(store.check()).toEqual([]);
  });
});

describe('finding documents', () => {
  it('finds one by id, by the beginning of one and by name', () => {
    const { extraction, source } = sample();
    store.write(extraction, source);
    const { id } = extraction.document;
    for (const words of [id, id.slice(0, 6), source.name]) expect(store.document(words)?.id).toBe(id);
    expect(store.document('nothing')).toBeNull();
    expect(store.document('')).toBeNull();
  });
  it('says so when several are meant', () => {
    store.writeAll([sample({ when: 2024, name: 'a.txt' }), sample({ when: 2025, name: 'a.txt' })]);
    expect(() => store.document('a.txt')).toThrow(/document 'a.txt' could be several: /);
  });
  it('gives sentences with heading and place in code units and code points', () => {
    const { extraction, source } = sample();
    store.write(extraction, source);
    const [first, second] = store.sentences(extraction.document.id, 0, 2);
    expect(first).toMatchObject({ heading: 'Orders', locator: { line: 3 }, sentence: 0 });
    expect(second!.text).toBe(source.text.slice(second!.start, second!.end));
    expect(second!.text).toBe([...source.text].slice(second!.startCodePoint, second!.endCodePoint).join(''));
    expect(second!.startCodePoint).toBe(second!.start - 1);
    expect(store.mentions(extraction.document.id, 1, 2).map(({ text }) => text)).toEqual(['2%']);
  });
  it('searches sentences by words, phrases and beginnings, without running signs', () => {
    store.writeAll([sample(), sample({ buyer: 'Côte d’Ivoire', iso: 'CIV', system: 'F-16' })]);
    const found = (words: string): number => store.search(words).length;
    expect([found('f-16'), found('cote'), found('"the pact of"'), found('rafa*'), found('ordered Rafale')]).toEqual([1, 2, 2, 1, 1]);
    expect(['"', '*', 'AND', 'a OR', 'text:x', 'NEAR(', '^', ''].map(found)).toEqual([0, 0, 2, 0, 0, 0, 0, 0]);
    expect(store.search('rafale')[0]?.facts).toHaveLength(1);
  });
});
