import { all, first, type Plan } from './plan.js';
import { build } from './schema/builder.js';

/** What a store has of a document that comes again. */
export type Stored = { readonly key: number; readonly id: string; readonly rules: string; readonly date: string | null; readonly replaces: string | null };

/** The documents of these ids that the store has, by id. */
export function* storedOf(ids: readonly string[]): Plan<Map<string, Stored>> {
  const found = yield* all(build.selectFrom('document').select(['key', 'id', 'rules', 'date', 'replaces']).where('id', 'in', ids));
  return new Map(found.map((row) => [row.id, row]));
}

/** The document that was last read from a location: a new one from there takes its place. */
export function* lastAt(location: string | null): Plan<string | null> {
  if (location === null) return null;
  const there = build.selectFrom('document').select('id').where('location', '=', location).orderBy('key', 'desc').limit(1);
  return (yield* first(there))?.id ?? null;
}
