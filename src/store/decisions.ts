import type { Decision } from '../model/index.js';
import type { ReviewState } from './contract.js';
import { reviewState } from './review-state.js';
import { build } from './schema/builder.js';
import type { Database } from './schema/index.js';
import type { Sqlite } from './sqlite.js';

/** The feed tells of the decision, and of the document where the fact is in one. */
const TOLD = `insert into change (kind, decision, fact, document) values ('decided', ?, ?, (select document from fact where id = ?))`;

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
  constructor(private readonly connection: Sqlite) {}

  /** All decisions on a fact, or all there are, in the order in which they were taken. */
  list(fact?: string): Decision[] {
    const all = build.selectFrom('decision').select(['id', 'fact', 'action', 'reviewer', 'at', 'comment', 'before', 'after']).orderBy('key');
    return this.connection.all(fact === undefined ? all : all.where('fact', '=', fact)).map(decisionOf);
  }

  /** Appends, unless the decision is already there, and lets the fact's state follow. */
  append(decision: Decision): ReviewState {
    return this.connection.transaction(() => {
      const { before, after, ...rest } = decision;
      const row = { ...rest, before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
      const next = build.selectFrom('decision').select(({ fn, val }) => fn.coalesce(fn.max('key'), val(0)).as('last'));
      const key = Number(this.connection.first(next)?.last ?? 0) + 1;
      const added = this.connection.change(
        build
          .insertInto('decision')
          .values({ key, ...row })
          .onConflict((conflict) => conflict.column('id').doNothing()),
      );
      const review = reviewState(this.list(decision.fact));
      if (added === 0) return review;
      this.connection.change(build.updateTable('fact').set({ review }).where('id', '=', decision.fact));
      this.connection.prepare(TOLD).run(key, decision.fact, decision.fact);
      return review;
    });
  }
}
