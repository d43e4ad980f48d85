import type { Problem } from '../../model/index.js';
import type { Reading } from '../contract.js';
import { BlockWriter } from '../writer.js';
import { rowsOn, stands } from './beside.js';
import { guttersOf, inReadingOrder } from './columns.js';
import { joinTables } from './continued.js';
import { furnitureOf } from './furniture.js';
import { Hyphens } from './hyphens.js';
import { linesOf } from './lines.js';
import { pagesOf } from './pages.js';
import { layOut, type PageLines } from './paragraphs.js';
import { startsOf } from './starts.js';

/** A PDF as text: blocks in reading order, each with its page and box (left, bottom, right, top, in points). */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { title, author, publisher, pages } = await pagesOf(bytes);
  const raw = pages.map((page) => ({ page, lines: linesOf(page.pieces, [], startsOf(page.pieces)) }));
  const furniture = furnitureOf(raw);
  const hyphens = new Hyphens();
  const laid = raw.map(({ page, lines }): PageLines => {
    const own = lines.filter((line) => !furniture.has(line));
    const apart = lines.filter((line) => furniture.has(line));
    for (const { text } of own) hyphens.learn(text);
    const spans = new Map(rowsOn(page, own, (piece) => apart.some((line) => stands(line, piece))));
    const set = [...[...spans.values()].flatMap(({ cells }) => cells.flat()), ...apart];
    const pieces = page.pieces.filter((piece) => !set.some((line) => stands(line, piece)));
    const gutters = guttersOf(pieces, page.width);
    return { page, placed: inReadingOrder([...linesOf(pieces, gutters), ...spans.keys()], gutters), rows: spans, furniture: apart };
  });
  const writer = new BlockWriter();
  layOut(joinTables(laid), hyphens, writer);
  const first = writer.blocks.find(({ kind }) => kind === 'heading');
  const { text, blocks, places } = writer;
  const named = title ?? (first ? text.slice(first.start, first.end) : null);
  return { text, blocks, places, title: named, author, publisher, date: null, problems: emptyPages(laid) };
}

/** Pages without words, but for headers and numbers, are pictures more often than they are blank: either way it is said. */
function emptyPages(pages: readonly PageLines[]): Problem[] {
  const empty = pages.filter(({ placed }) => placed.length === 0).map(({ page }) => page.number);
  if (empty.length === 0) return [];
  const named = empty.length > 12 ? `${empty.slice(0, 12).join(', ')} and ${empty.length - 12} more` : empty.join(', ');
  return [
    {
      stage: 'read',
      severity: 'warning',
      message: `has no words on ${empty.length === 1 ? 'page' : 'pages'} ${named} of ${pages.length}; if scanned, run text recognition first`,
    },
  ];
}
