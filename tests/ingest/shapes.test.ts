import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factTypes } from '../../extractors/facts/index.js';
import { factTypeShapes } from '../../src/ingest/shapes.js';

const open = z.record(z.string(), z.unknown());
const country = z.object({ iso: z.string() });
const named = z.object({ name: z.string() });

describe('the fact types as the store knows them', () => {
  it('are read off the schemas of their slots', () => {
    const slots = z.object({
      buyer: z.union([country, named]).optional(),
      system: named.optional(),
      item: z.string().optional(),
      amount: open.optional(),
      size: open.optional(),
      period: z.object({ edtf: z.string().nullable() }).optional(),
      parties: z.array(z.union([country, named])),
    });
    expect(factTypeShapes([{ type: 'test', slots }])).toEqual([
      {
        type: 'test',
        slots: [
          { name: 'buyer', kinds: ['country', 'organization'] },
          { name: 'system', kinds: ['system'] },
          { name: 'item', kinds: ['text'] },
          { name: 'amount', kinds: ['money'] },
          { name: 'size', kinds: ['quantity'] },
          { name: 'period', kinds: ['date'] },
          { name: 'parties', kinds: ['country', 'organization'], several: true },
        ],
      },
    ]);
  });

  it('give every slot of every type at least one kind', () => {
    for (const { type, slots } of factTypeShapes(factTypes)) {
      expect(slots.length, type).toBeGreaterThan(0);
      for (const slot of slots) expect(slot.kinds.length, `${type}.${slot.name}`).toBeGreaterThan(0);
    }
  });
});
