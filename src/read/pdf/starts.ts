import type { Piece } from './pages.js';

/** A gap that is wider than between words, though no wider than between narrow cells; in sizes of the type. */
const GAP = 0.5;
/** So many lines begin something at one place: prose does not, cells of a table do. */
const MIN_LINES = 3;
/** Points. */
const SAME = 0.6;

/** Where on a page cells begin under each other, though little space parts them from the cells before. */
export interface Starts {
  begins(piece: Piece, last: Piece): boolean;
}

export const NO_STARTS: Starts = { begins: () => false };

export function startsOf(pieces: readonly Piece[]): Starts {
  const lines = new Map<number, Set<number>>();
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x0 - b.x0);
  sorted.forEach((piece, at) => {
    const last = sorted[at - 1];
    if (!last || Math.abs(last.y - piece.y) > SAME || !parted(piece, last)) return;
    const place = Math.round(piece.x0);
    const known = lines.get(place);
    if (known) known.add(Math.round(piece.y));
    else lines.set(place, new Set([Math.round(piece.y)]));
  });
  const places = new Set([...lines].filter(([, { size }]) => size >= MIN_LINES).map(([place]) => place));
  return { begins: (piece, last) => parted(piece, last) && places.has(Math.round(piece.x0)) };
}

function parted(piece: Piece, last: Piece): boolean {
  return piece.x0 - last.x1 > GAP * piece.size;
}
