import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { sampleText } from '../../bench/text.js';
import { readPdf } from '../../src/read/pdf/read.js';
import { pdf } from './made.js';

const PAGES = 300;
/** What putting lines, columns and paragraphs together may take, as a multiple of what the library takes to give the characters alone. */
const TIMES = 4;
/** Beside what the process has before: pages are let go of as they are read. */
const MEGABYTES = 400;

async function bare(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await task.destroy();
}

/** Seconds of a processor: others on the machine are not counted. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

it(`reads ${PAGES} pages in less than ${TIMES} times their bare extraction`, { timeout: 300_000 }, async () => {
  const bytes = pdf('A long report', sampleText(PAGES * 3_800).split(/\n{2,}/));
  const short = pdf('A short one', sampleText(20_000).split(/\n{2,}/));
  await bare(short);
  await readPdf(short);
  const alone = await secondsOf(() => bare(bytes));
  const before = process.memoryUsage().rss;
  let pages = 0;
  const whole = await secondsOf(async () => (pages = Math.max(...(await readPdf(bytes)).blocks!.map(({ locator }) => locator!.page!))));
  const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
  if (process.env.FACTLINE_LONG !== undefined) process.stderr.write(`${JSON.stringify({ pages, alone, whole, grown })}\n`);
  expect(pages).toBeGreaterThanOrEqual(PAGES);
  expect(whole / alone).toBeLessThan(TIMES);
  expect(grown).toBeLessThan(MEGABYTES);
});
