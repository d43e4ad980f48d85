import { all, type Plan } from './plan.js';
import { build, sql } from './schema/builder.js';

/** Takes out the facts whose keys lie from `first` to before `end`, with all their parts. */
export function* clearFacts([first, end]: readonly [first: number, end: number]): Plan<void> {
  // The countries of a fact do not lie together: its slots say where they are.
  const countries = sql`select s.country, f.type, f.key from fact f join slot s on s.fact = f.key where f.key >= ${first} and f.key < ${end} and s.country is not null`;
  yield* all(sql`delete from fact_country where (country, type, fact) in (${countries})`);
  yield* all(build.deleteFrom('fact').where('key', '>=', first).where('key', '<', end));
  for (const table of ['slot', 'evidence'] as const) yield* all(build.deleteFrom(table).where('fact', '>=', first).where('fact', '<', end));
}
