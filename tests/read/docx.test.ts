import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument, readDocument } from '../../src/read/index.js';
import { sampleOf } from './samples.js';
import { zipOf } from './zip.js';

const refusal = (bytes: Uint8Array): Promise<string> =>
  openDocument(bytes).then(
    () => 'was read',
    (error: Error) => `${error.name}: ${error.message}`,
  );
const word = (body: string, doctype = '', further: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?>${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...further,
  });
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('a Word document', () => {
  it('gives headings, items, rows and notes, each with its paragraph', async () => {
    const { info, text, blocks } = await openDocument(sampleOf('docx', 'report.docx'), { name: 'report.docx' });
    expect(info).toMatchObject({
      title: 'Northern Flank: Budgets, Orders and Readiness',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      length: text.length,
    });
    const words = (kind: string): string[] => blocks!.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
    expect(words('heading')).toHaveLength(6);
    expect(words('item')[0]).toBe('Poland: 48 FA-50 aircraft ordered in 2022 for $3 billion');
    expect(words('note')).toContain('The figure excludes €140 million for pensions.');
    expect(blocks!.find(({ kind, start, end }) => kind === 'row' && text.slice(start, end).startsWith('Latvia'))!.locator).toEqual({
      paragraph: 20,
      cell: { row: 2, column: 0, headers: ['Country', 'Budget 2025', 'Share of GDP', 'Soldiers'] },
    });
  });

  it('counts paragraphs that are empty', async () => {
    const { blocks } = await openDocument(word(`${paragraph('One.')}<w:p/>${paragraph('Two.')}`));
    expect(blocks!.map(({ locator }) => locator)).toEqual([{ paragraph: 0 }, { paragraph: 2 }]);
  });

  it('is opened, not read at once', () => {
    expect(() => readDocument(sampleOf('docx', 'report.docx'))).toThrow(/openDocument$/);
  });
});

describe('a draft', () => {
  const NAMES = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="wps" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="a"';
  const blocksOf = async (body: string): Promise<string[]> => {
    const { text, blocks } = await openDocument(word(body));
    return blocks!.map(({ start, end }) => text.slice(start, end));
  };
  const run = (words: string, more = ''): string => `<w:r>${more}<w:t xml:space="preserve">${words}</w:t></w:r>`;

  it('is read as it stands after its changes, without what is struck out', async () => {
    const deleted = '<w:del w:id="1" w:author="E"><w:r><w:delText>€7 billion</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2" w:author="E">${run('€6 billion ')}</w:ins>`;
    const moved = `<w:moveFrom w:id="3" w:author="E">${run('and 9 ships ')}</w:moveFrom>`;
    const struck = run('€5 billion ', '<w:rPr><w:strike/></w:rPr>');
    expect(await blocksOf(`<w:p>${run('Finland spent ')}${deleted}${inserted} ${moved}${struck}${run('in 2025.')}</w:p>`)).toEqual([
      'Finland spent €6 billion in 2025.',
    ]);
  });

  it('leaves out what is hidden, by itself or by its style, and keeps what is not', async () => {
    const hidden = ['<w:vanish/>', '<w:vanish w:val="true"/>', '<w:rStyle w:val="Secret"/>', '<w:rStyle w:val="Made"/>'];
    const shown = ['<w:vanish w:val="0"/>', '<w:webHidden/>', '<w:rStyle w:val="Plain"/>'];
    const runs = [...hidden, ...shown].map((property, index) => run(`${index} `, `<w:rPr>${property}</w:rPr>`)).join('');
    const style = (type: string, id: string, more: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}'s own"/>${more}</w:style>`;
    const styles = [
      style('character', 'Secret', '<w:rPr><w:vanish/></w:rPr>'),
      style('character', 'Made', '<w:basedOn w:val="Secret"/>'),
      style('paragraph', 'Aside', '<w:rPr><w:b/><w:vanish/></w:rPr>'),
      style('paragraph', 'Mark', '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>'),
      style('character', 'Plain', '<w:rPr><w:b/></w:rPr>'),
    ];
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const set = (style: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run('Set.')}</w:p>`;
    const bytes = word(`<w:p>${runs}</w:p>${set('Aside')}${set('Mark')}`, '', {
      'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles.join('')}</w:styles>`,
      'word/_rels/document.xml.rels': relations,
    });
    const { text, blocks } = await openDocument(bytes);
    expect(blocks!.map(({ start, end, locator }) => [text.slice(start, end), locator])).toEqual([
      ['4 5 6', { paragraph: 0 }],
      ['Set.', { paragraph: 2 }],
    ]);
  });

  it('keeps the words of text boxes once, and of fields what they show', async () => {
    const inner = `<w:txbxContent>${paragraph('In the box: 9 guns.')}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent ${NAMES}><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inner}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await blocksOf(`<w:p>${run('Before.')}${box}</w:p>`)).toEqual(['Before.', 'In the box: 9 guns.']);
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const dated = `${field('begin')}<w:r><w:instrText> DATE 2031 </w:instrText></w:r>${field('separate')}${run('12 March 2026')}${field('end')}`;
    expect(await blocksOf(`<w:p>${dated}</w:p>`)).toEqual(['12 March 2026']);
  });
});

describe('an archive that is no report', () => {
  it('is refused in words', async () => {
    expect(await refusal(zipOf({ 'a.txt': 'Words.' }))).toBe(
      'UnreadableDocument: is an archive or an office document, which is not read; unpack it, or save its text as .txt or .md',
    );
    const whole = sampleOf('docx', 'report.docx');
    expect(await refusal(whole.subarray(0, 5_000))).toMatch(/^UnreadableDocument: is (?:damaged|a ZIP)/);
  });

  it('is stopped where it unpacks without end, has parts without number or entities within entities', async () => {
    expect(await refusal(word(paragraph('A'.repeat(150_000_000))))).toMatch(/unpacks to more than 100 times its size/);
    expect(await refusal(zipOf({ 'word/document.xml': 'x', ...Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, ''])) }))).toMatch(
      /more than 2000 files/,
    );
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]>`;
    expect(await refusal(word(paragraph('&a29;'), laughs))).toMatch(/^(?:UnreadableDocument|was read)/);
    const outside = await openDocument(word(paragraph('Words &x;.'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>')).then(
      ({ text }) => text,
      () => '',
    );
    expect(outside).not.toContain(readFileSync('/etc/hostname', 'utf8').trim());
    expect((await openDocument(word(paragraph('Next.')))).text).toBe('Next.');
  }, 60_000);
});
