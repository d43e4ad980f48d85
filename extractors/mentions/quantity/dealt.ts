import type { SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower } from '../../../src/normalize/tokens.js';

const DEALS = new Set(['contract', 'order', 'deal', 'agreement', 'tender', 'orders', 'signed', 'contracted']);
const BEHIND_DEAL = new Set(['with', 'was', 'were', 'is', 'has', 'from', 'went', 'to', 'in', '.', ',', ';']);
const RESTS = new Set(['other', 'remaining', 'others']);
const PREDICATES = new Set(['will', 'are', 'were', 'is', 'was', 'have', 'follow', 'followed', 'arrived', 'should', 'came', 'to']);

/** `signed for six with X`, `a contract for 60 was awarded`: a deal is made for things that were named before. */
export function isDealtFor({ tokens, first: floor, last: limit }: SentenceView, figure: Figure): boolean {
  const joint = figure.hedge - 1;
  if (joint <= floor || lower(tokens, joint) !== 'for' || !DEALS.has(lower(tokens, joint - 1))) return false;
  return figure.last >= limit || BEHIND_DEAL.has(lower(tokens, figure.last));
}

/** `the other three will follow`, `the remaining six are due`: the rest of what was counted before. */
export function isRest({ tokens, first: floor, last: limit }: SentenceView, figure: Figure): boolean {
  const word = figure.hedge - 1;
  if (word - 1 < floor || !RESTS.has(lower(tokens, word)) || lower(tokens, word - 1) !== 'the') return false;
  return figure.last < limit && PREDICATES.has(lower(tokens, figure.last));
}
