import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { factAtHand, saved, visit, type Stand } from './stand.js';

/** How many facts are reviewed in a row: all of 200 once in a while, forty at every check. */
const MANY = Number(process.env.FACTLINE_PAGE_FACTS ?? 40);

/** A reviewer who has a keyboard and nothing else. */
export function keyboardTests(at: () => { browser: Browser; desk: Stand }): void {
  it(`reviews ${MANY} facts, each of them seen, each decision kept, and undoes and redoes them`, async () => {
    const { browser, desk } = at();
    const { page, faults } = await visit(browser, desk, '#/review', { reviewer: '' });
    let fact = await factAtHand(page);
    // Nobody decides without a name.
    await page.keyboard.press('a');
    await page.waitForSelector('dialog input:focus');
    await page.keyboard.type('Berta');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    const keys = [
      ['a', 'accepted'],
      ['x', 'rejected'],
      ['a', 'accepted'],
      ['f', 'flagged'],
    ] as const;
    const expected: [string, string][] = [];
    while (expected.length < MANY) {
      const [key, state] = keys[expected.length % keys.length]!;
      expected.push([fact, state]);
      await page.keyboard.press(key);
      fact = await factAtHand(page, fact);
    }
    await saved(page);
    const kept = desk.store.decisions({ reviewer: 'Berta' });
    expect(kept.map((decision) => [decision.fact, desk.store.fact(decision.fact)!.review])).toEqual(expected);
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('u');
      fact = await factAtHand(page, fact);
      await saved(page);
    }
    expect(expected.slice(-4).map(([id]) => desk.store.fact(id)!.review)).toEqual([expected.at(-4)![1], 'unreviewed', 'unreviewed', 'unreviewed']);
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('r');
      await page.waitForFunction((left) => document.querySelector('.notice')?.textContent?.includes(left), 'Put back');
      await saved(page);
    }
    expect(expected.map(([id]) => desk.store.fact(id)!.review)).toEqual(expected.map(([, state]) => state));
    // To move is not to decide.
    const decided = desk.store.counts().decisions;
    for (const key of ['j', 'j', 'k', 'l']) await page.keyboard.press(key);
    expect(desk.store.counts().decisions).toBe(decided);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('corrects a value, adds a fact from selected words, and writes a comment', async () => {
    const { browser, desk } = at();
    const [budget] = [...desk.store.facts({ type: 'budget', limit: 1 })];
    const { page, faults } = await visit(browser, desk, `#/review?type=budget&fact=${budget!.id}`);
    await factAtHand(page);
    await page.waitForSelector('mark.evidence');
    await page.keyboard.press('e');
    const amount = page.getByRole('group', { name: 'amount' }).getByLabel('Amount', { exact: true });
    await amount.fill('2.2 billion');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.fact .state.corrected');
    expect(desk.store.fact(budget!.id)).toMatchObject({ review: 'corrected', readable: { amount: 2_200_000_000 }, read: { type: 'budget' } });

    await page.evaluate(() => {
      const sentence = document.querySelector('mark.evidence')!;
      getSelection()!.selectAllChildren(sentence.closest('p')!);
    });
    await page.keyboard.press('n');
    await page.waitForSelector('.editor');
    const before = desk.store.count();
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.editor', { state: 'detached' });
    expect(desk.store.count({ standing: 'made' })).toBe(1);
    expect(desk.store.count()).toBe(before + 1);

    const fact = await factAtHand(page);
    await page.keyboard.press('c');
    await page.keyboard.type('Read twice.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.history .comment-words');
    expect(desk.store.decisions(fact).at(-1)).toMatchObject({ action: 'comment', comment: 'Read twice.' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('makes two facts of one, and one of two', async () => {
    const { browser, desk } = at();
    // A document with several facts of a type, of which nobody has said anything yet.
    const [first] = [...desk.store.facts({ type: 'exercise' })].filter(
      (fact, _, all) => fact.review === 'unreviewed' && all.filter(({ document }) => document.id === fact.document.id).length > 1,
    );
    const document = first!.document.id;
    const standing = (): number => desk.store.count({ document, type: 'exercise' });
    const { page, faults } = await visit(browser, desk, `#/review?type=exercise&document=${document}`);
    const fact = await factAtHand(page);
    const before = standing();

    await page.keyboard.press('e');
    const name = page.getByRole('group', { name: 'name' }).getByLabel('Words', { exact: true });
    await name.fill('Northern Lantern 2031');
    await page.getByRole('button', { name: 'Split: keep both' }).press('Enter');
    await page.waitForSelector('.editor', { state: 'detached' });
    expect(standing()).toBe(before + 1);
    expect(desk.store.decisions(fact).at(-1)).toMatchObject({ action: 'split' });

    const made = await factAtHand(page);
    await page.keyboard.press('e');
    const merging = page.getByLabel('Merge with another fact of this document');
    await merging.selectOption({ index: 1 });
    // To choose is not to merge yet.
    expect(standing()).toBe(before + 1);
    await page.getByRole('button', { name: 'Merge: make one of both' }).press('Enter');
    await page.waitForSelector('.editor', { state: 'detached' });
    expect(desk.store.decisions(made).some(({ action }) => action === 'merge')).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('decides on all facts of a filter by their exact count, and undoes them at once', async () => {
    const { browser, desk } = at();
    const { page } = await visit(browser, desk, '#/review?type=facility');
    await factAtHand(page);
    const many = desk.store.count({ type: 'facility' });
    const flagged = desk.store.count({ type: 'facility', review: 'flagged' });
    await page.keyboard.press('b');
    await page.getByRole('button', { name: `Flag ${many}` }).click();
    await page.getByRole('button', { name: 'Undo all of it' }).waitFor();
    expect(desk.store.count({ type: 'facility', review: 'flagged' })).toBe(many);
    await page.getByRole('button', { name: 'Undo all of it' }).click();
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('Undone'));
    expect(desk.store.count({ type: 'facility', review: 'flagged' })).toBe(flagged);
    await page.context().close();
  });

  it('takes other keys, and none when they are switched off', async () => {
    const { browser, desk } = at();
    const { page } = await visit(browser, desk, '#/review?type=transfer');
    const first = await factAtHand(page);
    await page.keyboard.press('?');
    await page.getByLabel('Key for: Next fact').press('m');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.keyboard.press('m');
    const second = await factAtHand(page, first);
    await page.reload();
    expect(await factAtHand(page)).toBe(second);
    await page.keyboard.press('?');
    await page.getByLabel('Single keys do what stands here').uncheck();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.keyboard.press('a');
    await page.keyboard.press('m');
    expect(await factAtHand(page)).toBe(second);
    expect(desk.store.count({ type: 'transfer', review: 'accepted', reviewer: 'Ada' })).toBe(0);
    await page.context().close();
  });
}
