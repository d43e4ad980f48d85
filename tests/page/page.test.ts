import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { accessTests } from './access.js';
import { findChromium, launch, NO_CHROMIUM } from './chromium.js';
import { hostileTests } from './hostile.js';
import { keyboardTests } from './keyboard.js';
import { paceTests } from './pace.js';
import { pdfTests } from './pdf.js';
import { settlingTests } from './settling.js';
import { reports, stand, type Stand } from './stand.js';

const chromium = findChromium();
let browser: Browser;
let desk: Stand;

describe.skipIf(chromium === null)('the review page in Chromium', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    [browser, desk] = await Promise.all([launch(chromium!), stand(reports())]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  describe('by keyboard alone', () => keyboardTests(() => ({ browser, desk })));
  describe('for everybody', () => accessTests(() => ({ browser, desk })));
  describe('by several reviewers', () => settlingTests(() => ({ browser, desk })));
  describe('for reports that are PDFs', () => pdfTests(() => ({ browser })));
  describe('without waiting', () => paceTests(() => ({ browser })));
  describe('against hostile texts', () => hostileTests(() => ({ browser })));
});
// A skip that does not say why would pass for a test.
if (chromium === null) it.skip(`the review page: ${NO_CHROMIUM}`, () => undefined);
