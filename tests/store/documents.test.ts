import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { KINDS } from './kinds.js';
import { factTypes, RULES, sample } from './sample.js';

describe.each(KINDS)('$kind', ({ open, reason }) => {
  if (reason !== undefined) return it.skip(reason, () => undefined);
  let store: Store;
  beforeEach(async () => {
    store = await open({ factTypes });
  });
  afterEach(async () => store.close());

  describe('writing documents', () => {
    it('gives back what was written, as it was written', async () => {
      const { extraction, source } = sample();
      expect((await store.write(extraction, source)).state).toBe('added');
      expect(await store.extraction(extraction.document.id)).toEqual(extraction);
      expect(await store.text(extraction.document.id)).toBe(source.text);
      expect(await store.check()).toEqual([]);
    });

    it('changes nothing the second time', async () => {
      const { extraction, source } = sample();
      await store.write(extraction, source);
      const before = await store.counts();
      expect(await store.has(extraction.document.id, RULES)).toBe(true);
      expect((await store.write(extraction, { ...source, name: 'copy.txt' })).state).toBe('unchanged');
      expect(await store.counts()).toEqual(before);
      expect((await store.documents())[0]?.name).toBe(source.name);
    });

    it('replaces a document that new rules have read, or that was given another date', async () => {
      const { extraction, source } = sample();
      await store.write(extraction, source);
      expect(await store.has(extraction.document.id, 'rules-2')).toBe(false);
      const reread = { ...extraction, rules: 'rules-2', facts: extraction.facts.slice(0, 1), mentions: extraction.mentions };
      expect((await store.write(reread, source)).state).toBe('replaced');
      expect(await store.extraction(extraction.document.id)).toEqual(reread);
      expect(await store.counts()).toMatchObject({ documents: 1, sentences: 3, facts: { acquisition: 1 } });
      expect(await store.search('NATO')).toHaveLength(1);
      const dated = { ...reread, document: { ...reread.document, date: '2026-05-05' } };
      expect(await store.has(extraction.document.id, 'rules-2', '2026-05-05')).toBe(false);
      expect((await store.write(dated, source)).state).toBe('replaced');
      expect((await store.write({ ...dated, document: { ...dated.document, date: null } }, source)).state).toBe('unchanged');
      expect(await store.check()).toEqual([]);
    });

    it('writes a document whole or not at all, and the others of the batch', async () => {
      const good = sample({ when: 2024 });
      const bad = sample({ when: 2025 });
      const facts = bad.extraction.facts.map((fact, index) => (index < 2 ? fact : { ...fact, id: bad.extraction.facts[0]!.id }));
      const outcomes = await store.writeAll([good, { ...bad, extraction: { ...bad.extraction, facts } }, sample({ when: 2026 })]);
      expect(outcomes.map(({ state }) => state)).toEqual(['added', 'failed', 'added']);
      expect(await store.document(bad.extraction.document.id)).toBeNull();
      expect(await store.counts()).toMatchObject({ documents: 2, sentences: 6, facts: { acquisition: 2, agreement: 2, budget: 2 } });
      expect(await store.search('2025')).toEqual([]);
    });

    it.each([
      ['a text of another length', { text: 'other' }, /text has 5 code units/],
      ['a text in which mentions stand elsewhere', { text: sample().source.text.replace('Rafale', 'Rofale') }, /does not stand at/],
    ])('refuses %s', async (_, wrong, message) => {
      const { extraction, source } = sample();
      await expect((async () => store.write(extraction, { ...source, ...wrong }))()).rejects.toThrow(message);
      expect((await store.counts()).documents).toBe(0);
    });

    it('remembers what failed until it succeeds', async () => {
      await store.recordFailure('a.pdf', 'a.pdf: no text in it');
      await store.recordFailure('a.pdf', 'a.pdf: damaged');
      expect(await store.failures()).toEqual([{ name: 'a.pdf', reason: 'a.pdf: damaged', location: null }]);
      const { extraction, source } = sample({ name: 'a.pdf' });
      await store.write(extraction, source);
      expect(await store.failures()).toEqual([]);
    });

    it('names the run that wrote a document', async () => {
      await store.startRun(RULES);
      const { extraction, source } = sample();
      await store.write(extraction, source);
      await store.finishRun();
      expect((await store.counts()).documents).toBe(1);
      expect(await store.check()).toEqual([]);
    });
  });

  describe('finding documents', () => {
    it('finds one by id, by the beginning of one and by name', async () => {
      const { extraction, source } = sample();
      await store.write(extraction, source);
      const { id } = extraction.document;
      for (const words of [id, id.slice(0, 6), source.name]) expect((await store.document(words))?.id).toBe(id);
      expect(await store.document('nothing')).toBeNull();
      expect(await store.document('')).toBeNull();
    });
    it('says so when several are meant', async () => {
      await store.writeAll([sample({ when: 2024, name: 'a.txt' }), sample({ when: 2025, name: 'a.txt' })]);
      await expect((async () => store.document('a.txt'))()).rejects.toThrow(/document 'a.txt' could be several: /);
    });
    it('gives sentences with heading and place in code units and code points', async () => {
      const { extraction, source } = sample();
      await store.write(extraction, source);
      const [first, second] = await store.sentences(extraction.document.id, 0, 2);
      expect(first).toMatchObject({ heading: 'Orders', locator: { line: 3 }, sentence: 0 });
      expect(second!.text).toBe(source.text.slice(second!.start, second!.end));
      expect(second!.text).toBe([...source.text].slice(second!.startCodePoint, second!.endCodePoint).join(''));
      expect(second!.startCodePoint).toBe(second!.start - 1);
      expect((await store.mentions(extraction.document.id, 1, 2)).map(({ text }) => text)).toEqual(['2%']);
    });
    it('searches sentences by words, phrases and beginnings, without running signs', async () => {
      await store.writeAll([sample(), sample({ buyer: 'Côte d’Ivoire', iso: 'CIV', system: 'F-16' })]);
      const found = async (words: string): Promise<number> => (await store.search(words)).length;
      expect([await found('f-16'), await found('cote'), await found('"the pact of"'), await found('rafa*'), await found('ordered Rafale')]).toEqual([
        1, 2, 2, 1, 1,
      ]);
      expect(await Promise.all(['"', '*', 'AND', 'a OR', 'text:x', 'NEAR(', '^', ''].map(found))).toEqual([0, 0, 2, 0, 0, 0, 0, 0]);
      expect((await store.search('rafale'))[0]?.facts).toHaveLength(1);
    });
  });
});
