import type { Reading } from '../model/index.js';
import type { FactFilter, FactRow } from './contract.js';
import { evidenceOf, evidenceRow, readableCells, slotsFrom, slotsOf } from './fact-parts.js';
import { readableColumns, type FactTypeShape, type ReadableColumn } from './fact-types.js';
import { countQuery, keysQuery, type Documents, type Window } from './filter.js';
import { placeOf } from './keys.js';
import type { Dialect } from './dialect.js';
import { all, first as firstOf, give, type Flow, type Plan } from './plan.js';
import { quotedReading, rowReading } from './quoted.js';
import { sameReading } from './readings.js';
import { build, sql } from './schema/builder.js';
import { PLACES } from './schema/index.js';

/** Facts that are read at once: few enough to be quick, enough to spare the queries for slots and sentences. */
const PAGE = 256;
/** Sentences that the first window of a search by words holds. */
const HITS = 256;

/** Facts by their keys; slots and sentences are read by key too. */
function factsQuery(keys: readonly number[]) {
  return build
    .selectFrom('fact')
    .innerJoin('document', 'document.key', 'fact.document')
    .select(['fact.key', 'fact.id', 'fact.type', 'fact.status', 'fact.review', 'fact.attribution', 'fact.attribution_start', 'fact.attribution_end'])
    .select([
      'fact.rule',
      'fact.confidence',
      'fact.conflicts',
      'fact.standing',
      'fact.rules_reading',
      'fact.decided_reading',
      'document.rules',
      'document.astral',
      'document.id as document',
    ])
    .select(['document.name', 'document.title', 'document.date'])
    .where('fact.key', 'in', keys);
}

type Yielded = Flow<FactRow> extends Generator<infer Y> ? Y : never;

/** Reads facts back with all their parts. */
export class FactReader {
  private readonly columns: ReadonlyMap<string, readonly ReadableColumn[]>;
  constructor(
    private readonly dialect: Dialect,
    types: readonly FactTypeShape[],
  ) {
    this.columns = new Map(types.map((type) => [type.type, readableColumns(type)]));
  }

  /** Rows in order, read page by page: whoever takes them may take their time, nothing stays locked meanwhile. */
  *rows(filter: FactFilter, documents: Documents): Flow<FactRow> {
    if (filter.text !== undefined && filter.order !== 'content') yield* this.saying(filter, filter.text, documents);
    else yield* this.pages(filter, documents, filter.limit ?? Infinity);
  }

  /** Answers how many it gave. */
  private *pages(filter: FactFilter, documents: Documents, limit: number, window?: Window): Generator<Yielded, number, unknown> {
    let given = 0;
    for (let after = filter.after; given < limit;) {
      const asked = Math.min(PAGE, limit - given);
      const keys = yield* all(keysQuery(this.dialect, filter, documents, after, asked, window));
      const rows = yield* this.completed(
        keys.map(({ key }) => key),
        filter.order === 'content',
      );
      yield* give(rows);
      given += rows.length;
      if (rows.length < asked) break;
      after = rows.at(-1)!.cursor;
    }
    return given;
  }

  /**
   * Facts by words, in windows of documents that hold some hundred hits, then more: the first page of a common word is
   * there before all its sentences were found, and a window that gave little makes the next one wider.
   */
  private *saying(filter: FactFilter, text: string, documents: Documents): Flow<FactRow> {
    let left = filter.limit ?? Infinity;
    let first = filter.after === undefined ? 0 : Math.floor(Number(filter.after) / PLACES) * PLACES;
    for (let hits = HITS; left > 0 && first < Infinity; hits *= 4) {
      const end = yield* this.windowEnd(text, first, hits);
      const after = filter.after === undefined || Number(filter.after) < first ? String(first - 1) : filter.after;
      const window = { first, end: Number.isFinite(end) ? end : Number.MAX_SAFE_INTEGER };
      left -= yield* this.pages({ ...filter, after }, documents, left, window);
      first = end;
    }
  }

  /** Where the document ends that holds so many hits more; infinite where there are no more. */
  private *windowEnd(text: string, first: number, hits: number): Plan<number> {
    const { matches, table, key } = this.dialect.search;
    const words = matches(text);
    if (words === null) return Infinity;
    const last = yield* firstOf(
      sql<{ key: number }>`select ${key} as key from ${table} where ${words} and ${key} >= ${first} order by ${key} limit 1 offset ${hits}`,
    );
    return last === undefined ? Infinity : (Math.floor(last.key / PLACES) + 1) * PLACES;
  }

  *count(filter: FactFilter, documents: Documents): Plan<number> {
    return (yield* firstOf(countQuery(this.dialect, filter, documents)))?.count ?? 0;
  }

  /** Ids that begin so, a few of them at most: the whole id alone where it is one. */
  *idsFrom(beginning: string): Plan<string[]> {
    const ids = build.selectFrom('fact').select('id').where('id', '>=', beginning).where('id', '<', `${beginning}\u{10FFFF}`);
    const found = (yield* all(ids.orderBy('id').limit(4))).map(({ id }) => id);
    return found[0] === beginning ? [beginning] : found;
  }

  *one(id: string): Plan<FactRow | null> {
    return (yield* this.byId([id])).get(id) ?? null;
  }

  /** The facts of these ids that are there. */
  *byId(ids: readonly string[]): Plan<Map<string, FactRow>> {
    if (ids.length === 0) return new Map();
    const keys = yield* all(build.selectFrom('fact').select('key').where('id', 'in', ids));
    const rows = yield* this.completed(
      keys.map(({ key }) => key),
      false,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The facts of these keys, in their order. */
  private *completed(keys: readonly number[], content: boolean): Plan<FactRow[]> {
    if (keys.length === 0) return [];
    const found = new Map((yield* all(factsQuery(keys))).map((row) => [row.key, row]));
    const fillers = yield* slotsOf(keys);
    const evidence = yield* evidenceOf(keys);
    return keys.map((key) => {
      const row = found.get(key)!;
      const { id, type, status, review, attribution, rule, rules, confidence, conflicts, document, name, title, date, astral } = row;
      const [start, end] = [row.attribution_start, row.attribution_end];
      const slots = fillers.get(key) ?? [];
      const made: FactRow = {
        ...({ id, type, status, review, attribution } as Pick<FactRow, 'id' | 'type' | 'status' | 'review' | 'attribution'>),
        ...(start === null || end === null ? {} : { attributionSpan: { start, end } }),
        slots: slotsFrom(slots, document, true),
        readable: readableCells(this.columns.get(type) ?? [], slots),
        evidence: (evidence.get(key) ?? []).map((sentence) => evidenceRow(sentence, astral)),
        rule,
        rules,
        confidence,
        conflicts: conflicts === null ? [] : (JSON.parse(conflicts) as string[]),
        standing: row.standing as FactRow['standing'],
        ...(row.decided_reading !== null && { decided: JSON.parse(row.decided_reading) as Reading }),
        document: { id: document, name, title, date },
        cursor: content ? `${placeOf(key)}@${document}` : String(key),
      };
      const read = row.rules_reading === null ? null : quotedReading(row.rules_reading);
      return read && !sameReading(read, rowReading(made)) ? { ...made, read } : made;
    });
  }
}
