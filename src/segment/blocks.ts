import type { Block } from '../model/index.js';
import { looksLikeHeading } from './headings.js';

/** A line of the text without its white space at both ends; `start === end` for an empty one. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Below this width, lines that run on into the next are taken for a page set in fixed columns. */
const WRAP_WIDTH = 110;

/**
 * The blocks of a plain text, by their look: headings, list items, paragraphs. Consecutive lines are one paragraph
 * where the text is wrapped to a width, and one paragraph each where it is not.
 */
export function blocksOfPlainText(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index]!;
    if (line.start === line.end) {
      index++;
      continue;
    }
    const marker = itemMarker(text, line);
    const level = marker === 0 ? looksLikeHeading(text, lines, index, wrapped) : 0;
    if (level > 0) {
      blocks.push({ kind: 'heading', level, start: line.start, end: line.end });
      index++;
      continue;
    }
    const last = wrapped ? lastLineOf(text, lines, index) : index;
    blocks.push({ kind: marker > 0 ? 'item' : 'paragraph', start: line.start + marker, end: lines[last]!.end });
    index = last + 1;
  }
  return blocks;
}

function lastLineOf(text: string, lines: readonly Line[], from: number): number {
  let last = from;
  while (last + 1 < lines.length) {
    const next = lines[last + 1]!;
    if (next.start === next.end || itemMarker(text, next) > 0 || isRow(text, lines[last]!) || isRow(text, next)) break;
    last++;
  }
  return last;
}

/** *Ghana | 5.1% | 9.3*: a row of a table is a line of its own, however wide. */
function isRow(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).includes(' | ');
}

/** Length of a list marker and the space after it (`• `, `- `, `(a) `, `1) `), or 0. A lone `3. ` is left to the sentence. */
export function itemMarker(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 12));
  const found = /^(?:[•‣▪◦●·∙*–—-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\))[ \t\u00a0]+(?=\S)/.exec(head);
  return found ? found[0].length : 0;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== LINE_SEPARATOR && code !== FORM_FEED) continue;
    let start = from;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    // A run of empty lines says no more than one of them; a million would only cost memory.
    if (start < end || (lines.length > 0 && lines.at(-1)!.start < lines.at(-1)!.end)) lines.push({ start, end });
    from = at + 1;
  }
  return lines;
}

/** A wrapped text has many lines that stop near one width without ending a sentence and go on in the next line. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let runningOn = 0;
  let followed = 0;
  for (let i = 0; i + 1 < lines.length && followed < 400; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.start === line.end || next.start === next.end || isRow(text, line)) continue;
    followed++;
    const length = line.end - line.start;
    const ends = /[.!?:;”"»)]/.test(text.charAt(line.end - 1));
    if (length >= 40 && length <= WRAP_WIDTH && !ends && itemMarker(text, next) === 0) runningOn++;
  }
  return followed >= 3 && runningOn >= followed * 0.5;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FORM_FEED = 12;
const LINE_SEPARATOR = 0x2028;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 11 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
}
