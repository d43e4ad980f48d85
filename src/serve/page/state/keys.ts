/** What can be done by one key, in the order of the help, with the key it has at first. */
export const COMMANDS = [
  ['next', 'j', 'Next fact'],
  ['previous', 'k', 'Previous fact'],
  ['accept', 'a', 'Accept, and go on'],
  ['reject', 'x', 'Reject, and go on'],
  ['flag', 'f', 'Flag, and go on'],
  ['edit', 'e', 'Edit this fact'],
  ['add', 'n', 'Add a fact from selected text'],
  ['comment', 'c', 'Write a comment'],
  ['undo', 'u', 'Undo your last decision'],
  ['redo', 'r', 'Put back what was undone'],
  ['first', '1', 'Settle a disputed fact as the first reviewer has it'],
  ['second', '2', 'Settle it as the second one has it'],
  ['bulk', 'b', 'Decide on all facts of the filter'],
  ['undecided', 'l', 'Jump to the next fact that nobody decided on'],
  ['page', 'p', 'Show a PDF as its page, or as text'],
  ['search', '/', 'Search'],
  ['help', '?', 'Show the keys'],
] as const;
export type Command = (typeof COMMANDS)[number][0];

/** The key of every command: the reviewer's own where there is one. */
export function keysOf(own: Readonly<Record<string, string>>): Readonly<Record<Command, string>> {
  return Object.fromEntries(COMMANDS.map(([command, key]) => [command, own[command] ?? key])) as Record<Command, string>;
}

/** What was pressed; of a key with Control, Alt or Meta, or one for writing in a field, nothing is ours. */
export function commandOf(event: KeyPress, keys: Readonly<Record<Command, string>>): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.writing) return null;
  return COMMANDS.map(([command]) => command).find((command) => keys[command] === event.key) ?? null;
}
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Whether the key goes into a field. */
  readonly writing: boolean;
}

/** Why a key cannot be a command's; null where it can. */
export function keyFault(command: Command, key: string, keys: Readonly<Record<Command, string>>): string | null {
  if (Array.from(key).length !== 1 || key.trim() === '') return 'one printed character';
  const other = COMMANDS.find(([name]) => name !== command && keys[name] === key);
  return other ? `taken by “${other[2]}”` : null;
}
