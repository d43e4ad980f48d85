import { build, sql } from './builder.js';
import type { Column, Index, Table } from './columns.js';
import { tables, type TableName } from './tables.js';

const SQL_TYPE = { text: 'text', integer: 'integer', real: 'real', json: 'text' } as const satisfies Record<Column['type'], string>;

/** The statements that make an empty store. */
export function createStatements(): string[] {
  const statements: string[] = [];
  for (const name of Object.keys(tables) as TableName[]) {
    const table: Table = tables[name];
    statements.push(createTable(name, table));
    for (const index of table.indexes ?? []) statements.push(createIndex(name, index));
  }
  return [...statements, ...searchStatements, ...appendOnly('decision'), ...appendOnly('change')];
}

function createTable(name: string, table: Table): string {
  let statement = build.schema.createTable(name);
  const numbered = table.primary.length === 1 && table.columns[table.primary[0]!]?.type === 'integer';
  for (const [columnName, column] of Object.entries(table.columns)) {
    statement = statement.addColumn(columnName, SQL_TYPE[column.type], (built) => {
      let definition = built;
      if (numbered && columnName === table.primary[0]) return definition.primaryKey();
      if (!column.nullable) definition = definition.notNull();
      return column.references === undefined ? definition : definition.references(`${column.references}.key`);
    });
  }
  if (!numbered) statement = statement.addPrimaryKeyConstraint(`${name}_pk`, [...table.primary] as never[]);
  // A natural key lies in its own order and needs no second tree; types are enforced, as a server would.
  return statement.modifyEnd(numbered ? sql`strict` : sql`strict, without rowid`).compile().sql;
}

function createIndex(table: string, { on, unique, where }: Index): string {
  const name = [table, ...on.map((column) => column.replace(/\W+/g, '_').replace(/_$/, '')), 'index'].join('_');
  const columns = on.map((column) => (/^\w+$/.test(column) ? `"${column}"` : column)).join(', ');
  const condition = where === undefined ? '' : ` where ${where}`;
  return `create ${unique ? 'unique ' : ''}index "${name}" on "${table}" (${columns})${condition}`;
}

/** Full text over sentences: the words stay in `sentence`, the index only points there. */
const searchStatements = [
  `create virtual table "sentence_fts" using fts5("text", content='sentence', content_rowid='key', tokenize='unicode61 remove_diacritics 2')`,
];

function appendOnly(table: string): string[] {
  return ['update', 'delete'].map(
    (verb) => `create trigger "${table}_no_${verb}" before ${verb} on "${table}" begin select raise(abort, '${table} is only ever appended to'); end`,
  );
}
