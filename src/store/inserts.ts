import { build } from './schema/builder.js';
import { tables, type TableName } from './schema/index.js';
import type { Sqlite, Statement } from './sqlite.js';

export type Inserts = Readonly<Record<Exclude<TableName, 'fact_type'> | 'words', Statement>>;

/** One prepared insert a table; the cells are given in the order in which the schema lists the columns. */
export function inserts(connection: Sqlite): Inserts {
  const names = Object.keys(tables) as TableName[];
  const statements = names.map((name) => [name, connection.prepare(insertStatement(name))]);
  const words = connection.prepare('insert into sentence_fts (rowid, text) values (?, ?)');
  return { ...Object.fromEntries(statements), words } as Inserts;
}

function insertStatement(name: TableName): string {
  const row = Object.fromEntries(Object.keys(tables[name].columns).map((column) => [column, '?']));
  return build
    .insertInto(name)
    .values(row as never)
    .compile().sql;
}
