import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { createServer } from '../../src/serve/server.js';
import type { FactItem } from '../../src/serve/rows.js';
import { factTypes, sample } from '../store/sample.js';
import { ask } from './serving.js';

interface Feed {
  readonly items: readonly { readonly cursor: string; readonly fact: string; readonly row: FactItem | null }[];
  readonly next: string;
}
const withoutPlace = ({ cursor: _, ...item }: FactItem): Omit<FactItem, 'cursor'> => item;

describe('a downstream copy', () => {
  it('that follows the feed through ingest, other rules and a thousand decisions of every kind ends identical', async () => {
    const store = openStore(':memory:', { factTypes });
    const app = await createServer({ store, host: '127.0.0.1', version: '0' });
    const copy = new Map<string, Omit<FactItem, 'cursor'>>();
    let cursor = '0';
    const follow = async (): Promise<void> => {
      for (;;) {
        const { items, next } = (await ask({ app }, `/changes?since=${cursor}&limit=200`)).json<Feed>();
        for (const { cursor: place, fact, row } of items) {
          expect(Number(place)).toBe(Number(cursor) + 1);
          cursor = place;
          if (row) copy.set(fact, withoutPlace(row));
          else copy.delete(fact);
        }
        expect(next).toBe(cursor);
        if (items.length === 0) return;
      }
    };
    const post = async (url: string, body: object): Promise<number> => (await ask({ app }, url, { reviewer: 'Ada', ...body })).statusCode;

    const entries = Array.from({ length: 60 }, (_, index) => sample({ when: 1950 + index }));
    store.writeAll(entries);
    await follow();
    const steps = fc.sample(fc.tuple(fc.nat(11), fc.nat(10_000)), { numRuns: 1000, seed: 11 });
    const done = new Map<string, number>();
    for (const [index, [kind, choice]] of steps.entries()) {
      const ids = [...copy.keys()];
      const row = copy.get(ids[choice % ids.length]!)!;
      const { evidence, ...said } = row;
      const after = {
        type: said.type,
        status: 'done',
        attribution: said.attribution,
        slots: said.slots,
        evidence: evidence.map(({ start, end, text }) => ({ start, end, text })),
      };
      const action = (['accept', 'reject', 'flag', 'comment', 'accept', 'reject'] as const)[kind];
      let status: number;
      if (action) status = await post('/decisions', { fact: row.id, action });
      else if (kind === 6) status = await post('/decisions', { fact: row.id, action: 'correct', after });
      else if (kind === 7) status = await post('/decisions/add', { document: row.document.id, after });
      else if (kind === 8) status = await post('/decisions/split', { fact: row.id, parts: [after, { ...after, status: 'planned' }] });
      else if (kind === 9) status = await post('/decisions/redo', {});
      else status = await post('/decisions/undo', {});
      done.set(`${kind} ${status}`, (done.get(`${kind} ${status}`) ?? 0) + 1);
      if (index === 500) {
        const reread = entries.map(({ extraction, source }, place) => ({
          source,
          extraction: { ...extraction, rules: 'rules-2', facts: extraction.facts.filter((_, at) => at !== place % 4) },
        }));
        store.writeAll(reread);
      }
      if (index % 100 === 0) await follow();
    }
    await follow();
    // Only what is gone meanwhile was refused.
    const answered = [...done].filter(([key]) => key.endsWith(' 200')).reduce((sum, [, count]) => sum + count, 0);
    expect(answered).toBeGreaterThan(950);
    const original = new Map(
      (await ask({ app }, '/facts', undefined, { accept: 'application/x-ndjson' })).body
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const item = JSON.parse(line) as FactItem;
          return [item.id, withoutPlace(item)] as const;
        }),
    );
    expect(original.size).toBeGreaterThan(180);
    expect(new Map([...copy].sort())).toEqual(new Map([...original].sort()));
    expect(store.check()).toEqual([]);
    await app.close();
  });
});
