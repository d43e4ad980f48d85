import type { FactFilter, FactRow } from './contract.js';
import { evidenceOf, evidenceRow, readableCells, slotsFrom, slotsOf } from './fact-parts.js';
import { readableColumns, type FactTypeShape, type ReadableColumn } from './fact-types.js';
import { countQuery, keysQuery, type Documents, type Window } from './filter.js';
import { placeOf } from './keys.js';
import { matchQuery } from './match.js';
import { build } from './schema/builder.js';
import { PLACES } from './schema/index.js';
import type { Sqlite } from './sqlite.js';

/** Facts that are read at once: few enough to be quick, enough to spare the queries for slots and sentences. */
const PAGE = 256;
/** Sentences that the first window of a search by words holds. */
const HITS = 256;
const HIT = 'select rowid from sentence_fts where text match ? and rowid >= ? order by rowid limit 1 offset ?';

/** Facts by their keys; slots and sentences are read by key too. */
function factsQuery(keys: readonly number[]) {
  return build
    .selectFrom('fact')
    .innerJoin('document', 'document.key', 'fact.document')
    .select(['fact.key', 'fact.id', 'fact.type', 'fact.status', 'fact.review', 'fact.attribution', 'fact.attribution_start', 'fact.attribution_end'])
    .select(['fact.rule', 'fact.confidence', 'fact.conflicts', 'document.rules', 'document.astral', 'document.id as document'])
    .select(['document.name', 'document.title', 'document.date'])
    .where('fact.key', 'in', keys);
}

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
  rows(filter: FactFilter, documents: Documents): Generator<FactRow> {
    if (filter.text !== undefined && filter.order !== 'content') return this.saying(filter, filter.text, documents);
    return this.pages(filter, documents, filter.limit ?? Infinity);
  }

  private *pages(filter: FactFilter, documents: Documents, limit: number, window?: Window): Generator<FactRow> {
    let left = limit;
    for (let after = filter.after; left > 0;) {
      const asked = Math.min(PAGE, left);
      const keys = this.connection.all(keysQuery(filter, documents, after, asked, window));
      const rows = this.completed(
        keys.map(({ key }) => key),
        filter.order === 'content',
      );
      yield* rows;
      left -= rows.length;
      if (rows.length < asked) return;
      after = rows.at(-1)!.cursor;
    }
  }

  /**
   * Facts by words, in windows of documents that hold some hundred hits, then more: the first page of a common word is
   * there before all its sentences were found, and a window that gave little makes the next one wider.
   */
  private *saying(filter: FactFilter, text: string, documents: Documents): Generator<FactRow> {
    let left = filter.limit ?? Infinity;
    let first = filter.after === undefined ? 0 : Math.floor(Number(filter.after) / PLACES) * PLACES;
    for (let hits = HITS; left > 0 && first < Infinity; hits *= 4) {
      const end = this.windowEnd(text, first, hits);
      const after = filter.after === undefined || Number(filter.after) < first ? String(first - 1) : filter.after;
      const window = { first, end: Number.isFinite(end) ? end : Number.MAX_SAFE_INTEGER };
      for (const row of this.pages({ ...filter, after }, documents, left, window)) {
        yield row;
        left--;
      }
      first = end;
    }
  }

  /** Where the document ends that holds so many hits more; infinite where there are no more. */
  private windowEnd(text: string, first: number, hits: number): number {
    const query = matchQuery(text);
    if (query === null) return Infinity;
    const last = this.connection.guard(() => this.connection.prepare(HIT).get(query, first, hits) as { rowid: number } | undefined);
    return last === undefined ? Infinity : (Math.floor(last.rowid / PLACES) + 1) * PLACES;
  }

  count(filter: FactFilter, documents: Documents): number {
    return this.connection.first(countQuery(filter, documents))?.count ?? 0;
  }

  /** Ids that begin so, a few of them at most: the whole id alone where it is one. */
  idsFrom(beginning: string): string[] {
    const range = [beginning, `${beginning}\u{10FFFF}`];
    const ids = this.connection.prepare('select id from fact where id >= ? and id < ? order by id limit 4').all(...range) as { id: string }[];
    return ids[0]?.id === beginning ? [beginning] : ids.map(({ id }) => id);
  }

  one(id: string): FactRow | null {
    const keys = this.connection.all(build.selectFrom('fact').select('key').where('id', '=', id));
    return (
      this.completed(
        keys.map(({ key }) => key),
        false,
      )[0] ?? null
    );
  }

  /** The facts of these ids that are there. */
  byId(ids: readonly string[]): Map<string, FactRow> {
    if (ids.length === 0) return new Map();
    const keys = this.connection.all(build.selectFrom('fact').select('key').where('id', 'in', ids));
    return new Map(
      this.completed(
        keys.map(({ key }) => key),
        false,
      ).map((row) => [row.id, row]),
    );
  }

  /** The facts of these keys, in their order. */
  private completed(keys: readonly number[], content: boolean): FactRow[] {
    if (keys.length === 0) return [];
    const found = new Map(this.connection.all(factsQuery(keys)).map((row) => [row.key, row]));
    const fillers = slotsOf(this.connection, keys);
    const evidence = evidenceOf(this.connection, keys);
    return keys.map((key) => {
      const row = found.get(key)!;
      const { id, type, status, review, attribution, rule, rules, confidence, conflicts, document, name, title, date, astral } = row;
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
