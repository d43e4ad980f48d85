import { cell } from './cell.js';

/** Words of the shown document that the reviewer selected; offsets are UTF-16 code units into its text. */
export interface Selected {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export const selected = cell<Selected | null>(null);

let look = (): void => undefined;
/** What is selected at this very moment: the browser tells of a change only later. */
export function takeSelected(document: string): Selected | null {
  look();
  const words = selected.get();
  return words?.document === document ? words : null;
}

/** The selection in a paragraph's own characters, which stand in the page as they stand in the text. */
export function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const before = new Range();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + before.toString().length;
}

/** Follows the browser's selection within the document's text; a selection elsewhere leaves the last one be. */
export function followSelection(document: string, text: string): () => void {
  look = () => {
    const range = getSelection();
    if (!range || range.rangeCount === 0 || range.isCollapsed) return;
    const { startContainer, startOffset, endContainer, endOffset } = range.getRangeAt(0);
    const from = placeOf(startContainer, startOffset);
    const to = placeOf(endContainer, endOffset);
    if (from === null || to === null) return;
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = to - (raw.length - raw.trimEnd().length);
    if (start < end) selected.set({ document, start, end, text: text.slice(start, end) });
  };
  const heard = look;
  globalThis.document.addEventListener('selectionchange', heard);
  return () => globalThis.document.removeEventListener('selectionchange', heard);
}
