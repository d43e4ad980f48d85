import {
  createQueryId,
  DummyDriver,
  Kysely,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type OperationNode,
  type QueryExecutorProvider,
  type RootOperationNode,
} from 'kysely';
import type { Database } from './tables.js';

export { sql } from 'kysely';
export type { Expression, RawBuilder, SqlBool } from 'kysely';

/** The databases that can keep a store. */
export type DialectName = 'sqlite' | 'postgres';

/** A statement that was built and not yet written in any dialect; `R` is a row of its answer. */
export interface Query<R = unknown> {
  toOperationNode(): OperationNode;
  compile(provider: QueryExecutorProvider): CompiledQuery<R>;
}

/** Builds statements and never runs them: who does knows the dialect. */
export const build = new Kysely<Database>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

const compilers = { sqlite: new SqliteQueryCompiler(), postgres: new PostgresQueryCompiler() };

/** A statement in the words of one dialect. */
export function written(query: Query, dialect: DialectName): { readonly sql: string; readonly parameters: readonly unknown[] } {
  return compilers[dialect].compileQuery(query.toOperationNode() as RootOperationNode, createQueryId());
}
