import type { Fact } from '../model/index.js';
import { matchQuery, wordQuery } from './match.js';
import { all, first, type Plan } from './plan.js';
import { build, sql, type DialectName, type Expression, type Query, type RawBuilder, type SqlBool } from './schema/builder.js';
import type { Database } from './schema/index.js';

/** What one database says otherwise than another. Everything else is built once for all. */
export interface Dialect {
  readonly name: DialectName;
  /** Full text: where it is searched, as `t`; its rows are numbered as the sentences are. */
  readonly search: {
    readonly table: RawBuilder<unknown>;
    readonly key: RawBuilder<number>;
    /** Rows that hold what was typed; null where that has no word. */
    matches(typed: string): Expression<SqlBool> | null;
    /** The best first, in ascending order. */
    rank(typed: string): Expression<number>;
    /** Before sentences from a key to before another go. */
    forget(range: readonly [number, number]): Plan<void>;
  };
  /** New keys of a table for rows that nobody else gives the same. */
  reserve(table: 'document' | 'problem' | 'run', count: number): Plan<number[]>;
  /** Until the end of the transaction nobody else writes these documents, or decides on their facts. Takes the first 16 digits of their ids. */
  claim(documents: readonly string[]): Plan<void>;
  /** Until the end of the transaction nobody else appends to the feed or to the decisions: what has a key stands before what has not. */
  claimFeed(): Plan<void>;
  /** The views that were made of fact types, with the statement each was made by. */
  readonly views: Query<{ name: string; statement: string | null }>;
  /** Cells of several rows in one, by an SQL expression and the column of their order. */
  joined(cell: string, order: string, from: string): string;
}

/** By what a document and its facts are claimed: the digits with which their ids begin. */
export function claimOf(id: Fact['id']): string {
  return id.slice(0, 16);
}

/** Only one transaction at a time writes into a file: nothing needs to be claimed. */
function* nothing(): Plan<void> {}

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  search: {
    table: sql`sentence_fts t`,
    key: sql<number>`t.rowid`,
    matches: (typed) => {
      const query = matchQuery(typed);
      return query === null ? null : sql<SqlBool>`t.text match ${query}`;
    },
    rank: () => sql<number>`t.rank`,
    *forget([from, to]) {
      const words = sql`select 'delete', key, text from sentence where key >= ${from} and key < ${to}`;
      yield* all(sql`insert into sentence_fts (sentence_fts, rowid, text) ${words}`);
    },
  },
  *reserve(table, count) {
    const last = yield* lastKey(table);
    return Array.from({ length: count }, (_, index) => last + index + 1);
  },
  claim: nothing,
  claimFeed: nothing,
  views: sql`select m.name, m.sql as statement from sqlite_master m join fact_type t on t.view = m.name where m.type = 'view'`,
  joined: (cell, order, from) => `(select group_concat(cell, '; ') from (select ${cell} as cell ${from} order by ${order}))`,
};

/** Held by whoever appends to the feed; any number that no document's id begins with would do. */
const FEED = 'the feed';

export const postgresDialect: Dialect = {
  name: 'postgres',
  search: {
    table: sql`sentence t`,
    key: sql<number>`t.key`,
    matches: (typed) => {
      const query = wordQuery(typed);
      return query === null ? null : sql<SqlBool>`t.words @@ ${query}::tsquery`;
    },
    rank: (typed) => sql<number>`-ts_rank(t.words, ${wordQuery(typed) ?? ''}::tsquery)`,
    forget: nothing,
  },
  *reserve(table, count) {
    const rows = yield* all(sql<{ key: number }>`select nextval(${`${table}_keys`}::regclass) as key from generate_series(1, ${count}::integer)`);
    return rows.map(({ key }) => key);
  },
  *claim(documents) {
    // In one order for everyone, so that no two wait for each other.
    const places = sql`select distinct hashtext(name) as place from unnest(${documents}::text[]) as name order by place`;
    yield* all(sql`select pg_advisory_xact_lock(${spaceOf}, place) from (${places}) as places`);
  },
  *claimFeed() {
    yield* all(sql`select pg_advisory_xact_lock(${spaceOf}, hashtext(${FEED}))`);
  },
  // A server keeps views in its own words: ours stand in the comment.
  views: sql`select c.relname as name, obj_description(c.oid) as statement from pg_class c join fact_type t on t.view = c.relname
    where c.relkind = 'v' and c.relnamespace = current_schema()::regnamespace`,
  joined: (cell, order, from) => `(select string_agg(cast(${cell} as text), '; ' order by ${order}) ${from})`,
};

/** Stores in one database claim apart. */
const spaceOf = sql`hashtext(current_schema())`;

/** The highest key of a table; 0 where it is empty. */
export function* lastKey(table: 'document' | 'problem' | 'run' | 'change' | 'decision'): Plan<number> {
  const query = build.selectFrom(table as 'run').select(({ fn, val }) => fn.coalesce(fn.max('key'), val<Database['run']['key']>(0)).as('last'));
  return Number((yield* first(query))?.last ?? 0);
}
