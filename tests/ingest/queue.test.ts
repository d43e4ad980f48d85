import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readAhead } from '../../src/ingest/queue.js';

describe('reading ahead', () => {
  it('hands results out in order, whichever is done first', async () => {
    const results: number[] = [];
    for await (const result of readAhead([30, 1, 20, 2], async (ms) => wait(ms, ms))) results.push(result);
    expect(results).toEqual([30, 1, 20, 2]);
  });

  it('begins only a few more than were taken', async () => {
    let begun = 0;
    const ahead = readAhead(
      Array.from({ length: 1000 }, (_, index) => index),
      async (index) => {
        begun++;
        return index;
      },
    );
    await ahead.next();
    await wait(20);
    expect(begun).toBeLessThan(20);
    await ahead.return();
    expect(begun).toBeLessThan(20);
  });

  it('passes a failure on when its turn comes', async () => {
    const ahead = readAhead([1, 2], async (item) => {
      if (item === 2) throw new Error('second');
      return item;
    });
    expect((await ahead.next()).value).toBe(1);
    await expect(ahead.next()).rejects.toThrow('second');
  });
});
