import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { documentId, extract, openStore, type SqliteStore } from '../../src/index.js';
import { createServer } from '../../src/serve/server.js';

/** The page as it is now, built, and served over a store of reports. */
export interface Stand {
  readonly address: string;
  readonly store: SqliteStore;
  close(): Promise<void>;
}

const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
export const reports = (): { name: string; text: string }[] =>
  readdirSync(REPORTS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, REPORTS), 'utf8') }));

let built: string | undefined;
async function builtPage(): Promise<string> {
  if (built !== undefined) return built;
  const folder = mkdtempSync(join(tmpdir(), 'factline-page-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({ configFile: new URL('../../src/serve/page/vite.config.ts', import.meta.url).pathname, logLevel: 'error', build: { outDir: folder } });
  return (built = folder);
}

export interface Report {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly location?: string;
}
export async function stand(given: readonly Report[]): Promise<Stand> {
  const store = openStore(':memory:');
  for (const { name, text, title, location } of given) {
    const extraction = extract(text, { id: documentId(Buffer.from(name + text)), ...(title !== undefined && { title }) });
    store.write(extraction, { text, name, location: location ?? null, bytes: text.length });
  }
  return standOver(store);
}

/** The same over a store that is there; it is closed with the rest. */
export async function standOver(store: SqliteStore): Promise<Stand> {
  const page = await builtPage();
  const app = await createServer({ store, host: '127.0.0.1', version: '0.0.0', page });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    store,
    async close() {
      await app.close();
      store.close();
    },
  };
}

/** What went wrong in a page: errors of its scripts, and whatever its policy forbade. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
}
export async function visit(
  browser: Browser,
  { address }: Stand,
  hash: string,
  { reviewer = 'Ada', ...options }: BrowserContextOptions & { reviewer?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(
    ([name]) => localStorage.getItem('factline.reviewer') ?? localStorage.setItem('factline.reviewer', JSON.stringify(name)),
    [reviewer],
  );
  await page.goto(`${address}/${hash}`);
  return { page, faults };
}

/** Until the fact at hand is another one than it was, and was painted. */
export async function factAtHand(page: Page, before: string | null = null): Promise<string> {
  const handle = await page.waitForFunction(
    (old) => {
      const fact = document.querySelector<HTMLElement>('[data-fact]')?.dataset['fact'];
      return fact && fact !== old ? fact : null;
    },
    before,
    { polling: 'raf' },
  );
  // Two frames later it was seen.
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen)))));
  return (await handle.jsonValue())!;
}

/** Until every decision is kept. */
export async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.saving')?.textContent === '');
}
