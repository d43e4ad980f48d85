import type { Passage, Placed } from './passage.js';

/** *took six Y, which brings the total to 12 of the 24 bought for $300 million*: only a price told in the relative is theirs. */
export function inOtherRelative(passage: Passage, from: number, to: number): boolean {
  let relative = -1;
  for (let at = from; at < to; at++) {
    if (passage.word(at) === 'which' && passage.word(at - 1) === ',') relative = at;
    if (PRICES.has(passage.word(at)) && relative >= 0 && at > relative) return false;
  }
  return relative >= 0;
}
const PRICES = new Set(['cost', 'costs', 'costing', 'worth', 'priced', 'valued', 'price', 'paid', 'pay', 'pays', 'estimated', 'value', 'came', 'amounts']);

/** *with a budget of only $500 million*: what somebody has to spend is no price. */
export function isBudget(passage: Passage, { first }: Placed): boolean {
  for (let at = first - 1; at >= passage.first && first - at <= 4; at--) if (FUNDS.has(passage.word(at))) return true;
  return false;
}
const FUNDS = new Set(['budget', 'budgets', 'spending', 'revenue', 'revenues', 'turnover', 'debt', 'gdp', 'fund', 'backlog']);
