import { readJson } from '../normalize/data.js';
import type { Passage } from './passage.js';
import type { Topic } from './topic.js';

const words = readJson<Record<'budgets' | 'spending' | 'defence', string[]>>(new URL('./spending.json', import.meta.url));
const BUDGETS = new Set(words.budgets);
const SPENDING = new Set(words.spending);
const DEFENCE = new Set(words.defence);

/** Whether a noun phrase names what a state sets aside for its forces or for a year: *military budget*, *spending on defence*. */
export function isBudget(passage: Passage, topic: Pick<Topic, 'first' | 'last' | 'headLast'>): boolean {
  let spending = false;
  let defence = false;
  for (let at = topic.first; at < topic.last; at++) {
    const word = passage.word(at);
    // A figure of the budget's balance is no budget.
    if (BUDGETS.has(word) && at === topic.headLast - 1) return true;
    if (BUDGETS.has(word) && !SPENDING.has(passage.word(topic.headLast - 1)) && passage.word(at + 1) !== 'for' && passage.word(at + 1) !== 'of') continue;
    if (BUDGETS.has(word)) return true;
    if (SPENDING.has(word)) spending = true;
    if (DEFENCE.has(word)) defence = true;
  }
  return spending && defence;
}

export function isDefence(word: string): boolean {
  return DEFENCE.has(word);
}
