import type { Decision, Extraction, Mention } from '../model/index.js';
import type {
  Change,
  Counts,
  DecisionFilter,
  DocumentRow,
  Entry,
  Facets,
  FactFilter,
  FactRow,
  FailureRow,
  Layout,
  Outcome,
  Progress,
  ReviewState,
  SearchHit,
  SentenceRow,
  SeriesRow,
  Source,
  Store,
  Word,
} from './contract.js';
import { postgresDialect } from './dialect.js';
import { progress } from './facets.js';
import type { FactTypeShape } from './fact-types.js';
import { orphans } from './orphans.js';
import type { Execute, Postgres } from './postgres.js';
import { Work } from './work.js';

/** A store in one schema of a PostgreSQL database. Any number of processes may write into it at the same time. */
export class PostgresStore implements Store {
  readonly location: string;
  private readonly work: Work;

  constructor(
    private readonly connection: Postgres,
    readonly factTypes: readonly FactTypeShape[],
  ) {
    this.location = connection.location;
    this.work = new Work(postgresDialect, this.location, factTypes);
  }

  /** The schema that it lies in. */
  get schema(): string {
    return this.connection.place.schema;
  }
  /** Runs a statement of somebody else, such as the queue beside the store. */
  readonly execute: Execute = (text, values) => this.connection.execute(text, values);

  has(document: string, rules: string, date: string | null = null): Promise<boolean> {
    return this.connection.perform(this.work.writer.has(document, rules, date));
  }
  async write(extraction: Extraction, source: Source): Promise<Outcome> {
    const [outcome] = await this.writeAll([{ extraction, source }]);
    if (outcome!.state === 'failed') throw new Error(outcome!.reason);
    return outcome!;
  }
  /** `alongside` is done in the same transaction, last: it stands or falls with the documents. */
  writeAll(entries: readonly Entry[], alongside?: (execute: Execute, outcomes: readonly Outcome[]) => Promise<void>): Promise<Outcome[]> {
    const plan = this.work.writer.writeAll(entries);
    return alongside ? this.connection.performWith(plan, alongside) : this.connection.perform(plan);
  }
  /** `alongside` as of `writeAll`. */
  recordFailure(name: string, reason: string, location: string | null = null, alongside?: (execute: Execute) => Promise<void>): Promise<void> {
    const plan = this.work.writer.recordFailure(name, reason, location);
    return alongside ? this.connection.performWith(plan, alongside) : this.connection.perform(plan);
  }
  recordCopy(document: string, name: string, location: string | null): Promise<boolean> {
    return this.connection.perform(this.work.writer.recordCopy(document, name, location));
  }
  startRun(rules: string): Promise<void> {
    return this.connection.perform(this.work.writer.startRun(rules));
  }
  finishRun(): Promise<void> {
    return this.connection.perform(this.work.writer.finishRun());
  }

  documents(): Promise<readonly DocumentRow[]> {
    return this.connection.perform(this.work.documents.rows());
  }
  failures(): Promise<readonly FailureRow[]> {
    return this.connection.perform(this.work.documents.failures());
  }
  document(idOrName: string): Promise<DocumentRow | null> {
    return this.connection.perform(this.work.document(idOrName));
  }
  text(document: string): Promise<string | null> {
    return this.connection.perform(this.work.documents.text(document));
  }
  layout(document: string): Promise<Layout | null> {
    return this.connection.perform(this.work.documents.layout(document));
  }
  sentences(document: string, from?: number, to?: number): Promise<readonly SentenceRow[]> {
    return this.connection.perform(this.work.documents.sentences(document, from, to));
  }
  mentions(document: string, from?: number, to?: number): Promise<readonly Mention[]> {
    return this.connection.perform(this.work.documents.mentions(document, from, to));
  }
  extraction(document: string): Promise<Extraction | null> {
    return this.connection.perform(this.work.documents.extraction(document));
  }

  facts(filter: FactFilter = {}): AsyncIterable<FactRow> {
    return this.connection.stream(this.work.facts(filter));
  }
  count(filter: FactFilter = {}): Promise<number> {
    return this.connection.perform(this.work.count(filter));
  }
  fact(id: string): Promise<FactRow | null> {
    return this.connection.perform(this.work.fact(id));
  }
  search(text: string, limit = 50): Promise<readonly SearchHit[]> {
    return this.connection.perform(this.work.search(text, limit));
  }
  changes(since: string, limit = Infinity): AsyncIterable<Change> {
    return this.connection.stream(this.work.changes(since, limit));
  }
  lastChange(): Promise<string> {
    return this.connection.perform(this.work.feed.last());
  }
  counts(): Promise<Counts> {
    return this.connection.perform(this.work.counts());
  }

  facets(filter: FactFilter = {}): Promise<Facets> {
    return this.connection.perform(this.work.facets(filter));
  }
  series(slot: string, filter: FactFilter = {}): Promise<readonly SeriesRow[]> {
    return this.connection.perform(this.work.series(slot, filter));
  }
  progress(): Promise<readonly Progress[]> {
    return this.connection.perform(progress());
  }

  async decide(word: Word): Promise<ReviewState> {
    return (await this.decideAll([word]))[0]!;
  }
  decideAll(words: readonly Word[]): Promise<ReviewState[]> {
    return this.connection.perform(this.work.decisions.append(words));
  }
  decisions(which: string | DecisionFilter = {}): Promise<readonly Decision[]> {
    return this.connection.perform(this.work.decisions.list(typeof which === 'string' ? { fact: which } : which));
  }

  check(): Promise<readonly string[]> {
    return this.connection.perform(orphans());
  }
  close(): Promise<void> {
    return this.connection.close();
  }
}
