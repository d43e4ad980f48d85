import { build, sql, written, type DialectName } from './builder.js';
import type { Column, Index, Table } from './columns.js';
import { tables, type TableName } from './tables.js';

const SQLITE_TYPE = { text: 'text', integer: 'integer', real: 'real', json: 'text' } as const satisfies Record<Column['type'], string>;

/** The statements that make an empty store. */
export function createStatements(dialect: DialectName = 'sqlite'): string[] {
  const statements: string[] = [];
  for (const name of Object.keys(tables) as TableName[]) {
    const table: Table = tables[name];
    statements.push(createTable(name, table, dialect));
    for (const index of table.indexes ?? []) statements.push(createIndex(name, index));
  }
  return [...statements, ...(dialect === 'sqlite' ? sqliteStatements : postgresStatements)];
}

/** The type of a column on a server: keys need eight bytes, and text sorts by its bytes, whatever the language there. */
export function postgresType(table: TableName, name: string, type: Column['type']): 'bigint' | 'integer' | 'double precision' | 'text' {
  const column = tables[table].columns[name as never] as Column;
  const isKey = column.references !== undefined || (name === 'key' && type === 'integer');
  if (type === 'integer') return isKey || name === 'bytes' ? 'bigint' : 'integer';
  return type === 'real' ? 'double precision' : 'text';
}

function createTable(name: TableName, table: Table, dialect: DialectName): string {
  let statement = build.schema.createTable(name as string);
  const numbered = table.primary.length === 1 && table.columns[table.primary[0]!]?.type === 'integer';
  for (const [columnName, column] of Object.entries(table.columns)) {
    const type = dialect === 'sqlite' ? SQLITE_TYPE[column.type] : postgresType(name, columnName, column.type);
    statement = statement.addColumn(columnName, type === 'text' && dialect === 'postgres' ? sql`text collate "C"` : type, (built) => {
      let definition = built;
      if (numbered && columnName === table.primary[0]) return definition.primaryKey();
      if (!column.nullable) definition = definition.notNull();
      if (column.fallback !== undefined) definition = definition.defaultTo(sql.lit(column.fallback));
      // A server would look up every reference of every row; `verify` looks all up at once.
      return column.references === undefined || dialect === 'postgres' ? definition : definition.references(`${column.references}.key`);
    });
  }
  if (!numbered) statement = statement.addPrimaryKeyConstraint(`${name}_pk`, [...table.primary] as never[]);
  // A natural key lies in its own order and needs no second tree; types are enforced, as a server would.
  const ended = dialect === 'sqlite' ? statement.modifyEnd(numbered ? sql`strict` : sql`strict, without rowid`) : statement;
  return written(ended, dialect).sql;
}

function createIndex(table: string, { on, unique, where }: Index): string {
  const name = [table, ...on.map((column) => column.replace(/\W+/g, '_').replace(/_$/, '')), 'index'].join('_');
  const columns = on.map((column) => (/^\w+$/.test(column) ? `"${column}"` : column)).join(', ');
  const condition = where === undefined ? '' : ` where ${where}`;
  return `create ${unique ? 'unique ' : ''}index "${name}" on "${table}" (${columns})${condition}`;
}

const LOGS = ['decision', 'change'] as const;

const sqliteStatements = [
  // Full text over sentences: the words stay in `sentence`, the index only points there.
  `create virtual table "sentence_fts" using fts5("text", content='sentence', content_rowid='key', tokenize='unicode61 remove_diacritics 2')`,
  ...LOGS.flatMap((table) =>
    ['update', 'delete'].map(
      (verb) => `create trigger "${table}_no_${verb}" before ${verb} on "${table}" begin select raise(abort, '${table} is only ever appended to'); end`,
    ),
  ),
];

const postgresStatements = [
  // The same words as SQLite's index has, with their places: the program cuts them, for servers know other dictionaries each.
  `alter table "sentence" add column "words" tsvector not null`,
  `create index "sentence_words_index" on "sentence" using gin ("words")`,
  ...['document', 'problem', 'run'].map((table) => `create sequence "${table}_keys"`),
  `create function "refuse"() returns trigger language plpgsql as $$ begin raise exception '% is only ever appended to', tg_table_name; end $$`,
  ...LOGS.map((table) => `create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function "refuse"()`),
];
