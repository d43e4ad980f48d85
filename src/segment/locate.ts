import type { Document, Locator, Place } from '../model/index.js';

type Box = NonNullable<Locator['box']>;
type Span = { readonly start: number; readonly end: number };

/** Says of every span of a document's text where it stands in the original, as finely as the format knows. */
export class Locations {
  private readonly places: readonly Place[];
  private readonly lineEnds: readonly number[] | null;
  private readonly text: string;

  constructor({ text, places, lines }: Pick<Document, 'text' | 'places' | 'lines'>) {
    this.places = places ?? [];
    this.text = text;
    this.lineEnds = lines === true ? lineEndsOf(text) : null;
  }

  /** The place of a span whose block stands at `outer`; undefined where nothing is known. */
  of(span: Span, outer: Locator | undefined): Locator | undefined {
    const first = firstAfter(this.places, span.start);
    const within: Place[] = [];
    for (let at = first; at < this.places.length && this.places[at]!.start < span.end; at++) within.push(this.places[at]!);
    const line = this.lineEnds === null ? {} : { line: below(this.lineEnds, span.start) + 1 };
    if (within.length === 0) return this.lineEnds === null ? outer : { ...outer, ...line };
    const inner = within.every(({ locator }) => sameCell(locator, within[0]!.locator)) ? within[0]!.locator : {};
    return { ...outer, ...inner, ...boxesOf(within, span, this.text), ...line };
  }
}

function sameCell({ cell: a }: Locator, { cell: b }: Locator): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

/** One box around what stands together; the rest where the words go on in another column, on another page or at the far end of the next line. */
function boxesOf(places: readonly Place[], span: Span, text: string): Pick<Locator, 'page' | 'box' | 'rest'> {
  const parts: { page: number; box: Box }[] = [];
  for (const place of places) {
    const { page, box } = place.locator;
    if (page === undefined || box === undefined) continue;
    const cut = cutTo(box, place, span, text);
    const last = parts.at(-1);
    if (last && last.page === page && together(last.box, cut)) last.box = union(last.box, cut);
    else parts.push({ page, box: cut });
  }
  const [head, ...rest] = parts;
  return head ? { ...head, ...(rest.length > 0 ? { rest } : {}) } : {};
}

/** A line below another in the same column, or beside it in the same row. */
function together(above: Box, box: Box): boolean {
  const beside = box[1] < above[3] && box[3] > above[1];
  const below = box[3] <= above[3] && box[0] < above[2] && box[2] > above[0];
  return beside || below;
}

/** The part of a line's box that some of its characters take, as if they had the widths that they have in most types. */
function cutTo(box: Box, { start, end }: Place, span: Span, text: string): Box {
  const width = (box[2] - box[0]) / Math.max(1, widthOf(text, start, end));
  const from = box[0] + (span.start > start ? widthOf(text, start, span.start) * width : 0);
  const to = box[2] - (span.end < end ? widthOf(text, span.end, end) * width : 0);
  return [round(from), box[1], round(to), box[3]];
}

/** Widths of characters in that of a figure, as Times, Helvetica and their kin have them. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'’‘|!\u00a0 ]/, 0.55],
  [/[frtI()[\]-]/, 0.68],
  [/[mwMW%—]/, 1.6],
  [/[A-Z&]/, 1.3],
];

function widthOf(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += WIDTHS.find(([characters]) => characters.test(text[at]!))?.[1] ?? 1;
  return width;
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Index of the first place that ends behind an offset. */
function firstAfter(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Offsets at which the next line begins; `\r\n`, `\n` and `\r` end lines. */
function lineEndsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) ends.push(at + 1);
  }
  return ends;
}

/** How many of the sorted numbers do not exceed a value. */
function below(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
