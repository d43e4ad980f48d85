import { describe, expect, it } from 'vitest';
import { extract, openStore } from '../../src/index.js';

const TEXT = 'Serbia bought 12 French Rafale fighter jets for €2.7 billion in August 2024.';

describe('the library', () => {
  it('reads a text', () => {
    const { document, mentions, facts } = extract(TEXT, { date: '2026-04-01', title: 'Deals' });
    expect(document).toMatchObject({ title: 'Deals', date: '2026-04-01', length: TEXT.length, mediaType: 'text/plain' });
    expect(document.id).toMatch(/^[0-9a-f]{64}$/);
    expect(mentions.map(({ kind, text }) => [kind, text])).toContainEqual(['money', '€2.7 billion']);
    expect(facts.map(({ type }) => type)).toEqual(['acquisition']);
  });

  it('takes an id of the caller and an empty text', () => {
    expect(extract('', { id: 'note-1' })).toMatchObject({ document: { id: 'note-1', length: 0 }, sentences: [], mentions: [], facts: [] });
  });

  it('keeps extractions in a store and asks it', () => {
    const store = openStore(':memory:');
    try {
      const source = { text: TEXT, name: 'note', location: null, bytes: Buffer.byteLength(TEXT) };
      expect(store.write(extract(TEXT), source).state).toBe('added');
      expect(store.write(extract(TEXT), source).state).toBe('unchanged');
      const [fact, ...others] = [...store.facts({ country: 'SRB', type: 'acquisition' })];
      expect(others).toEqual([]);
      expect(fact!.evidence[0]!.text).toBe(TEXT);
      expect(fact!.readable).toMatchObject({ buyer: 'SRB', system: 'Rafale', quantity: 12 });
    } finally {
      store.close();
    }
  });
});
