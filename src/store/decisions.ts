import type { Decision } from '../model/index.js';
import type { ReviewState } from './contract.js';
import { claimOf, lastKey, type Dialect } from './dialect.js';
import { all, first, whole, type Plan } from './plan.js';
import { reviewState } from './review-state.js';
import { build } from './schema/builder.js';
import type { Database } from './schema/index.js';

/** A row of `decision` as the model has it. */
export function decisionOf({ before, after, action, ...decision }: Omit<Database['decision'], 'key'>): Decision {
  return {
    ...decision,
    action: action as Decision['action'],
    before: before === null ? null : (JSON.parse(before) as Decision['before']),
    after: after === null ? null : (JSON.parse(after) as Decision['after']),
  };
}

/** The log of reviewers' decisions: read and appended to, nothing else. */
export class DecisionLog {
  constructor(private readonly dialect: Dialect) {}

  /** All decisions on a fact, or all there are, in the order in which they were taken. */
  *list(fact?: string): Plan<Decision[]> {
    const kept = build.selectFrom('decision').select(['id', 'fact', 'action', 'reviewer', 'at', 'comment', 'before', 'after']).orderBy('key');
    return (yield* all(fact === undefined ? kept : kept.where('fact', '=', fact))).map(decisionOf);
  }

  /** Appends, unless the decision is already there, and lets the fact's state follow. */
  append(decision: Decision): Plan<ReviewState> {
    return whole(() => this.appended(decision));
  }

  private *appended(decision: Decision): Plan<ReviewState> {
    const { before, after, ...rest } = decision;
    const row = { ...rest, before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
    yield* this.dialect.claim([claimOf(decision.fact)]);
    yield* this.dialect.claimFeed();
    const key = (yield* lastKey('decision')) + 1;
    const added = yield* all(
      build
        .insertInto('decision')
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('key'),
    );
    const review = reviewState(yield* this.list(decision.fact));
    if (added.length === 0) return review;
    yield* all(build.updateTable('fact').set({ review }).where('id', '=', decision.fact));
    // The feed tells of the decision, and of the document where the fact is in one.
    const found = yield* first(build.selectFrom('fact').select('document').where('id', '=', decision.fact));
    const told = { key: (yield* lastKey('change')) + 1, kind: 'decided', fact: decision.fact, document: found?.document ?? null, decision: key, run: null };
    yield* all(build.insertInto('change').values(told));
    return review;
  }
}
