import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/pipeline.js';
import { openDocument } from '../../src/read/index.js';
import { sampleOf } from './samples.js';

const SAMPLES = [
  ['markdown', 'report.md'],
  ['html', 'report.html'],
  ['docx', 'report.docx'],
  ['odt', 'report.odt'],
  ['epub', 'report.epub'],
  ['pdf', 'report-chromium.pdf'],
  ['pdf', 'report-libreoffice.pdf'],
] as const;
const pipeline = createPipeline();

/** Every mention by its kind, words and value. */
async function mentionsOf(format: string, name: string): Promise<string[]> {
  const document = await openDocument(sampleOf(format, name), { name, date: '2026-03-12' });
  const { mentions } = pipeline.extract(document);
  for (const { start, end, text } of mentions) expect(document.text.slice(start, end)).toBe(text);
  return mentions.map(({ kind, text, value }) => `${kind} ${text.replace(/\s+/g, ' ')} ${JSON.stringify(value)}`);
}

describe('one report in every format', () => {
  it.each(SAMPLES)('gives the same mentions: %s %s', async (format, name) => {
    const expected = await mentionsOf('text', 'report.txt');
    const found = await mentionsOf(format, name);
    const missing = expected.filter((mention) => {
      const at = found.indexOf(mention);
      if (at >= 0) found.splice(at, 1);
      return at < 0;
    });
    expect(expected.length).toBeGreaterThan(100);
    expect(missing.length / expected.length, missing.join('\n')).toBeLessThanOrEqual(0.03);
    expect(found.length / expected.length, found.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
