import type { SearchHit } from './contract.js';
import type { DocumentReader } from './documents.js';
import { matchQuery } from './match.js';
import type { Sqlite } from './sqlite.js';

/** Equal ranks fall in the order of the store, so that the same question has one answer. */
const BEST = `select d.id, d.name, d.title, d.date, s.ordinal, s.key
  from sentence_fts t join sentence s on s.key = t.rowid join document d on d.key = s.document
  where t.text match ? order by t.rank, s.key limit ?`;
const STATED = 'select f.id from evidence e join fact f on f.key = e.fact where e.sentence = ? order by f.key';

type Hit = SearchHit['document'] & { readonly ordinal: number; readonly key: number };

/** The sentences that hold all the words, the best first, with the facts they state. */
export function search(connection: Sqlite, documents: DocumentReader, text: string, limit: number): SearchHit[] {
  const query = matchQuery(text);
  if (query === null) return [];
  return connection.guard(() => {
    const hits = connection.prepare(BEST).all(query, limit) as Hit[];
    return hits.map(({ ordinal, key, ...document }) => ({
      document,
      sentence: documents.sentences(document.id, ordinal, ordinal + 1)[0]!,
      facts: (connection.prepare(STATED).all(key) as { id: string }[]).map(({ id }) => id),
    }));
  });
}
