import type { Problem } from '../../model/index.js';
import type { Reading } from '../contract.js';
import { BlockWriter } from '../writer.js';
import { guttersOf, inReadingOrder } from './columns.js';
import { furnitureOf } from './furniture.js';
import { Hyphens } from './hyphens.js';
import { linesOf } from './lines.js';
import { pagesOf } from './pages.js';
import { layOut, type PageLines } from './paragraphs.js';
import { startsOf } from './starts.js';
import { rowsIn } from './tables.js';

/** A PDF as text: blocks in reading order, each with its page and box (left, bottom, right, top, in points). */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { title, author, publisher, pages } = await pagesOf(bytes);
  const raw = pages.map((page) => ({ page, lines: linesOf(page.pieces, [], startsOf(page.pieces)) }));
  const furniture = furnitureOf(raw);
  const hyphens = new Hyphens();
  const laid = raw.map(({ page, lines }): PageLines => {
    const own = lines.filter((line) => !furniture.has(line));
    for (const { text } of own) hyphens.learn(text);
    const rows = rowsIn(own);
    const set = [...rows.flatMap(({ cells }) => cells.flat()), ...lines.filter((line) => furniture.has(line))];
    const pieces = page.pieces.filter(
      (piece) => !set.some((line) => Math.abs(line.y - piece.y) < line.size * 0.2 && piece.x0 >= line.x0 - 1 && piece.x1 <= line.x1 + 1),
    );
    const gutters = guttersOf(pieces, page.width);
    const tops = rows.map(({ cells }) => cells.flat()[0]!);
    const spans = tops.map(({ y, size }) => ({ text: '', x0: 0, x1: page.width, y, size, bold: false, runs: [], mark: null }));
    const ordered = inReadingOrder([...linesOf(pieces, gutters), ...spans], gutters);
    return { page, placed: ordered, rows: new Map(spans.map((span, index) => [span, rows[index]!])), furniture: lines.filter((line) => furniture.has(line)) };
  });
  const writer = new BlockWriter();
  layOut(laid, hyphens, writer);
  const first = writer.blocks.find(({ kind }) => kind === 'heading');
  const { text, blocks, places } = writer;
  const named = title ?? (first ? text.slice(first.start, first.end) : null);
  return { text, blocks, places, title: named, author, publisher, date: null, problems: emptyPages(laid) };
}

/** Pages without words are pictures more often than they are blank: either way it is said. */
function emptyPages(pages: readonly PageLines[]): Problem[] {
  const empty = pages.filter(({ page }) => page.pieces.length === 0).map(({ page }) => page.number);
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
