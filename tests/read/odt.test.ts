import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/read/index.js';
import { readOdt } from '../../src/read/odt/read.js';
import { sampleOf } from './samples.js';
import { zipOf } from './zip.js';

const SPACES = 'xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:dc="c" xmlns:svg="v" xmlns:xlink="l"';
const content = (body: string, styles = ''): string =>
  `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const read = async (body: string, styles?: string): Promise<[string, string][]> => {
  const { text, blocks } = await readOdt(zipOf({ 'content.xml': content(body, styles) }));
  return blocks!.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('an OpenDocument text', () => {
  it('is told by its content, and says who wrote it', async () => {
    const { info, text } = await openDocument(sampleOf('odt', 'report.odt'), { name: 'report.bin' });
    expect(info).toMatchObject({
      mediaType: 'application/vnd.oasis.opendocument.text',
      title: 'Northern Flank: Budgets, Orders and Readiness',
      author: 'Liis Tamm',
    });
    // What was deleted and what others remarked is no part of the report.
    expect(text).not.toMatch(/€9 billion|€7 billion/);
    expect(text).toContain('Nammo increased its output');
  });

  it('keeps powers, leaves out what is hidden, sets references off, and reads spaces, breaks and text boxes', async () => {
    const styles = '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>';
    expect(
      await read('<text:p>300 km<text:span text:style-name="T1">2</text:span>, 12<text:s text:c="2"/>jets<text:line-break/>and six</text:p>', styles),
    ).toEqual([['paragraph', '300 km², 12 jets\nand six']]);
    const hidden = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
    expect(
      await read('<text:p>Seen<text:span text:style-name="H"> and not</text:span>.</text:p><text:p text:style-name="H">Nor this.</text:p>', hidden),
    ).toEqual([['paragraph', 'Seen.']]);
    const note = '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note>';
    const box = '<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box><svg:desc>A picture of 3 tanks</svg:desc></draw:frame>';
    expect(await read(`<text:p>It spent €5 million${note} at ${box}once.</text:p><text:p>Next.</text:p>`)).toEqual([
      ['paragraph', 'It spent €5 million[1] at once.'],
      ['paragraph', 'In the box.'],
      ['paragraph', 'Next.'],
      ['note', 'The note.'],
    ]);
  });

  it('reads cells that stand for several and leaves out what others cover', async () => {
    const cell = (words: string, more = ''): string => `<table:table-cell${more}>${words === '' ? '' : `<text:p>${words}</text:p>`}</table:table-cell>`;
    const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
    const table = `<table:table><table:table-header-rows>${row(cell('Country'), cell('2024'), cell('2025'))}</table:table-header-rows>${row(cell('Latvia'), cell('', ' table:number-columns-repeated="2"'))}${row(cell('Both years', ' table:number-columns-spanned="3"'), '<table:covered-table-cell table:number-columns-repeated="2"><text:p>hidden</text:p></table:covered-table-cell>')}</table:table>`;
    expect((await read(table)).map(([, words]) => words)).toEqual(['Country | 2024 | 2025', expect.stringMatching(/^Latvia \|/) as string, 'Both years']);
  });

  it('is refused where it is locked, damaged or defines entities', async () => {
    const refusal = (parts: Record<string, string>): Promise<string> => readOdt(zipOf(parts)).then(() => 'was read', String);
    expect(await refusal({ 'META-INF/manifest.xml': '<manifest:encryption-data/>', 'content.xml': 'x' })).toMatch(/is locked by a password/);
    expect(await refusal({ 'meta.xml': '<a/>' })).toMatch(/holds no text/);
    const body = content('<text:p>&x;</text:p>').replace(
      '<office:document-content',
      '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><office:document-content',
    );
    expect(await refusal({ 'content.xml': body })).toMatch(/Error: .*entity/);
    expect(await refusal({ 'content.xml': content(`${'<text:section>'.repeat(5_000)}x`) })).toMatch(/more than 512 deep/);
  });
});
