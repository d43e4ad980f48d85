import { zipOf } from './zip.js';

/** Writes paragraphs as a file of some format: for tests that need many files, or long ones, of it. */
export type Maker = (title: string, paragraphs: readonly string[], further?: Readonly<Record<string, string>>) => Uint8Array;

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const each = (paragraphs: readonly string[], before: string, after: string): string => paragraphs.map((words) => before + escaped(words) + after).join('\n');

const text: Maker = (title, paragraphs) => Buffer.from([title, ...paragraphs].join('\n\n'));
const markdown: Maker = (title, paragraphs) => Buffer.from([`# ${title}`, ...paragraphs].join('\n\n'));
const html: Maker = (title, paragraphs) =>
  Buffer.from(
    `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><h1>${escaped(title)}</h1>${each(paragraphs, '<p>', '</p>')}</body></html>`,
  );
const eml: Maker = (title, paragraphs) =>
  Buffer.from(
    `From: Liis Tamm <liis@example.org>\r\nSubject: ${title}\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.join('\r\n\r\n')}`,
  );
/** A Word document; `further` are parts beside those that it needs. */
export const docx: Maker = (title, paragraphs, further = {}) =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${each([title, ...paragraphs], '<w:p><w:r><w:t>', '</w:t></w:r></w:p>')}</w:body></w:document>`,
    ...further,
  });
const odt: Maker = (title, paragraphs) =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${each([title, ...paragraphs], '<text:p>', '</text:p>')}</office:text></office:body></office:document-content>`,
  });
const epub: Maker = (title, paragraphs) =>
  zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    'b.opf': `<package xmlns:dc="d"><metadata><dc:title>${escaped(title)}</dc:title></metadata><manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>`,
    'one.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body>${each(paragraphs, '<p>', '</p>')}</body></html>`,
  });

/** Characters on a line and lines on a page, of ten points in Helvetica on a page of letter size. */
const WIDTH = 90;
const LINES = 52;

/** A PDF of running text: Helvetica, whatever is not Latin-1 left out, as many pages as it takes. */
export const pdf: Maker = (title, paragraphs) => {
  const lines = [title, ...paragraphs].flatMap((words) => [...wrapped(words), '']);
  const pages = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) => lines.slice(page * LINES, (page + 1) * LINES));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((own, page) => {
      const content = `BT /F 10 Tf 50 740 Td 13 TL ${own.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')} ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * page} 0 R>>`,
        `<</Length ${Buffer.byteLength(content, 'latin1')}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${file}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`, 'latin1');
};

function wrapped(words: string): string[] {
  const lines = [''];
  // The signs that WinAnsi has beside Latin-1 stand elsewhere in it.
  const plain = words.replace(/€/g, '\u0080').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
  for (const word of plain.replace(/[^\u0020-\u007e\u0080\u00a0-\u00ff]/g, '').split(/\s+/)) {
    if (lines.at(-1)!.length + word.length >= WIDTH) lines.push('');
    lines.push(`${lines.pop()!} ${word}`.trimStart());
  }
  return lines;
}

/** Every format by the ending of its files. */
export const MAKERS: Readonly<Record<string, Maker>> = { txt: text, md: markdown, html, eml, docx, odt, epub, pdf };
