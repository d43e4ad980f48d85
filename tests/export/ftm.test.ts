import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../src/store/index.js';
import { sample } from '../store/sample.js';
import { exported, jsonRows, storeOf } from './exporting.js';

interface Statement {
  readonly id: string;
  readonly entity_id: string;
  readonly schema: string;
  readonly prop: string;
  readonly prop_type: string;
  readonly value: string;
  readonly [more: string]: unknown;
}

describe('FollowTheMoney statements', () => {
  const one = sample();
  const told = async (entries = [one]): Promise<Statement[]> => jsonRows(await exported('ftm', storeOf(entries))) as unknown as Statement[];

  it('make an event of each fact, proven by its document', async () => {
    const statements = await told();
    const of = (id: string): Record<string, string[]> => {
      const properties: Record<string, string[]> = {};
      for (const { entity_id: entity, prop, value } of statements) if (entity === id) (properties[prop] ??= []).push(value);
      return properties;
    };
    const [order, , pact] = one.extraction.facts.map(({ id }) => of(id));
    expect(order).toMatchObject({
      name: ['acquisition: buyer: Croatia; system: Rafale; quantity: 12 Rafale jets; amount: about 1200000000 EUR; date: 2025'],
      country: ['hr'],
      date: ['2025'],
      keywords: ['acquisition', 'contracted'],
      proof: [one.extraction.document.id],
    });
    const nato = statements.find(({ schema }) => schema === 'Organization')!;
    expect(pact).toMatchObject({ country: ['hr'], involved: [nato.entity_id] });
    expect(of(one.extraction.document.id)).toMatchObject({ title: ['Croatia orders'], fileName: [one.source.name], date: ['2026-04-01'] });
    expect(of(nato.entity_id)).toEqual({ name: ['NATO'] });
  });
  it('are traced to their sentence, and named after what they say', async () => {
    const points = [...one.source.text];
    for (const statement of await told()) {
      const { id, entity_id: entity, prop, value, schema, sentence, start, end } = statement;
      expect(id).toBe(createHash('sha1').update(`factline.${entity}.${prop}.${value}`).digest('hex'));
      expect(statement).toMatchObject({ canonical_id: entity, dataset: 'factline', document: one.extraction.document.id });
      if (schema === 'Document') continue;
      expect(points.slice(start as number, end as number).join('')).toBe(sentence);
      expect(statement).toMatchObject({ review: 'unreviewed', rule: expect.stringMatching(/\/sample$/) as string });
    }
  });
  it('say an organization once a document, under one id', async () => {
    const nato = (await told([one, sample({ when: 2020 })])).filter(({ schema }) => schema === 'Organization');
    expect(nato).toHaveLength(2);
    expect(nato[0]!.id).toBe(nato[1]!.id);
  });
  it('know the two-letter codes of countries, and those of former states', () => {
    expect(['HRV', 'XKX', 'SUN', 'YUG', '???'].map(countryCode)).toEqual(['hr', 'xk', 'suhh', 'yucs', null]);
  });
});
