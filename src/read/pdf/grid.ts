import { Bands } from './bands.js';
import type { Line } from './lines.js';
import { ALIGNED, headersIn, MIN_CELLS, type Cell, type Row } from './tables.js';

/** Facing pages set their text so much further in or out, in points. */
const FURTHER_IN = 45;
/** Between what is set in one type, in points. */
const SAME_SIZE = 0.6;

interface Edges {
  readonly x0: number;
  readonly x1: number;
}

/** How the columns of a table stand, by the rows beneath its head: what goes on with it elsewhere stands alike. */
export class Grid {
  readonly columns: number;
  private readonly bands: Bands;
  private readonly edges: readonly Edges[];
  private readonly size: number;
  private readonly bold: boolean;
  private readonly wordy: boolean;

  constructor(rows: readonly Row[]) {
    const body = rows.map(({ cells }) => cells);
    this.bands = new Bands(body);
    this.columns = this.bands.count;
    const whole = body.filter(({ length }) => length === this.columns);
    this.edges = Array.from({ length: this.columns }, (_, column) => edgesOf(whole.flatMap((cells) => cells[column]!)));
    this.size = body.flat(2)[0]!.size;
    this.bold = body.every(isBold);
    this.wordy = body.some((cells) => headersIn(cells) !== null);
  }

  /** Whether a row is set as these are, and cannot be the head of another table: that is bold, or words alone above figures. */
  isBody(cells: readonly Cell[], boldHead: boolean): boolean {
    if (isBold(cells) && !this.bold) return false;
    return headersIn(cells) === null || (this.wordy && boldHead && !this.bold);
  }

  /** Whether another table's columns are as many, as far from each other and set in the same type. */
  isLike(other: Grid, samePage: boolean): boolean {
    if (other.columns !== this.columns || Math.abs(other.size - this.size) > SAME_SIZE) return false;
    const shift = other.edges[0]!.x0 - this.edges[0]!.x0;
    if (!samePage && Math.abs(shift) > FURTHER_IN) return false;
    return this.edges.every((edges, column) => aligned(edges, other.edges[column]!, shift));
  }

  /** Lines of one height as cells of a row of this table; null where they are none. */
  rowOf(lines: readonly Line[], samePage: boolean): Cell[] | null {
    const shift = lines[0]!.x0 - this.edges[0]!.x0;
    if ((!samePage && Math.abs(shift) > FURTHER_IN) || lines.some(({ size }) => Math.abs(size - this.size) > SAME_SIZE)) return null;
    const cells = this.bands.cut(lines, shift);
    if (!cells || cells.filter(({ length }) => length > 0).length < MIN_CELLS) return null;
    return cells.every((cell, column) => cell.length === 0 || aligned(this.edges[column]!, edgesOf(cell), shift)) ? cells : null;
  }
}

function edgesOf(lines: readonly Line[]): Edges {
  return { x0: Math.min(...lines.map(({ x0 }) => x0)), x1: Math.max(...lines.map(({ x1 }) => x1)) };
}

/** By their left edges, their right edges or their middles. */
function aligned(a: Edges, b: Edges, shift: number): boolean {
  const left = b.x0 - shift - a.x0;
  const right = b.x1 - shift - a.x1;
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2) < ALIGNED;
}

export function isBold(cells: readonly Cell[]): boolean {
  return cells.flat().every(({ bold }) => bold);
}
