import { useCell } from '../state/cell.js';
import { keysOf } from '../state/keys.js';
import { independent, keysOn, ownKeys } from '../state/settings.js';
import { settle } from '../state/settling.js';
import type { Decision, FactRow, Reading } from '../types.js';
import { slotWords, stateWords } from '../words.js';
import { State } from './state.js';

const STATES: Readonly<Record<string, string>> = { accept: 'accepted', add: 'accepted', reject: 'rejected', flag: 'flagged' };
/** What a verdict calls a fact; one that was merged into another is out. */
const stateOf = ({ action, after }: Decision): string => STATES[action] ?? (after ? 'corrected' : 'rejected');
/** What a verdict makes of a fact: nothing where it is rejected. */
const readingOf = (vote: Decision): Reading | null => vote.after ?? (stateOf(vote) === 'rejected' ? null : vote.before);

/** Independent reviews beside each other, line by line: whoever settles them sees where they part. */
export function Votes({ fact, votes }: { fact: FactRow; votes: readonly Decision[] }) {
  const keys = keysOf(useCell(ownKeys));
  const on = useCell(keysOn);
  const alone = useCell(independent);
  if (votes.length < 2) return null;
  const readings = votes.map(readingOf);
  const slots = [...new Set(readings.flatMap((reading) => Object.keys(reading?.slots ?? {})))];
  const lines = [
    { name: 'status', cells: readings.map((reading) => reading?.status ?? '') },
    ...slots.map((name) => ({
      name: name.replaceAll('_', ' '),
      cells: readings.map((reading) => (reading?.slots[name] ? slotWords(reading.slots[name]) : '')),
    })),
    { name: 'comment', cells: votes.map(({ comment }) => comment ?? '') },
  ].filter(({ cells }) => cells.some((words) => words !== ''));
  return (
    <section class="votes">
      <h3>{fact.review === 'disputed' ? 'Independent reviews differ' : 'Independent reviews'}</h3>
      <div class="beside" tabIndex={0} role="region" aria-label="Independent reviews beside each other">
        <table>
          <thead>
            <tr>
              <td />
              {votes.map((vote) => (
                <th key={vote.id} scope="col">
                  {vote.reviewer}
                  <State state={stateOf(vote)} words />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, cells }) => (
              <tr key={name} class={new Set(cells).size > 1 ? 'differs' : ''}>
                <th scope="row">{name}</th>
                {cells.map((words, index) => (
                  <td key={votes[index]!.id}>{words === '' ? <span class="quiet-words">nothing</span> : words}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {!alone && fact.review === 'disputed' && (
            <tfoot>
              <tr>
                <td />
                {votes.map((vote, index) => (
                  <td key={vote.id}>
                    <button type="button" onClick={() => settle(fact, vote)} aria-label={`Settle as ${vote.reviewer} has it: ${stateWords(stateOf(vote))}`}>
                      Settle so {on && index < 2 && <kbd>{index === 0 ? keys.first : keys.second}</kbd>}
                    </button>
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {alone && <p class="quiet-words">You review independently: somebody who does not settles this.</p>}
    </section>
  );
}
