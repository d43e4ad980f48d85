import { cell } from './cell.js';
import { commandOf, keysOf, type Command } from './keys.js';
import { dialog, tell } from './notice.js';
import { current, decide, moveBy, moveToUndecided, turnBack } from './review.js';
import { go, route } from './route.js';
import { takeSelected } from './selection.js';
import { settleAs } from './settling.js';
import { asPage, keysOn, ownKeys } from './settings.js';

/** What the right side shows: the fact, or a form over it or over selected words. */
export const editing = cell<'edit' | 'add' | null>(null);

const focus = (id: string): void => document.getElementById(id)?.focus();

/** What every key and button does. */
export const commands: Readonly<Record<Command, () => void>> = {
  next: () => moveBy(1),
  previous: () => moveBy(-1),
  accept: () => decide('accept'),
  reject: () => decide('reject'),
  flag: () => decide('flag'),
  edit: () => void (current() && editing.set('edit')),
  add() {
    const fact = current();
    if (fact && takeSelected(fact.document.id)) editing.set('add');
    else tell('Select the words of the fact in the text first.');
  },
  comment: () => focus('comment'),
  undo: () => void turnBack('undo'),
  redo: () => void turnBack('redo'),
  first: () => settleAs(0),
  second: () => settleAs(1),
  bulk: () => dialog.set('bulk'),
  undecided: moveToUndecided,
  page: () => asPage.set(!asPage.get()),
  search() {
    if (route.get().screen !== 'review') go({ screen: 'review' });
    requestAnimationFrame(() => focus('search'));
  },
  help: () => dialog.set('help'),
};
const EVERYWHERE: readonly Command[] = ['search', 'help'];
/** A key that is held down moves on and on, and decides once. */
const REPEATS: readonly Command[] = ['next', 'previous'];

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
}

export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    const target = event.target;
    if (event.key === 'Escape' && target instanceof HTMLElement && target.id === 'search') return target.blur();
    if (!keysOn.get() || dialog.get() !== null || event.defaultPrevented) return;
    const command = commandOf(pressed(event, isWriting(target)), keysOf(ownKeys.get()));
    if (!command || (event.repeat && !REPEATS.includes(command))) return;
    if (!EVERYWHERE.includes(command) && (route.get().screen !== 'review' || editing.get() !== null)) return;
    event.preventDefault();
    commands[command]();
  });
}

function pressed({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, writing: boolean): Parameters<typeof commandOf>[0] {
  return { key, ctrlKey, altKey, metaKey, writing };
}
