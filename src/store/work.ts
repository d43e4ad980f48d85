import type { Change, Counts, DocumentRow, Facets, FactFilter, FactRow, SearchHit, SeriesRow } from './contract.js';
import { ChangeFeed } from './changes.js';
import { count } from './counts.js';
import { DecisionLog } from './decisions.js';
import type { Dialect } from './dialect.js';
import { DocumentReader } from './documents.js';
import { StoreError } from './errors.js';
import type { FactTypeShape } from './fact-types.js';
import { facets, series } from './facets.js';
import { FactReader } from './facts.js';
import type { Flow, Plan } from './plan.js';
import { search } from './search.js';
import { Writer } from './write.js';

/** All that stores do, as plans: the stores differ in who carries them out, and in when. */
export class Work {
  readonly writer: Writer;
  readonly documents = new DocumentReader();
  readonly decisions: DecisionLog;
  readonly feed: ChangeFeed;
  private readonly reader: FactReader;

  constructor(
    private readonly dialect: Dialect,
    location: string,
    factTypes: readonly FactTypeShape[],
  ) {
    this.reader = new FactReader(dialect, factTypes);
    this.writer = new Writer(dialect, this.reader);
    this.decisions = new DecisionLog(dialect, this.reader, this.documents);
    this.feed = new ChangeFeed(location, this.reader);
  }

  *document(idOrName: string): Plan<DocumentRow | null> {
    const found = yield* this.documents.named(idOrName);
    expectOne(
      'document',
      idOrName,
      found.map(({ id }) => id),
    );
    return found[0] ? yield* this.documents.row(found[0].id) : null;
  }

  *facts(filter: FactFilter): Flow<FactRow> {
    yield* this.reader.rows(filter, yield* this.documentKeys(filter));
  }
  *count(filter: FactFilter): Plan<number> {
    return yield* this.reader.count(filter, yield* this.documentKeys(filter));
  }
  *fact(id: string): Plan<FactRow | null> {
    const found = yield* this.reader.idsFrom(id);
    expectOne('fact', id, found);
    return found[0] === undefined ? null : yield* this.reader.one(found[0]);
  }
  search(text: string, limit: number): Plan<SearchHit[]> {
    return search(this.dialect, this.documents, text, limit);
  }
  changes(since: string, limit: number): Flow<Change> {
    return this.feed.rows(since, limit);
  }
  counts(): Plan<Counts> {
    return count();
  }
  *facets(filter: FactFilter): Plan<Facets> {
    return yield* facets(this.dialect, filter, yield* this.documentKeys(filter));
  }
  *series(slot: string, filter: FactFilter): Plan<SeriesRow[]> {
    return yield* series(this.dialect, slot, filter, yield* this.documentKeys(filter));
  }

  private *documentKeys({ document }: FactFilter): Plan<number[] | null> {
    if (document === undefined) return null;
    const keys: number[] = [];
    for (const words of [document].flat()) keys.push(...(yield* this.documents.named(words)).map(({ key }) => key));
    return keys;
  }
}

function expectOne(what: string, asked: string, found: readonly string[]): void {
  if (found.length < 2) return;
  const some = found.slice(0, 3).join(', ');
  throw new StoreError('ambiguous', `${what} '${asked}' could be several: ${some}${found.length > 3 ? ' …' : ''}. Give more of its id.`);
}
