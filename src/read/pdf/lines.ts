import type { Piece } from './pages.js';
import { NO_STARTS, type Starts } from './starts.js';

/** A piece as part of its line. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly x0: number;
  readonly x1: number;
}

/** Pieces of one baseline that belong together: a line of a column, a cell of a table, a heading. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Whether all of it is set in a bold type. */
  readonly bold: boolean;
  /** Its pieces, by their place in the words and across the page. */
  readonly runs: readonly Run[];
  /** The raised mark it begins with, as a note does. */
  readonly mark: string | null;
}

/** Between words of justified text; beyond it a cell or a column begins. In sizes of the type. */
const WORD_GAP = 0.12;
const CELL_GAP = 1.9;
/** The mark of a note, and how much smaller than its line its type is at least. */
const MARK = /^\s*(?:\d{1,3}|[*†‡§a-z])\s*$/;
const SMALLER = 0.95;

/** Pieces to lines: of one baseline, left to right, cut at wide gaps, where a gutter lies between and where a column of cells begins. */
export function linesOf(pieces: readonly Piece[], gutters: readonly number[] = [], starts: Starts = NO_STARTS): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x0 - b.x0)) {
    // A raised mark is sorted before its line; it joins the row that a larger piece makes just below it.
    const near = rows.slice(-4).filter((candidate) => sameRow(candidate, piece));
    const row = near.pop();
    if (row) row.push(piece);
    else rows.push([piece]);
    // Between a mark and its line, a line of the next column may have begun the row that both belong to.
    for (const other of near.filter((marks) => marks.every((one) => isMark(one, piece.size)))) row!.push(...rows.splice(rows.indexOf(other), 1)[0]!);
  }
  return rows
    .flatMap((row) =>
      cutRow(
        row.sort((a, b) => a.x0 - b.x0),
        gutters,
        starts,
      ),
    )
    .map(lineOf);
}

function sameRow(row: readonly Piece[], piece: Piece): boolean {
  return row.some((other) => {
    const size = Math.max(other.size, piece.size);
    const small = other.size < piece.size ? other : piece;
    const mark = small.size < size * 0.8 || isMark(small, size);
    const near = mark ? Math.min(Math.abs(other.x1 - piece.x0), Math.abs(piece.x1 - other.x0)) < size * 0.5 : true;
    return near && Math.abs(other.y - piece.y) < size * (mark ? 0.55 : 0.2);
  });
}

function isMark({ size, text }: Piece, line: number): boolean {
  return size < line * SMALLER && MARK.test(text);
}

function cutRow(row: readonly Piece[], gutters: readonly number[], starts: Starts): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of row) {
    const last = parts.at(-1)?.at(-1);
    const wide = last && piece.x0 - last.x1 > CELL_GAP * Math.max(piece.size, last.size);
    const apart = !last || wide || starts.begins(piece, last) || gutters.some((gutter) => last.x1 <= gutter && piece.x0 >= gutter);
    if (apart) parts.push([piece]);
    else parts.at(-1)!.push(piece);
  }
  return parts;
}

function lineOf(pieces: readonly Piece[]): Line {
  const main = pieces.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  let text = '';
  let mark: string | null = null;
  let end = pieces[0]!.x0;
  const runs: Run[] = [];
  for (const piece of pieces) {
    const raised = isMark(piece, main.size) && piece.y > main.y + main.size * 0.1;
    if (raised && text === '') mark = piece.text.trim();
    else {
      const gap = text !== '' && !raised && piece.x0 - end > WORD_GAP * main.size;
      const words = raised ? raisedWords(piece.text.trim(), text) : piece.text.replace(/\s+/g, ' ');
      if ((gap || words.startsWith(' ')) && text !== '' && !text.endsWith(' ')) text += ' ';
      const start = text.length;
      text += words.trimStart();
      runs.push({ start, end: text.trimEnd().length, x0: piece.x0, x1: piece.x1 });
    }
    end = piece.x1;
  }
  return {
    text: text.trimEnd(),
    x0: pieces[0]!.x0,
    x1: end,
    y: main.y,
    size: main.size,
    bold: pieces.every((piece) => piece.bold || piece.text.trim() === ''),
    runs,
    mark,
  };
}

/** A power stays one; a reference to a note stands in brackets so that it does not run into the figure before it. */
function raisedWords(words: string, before: string): string {
  if (/(?:^|[^a-z])(?:[kcm]?m|ft|in)$/i.test(before)) return words.replace('2', '²').replace('3', '³');
  return `[${words}]`;
}
