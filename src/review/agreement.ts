import type { Store } from '../store/contract.js';
import { sameVerdict, standing, stateAfter } from '../store/index.js';
import { byFact } from './lessons.js';

/** How far two reviewers agree on the facts that both judged. */
export interface PairAgreement {
  readonly reviewers: readonly [string, string];
  readonly facts: number;
  readonly agreed: number;
  /** Cohen’s kappa over their verdicts; null where both always said the same one thing, for then chance agrees as well. */
  readonly kappa: number | null;
}
export interface Agreement {
  readonly pairs: readonly PairAgreement[];
  /** Facts on which independent reviews differ: they wait for somebody to settle them. */
  readonly disputed: number;
}

interface Votes {
  readonly left: string[];
  readonly right: string[];
  agreed: number;
}

/** Agreement of every two reviewers, by their last verdicts that stand. Where any were independent, only those count. */
export async function agreement(store: Store): Promise<Agreement> {
  const pairs = new Map<string, Votes>();
  const decisions = await store.decisions();
  const blind = decisions.some(({ independent }) => independent);
  for (const [, log] of byFact(decisions)) {
    const votes = new Map(
      standing(log)
        .filter(({ independent }) => independent || !blind)
        .map((verdict) => [verdict.reviewer, verdict] as const),
    );
    const names = [...votes.keys()].sort();
    names.forEach((left, index) => {
      for (const right of names.slice(index + 1)) {
        const key = JSON.stringify([left, right]);
        const pair = pairs.get(key) ?? { left: [], right: [], agreed: 0 };
        pairs.set(key, pair);
        pair.left.push(stateAfter(votes.get(left)!));
        pair.right.push(stateAfter(votes.get(right)!));
        if (sameVerdict(votes.get(left)!, votes.get(right)!)) pair.agreed++;
      }
    });
  }
  const told = [...pairs].map(([key, { left, right, agreed }]): PairAgreement => {
    return { reviewers: JSON.parse(key) as [string, string], facts: left.length, agreed, kappa: cohensKappa(left, right) };
  });
  return { pairs: told.sort((a, b) => b.facts - a.facts), disputed: await store.count({ review: 'disputed' }) };
}

/** (observed − expected) ÷ (1 − expected): agreement beyond what their habits alone would give. */
export function cohensKappa(left: readonly string[], right: readonly string[]): number | null {
  const share = (votes: readonly string[], name: string): number => votes.filter((vote) => vote === name).length / votes.length;
  const observed = left.filter((vote, index) => vote === right[index]).length / left.length;
  const expected = [...new Set([...left, ...right])].reduce((sum, name) => sum + share(left, name) * share(right, name), 0);
  return left.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}
