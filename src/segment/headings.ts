import type { Line } from './blocks.js';

const MAX_LENGTH = 120;
const MAX_WORDS = 16;

/**
 * The level of a bare heading line, or 0. A heading is short, begins like a title, does not end like a sentence, and
 * has text under it. Section numbers give the level (`2.1 Outlook` is 2).
 */
export function looksLikeHeading(text: string, lines: readonly Line[], index: number, wrapped: boolean): number {
  const line = lines[index]!;
  const length = line.end - line.start;
  if (length > MAX_LENGTH || length < 2) return 0;
  const body = text.slice(line.start, line.end);
  if (!/^[“"‘'([]?[\p{Lu}\d]/u.test(body) || /[.!?…:;,]["”’')\]]?$/.test(body) || !/\p{L}{2}/u.test(body)) return 0;
  if (body.split(/\s+/).length > MAX_WORDS || readsLikeARow(body) || readsLikeAByline(body)) return 0;
  if (isListedFigure(text, lines, index)) return 0;
  if (!hasTextBelow(text, lines, index, length)) return 0;
  if (wrapped && !standsAlone(lines, index)) return 0;
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s/.exec(body);
  return number ? number[1]!.split('.').length : 1;
}

/** Under a heading stands a longer line, an item, or another heading over one; the last line of a text heads nothing. */
function hasTextBelow(text: string, lines: readonly Line[], index: number, length: number): boolean {
  for (let next = index + 1; next < lines.length && next <= index + 4; next++) {
    const line = lines[next]!;
    if (line.start === line.end) continue;
    const below = line.end - line.start;
    if (
      below > length * 1.2 ||
      below > MAX_LENGTH ||
      /[.!?:]["”’')]?$/.test(text.slice(line.end - 2, line.end)) ||
      /^[•\-–—*]/.test(text.slice(line.start, line.start + 1))
    )
      return true;
  }
  return false;
}

/** *Vietnam: 6.8%* beside another such line: a list of labelled figures, none of which heads what follows. */
function isListedFigure(text: string, lines: readonly Line[], index: number): boolean {
  const labels = (line: Line | undefined): boolean => line !== undefined && line.end - line.start <= 80 && LABELLED.test(text.slice(line.start, line.end));
  return labels(lines[index]) && (labels(lines[index - 1]) || labels(lines[index + 1]));
}
const LABELLED = /^\p{Lu}[^:\d]{1,38}: ?[+–−-]?\P{L}{0,3}(?:\p{Lu}{1,3}[$€£]? ?)?\d[\d.,]{0,14} ?[^:.]{0,24}$/u;

function standsAlone(lines: readonly Line[], index: number): boolean {
  const blank = (line: Line | undefined): boolean => line === undefined || line.start === line.end;
  return blank(lines[index - 1]) && blank(lines[index + 1]);
}

/** A line of cells, or of a verbless listing of figures, is data and heads nothing. */
function readsLikeARow(body: string): boolean {
  return /\t| {3,}|\|/.test(body) || (body.match(/\d[\d.,]*/g)?.length ?? 0) > 3;
}

function readsLikeAByline(body: string): boolean {
  return /^by\s+\p{Lu}/iu.test(body) && body.split(/\s+/).length <= 8;
}
