import { remote } from '../remote.js';
import type { Decision, FactRow } from '../types.js';
import { cell } from './cell.js';
import { tell } from './notice.js';
import { current, inTurn, moveBy, renew } from './review.js';
import { independent, reviewer } from './settings.js';

/** The independent verdicts on the fact that is shown with them. */
export const votesShown = cell<{ readonly fact: string; readonly votes: readonly Decision[] } | null>(null);

/** Settles a disputed fact as one of its reviewers has it, and goes on. */
export function settle(fact: FactRow, vote: Decision): void {
  if (reviewer.get() === '') return tell('Say who you are first: your name stands beside every decision.', 'name');
  inTurn(() => remote.settle(fact, vote)).then(({ facts }) => {
    renew(facts);
    moveBy(1);
    tell(`Settled as ${vote.reviewer} has it.`);
  }, tell);
}

/** The same by a key: the first or the second of the reviews that are shown. */
export function settleAs(place: number): void {
  const fact = current();
  const shown = votesShown.get();
  const vote = shown?.votes[place];
  if (!fact || fact.review !== 'disputed' || shown?.fact !== fact.id || !vote) return tell('No two reviews to settle are shown here.');
  if (independent.get()) return tell('You review independently: somebody who does not settles this.');
  settle(fact, vote);
}
