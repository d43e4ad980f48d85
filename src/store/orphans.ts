import { all, type Plan } from './plan.js';
import { sql } from './schema/builder.js';
import { tables, type Table } from './schema/index.js';

/** Rows that name another that is not there, as lines: what a server would have checked row by row. */
export function* orphans(): Plan<string[]> {
  const lines: string[] = [];
  for (const [name, { columns }] of Object.entries<Table>(tables)) {
    for (const [column, { references }] of Object.entries(columns)) {
      if (references === undefined) continue;
      const [from, to, key] = [sql.table(name), sql.table(references), sql.ref(`x.${column}`)];
      const found = yield* all(
        sql<{ key: number }>`select ${key} as key from ${from} x where ${key} is not null and not exists (select 1 from ${to} y where y.key = ${key}) limit 10`,
      );
      lines.push(...found.map((row) => `a row names another that is not there: ${name}.${column} ${row.key} of ${references}`));
    }
  }
  return lines;
}
