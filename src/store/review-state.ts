import type { Decision } from '../model/index.js';
import type { ReviewState } from './contract.js';

const STATE_OF = { accept: 'accepted', reject: 'rejected', correct: 'corrected', flag: 'flagged' } as const;

/** The state of a fact as its decisions give it, in order: the last word counts; `undo` takes back the last one that stands. */
export function reviewState(decisions: readonly Pick<Decision, 'action'>[]): ReviewState {
  const standing: ReviewState[] = [];
  for (const { action } of decisions) {
    if (action === 'undo') standing.pop();
    else if (action !== 'comment') standing.push(STATE_OF[action]);
  }
  return standing.at(-1) ?? 'unreviewed';
}
