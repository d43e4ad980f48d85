import { describe, expect, it } from 'vitest';
import { readEpub } from '../../src/read/epub/read.js';
import { openDocument } from '../../src/read/index.js';
import { sampleOf } from './samples.js';
import { zipOf } from './zip.js';

const CONTAINER = '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>';
const bookOf = (spine: string, pages: Readonly<Record<string, string>>): Uint8Array =>
  zipOf({
    'META-INF/container.xml': CONTAINER,
    'a/b.opf': `<package xmlns:dc="d"><metadata><dc:title>T</dc:title><dc:date>2025</dc:date></metadata><manifest><item id="one" href="one%20more.xhtml" media-type="application/xhtml+xml"/><item id="two" href="../two.xhtml" media-type="application/xhtml+xml"/><item id="cover" href="c.png" media-type="image/png"/></manifest><spine>${spine}</spine></package>`,
    ...pages,
  });

describe('a book', () => {
  it('is told by its content, says who wrote it and when, and is read in its own order', async () => {
    const { info, blocks, text } = await openDocument(sampleOf('epub', 'report.epub'), { name: 'report.bin' });
    expect(info).toMatchObject({
      mediaType: 'application/epub+zip',
      title: 'Northern Flank: Budgets, Orders and Readiness',
      author: 'Liis Tamm',
      publisher: 'Northern Flank Review',
      date: '2026-03-12',
    });
    const words = (kind: string): string[] => blocks!.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
    expect(words('boilerplate')).toContain('Orders and deliveries in 2025');
    expect(words('note')).toHaveLength(3);
    expect(words('heading').slice(0, 2)).toEqual(['Northern Flank: Budgets, Orders and Readiness', 'Orders and deliveries']);
  });

  it('finds its pages wherever they lie, closes what XML closes, and says which is not there', async () => {
    const page = (words: string): string =>
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body><p>${words}</p></body></html>`;
    const spine = '<itemref idref="two"/><itemref idref="cover"/><itemref idref="one"/>';
    const both = await readEpub(bookOf(spine, { 'a/one more.xhtml': page('First.'), 'two.xhtml': page('Second.') }));
    expect(both).toMatchObject({ text: 'Second.\n\nFirst.', title: 'T', date: null, problems: [] });
    expect(both.blocks!.map(({ locator }) => locator!.path)).toEqual(['two.xhtml!/html/body/p', 'a/one more.xhtml!/html/body/p']);
    const { text, problems } = await readEpub(bookOf(spine, { 'two.xhtml': page('Second.') }));
    expect([text, problems[0]!.message]).toEqual(['Second.', 'lacks its page a/one more.xhtml; get a whole copy']);
  });

  it('is refused where it names no pages', async () => {
    await expect(readEpub(zipOf({ 'a.xhtml': '<p>Words.</p>' }))).rejects.toThrow(/names no pages/);
  });
});
