import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/read/index.js';
import { guttersOf, inReadingOrder } from '../../src/read/pdf/columns.js';
import { Hyphens } from '../../src/read/pdf/hyphens.js';
import { linesOf } from '../../src/read/pdf/lines.js';
import type { Piece } from '../../src/read/pdf/pages.js';
import { pdfOfPlaced, type Words } from './placed.js';
import { sampleOf } from './samples.js';

describe.each(['report-chromium.pdf', 'report-libreoffice.pdf'])('%s', (name) => {
  const opened = openDocument(sampleOf('pdf', name), { name });

  it('is read column by column, its paragraphs whole', async () => {
    const { text, info } = await opened;
    expect(info).toMatchObject({ mediaType: 'application/pdf', title: 'Northern Flank: Budgets, Orders and Readiness' });
    expect(text).toContain('The Swedish government also set aside SEK 1.5 billion for ammunition, spare parts and training.');
    expect(text).toContain('approved €3.2 billion for 2026.[1] Finland kept its budget');
  });

  it('sets headers, footers and rows apart, each with page and box', async () => {
    const { text, blocks } = await opened;
    const words = (kind: string): string[] => blocks!.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
    expect(words('boilerplate')).toEqual(expect.arrayContaining(['Northern Flank Review', expect.stringMatching(/^Page 1/)]));
    expect(words('heading')).toEqual([
      'Northern Flank: Budgets, Orders and Readiness',
      'Orders and deliveries',
      'Readiness of the forces',
      'Spending by country',
      'Industry and supply',
      'Outlook',
    ]);
    expect(words('row')[2]).toBe('Latvia | €1.55 billion | 3.7 % | 8,200');
    expect(blocks!.every(({ locator }) => locator?.page !== undefined && locator.box![2] > locator.box![0])).toBe(true);
  });
});

describe('a page that is hard to read', () => {
  const opened = openDocument(sampleOf('pdf', 'quarterly-chromium.pdf'));
  const words = async (kind: string): Promise<string[]> => {
    const { text, blocks } = await opened;
    return blocks!.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  };

  it('keeps marks of notes on their lines and notes at the foot apart, whatever the size of the mark', async () => {
    expect((await opened).text).toContain('Lithuania bought 44 Leopard 2A8 tanks for €950 million.[2]');
    expect(await words('note')).toEqual([
      'The figure excludes €140 million for pensions, which are paid by the ministry of welfare and have been paid by it since the reform of 2019.',
      'Options for another 10 tanks were not taken up.',
      'The brigade was announced in June 2023.',
    ]);
  });

  it('reads columns above and below a heading that crosses them, over the page end, without the watermark', async () => {
    const { text } = await opened;
    expect(await words('heading')).toEqual([
      'Trouble in print: what a reader of reports meets',
      'A heading that crosses both columns of the page: orders and deliveries in 2025',
      'Ammunition',
    ]);
    expect(text).toContain('in a comprehensive memorandum that nobody expected to be read.');
    expect(text).toContain('KONGSBERG DEFENCE delivered 4 NASAMS batteries');
    expect(text).toContain('Five efficient officers fled the affluent offices; the first flight');
    expect(text).not.toContain('DRAFT');
  });

  it('reads rows whose cells take several lines or stand close, under the names of their columns, on both pages', async () => {
    const { text, blocks } = await opened;
    const rows = blocks!.filter(({ kind }) => kind === 'row');
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Country | Budget 2025 | Share of GDP | Principal acquisitions',
      'Estonia | €1.6 billion | 3.4 % | 12 CAESAR howitzers and 6 HIMARS launchers, with ammunition for three years and spare parts',
      'Latvia | €1.55 billion | 3.7 % | 6 HIMARS launchers',
      'Lithuania | €2.3 billion | 3.9 % | 44 Leopard 2A8 tanks, to be delivered from 2029 to 2032 by KNDS',
      'Country | Budget 2025 | Share of GDP | Principal acquisitions',
      'Finland | €6.5 billion | 2.5 % | 64 F-35A fighters',
      'Norway | $10.2 billion | 2.2 % | 24 K9 howitzers',
      'Poland | $44.8 billion | 4.5 % | 180 K2 tanks',
    ]);
    for (const at of [1, 2, 3, 5, 6, 7]) expect(rows[at]!.locator!.cell!.headers).toEqual(['Country', 'Budget 2025', 'Share of GDP', 'Principal acquisitions']);
  });

  it('keeps items apart whose bullets are drawn', async () => {
    expect(await words('paragraph')).toContain('Poland: 48 FA-50 aircraft ordered in 2022 for $3 billion');
  });
});

describe('a divided word', () => {
  it('is joined as the document writes it elsewhere', () => {
    const hyphens = new Hyphens();
    for (const line of ['the government of a long-range force', 'range long']) hyphens.learn(line);
    expect(hyphens.join('The govern-', 'ment spent')).toBe('The government spent');
    expect(hyphens.join('a long-', 'range gun')).toBe('a long-range gun');
    expect(hyphens.join('an F-', '35A')).toBe('an F-35A');
  });
});

describe('the columns of a page', () => {
  const column = (x: number, width: number, words: string): Piece[] =>
    Array.from({ length: 12 }, (_, line) => ({ text: `${words} ${line}`, x0: x, x1: x + width, y: 700 - line * 12, size: 10, bold: false }));
  const order = (pieces: readonly Piece[]): string[] => {
    const gutters = guttersOf(pieces, 600);
    return inReadingOrder(linesOf(pieces, gutters), gutters).map(({ line }) => line.text);
  };

  it('are read one after another: three of them, with a heading across', () => {
    const heading = { text: 'Across', x0: 40, x1: 560, y: 730, size: 16, bold: true };
    const read = order([...column(40, 160, 'left'), ...column(220, 160, 'middle'), ...column(400, 160, 'right'), heading]);
    expect([read[0], read[1], read[12], read[13], read[25], read[36]]).toEqual(['Across', 'left 0', 'left 11', 'middle 0', 'right 0', 'right 11']);
  });

  it('are two where there are two, and one where lines fill the page', () => {
    expect(guttersOf([...column(40, 250, 'left'), ...column(310, 250, 'right')], 600)).toHaveLength(1);
    expect(guttersOf(column(40, 520, 'whole'), 600)).toEqual([]);
  });
});

describe('a broken PDF', () => {
  it('is refused in words', async () => {
    await expect(openDocument(Buffer.from('%PDF-1.7 nothing'))).rejects.toThrow(/^is damaged/);
  });
});

describe('a page that is a picture', () => {
  it('is told of, though its number be written under it', async () => {
    const words = { x: 60, y: 600, text: 'Estonia spent 1.6 billion euros on defence in 2025.' };
    const number = (page: number): Words => ({ x: 300, y: 20, text: `Page ${page}` });
    const { problems } = await openDocument(pdfOfPlaced([[words, number(1)], [number(2)], [words], []]));
    expect(problems.map(({ message }) => message)).toEqual(['has no words on pages 2, 4 of 4; if scanned, run text recognition first']);
  });
});
