import type { FactFilter, FactRow } from './contract.js';
import { evidenceOf, evidenceRow, readableCells, slotsFrom, slotsOf } from './fact-parts.js';
import { readableColumns, type FactTypeShape, type ReadableColumn } from './fact-types.js';
import { filtered } from './filter.js';
import { placeOf } from './keys.js';
import { sql } from './schema/builder.js';
import { PLACES } from './schema/index.js';
import type { Sqlite } from './sqlite.js';

/** Facts that are read at once: few enough to be quick, enough to spare the queries for slots and sentences. */
const PAGE = 256;

type Documents = readonly number[] | null;

/** One page of a listing; slots and sentences of its facts are read by key. */
function page(filter: FactFilter, documents: Documents, after: string | undefined, limit: number) {
  let query = filtered(filter, documents)
    .select(['fact.key', 'fact.id', 'fact.type', 'fact.status', 'fact.review', 'fact.attribution', 'fact.attribution_start', 'fact.attribution_end'])
    .select(['fact.rule', 'fact.confidence', 'fact.conflicts', 'document.rules', 'document.astral', 'document.id as document'])
    .select(['document.name', 'document.title', 'document.date']);
  const [place = '', document = ''] = after?.split('@') ?? [];
  if (filter.order !== 'content') {
    if (after !== undefined) query = query.where('fact.key', '>', Number(place));
    return query.orderBy('fact.key').limit(limit);
  }
  // Said as ranges of keys, so that facts are looked up document by document and nothing is sorted.
  query = query.where(sql<boolean>`fact.key >= document.key * ${PLACES} and fact.key < (document.key + 1) * ${PLACES}`);
  if (after !== undefined) {
    query = query
      .where('document.id', '>=', document)
      .where(sql<boolean>`(document.id > ${document} or fact.key > document.key * ${PLACES} + ${Number(place)})`);
  }
  return query.orderBy('document.id').orderBy('fact.key').limit(limit);
}
type PageRow = Awaited<ReturnType<ReturnType<typeof page>['execute']>>[number];

/** Reads facts back with all their parts. */
export class FactReader {
  private readonly columns: ReadonlyMap<string, readonly ReadableColumn[]>;
  constructor(
    private readonly connection: Sqlite,
    types: readonly FactTypeShape[],
  ) {
    this.columns = new Map(types.map((type) => [type.type, readableColumns(type)]));
  }

  /** Rows in order, read page by page: whoever takes them may take their time, nothing stays locked meanwhile. */
  *rows(filter: FactFilter, documents: Documents): Generator<FactRow> {
    let left = filter.limit ?? Infinity;
    for (let after = filter.after; left > 0; ) {
      const found = this.connection.all(page(filter, documents, after, Math.min(PAGE, left)));
      const rows = this.completed(found, filter.order === 'content');
      yield* rows;
      left -= rows.length;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.cursor;
    }
  }

  count(filter: FactFilter, documents: Documents): number {
    const query = filtered(filter, documents).select(({ fn }) => fn.countAll<number>().as('count'));
    return this.connection.first(query)?.count ?? 0;
  }

  /** Ids that begin so, a few of them at most: the whole id alone where it is one. */
  idsFrom(beginning: string): string[] {
    const range = [beginning, `${beginning}\u{10FFFF}`];
    const ids = this.connection.prepare('select id from fact where id >= ? and id < ? order by id limit 4').all(...range) as { id: string }[];
    return ids[0]?.id === beginning ? [beginning] : ids.map(({ id }) => id);
  }

  one(id: string): FactRow | null {
    const query = page({}, null, undefined, 1).where('fact.id', '=', id);
    return this.completed(this.connection.all(query), false)[0] ?? null;
  }

  private completed(found: readonly PageRow[], content: boolean): FactRow[] {
    if (found.length === 0) return [];
    const keys = found.map(({ key }) => key);
    const fillers = slotsOf(this.connection, keys);
    const evidence = evidenceOf(this.connection, keys);
    return found.map((row) => {
      const { key, id, type, status, review, attribution, rule, rules, confidence, conflicts, document, name, title, date, astral } = row;
      const [start, end] = [row.attribution_start, row.attribution_end];
      const slots = fillers.get(key) ?? [];
      return {
        ...({ id, type, status, review, attribution } as Pick<FactRow, 'id' | 'type' | 'status' | 'review' | 'attribution'>),
        ...(start === null || end === null ? {} : { attributionSpan: { start, end } }),
        slots: slotsFrom(slots, document, true),
        readable: readableCells(this.columns.get(type) ?? [], slots),
        evidence: (evidence.get(key) ?? []).map((sentence) => evidenceRow(sentence, astral)),
        rule,
        rules,
        confidence,
        conflicts: conflicts === null ? [] : (JSON.parse(conflicts) as string[]),
        document: { id: document, name, title, date },
        cursor: content ? `${placeOf(key)}@${document}` : String(key),
      };
    });
  }
}
