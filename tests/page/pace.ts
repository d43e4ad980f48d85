import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { documentId, documentKeyIn, type Extraction } from '../../src/model/index.js';
import type { Entry } from '../../src/store/index.js';
import { factAtHand, reports, saved, stand, visit } from './stand.js';

/** Facts in the store, as many as the aim is set for where it is measured, fewer at every check. */
const FACTS = Number(process.env.FACTLINE_PAGE_STORE ?? 2_000);
/** Milliseconds. At every check the machine may be busy with other tests. */
const AIM = process.env.FACTLINE_PAGE_STORE ? 50 : 500;
const KEYS = 120;

/** How long a reviewer waits: from a key to the frame that shows what it did. */
export function paceTests(at: () => { browser: Browser }): void {
  it(`paints what a key did within ${AIM} ms, with ${FACTS} facts in the store`, async () => {
    const { browser } = at();
    const desk = await stand(reports());
    const copies = desk.store.documents().map(({ id, name }) => ({ extraction: desk.store.extraction(id)!, text: desk.store.text(id)!, name }));
    for (let round = 1; desk.store.count() < FACTS; round++) desk.store.writeAll(copies.map((copy) => copied(copy, round)));
    const { page, faults } = await visit(browser, desk, '#/review');
    await factAtHand(page);
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(globalThis, { times });
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          // The first task after the next frame: it has been painted by then.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => times.push(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        },
        { capture: true },
      );
    });
    const keys = ['a', 'x', 'j', 'a', 'f', 'k', 'j'];
    for (let pressed = 0; pressed < KEYS; pressed++) {
      await page.keyboard.press(keys[pressed % keys.length]!);
      await page.waitForTimeout(60);
    }
    await saved(page);
    const times = (await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)).sort((a, b) => a - b);
    const p95 = times[Math.floor(times.length * 0.95)]!;
    console.log(
      `key to paint with ${desk.store.count()} facts: median ${times[times.length >> 1]!.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${times.at(-1)!.toFixed(1)} ms`,
    );
    expect(times.length).toBe(KEYS);
    expect(p95).toBeLessThan(AIM);
    expect(faults).toEqual([]);
    await page.context().close();
    await desk.close();
  });
}

/** The same report under another id, as if another outlet had sent it: no rule has to read it again. */
function copied({ extraction, text, name }: { extraction: Extraction; text: string; name: string }, round: number): Entry {
  const { id } = extraction.document;
  const other = documentId(Buffer.from(`${id} ${round}`));
  const renamed = JSON.stringify(extraction).replaceAll(id, other).replaceAll(documentKeyIn(id), documentKeyIn(other));
  return { extraction: JSON.parse(renamed) as Extraction, source: { text, name: `${round}-${name}`, location: null, bytes: text.length } };
}
