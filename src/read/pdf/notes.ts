import type { Line } from './lines.js';

/** Of the body's type. */
const SMALLER = 0.88;
/** The foot of a page, where small type that begins with a number is a note though the number is not raised. */
const LOW = 0.3;
const NUMBERED = /^(?:\[?\d{1,3}[\].)]?|[*†‡§])\s+[\p{Lu}“"‘(]/u;

/** Whether a line is small and low enough to be of a note, by the size of the body's type and the height of the page. */
export function isNoteLike({ size, y }: Line, body: number, height: number): boolean {
  return size < body * SMALLER && y < height * 0.5;
}

/** Whether such a line begins one: with a raised mark, or at the foot with a number. */
export function beginsNote(line: Line, body: number, height: number): boolean {
  return isNoteLike(line, body, height) && (line.mark !== null || (line.y < height * LOW && NUMBERED.test(line.text)));
}
