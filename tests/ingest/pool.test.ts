import { afterEach, describe, expect, it } from 'vitest';
import { inOrder } from '../../src/ingest/order.js';
import { ThreadPool } from '../../src/ingest/pool.js';
import type { Document } from '../../src/model/index.js';

const SCRIPT = new URL('./echo-thread.ts', import.meta.url);
const documentOf = (id: string, text = 'Nothing.'): Document => ({
  info: { id, title: null, date: null, language: 'en', mediaType: 'text/plain', length: text.length },
  text,
  blocks: null,
  problems: [],
});
let pool: ThreadPool;
afterEach(async () => pool.close());

describe('a pool of threads', () => {
  it('answers for every document, in the order that is asked for', async () => {
    pool = await ThreadPool.open(SCRIPT, 3);
    const ids = Array.from({ length: 60 }, (_, index) => `d${index}`);
    const read: string[] = [];
    for await (const { document } of inOrder(ids, pool.atOnce, (id) => pool.extract(documentOf(id)))) read.push(document.id);
    expect(read).toEqual(ids);
  });

  it('takes no more at a time than it can work on soon', async () => {
    pool = await ThreadPool.open(SCRIPT, 2);
    let asked = 0;
    const reading = inOrder(
      Array.from({ length: 1000 }, (_, index) => index),
      pool.atOnce,
      (index) => {
        asked++;
        return pool.extract(documentOf(`d${index}`));
      },
    );
    await reading.next();
    await new Promise((done) => setTimeout(done, 100));
    expect(asked).toBeLessThanOrEqual(pool.atOnce + 1);
  });

  it('tells of a document that breaks the pipeline, and of one that ends its thread, and goes on', async () => {
    pool = await ThreadPool.open(SCRIPT, 1);
    await expect(pool.extract(documentOf('a', 'poison'))).rejects.toThrow('no way');
    await expect(pool.extract(documentOf('b', 'death'))).rejects.toThrow('its thread ended (1)');
    expect((await pool.extract(documentOf('c'))).document.id).toBe('c');
  });
});
