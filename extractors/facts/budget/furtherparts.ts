import type { Passage, Placed } from '../../../src/link/passage.js';
import { purposeAt, type Purpose } from './purpose.js';
import { measuresBudget } from './records.js';

/** *for pensions and €400 million for frigates*: further amounts of the same list, each with what it is for. */
export function furtherParts(passage: Passage, from: number): { amount: Placed; purpose: Purpose }[] {
  const parts: { amount: Placed; purpose: Purpose }[] = [];
  for (let at = from; at < passage.last;) {
    const joint = passage.word(at);
    if (joint !== ',' && joint !== 'and') break;
    const amount = passage.mentionAt(at + 1) ?? (passage.word(at + 1) === 'and' ? passage.mentionAt(at + 2) : undefined);
    const purpose = amount?.mention.kind === 'money' && measuresBudget(amount) ? purposeAt(passage, amount.last) : null;
    if (!amount || !purpose || purpose.general) break;
    parts.push({ amount, purpose });
    at = purpose.end;
  }
  return parts;
}
