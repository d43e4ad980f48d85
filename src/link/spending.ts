import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import type { Passage } from './passage.js';
import type { Topic } from './topic.js';

const words = readJson<Record<'budgets' | 'spending' | 'defence' | 'drafts' | 'private' | 'setAside', string[]>>(new URL('./spending.json', import.meta.url));
const BUDGETS = new Set(words.budgets);
const SPENDING = new Set(words.spending);
const DEFENCE = new Set(words.defence);
const DRAFTS = new Set(words.drafts);
const PRIVATE = new Set(words.private);
const setAside = new Lexicon<true>(
  'link/set-aside',
  words.setAside.map((phrase) => [phrase, true] as const),
);

/** Whether a noun phrase names what a state sets aside for its forces or for a year: *military budget*, *spending on defence*. */
export function isBudget(passage: Passage, topic: Pick<Topic, 'first' | 'last' | 'headLast'>): boolean {
  let spending = false;
  let defence = false;
  for (let at = topic.first; at < topic.last; at++) {
    const word = passage.word(at);
    // *the household budget*: of those who are no state.
    if (BUDGETS.has(word) && PRIVATE.has(passage.word(at - 1))) return false;
    // A figure of the budget's balance is no budget.
    if (BUDGETS.has(word) && at === topic.headLast - 1) return true;
    // *the Pentagon’s budget request*, *the budget bill*
    if (BUDGETS.has(word) && at === topic.headLast - 2 && DRAFTS.has(passage.word(at + 1))) return true;
    if (BUDGETS.has(word) && !SPENDING.has(passage.word(topic.headLast - 1)) && passage.word(at + 1) !== 'for' && passage.word(at + 1) !== 'of') continue;
    if (BUDGETS.has(word)) return true;
    if (SPENDING.has(word)) spending = true;
    if (DEFENCE.has(word)) defence = true;
  }
  return spending && defence;
}

/** *The 2026 budget foresees outlays of 54 trillion*, *under the budget, spending is put at*: what a state's budget tells of in its clause is its amount. */
export function isSpentByBudget(passage: Passage, { first, headLast }: Pick<Topic, 'first' | 'headLast'>): boolean {
  if (!SPENDING.has(passage.word(headLast - 1))) return false;
  for (let at = first - 1; at > passage.first && first - at <= LONGEST_PLAN; at--) {
    if (/^[;:]$/.test(passage.word(at))) return false;
    if (BUDGETS.has(passage.word(at)) && !PRIVATE.has(passage.word(at - 1)) && !/^(?:deficit|balance|surplus|gap)$/.test(passage.word(at + 1))) return true;
  }
  return false;
}
/** Tokens between a budget and what it plans to spend. */
const LONGEST_PLAN = 6;

/** *Capital expenditure on barracks* in a document or section headed as one of the forces: what they spend on a purpose. */
export function isForcesSpending(passage: Passage, topic: Pick<Topic, 'first' | 'last' | 'headLast'>): boolean {
  if (!SPENDING.has(passage.word(topic.headLast - 1)) || passage.word(topic.headLast) !== 'on' || topic.last <= topic.headLast + 1) return false;
  const words = passage.reference.headingsOf(passage).flatMap((heading) => heading.toLowerCase().split(/\P{L}+/u));
  return words.some((word) => ESTABLISHMENT.has(word));
}
const ESTABLISHMENT = new Set(['defence', 'defense', 'military', 'army', 'navy']);

export function isDefence(word: string): boolean {
  return DEFENCE.has(word);
}

/** Whether an amount is what somebody sets aside: *has set aside up to DKK 55.2 billion*. */
export function isSetAside(passage: Passage, amount: number): boolean {
  for (let at = amount - 1; at >= Math.max(passage.first, amount - 5); at--)
    if (!passage.mentionAt(at) && setAside.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}
