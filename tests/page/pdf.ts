import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openStore } from '../../src/index.js';
import { factline } from '../cli/harness.js';
import { factAtHand, standOver, visit } from './stand.js';

const SAMPLES = ['report-chromium', 'report-libreoffice'];
const sample = (name: string): string => new URL(`../../src/read/pdf/samples/${name}.pdf`, import.meta.url).pathname;

/** How dark a box is that the page marks, and how dark the margin left of it: ink stands in one of them alone. */
const inkOf = (page: Page): Promise<{ marked: number; margin: number }> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('figure[data-painted] canvas')!;
    const frame = canvas.getBoundingClientRect();
    const place = canvas.parentElement!.querySelector('rect.evidence')!.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const dark = (x: number, width: number): number => {
      const { data } = canvas.getContext('2d')!.getImageData(x * scale, (place.top - frame.top) * scale, width * scale, place.height * scale);
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! < 100 && data[at + 3]! > 100) found++;
      return found;
    };
    return { marked: dark(place.left - frame.left, place.width), margin: dark(0, (place.left - frame.left) / 2) };
  });

/** A report that came as a PDF is read as the page that it is. */
export function pdfTests(at: () => { browser: Browser }): void {
  it('shows the page of a PDF with the words of the fact marked where they stand, and its text by a key', async () => {
    const root = mkdtempSync(join(tmpdir(), 'factline-pdf-'));
    for (const name of SAMPLES) copyFileSync(sample(name), join(root, `${name}.pdf`));
    const { code, stderr } = await factline(['ingest', ...SAMPLES.map((name) => join(root, `${name}.pdf`)), '--store', join(root, 'facts.db')]);
    expect(code, stderr).toBe(0);
    const desk = await standOver(openStore(join(root, 'facts.db')));
    const { page, faults } = await visit(at().browser, desk, '#/documents');
    for (const name of SAMPLES) {
      const { id } = desk.store.document(join(root, `${name}.pdf`))!;
      await page.goto(`${desk.address}/#/review?document=${id}`);
      const fact = await factAtHand(page);
      await page.waitForSelector('figure[data-painted] rect.slot');
      const ink = await inkOf(page);
      expect(ink.marked, name).toBeGreaterThan(100);
      expect(ink.margin, name).toBe(0);
      // Decided on as ever, and the text is a key away.
      await page.keyboard.press('a');
      await factAtHand(page, fact);
      await page.keyboard.press('p');
      await page.waitForSelector('mark.evidence');
      await page.keyboard.press('p');
      await page.waitForSelector('figure[data-painted]');
      await page.keyboard.press('e');
      await page.waitForSelector('.editor');
      await page.waitForSelector('mark.evidence');
      await page.keyboard.press('Escape');
    }
    expect(faults).toEqual([]);

    // What lies there now is another file: where the words stood is shown without it.
    writeFileSync(join(root, `${SAMPLES[0]!}.pdf`), 'another');
    const { id } = desk.store.document(join(root, `${SAMPLES[0]!}.pdf`))!;
    await page.reload();
    await page.goto(`${desk.address}/#/review?document=${id}`);
    await page.reload();
    await page.waitForSelector('.page-boxes rect.block');
    expect(await page.locator('figure[data-painted]').count()).toBe(0);
    await page.context().close();
    await desk.close();
    rmSync(root, { recursive: true });
  });
}
