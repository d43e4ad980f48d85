import type { Line } from './lines.js';
import type { Cell } from './tables.js';

/** Space between what stands in two columns of a table, at least; in sizes of the type. */
const GAP = 0.5;
/** Of the rows of a table; in the rest a cell may reach over a border. */
const MOST = 0.75;

/** The columns of a table, by what parts them: from the rows that have a cell in every one. */
export class Bands {
  readonly count: number;
  private readonly borders: readonly number[];

  constructor(rows: readonly (readonly Cell[])[]) {
    this.count = Math.max(...rows.map(({ length }) => length));
    const whole = rows.filter(({ length }) => length === this.count);
    this.borders = Array.from({ length: this.count - 1 }, (_, column) => {
      const end = Math.max(...whole.map((cells) => Math.max(...cells[column]!.map(({ x1 }) => x1))));
      const start = Math.min(...whole.map((cells) => Math.min(...cells[column + 1]!.map(({ x0 }) => x0))));
      return (end + start) / 2;
    });
  }

  /** How many borders most of the rows leave free: gaps in justified prose stand elsewhere in every line. */
  clearIn(rows: readonly (readonly Cell[])[]): number {
    const clear = (border: number): number => rows.filter((cells) => !cells.flat().some(({ x0, x1 }) => x0 < border && border < x1)).length;
    return this.borders.filter((border) => clear(border) >= rows.length * MOST).length;
  }

  /** Lines of a row, set so far to the right, cut into a cell for every column, empty ones too; null where something runs over a border. */
  cut(lines: readonly Line[], shift = 0): Cell[] | null {
    const cells: Line[][] = Array.from({ length: this.count }, () => []);
    for (const line of lines) {
      let from = 0;
      for (let run = 0; run < line.runs.length; run++) {
        const { x0, x1 } = line.runs[run]!;
        const column = this.columnAt(x0 - shift);
        if (this.columnAt(x1 - shift) !== column) return null;
        const next = line.runs[run + 1];
        if (next && this.columnAt(next.x0 - shift) === column) continue;
        if (next && next.x0 - x1 < GAP * line.size) return null;
        cells[column]!.push(from === 0 && !next ? line : partOf(line, from, run));
        from = run + 1;
      }
    }
    return cells;
  }

  /** Parts of a line as the names of the columns, one for each but perhaps the first; null where they are more or fewer. */
  named(parts: readonly Line[]): Line[][] | null {
    const corner = parts.length === this.count - 1 && parts[0]!.x0 > this.borders[0]!;
    if (parts.length !== this.count && !corner) return null;
    return [...(corner ? [[]] : []), ...parts.map((part) => [part])];
  }

  private columnAt(x: number): number {
    const at = this.borders.findIndex((border) => x < border);
    return at < 0 ? this.borders.length : at;
  }
}

/** Lines cut wherever more than the space between words parts their runs. */
export function partsOf(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const ends = line.runs.flatMap(({ x1 }, at) => (at + 1 === line.runs.length || line.runs[at + 1]!.x0 - x1 > GAP * line.size ? at : []));
    return ends.map((end, index) => partOf(line, index === 0 ? 0 : ends[index - 1]! + 1, end));
  });
}

/** The runs of a line from one to another, as a line of their own. */
function partOf(line: Line, from: number, to: number): Line {
  const runs = line.runs.slice(from, to + 1);
  const start = runs[0]!.start;
  return {
    ...line,
    text: line.text.slice(start, runs.at(-1)!.end),
    x0: runs[0]!.x0,
    x1: runs.at(-1)!.x1,
    runs: runs.map((run) => ({ ...run, start: run.start - start, end: run.end - start })),
  };
}
