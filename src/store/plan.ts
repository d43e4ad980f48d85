import type { Query } from './schema/builder.js';
import type { TableName } from './schema/index.js';

/** What a cell of a table holds. */
export type Cell = string | number | null;

/**
 * One step of work on a store, said without knowing who does it: a query, rows for a table (cells in the order in which
 * the schema lists the columns), or a part that is done whole or not at all.
 */
export type Step =
  | { readonly kind: 'ask'; readonly query: Query }
  | { readonly kind: 'insert'; readonly table: TableName; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'whole'; readonly work: () => Plan<unknown> };

/**
 * Work on a store, step by step. It is written once: a store in a file takes the steps at once, one on a server waits
 * for each (see `perform` of both).
 */
export type Plan<T> = Generator<Step, T, unknown>;

/** Work that hands out items on its way. */
export type Flow<R> = Generator<Step | { readonly kind: 'give'; readonly items: readonly R[] }, void, unknown>;

/** The rows that a query answers. */
export function* all<R>(query: Query<R>): Plan<R[]> {
  return (yield { kind: 'ask', query }) as R[];
}
export function* first<R>(query: Query<R>): Plan<R | undefined> {
  return (yield* all(query))[0];
}
export function* insert(table: TableName, rows: readonly (readonly Cell[])[]): Plan<void> {
  if (rows.length > 0) yield { kind: 'insert', table, rows };
}
/** All of the work or nothing; within another such part, that part goes on where this one fails. */
export function* whole<T>(work: () => Plan<T>): Plan<T> {
  return (yield { kind: 'whole', work }) as T;
}
export function* give<R>(items: readonly R[]): Flow<R> {
  yield { kind: 'give', items };
}
