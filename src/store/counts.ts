import type { Counts } from './contract.js';
import type { Sqlite } from './sqlite.js';

/** How much of what the store holds. */
export function count(connection: Sqlite): Counts {
  const sumOf = (what: string, table: string): number =>
    connection.guard(() => (connection.prepare(`select ${what} as n from ${table}`).get() as { n: number | null }).n ?? 0);
  const by = (column: string, table: string): Record<string, number> => {
    const rows = connection.guard(() => connection.prepare(`select ${column} as name, count(*) as n from ${table} group by 1 order by 1`).all());
    return Object.fromEntries((rows as { name: string; n: number }[]).map(({ name, n }) => [name, n]));
  };
  return {
    documents: sumOf('count(*)', 'document'),
    failures: sumOf('count(*)', 'problem where document is null'),
    // Documents carry these: counting rows would read all of them.
    sentences: sumOf('sum(sentences)', 'document'),
    problems: sumOf('sum(problems)', 'document'),
    mentions: by('kind', 'mention'),
    facts: by('type', 'fact'),
    reviews: by('review', 'fact'),
    decisions: sumOf('count(*)', 'decision'),
  };
}
