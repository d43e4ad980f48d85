import type { Counts } from './contract.js';
import { all, first, type Plan } from './plan.js';
import { sql } from './schema/builder.js';

/** How much of what the store holds. */
export function* count(): Plan<Counts> {
  function* sumOf(what: string, from: string): Plan<number> {
    return (yield* first(sql<{ n: number | null }>`select ${sql.raw(what)} as n from ${sql.raw(from)}`))?.n ?? 0;
  }
  function* by(column: string, table: string): Plan<Record<string, number>> {
    const rows = yield* all(sql<{ name: string; n: number }>`select ${sql.ref(column)} as name, count(*) as n from ${sql.table(table)} group by 1 order by 1`);
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  }
  return {
    documents: yield* sumOf('count(*)', 'document'),
    failures: yield* sumOf('count(*)', 'problem where document is null'),
    // Documents carry these: counting rows would read all of them.
    sentences: yield* sumOf('sum(sentences)', 'document'),
    problems: yield* sumOf('sum(problems)', 'document'),
    mentions: yield* by('kind', 'mention'),
    facts: yield* by('type', 'fact'),
    reviews: yield* by('review', 'fact'),
    decisions: yield* sumOf('count(*)', 'decision'),
  };
}
