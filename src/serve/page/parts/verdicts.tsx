import { useCell } from '../state/cell.js';
import { commands } from '../state/commands.js';
import { keysOf, type Command } from '../state/keys.js';
import { saving } from '../state/review.js';
import { keysOn, ownKeys } from '../state/settings.js';

const BUTTONS: readonly (readonly [Command, string])[] = [
  ['accept', 'Accept'],
  ['reject', 'Reject'],
  ['flag', 'Flag'],
  ['edit', 'Edit'],
  ['undo', 'Undo'],
];

/** The decisions as buttons, each with its key. */
export function Verdicts() {
  const keys = keysOf(useCell(ownKeys));
  const on = useCell(keysOn);
  const pending = useCell(saving);
  return (
    <div class="verdicts" role="group" aria-label="Your decision">
      {BUTTONS.map(([command, word]) => (
        <button key={command} type="button" class={command} onClick={() => commands[command]()}>
          {word} {on && <kbd>{keys[command]}</kbd>}
        </button>
      ))}
      <span class="saving" role="status">
        {pending > 0 ? 'Saving …' : ''}
      </span>
    </div>
  );
}
