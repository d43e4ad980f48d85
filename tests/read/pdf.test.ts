import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/read/index.js';
import { guttersOf, inReadingOrder } from '../../src/read/pdf/columns.js';
import { Hyphens } from '../../src/read/pdf/hyphens.js';
import { linesOf } from '../../src/read/pdf/lines.js';
import type { Piece } from '../../src/read/pdf/pages.js';
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
