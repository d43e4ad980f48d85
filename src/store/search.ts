import type { SearchHit } from './contract.js';
import type { Dialect } from './dialect.js';
import type { DocumentReader } from './documents.js';
import { all, type Plan } from './plan.js';
import { build, sql } from './schema/builder.js';

type Hit = SearchHit['document'] & { readonly ordinal: number; readonly key: number };

/** The sentences that hold all the words, the best first, with the facts they state. */
export function* search({ search: { table, key, matches, rank } }: Dialect, documents: DocumentReader, text: string, limit: number): Plan<SearchHit[]> {
  const words = matches(text);
  if (words === null) return [];
  // Equal ranks fall in the order of the store, so that the same question has one answer.
  const best = sql<Hit>`select d.id, d.name, d.title, d.date, s.ordinal, s.key
    from ${table} join sentence s on s.key = ${key} join document d on d.key = s.document
    where ${words} order by ${rank(text)}, s.key limit ${limit}`;
  const hits: SearchHit[] = [];
  for (const { ordinal, key: sentence, ...document } of yield* all(best)) {
    const facts = build.selectFrom('evidence').innerJoin('fact', 'fact.key', 'evidence.fact').select('fact.id').where('evidence.sentence', '=', sentence);
    hits.push({
      document,
      sentence: (yield* documents.sentences(document.id, ordinal, ordinal + 1))[0]!,
      facts: (yield* all(facts.orderBy('fact.key'))).map(({ id }) => id),
    });
  }
  return hits;
}
