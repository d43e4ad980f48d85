import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { createDeflate } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { partsOf } from '../../src/ingest/place.js';
import { createPipeline } from '../../src/pipeline.js';
import { openDocument } from '../../src/read/index.js';
import { IS_TOLD, residentOf, treeOf } from '../processes.js';
import { zipOf } from './zip.js';

// As the command line sets it for itself.
setFlagsFromString('--heap-growing-percent=25');
const pipeline = createPipeline();
/** A limit is 512 MB or 20 s; what is beyond it is stopped within this. */
const SECONDS = 23;
const MEGABYTES = 600;
const largest = { here: 0, reader: 0 };
const watch = setInterval(() => {
  const [here, ...readers] = treeOf(process.pid).map(residentOf);
  largest.here = Math.max(largest.here, here ?? 0);
  largest.reader = Math.max(largest.reader, ...readers);
}, 20);
afterAll(() => {
  clearInterval(watch);
  // This process has the tests' own tools besides.
  expect(largest.here).toBeLessThan(MEGABYTES + 100);
  if (IS_TOLD) expect(largest.reader).toBeGreaterThan(40);
  expect(largest.reader).toBeLessThan(MEGABYTES);
});

async function said(work: () => Promise<unknown>): Promise<string> {
  const begun = performance.now();
  try {
    await work();
    return 'read';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    expect((performance.now() - begun) / 1000).toBeLessThan(SECONDS);
  }
}

async function unpacked(bytes: Uint8Array): Promise<number> {
  let count = 0;
  for await (const part of partsOf(bytes, () => true)) count += part.bytes.length > 0 ? 1 : 0;
  return count;
}

/** The next file is read as if nothing had been. */
async function unaffected(): Promise<void> {
  const { mentions } = pipeline.extract(await openDocument(Buffer.from('Latvia ordered 6 launchers for €5 million.')));
  expect(mentions.length).toBeGreaterThan(1);
}

function pdfOf(streams: readonly Buffer[], filter: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n')];
  const contents = streams.map((_, index) => `${index + 4} 0 R`).join(' ');
  parts.push(Buffer.from(`3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents[${contents}]>>endobj\n`));
  streams.forEach((stream, index) =>
    parts.push(Buffer.from(`${index + 4} 0 obj<</Length ${stream.length}/Filter ${filter}>>stream\n`), stream, Buffer.from('\nendstream endobj\n')),
  );
  return Buffer.concat([...parts, Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')]);
}

describe('input that means harm', () => {
  it('unpacks no archive without end, and no archive of too many files', { timeout: 60_000 }, async () => {
    expect(await said(() => unpacked(zipOf({ 'a.txt': 'A'.repeat(150_000_000) })))).toMatch(/UnreadableDocument: unpacks to more than 100 times/);
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`${index}.txt`, 'a']));
    expect(await said(() => unpacked(zipOf(many)))).toMatch(/UnreadableDocument: holds more than 2000 files/);
    await unaffected();
  });

  it('stops a PDF whose streams unpack to streams', { timeout: 60_000 }, async () => {
    const nothing = Buffer.alloc(1_000_000);
    const zeros = await buffer(
      Readable.from(Array.from({ length: 900 }, () => nothing))
        .pipe(createDeflate())
        .pipe(createDeflate())
        .pipe(createDeflate()),
    );
    const answer = await said(() =>
      openDocument(
        pdfOf(
          Array.from({ length: 8 }, () => zeros),
          '[/FlateDecode/FlateDecode/FlateDecode]',
        ),
      ),
    );
    expect(answer).toMatch(/^read$|^UnreadableDocument: (?:takes more than|breaks its reader|is damaged)/);
    await unaffected();
  });

  it('lets entities neither multiply nor reach for files', { timeout: 60_000 }, async () => {
    const laughs = [
      '<!ENTITY a "ha">',
      ...Array.from({ length: 12 }, (_, index) => `<!ENTITY ${'bcdefghijklmn'[index]!} "${`&${'abcdefghijklm'[index]!};`.repeat(10)}">`),
    ];
    const body = (words: string): string =>
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;
    const word = (type: string, words: string): Uint8Array =>
      zipOf({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': `<?xml version="1.0"?><!DOCTYPE d [${type}]>${body(words)}`,
      });
    for (const bytes of [
      word(laughs.join(''), '&n;'),
      word('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
      word('<!ENTITY x SYSTEM "http://127.0.0.1:9/">', '&x;'),
    ]) {
      const text = await openDocument(bytes).then(
        (document) => document.text,
        (error: Error) => error.name,
      );
      expect(text.length).toBeLessThan(1_000);
      expect(text).not.toMatch(/root:|hahaha/);
    }
    const html = await openDocument(
      Buffer.from(`<!DOCTYPE html [${laughs.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>&n; &x; words</p></body></html>`),
    );
    expect(html.text).not.toMatch(/root:|hahaha/);
    await unaffected();
  });

  it.each(['div', 'table><tr><td', 'ul><li', 'blockquote', 'b', 'span'])('reads a page that nests 5,000 deep: %s', async (tag) => {
    const page = `<!doctype html><html><body>${`<${tag}>`.repeat(5_000)}Latvia ordered 6 launchers.`;
    let text = '';
    await said(async () => ({ text } = await openDocument(Buffer.from(page))));
    expect(text).toContain('Latvia ordered 6 launchers.');
  });

  it('reads a row of 200,000 cells and a cell of 200,000 parts', { timeout: 60_000 }, async () => {
    const row = `<table><tr>${'<td>1'.repeat(200_000)}</tr></table>`;
    const cell = `<table><tr><td>${'<i>1</i><br>'.repeat(200_000)}</td><td>2</td></tr></table>`;
    for (const page of [row, cell]) expect((await openDocument(Buffer.from(`<html><body>${page}</body></html>`))).text.length).toBeGreaterThan(200_000);
  });

  it('reads an e-mail of parts within parts, and no more of it than is meant', { timeout: 60_000 }, async () => {
    const nested = Array.from({ length: 2_000 }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`).join('');
    const mail = `From: a@example.org\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n${nested}`;
    expect(await said(() => openDocument(Buffer.from(mail)))).toMatch(/^UnreadableDocument: |^read$/);
    await unaffected();
  });
});
