import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { condense } from '../../src/read/markdown/condense.js';

const read = (text: string, name = 'report.md'): ReturnType<typeof readDocument> => readDocument(new TextEncoder().encode(text), { name });
const blocks = (text: string): [string, string][] => read(text).blocks!.map((block) => [block.kind, text.slice(block.start, block.end)]);

const REPORT = readFileSync(new URL('../../src/read/markdown/samples/brief.md', import.meta.url), 'utf8');

describe('Markdown', () => {
  it('gives blocks that point into the text as it is written', () => {
    expect(blocks(REPORT)).toEqual([
      ['heading', 'Spending in **2025**'],
      ['paragraph', 'The ministry [signed](https://example.org/2024/12) for *12* jets.\nIt runs on.'],
      ['heading', 'Deliveries'],
      ['item', 'first item of €3 million'],
      ['item', 'nested item'],
      ['quote', 'A quote\n> on two lines.'],
      ['row', 'Country | Budget'],
      ['row', 'Ruritania | €2 billion'],
      ['code', '```\ncode 12 %\n```'],
      ['boilerplate', '<nav>menu</nav>'],
      ['paragraph', 'Counted.[^1]'],
      ['note', 'A note of 5 %.'],
    ]);
  });

  it('reads title and day from its front matter, else the title from its first heading', () => {
    expect(read(REPORT).info).toMatchObject({ title: 'A brief', date: '2026-03-05', mediaType: 'text/markdown' });
    expect(read('# Outlook\n\nText.').info).toMatchObject({ title: 'Outlook', date: null });
    expect(read('---\n\nA rule, and text.\n\n---\n').blocks).toHaveLength(1);
  });

  it('gives levels and lines', () => {
    const [heading, paragraph] = read('## Two\r\n\r\nText.\r\n').blocks!;
    expect(heading).toMatchObject({ kind: 'heading', level: 2, locator: { line: 1 } });
    expect(paragraph).toMatchObject({ kind: 'paragraph', locator: { line: 3 } });
  });

  it('is told from plain text by its marks, whatever the name', () => {
    expect(read('# Title\n\nSome **strong** words.', 'report.txt').info.mediaType).toBe('text/markdown');
    expect(read('No. 3 of * and # marks\n#hashtag', 'report.txt').info.mediaType).toBe('text/plain');
  });

  it('nests as deep as it likes, in lines as long and gaps as wide', () => {
    expect(blocks(`${'> '.repeat(3000)}deep`)).toEqual([['quote', 'deep']]);
    const long = `${'Spending rose by 3 %. '.repeat(250_000)}End.`;
    expect(blocks(`${long}${'\n'.repeat(1_000_000)}## Next`)).toEqual([
      ['paragraph', long],
      ['heading', 'Next'],
    ]);
  });

  it('keeps every block in order and inside the text', () => {
    const piece = fc.constantFrom(
      '# a',
      '- b ',
      '> ',
      '| c | d |',
      '|---|---|',
      '```',
      '\n',
      '\n\n',
      '  ',
      'word '.repeat(40),
      '[x]: y',
      '<p>',
      '1. ',
      '\t',
      '\r\n',
      '[^1]: n',
      '---',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        if (text === '') return;
        let last = 0;
        for (const { start, end } of read(text).blocks!) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('condensing', () => {
  it('maps every kept offset back to the same character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\r\n', 'a ', 'word '.repeat(60), 'x'.repeat(300), '| y |'), { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const { text, toSource } = condense(source);
        for (let at = 0; at < text.length; at++) expect(source[toSource(at)]).toBe(text[at]);
      }),
      { numRuns: 100 },
    );
  });
});
