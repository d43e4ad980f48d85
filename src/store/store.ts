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
import { sqliteDialect } from './dialect.js';
import { progress } from './facets.js';
import type { FactTypeShape } from './fact-types.js';
import type { Sqlite } from './sqlite.js';
import { savedTypes } from './views.js';
import { Work } from './work.js';

/** A store in one SQLite file. It answers at once. */
export class SqliteStore implements Store {
  readonly location: string;
  readonly factTypes: readonly FactTypeShape[];
  private readonly work: Work;

  constructor(private readonly connection: Sqlite) {
    this.location = connection.location;
    this.factTypes = connection.perform(savedTypes());
    this.work = new Work(sqliteDialect, this.location, this.factTypes);
  }

  has(document: string, rules: string, date: string | null = null): boolean {
    return this.connection.perform(this.work.writer.has(document, rules, date));
  }
  write(extraction: Extraction, source: Source): Outcome {
    const [outcome] = this.writeAll([{ extraction, source }]);
    if (outcome!.state === 'failed') throw new Error(outcome!.reason);
    return outcome!;
  }
  writeAll(entries: readonly Entry[]): Outcome[] {
    return this.connection.perform(this.work.writer.writeAll(entries));
  }
  recordFailure(name: string, reason: string, location: string | null = null): void {
    this.connection.perform(this.work.writer.recordFailure(name, reason, location));
  }
  recordCopy(document: string, name: string, location: string | null): boolean {
    return this.connection.perform(this.work.writer.recordCopy(document, name, location));
  }
  startRun(rules: string): void {
    this.connection.keepLess();
    this.connection.perform(this.work.writer.startRun(rules));
  }
  finishRun(): void {
    this.connection.perform(this.work.writer.finishRun());
  }

  documents(): readonly DocumentRow[] {
    return this.connection.perform(this.work.documents.rows());
  }
  failures(): readonly FailureRow[] {
    return this.connection.perform(this.work.documents.failures());
  }
  document(idOrName: string): DocumentRow | null {
    return this.connection.perform(this.work.document(idOrName));
  }
  text(document: string): string | null {
    return this.connection.perform(this.work.documents.text(document));
  }
  layout(document: string): Layout | null {
    return this.connection.perform(this.work.documents.layout(document));
  }
  sentences(document: string, from?: number, to?: number): readonly SentenceRow[] {
    return this.connection.perform(this.work.documents.sentences(document, from, to));
  }
  mentions(document: string, from?: number, to?: number): readonly Mention[] {
    return this.connection.perform(this.work.documents.mentions(document, from, to));
  }
  extraction(document: string): Extraction | null {
    return this.connection.perform(this.work.documents.extraction(document));
  }

  facts(filter: FactFilter = {}): Iterable<FactRow> {
    return this.connection.stream(this.work.facts(filter));
  }
  count(filter: FactFilter = {}): number {
    return this.connection.perform(this.work.count(filter));
  }
  fact(id: string): FactRow | null {
    return this.connection.perform(this.work.fact(id));
  }
  search(text: string, limit = 50): readonly SearchHit[] {
    return this.connection.perform(this.work.search(text, limit));
  }
  changes(since: string, limit = Infinity): Iterable<Change> {
    return this.connection.stream(this.work.changes(since, limit));
  }
  lastChange(): string {
    return this.connection.perform(this.work.feed.last());
  }
  counts(): Counts {
    return this.connection.perform(this.work.counts());
  }

  facets(filter: FactFilter = {}): Facets {
    return this.connection.perform(this.work.facets(filter));
  }
  series(slot: string, filter: FactFilter = {}): readonly SeriesRow[] {
    return this.connection.perform(this.work.series(slot, filter));
  }
  progress(): readonly Progress[] {
    return this.connection.perform(progress());
  }

  decide(word: Word): ReviewState {
    return this.decideAll([word])[0]!;
  }
  decideAll(words: readonly Word[]): ReviewState[] {
    return this.connection.perform(this.work.decisions.append(words));
  }
  decisions(which: string | DecisionFilter = {}): readonly Decision[] {
    return this.connection.perform(this.work.decisions.list(typeof which === 'string' ? { fact: which } : which));
  }

  check(): readonly string[] {
    const answers = (pragma: string): string[] =>
      this.connection.guard(() =>
        this.connection
          .prepare(`pragma ${pragma}`)
          .all()
          .map((row) => Object.values(row as object).join(' ')),
      );
    const damage = answers('integrity_check').filter((line) => line !== 'ok');
    return [...damage, ...answers('foreign_key_check').map((line) => `a row names another that is not there: ${line}`)];
  }
  close(): void {
    this.connection.close();
  }
}
