import type { Placed } from './columns.js';
import type { Line } from './lines.js';
import type { PageLines } from './paragraphs.js';

/** Type this much larger than the body's makes a heading of a line. */
const LARGER = 1.12;
/** Longer lines are sentences, however they are set. */
const MAX_WORDS = 14;
const MAX_LENGTH = 110;
/** Space around a heading of the body's own type, in usual distances of lines. */
const APART = 1.25;

const ENDS_OTHERWISE = /[.,;:](?:\[\w+\])?$/;
const NUMBERED = /^(?:(\d{1,2}(?:\.\d{1,2}){1,3})\.?|\d{1,2}\.|[IVX]{1,5}\.|[A-H]\.|(?:Chapter|Section|Part|Annex|Appendix)\s[\dA-IVX]{1,4}[.:]?)\s+\p{Lu}/u;

/** The size of the type that most of a document is set in. */
export function bodySizeOf(pages: readonly PageLines[]): number {
  const weight = new Map<number, number>();
  for (const { placed } of pages) for (const { line } of placed) weight.set(line.size, (weight.get(line.size) ?? 0) + line.text.length);
  return [...weight].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Tells headings from what a document mostly looks like: by larger type, by bold type, by a number of their own. */
export class Headings {
  readonly body: number;
  private readonly sizes: readonly number[];
  private readonly boldBody: boolean;

  constructor(
    pages: readonly PageLines[],
    private readonly leading: number,
  ) {
    let bold = 0;
    let all = 0;
    for (const { placed } of pages)
      for (const { line } of placed) {
        all += line.text.length;
        if (line.bold) bold += line.text.length;
      }
    this.body = bodySizeOf(pages);
    this.boldBody = bold > all / 3;
    const larger = pages.flatMap(({ placed }) => placed.map(({ line }) => line.size)).filter((size) => size > this.body * LARGER);
    this.sizes = [...new Set(larger.map(Math.round))].sort((a, b) => b - a);
  }

  /** The level of a line that is a heading, 0 of any other. */
  levelOf(placed: readonly Placed[], at: number): number {
    const { line } = placed[at]!;
    if (line.size > this.body * LARGER) return this.sizes.indexOf(Math.round(line.size)) + 1;
    if (line.size < this.body * 0.95 || line.text.length > MAX_LENGTH || ENDS_OTHERWISE.test(line.text)) return 0;
    if (line.text.split(' ').length > MAX_WORDS || !/^[\p{Lu}\d]/u.test(line.text) || !/\p{L}{3}/u.test(line.text)) return 0;
    const number = NUMBERED.exec(line.text);
    const depth = number?.[1]?.split('.').length ?? 1;
    if (line.bold && !this.boldBody && this.begins(placed, at)) return this.sizes.length + depth;
    return number && this.alone(placed, at) ? this.sizes.length + depth : 0;
  }

  /** Whether nothing runs on into the line from above. */
  private begins(placed: readonly Placed[], at: number): boolean {
    const above = neighbour(placed, at, -1);
    return above === null || above.bold || this.distance(above, placed[at]!.line) > APART || /[.!?:;”"’)\]]$/.test(above.text);
  }

  /** Whether space parts the line from what is above and below, and the next line is no further item of a list. */
  private alone(placed: readonly Placed[], at: number): boolean {
    const { line } = placed[at]!;
    const above = neighbour(placed, at, -1);
    const below = neighbour(placed, at, 1);
    const free = above === null || this.distance(above, line) > APART;
    return free && below !== null && this.distance(line, below) > APART && !NUMBERED.test(below.text) && below.text.length > line.text.length;
  }

  private distance(above: Line, below: Line): number {
    return (above.y - below.y) / (this.leading * below.size);
  }
}

/** The line before or after in the same column. */
function neighbour(placed: readonly Placed[], at: number, step: -1 | 1): Line | null {
  const next = placed[at + step];
  return next && next.column === placed[at]!.column && (next.line.y - placed[at]!.line.y) * step < 0 ? next.line : null;
}
