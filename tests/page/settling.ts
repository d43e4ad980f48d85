import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { factAtHand, saved, visit, type Stand } from './stand.js';

/** Two who know nothing of each other, and a third who settles what they differ on. */
export function settlingTests(at: () => { browser: Browser; desk: Stand }): void {
  it('hides what others said from who reviews alone, and lets a third settle it by a key', async () => {
    const { browser, desk } = at();
    const { id } = [...desk.store.facts({ type: 'exercise', limit: 1 })][0]!;
    const vote = { fact: id, at: '2026-04-01T10:00:00Z', independent: true } as const;
    desk.store.decide({ ...vote, id: 'vote-cleo', action: 'reject', reviewer: 'Cleo', comment: 'No exercise.' });

    const alone = await visit(browser, desk, `#/review?fact=${id}&type=exercise`, { reviewer: 'Dora' });
    await alone.page.evaluate(() => localStorage.setItem('factline.independent', 'true'));
    await alone.page.reload();
    expect(await factAtHand(alone.page)).toBe(id);
    await alone.page.getByText('is shown once you decided').waitFor();
    expect(await alone.page.getByText('Cleo').count()).toBe(0);
    await alone.page.keyboard.press('a');
    await saved(alone.page);
    expect(desk.store.fact(id)!.review).toBe('disputed');
    await alone.page.context().close();

    const { page, faults } = await visit(browser, desk, `#/review?review=disputed&fact=${id}`, { reviewer: 'Emil' });
    await factAtHand(page);
    await page.getByRole('heading', { name: 'Independent reviews differ' }).waitFor();
    expect(await page.locator('.votes thead th').allInnerTexts()).toEqual([expect.stringMatching(/Cleo\s+rejected/), expect.stringMatching(/Dora\s+accepted/)]);
    await page.keyboard.press('1');
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('Settled as Cleo has it'));
    expect([desk.store.fact(id)!.review, desk.store.decisions(id).at(-1)!.reviewer]).toEqual(['rejected', 'Emil']);
    expect(faults).toEqual([]);
    await page.context().close();
  });
}
