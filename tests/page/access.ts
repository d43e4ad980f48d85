import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { factAtHand, visit, type Stand } from './stand.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds that is serious or critical, each with the elements it is about. */
async function findings(page: Page): Promise<string[]> {
  // Run by the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(axe);
  const found = await page.evaluate(async (tags) => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; failureSummary?: string }[] }[] }> };
    };
    return (await checker.run({ runOnly: tags })).violations;
  }, RULES);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

const SCREENS: readonly (readonly [name: string, hash: string, key?: string])[] = [
  ['overview', '#/overview'],
  ['review', '#/review'],
  ['the form', '#/review', 'e'],
  ['the keys', '#/review', '?'],
  ['bulk decisions', '#/review', 'b'],
  ['documents', '#/documents'],
  ['rules', '#/rules'],
  ['agreement', '#/agreement'],
];

/** Everybody can use it: WCAG 2.2 AA by axe, in both colours, and at 400 % on a usual screen. */
export function accessTests(at: () => { browser: Browser; desk: Stand }): void {
  it.each(['light', 'dark'] as const)('has no serious or critical finding on any screen, %s', async (colorScheme) => {
    const { browser, desk } = at();
    const { page, faults } = await visit(browser, desk, '#/overview', { colorScheme });
    const grounds = new Set<string>();
    for (const [name, hash, key] of SCREENS) {
      await page.goto(`${desk.address}/${hash}`);
      await page.reload();
      await settled(page, hash);
      if (key) await page.keyboard.press(key);
      await page.waitForTimeout(250);
      expect(await findings(page), `${name}, ${colorScheme}`).toEqual([]);
      grounds.add(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
    }
    const light = [...grounds].every((ground) => ground.match(/\d+/g)!.every((part) => Number(part) > 200));
    expect(light).toBe(colorScheme === 'light');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works at 400 %: nothing runs out of the window to the side, and keys decide as ever', async () => {
    const { browser, desk } = at();
    // 1280 by 1024 at 400 %.
    const { page } = await visit(browser, desk, '#/overview', { viewport: { width: 320, height: 256 } });
    for (const [name, hash, key] of SCREENS) {
      await page.goto(`${desk.address}/${hash}`);
      await page.reload();
      await settled(page, hash);
      if (key) await page.keyboard.press(key);
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    }
    await page.goto(`${desk.address}/#/review?type=specification`);
    await page.reload();
    const fact = await factAtHand(page);
    await page.keyboard.press('f');
    await factAtHand(page, fact);
    await page.waitForFunction(() => document.querySelector('.saving')?.textContent === '');
    expect(desk.store.fact(fact)!.review).toBe('flagged');
    await page.context().close();
  });
}

async function settled(page: Page, hash: string): Promise<void> {
  if (hash === '#/review') await page.waitForSelector('mark.evidence');
  else await page.waitForSelector('h1');
  if (hash === '#/overview') await page.waitForSelector('.columns svg');
}
