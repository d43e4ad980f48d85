import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { factAtHand, stand, visit, type Report, type Stand } from './stand.js';

const RUN = 'globalThis.__ran=1';
/** Texts that would run if anything took them for markup, an address or code. */
const TEXTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</p></article><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<body onload="${RUN}">`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>`,
  `<a href="javascript:${RUN}" autofocus onfocus="${RUN}">read</a>`,
  `<details open ontoggle="${RUN}">`,
  `<input autofocus onfocus="${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<math><mtext><script>${RUN}</script></mtext></math>`,
  `<object data="javascript:${RUN}"></object>`,
  `<form action="javascript:${RUN}"><button autofocus>go</button></form>`,
  `<base href="javascript:/*"><link rel=stylesheet href="javascript:${RUN}">`,
  `<style>*{background:url("javascript:${RUN}")}</style>`,
  `<template><script>${RUN}</script></template><noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `" onmouseover="${RUN}" x="`,
  `'-(${RUN})-'`,
  `\`\${${RUN}}\``,
  `{{constructor.constructor('${RUN}')()}}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;&#60;img src=x onerror=${RUN}&#62;`,
  `\u202E<script>${RUN}</script>\u2028</script>`,
  `__proto__`,
  `]]><script>${RUN}</script><!--`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `<script type=module>import("data:text/javascript,${RUN}")</script>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<x style="animation:a" onanimationstart="${RUN}">`,
];
const FACT = 'Croatia ordered 12 Rafale jets from France for €1.2 billion in 2025.';

/** Each text in each place that a document or a reviewer can write to. */
const PLACES: readonly (readonly [place: string, report: (text: string, index: number) => Report])[] = [
  ['text', (text, index) => ({ name: `plain-${index}.txt`, text: `${text}\n\n${FACT} ${text}\n` })],
  ['sentence', (text, index) => ({ name: `inside-${index}.txt`, text: `The ministry said ${text} on Monday. ${FACT.slice(0, -1)}, ${text}.\n` })],
  ['title', (text, index) => ({ name: `title-${index}.txt`, title: text, text: `${FACT} Report ${index}.\n` })],
  ['name', (text, index) => ({ name: `${text}-${index}.txt`, text: `${FACT} Note ${index}.\n` })],
  ['location', (text, index) => ({ name: `place-${index}.txt`, location: text, text: `${FACT} Letter ${index}.\n` })],
];

export function hostileTests(at: () => { browser: Browser }): void {
  it(`runs nothing of ${TEXTS.length * (PLACES.length + 1)} hostile texts in texts, titles, names, places and comments`, async () => {
    const { browser } = at();
    const desk: Stand = await stand(PLACES.flatMap(([, report]) => TEXTS.map(report)));
    const facts = [...desk.store.facts()];
    expect(facts.length).toBeGreaterThanOrEqual(TEXTS.length * PLACES.length);
    for (const [index, text] of TEXTS.entries())
      desk.store.decide({ id: `said-${index}`, fact: facts[index]!.id, action: 'comment', comment: text, reviewer: text, at: '2026-04-01T10:00:00Z' });
    const { page, faults } = await visit(browser, desk, '#/review');
    let fact = await factAtHand(page);
    for (let seen = 1; seen < facts.length; seen++) {
      // Where a comment stands the reviewer rests until it is shown.
      if (seen <= TEXTS.length) await page.waitForSelector('.history .comment-words');
      await page.keyboard.press('j');
      fact = await factAtHand(page, fact);
    }
    for (const hash of [
      '#/documents',
      '#/rules',
      '#/agreement',
      '#/overview',
      ...TEXTS.map((text) => `#/review?text=${encodeURIComponent(text)}&rule=${encodeURIComponent(text)}`),
    ]) {
      await page.goto(`${desk.address}/${hash}`);
      await page.waitForTimeout(30);
    }
    const left = await page.evaluate(() => ({
      ran: '__ran' in globalThis,
      scripts: document.scripts.length,
      handlers: document.querySelectorAll('iframe, object, [onerror], [onload], [href^="javascript:"]').length,
    }));
    expect(left).toEqual({ ran: false, scripts: 1, handlers: 0 });
    // A search that is no search is refused in words; nothing else may go wrong.
    expect(faults.filter((fault) => !/status of 400/.test(fault))).toEqual([]);
    await page.context().close();
    await desk.close();
  });

  it('lets its policy stop what is put into the page all the same', async () => {
    const { browser } = at();
    const desk = await stand([{ name: 'one.txt', text: FACT }]);
    const { page } = await visit(browser, desk, '#/review');
    await factAtHand(page);
    const stopped = await page.evaluate(async () => {
      const words: string[] = [];
      try {
        document.body.innerHTML = '<img src=x onerror="globalThis.__ran=1">';
      } catch (error) {
        words.push(String(error));
      }
      const script = document.createElement('script');
      try {
        script.textContent = 'globalThis.__ran=1';
        document.body.append(script);
      } catch (error) {
        words.push(String(error));
      }
      await new Promise((later) => setTimeout(later, 100));
      return { words, ran: '__ran' in globalThis };
    });
    expect(stopped.ran).toBe(false);
    expect(stopped.words[0]).toMatch(/TrustedHTML/);
    await page.context().close();
    await desk.close();
  });
}
