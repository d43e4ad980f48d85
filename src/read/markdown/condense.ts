/** What is kept of a long line: its beginning alone decides what block it belongs to. */
const KEPT = 120;
/** Blank lines kept of a run: one separates blocks as well as a million do. */
const KEPT_BLANK = 2;
/** A pipe may part cells, an angle bracket may end an HTML block, a mark at the beginning may be closed at the end. */
const WHOLE = /[|<>`~]|^\s{0,3}[#[]/;

export interface Condensed {
  readonly text: string;
  /** Offset into the condensed text to the offset into the source. */
  toSource(offset: number): number;
}

/**
 * A shorter text with the same blocks: the parser works character by character, and long lines and runs of blank ones
 * would cost it seconds per megabyte without changing a border.
 */
export function condense(source: string): Condensed {
  const parts: string[] = [];
  // Parallel lists: from `starts[i]` on, the condensed text stands `shifts[i]` further left than the source.
  const starts: number[] = [0];
  const shifts: number[] = [0];
  let length = 0;
  let blank = 0;
  const keep = (from: number, to: number): void => {
    if (from >= to) return;
    if (from - length !== shifts.at(-1)) {
      starts.push(length);
      shifts.push(from - length);
    }
    parts.push(source.slice(from, to));
    length += to - from;
  };
  for (let at = 0; at < source.length;) {
    const found = source.indexOf('\n', at);
    const next = found < 0 ? source.length : found + 1;
    const end = endOfLine(source, at, next);
    blank = at === end ? blank + 1 : 0;
    if (blank <= KEPT_BLANK) {
      // The last line of a text without a closing line break ends where the text does: cut, its tail would have no place.
      const cut = end === source.length || end - at <= KEPT || WHOLE.test(source.slice(at, end)) ? end : cutOf(source, at + KEPT, end);
      keep(at, cut);
      keep(end, next);
    }
    at = next;
  }
  return { text: parts.join(''), toSource: (offset) => offset + shifts[indexFor(starts, offset)]! };
}

function endOfLine(source: string, from: number, next: number): number {
  let end = next;
  while (end > from && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--;
  return end;
}

/** A cut after white space would let the parser trim it and end the block there instead of at the line's end. */
function cutOf(source: string, at: number, end: number): number {
  let cut = at;
  while (cut < end && /\s/.test(source[cut - 1]!)) cut++;
  return cut;
}

/** Index of the last start that is not beyond the offset. */
function indexFor(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
