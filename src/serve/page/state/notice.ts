import { cell } from './cell.js';

/** A line at the foot of the page: what happened, and what can be done about it. */
export interface Notice {
  readonly words: string;
  readonly kind: 'word' | 'error';
  readonly deed?: { readonly words: string; readonly run: () => void };
}
export const notice = cell<Notice | null>(null);
/** Which dialog is open. */
export const dialog = cell<'help' | 'name' | 'bulk' | null>(null);

let timer = 0;

/** Says something to the reviewer; an error stays until the next word. `open` opens a dialog beside it. */
export function tell(what: unknown, deed?: Notice['deed'] | 'name'): void {
  const failed = what instanceof Error;
  const words = failed ? what.message : String(what);
  window.clearTimeout(timer);
  notice.set({ words, kind: failed ? 'error' : 'word', ...(typeof deed === 'object' && { deed }) });
  if (deed === 'name') dialog.set('name');
  if (!failed) timer = window.setTimeout(() => notice.set(null), deed ? 20_000 : 6_000);
}
