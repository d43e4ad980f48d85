import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { remote } from '../remote.js';
import { useCell } from '../state/cell.js';
import { COMMANDS, keyFault, keysOf, type Command } from '../state/keys.js';
import { dialog, tell } from '../state/notice.js';
import { inTurn, open, queue, turnBack } from '../state/review.js';
import { independent, keysOn, ownKeys, reviewer } from '../state/settings.js';
import type { Verdict } from '../types.js';
import { count, plural } from '../words.js';

export function Dialogs() {
  const shown = useCell(dialog);
  if (shown === 'help') return <Help />;
  if (shown === 'name') return <Name />;
  return shown === 'bulk' ? <Bulk /> : null;
}

const close = (): void => dialog.set(null);

function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} aria-labelledby="dialog-title" onClose={close}>
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="quiet" onClick={close}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}

function Help() {
  const own = useCell(ownKeys);
  const on = useCell(keysOn);
  const keys = keysOf(own);
  const [fault, setFault] = useState('');
  const choose = (command: Command, key: string): void => {
    const wrong = keyFault(command, key, keys);
    setFault(wrong ? `“${key}”: ${wrong}.` : '');
    if (!wrong) ownKeys.set({ ...own, [command]: key });
  };
  return (
    <Dialog title="Keys">
      <label class="tick">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => keysOn.set(currentTarget.checked)} />
        Single keys do what stands here
      </label>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Does</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map(([command, , about]) => (
            <tr key={command}>
              <td>
                <input
                  class="key"
                  aria-label={`Key for: ${about}`}
                  value={keys[command]}
                  onKeyDown={(event) => {
                    if (Array.from(event.key).length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
                    event.preventDefault();
                    choose(command, event.key);
                  }}
                  onInput={({ currentTarget }) => void (currentTarget.value = keys[command])}
                />
              </td>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{fault}</p>
      <p class="quiet-words">Ctrl Enter saves a form or a comment, Esc leaves it. Press a key in a field to choose it.</p>
      <button type="button" onClick={() => ownKeys.set({})}>
        As they were at first
      </button>
    </Dialog>
  );
}

function Name() {
  const field = useRef<HTMLInputElement>(null);
  const alone = useCell(independent);
  return (
    <Dialog title="Who reviews?">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = field.current?.value.trim() ?? '';
          if (name === '') return;
          reviewer.set(name);
          close();
        }}
      >
        <label>
          Your name, as it will stand beside your decisions
          <input ref={field} required maxLength={100} autocomplete="name" defaultValue={reviewer.get()} autofocus />
        </label>
        <label class="tick">
          <input type="checkbox" checked={alone} onChange={({ currentTarget }) => independent.set(currentTarget.checked)} />
          My reviews are independent: they settle nothing until another reviewer agrees
        </label>
        <div class="deeds">
          <button type="submit" class="main">
            That is me
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const VERDICTS: readonly (readonly [Verdict, string, string])[] = [
  ['accept', 'Accept', 'Accepted'],
  ['reject', 'Reject', 'Rejected'],
  ['flag', 'Flag', 'Flagged'],
];

/** One word on all facts of the filter: how many they are is counted before anything can be pressed. */
function Bulk() {
  const { filter } = useCell(queue);
  const [total, put] = useState<number | null>(null);
  useEffect(() => void remote.count(filter).then(put, tell), [filter]);
  const carry = (action: Verdict, past: string): void => {
    if (reviewer.get() === '') return tell('Say who you are first: your name stands beside every decision.', 'name');
    close();
    inTurn(() => remote.decideAll(action, filter, total!)).then(({ batch, count: many }) => {
      void open(filter, null);
      tell(`${past} ${plural(many, 'fact')}.`, { words: 'Undo all of it', run: () => void turnBack('undo', batch) });
    }, tell);
  };
  const members = Object.entries(filter).filter(([, value]) => value !== '');
  return (
    <Dialog title="Decide on all facts of the filter">
      <p>{members.length === 0 ? 'No filter is set: this is every fact of the store.' : members.map(([name, value]) => `${name} ${value}`).join(', ')}</p>
      <p class="exact">{total === null ? 'Counting …' : <b>{plural(total, 'fact')}</b>}</p>
      <p class="quiet-words">You will not have seen each of them. One undo takes all of it back.</p>
      <div class="deeds">
        {VERDICTS.map(([action, word, past]) => (
          <button key={action} type="button" disabled={!total} onClick={() => carry(action, past)}>
            {word} {total === null ? '' : count(total)}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
