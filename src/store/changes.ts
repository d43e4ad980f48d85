import type { Decision } from '../model/index.js';
import type { Change, ChangeKind } from './contract.js';
import { decisionOf } from './decision-row.js';
import { lastKey } from './dialect.js';
import { StoreError } from './errors.js';
import type { FactReader } from './facts.js';
import { all, give, type Flow, type Plan } from './plan.js';
import { build } from './schema/builder.js';

/** Changes that are read at once. */
const PAGE = 256;

/** Reads the feed of what became of facts. Keys follow the order of commits, for only one at a time may write. */
export class ChangeFeed {
  constructor(
    private readonly location: string,
    private readonly facts: FactReader,
  ) {}

  /** Cursor of the last change there is; `0` where nothing ever happened. */
  *last(): Plan<string> {
    return String(yield* lastKey('change'));
  }

  /** The changes after a cursor, in order, page by page: nothing stays locked meanwhile. */
  *rows(since: string, limit: number): Flow<Change> {
    let after = yield* this.checked(since);
    for (let left = limit; left > 0;) {
      const page = yield* this.page(after, Math.min(PAGE, left));
      yield* give(page);
      left -= page.length;
      if (page.length < PAGE) return;
      after = Number(page.at(-1)!.cursor);
    }
  }

  private *page(after: number, limit: number): Plan<Change[]> {
    const rows = yield* all(
      build
        .selectFrom('change')
        .leftJoin('document', 'document.key', 'change.document')
        .select(['change.key', 'change.kind', 'change.fact', 'change.decision', 'document.id as document'])
        .where('change.key', '>', after)
        .orderBy('change.key')
        .limit(limit),
    );
    const decisions = yield* decisionsOf(rows.flatMap(({ decision }) => decision ?? []));
    const present = yield* this.facts.byId([...new Set(rows.filter(({ kind }) => kind !== 'withdrawn').map(({ fact }) => fact))]);
    return rows.map(({ key, kind, fact, document, decision }) => ({
      cursor: String(key),
      kind: kind as ChangeKind,
      fact,
      document,
      row: kind === 'withdrawn' ? null : (present.get(fact) ?? null),
      ...(decision !== null && { decision: decisions.get(decision)! }),
    }));
  }

  private *checked(since: string): Plan<number> {
    const key = /^\d{1,15}$/.test(since) ? Number(since) : NaN;
    if (Number.isNaN(key)) throw new StoreError('unsupported', `'${since}' is no cursor. Give the cursor of the last change you have, or 0 for all there are.`);
    // A copy that goes on here would miss what the other store had told it to forget.
    if (key > (yield* lastKey('change')))
      throw new StoreError(
        'unsupported',
        `cursor ${since} lies beyond the last change of store ${this.location}: it comes from another store. Begin a new copy at 0.`,
      );
    return key;
  }
}

function* decisionsOf(keys: readonly number[]): Plan<Map<number, Decision>> {
  if (keys.length === 0) return new Map();
  const rows = yield* all(build.selectFrom('decision').selectAll().where('key', 'in', keys));
  return new Map(rows.map(({ key, ...row }) => [key, decisionOf(row)]));
}
