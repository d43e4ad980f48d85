import type { Decision, Extraction, Mention } from '../model/index.js';
import { ChangeFeed } from './changes.js';
import type {
  Change,
  Counts,
  DocumentRow,
  Entry,
  FactFilter,
  FactRow,
  FailureRow,
  Outcome,
  ReviewState,
  SearchHit,
  SentenceRow,
  Source,
  Store,
} from './contract.js';
import { count } from './counts.js';
import { DecisionLog } from './decisions.js';
import { DocumentReader } from './documents.js';
import { StoreError } from './errors.js';
import type { FactTypeShape } from './fact-types.js';
import { FactReader } from './facts.js';
import { search } from './search.js';
import type { Sqlite } from './sqlite.js';
import { savedTypes } from './views.js';
import { Writer } from './write.js';

/** A store in one SQLite file. It answers at once. */
export class SqliteStore implements Store {
  readonly location: string;
  readonly factTypes: readonly FactTypeShape[];
  private readonly writer: Writer;
  private readonly reader: DocumentReader;
  private readonly factReader: FactReader;
  private readonly log: DecisionLog;
  private readonly feed: ChangeFeed;

  constructor(private readonly connection: Sqlite) {
    this.location = connection.location;
    this.factTypes = savedTypes(connection);
    this.writer = new Writer(connection);
    this.reader = new DocumentReader(connection);
    this.factReader = new FactReader(connection, this.factTypes);
    this.log = new DecisionLog(connection);
    this.feed = new ChangeFeed(connection, this.factReader);
  }

  has(document: string, rules: string, date: string | null = null): boolean {
    return this.writer.has(document, rules, date);
  }
  write(extraction: Extraction, source: Source): Outcome {
    const [outcome] = this.writer.writeAll([{ extraction, source }]);
    if (outcome!.state === 'failed') throw new Error(outcome!.reason);
    return outcome!;
  }
  writeAll(entries: readonly Entry[]): Outcome[] {
    return this.writer.writeAll(entries);
  }
  recordFailure(name: string, reason: string): void {
    this.writer.recordFailure(name, reason);
  }
  startRun(rules: string): void {
    this.writer.startRun(rules);
  }
  finishRun(): void {
    this.writer.finishRun();
  }

  documents(): readonly DocumentRow[] {
    return this.reader.rows();
  }
  failures(): readonly FailureRow[] {
    return this.reader.failures();
  }
  document(idOrName: string): DocumentRow | null {
    const found = this.reader.named(idOrName);
    this.expectOne(
      'document',
      idOrName,
      found.map(({ id }) => id),
    );
    return found[0] ? this.reader.row(found[0].id) : null;
  }
  text(document: string): string | null {
    return this.reader.text(document);
  }
  sentences(document: string, from?: number, to?: number): readonly SentenceRow[] {
    return this.reader.sentences(document, from, to);
  }
  mentions(document: string, from?: number, to?: number): readonly Mention[] {
    return this.reader.mentions(document, from, to);
  }
  extraction(document: string): Extraction | null {
    return this.reader.extraction(document);
  }

  facts(filter: FactFilter = {}): Iterable<FactRow> {
    return this.factReader.rows(filter, this.documentKeys(filter));
  }
  count(filter: FactFilter = {}): number {
    return this.factReader.count(filter, this.documentKeys(filter));
  }
  fact(id: string): FactRow | null {
    const found = this.factReader.idsFrom(id);
    this.expectOne('fact', id, found);
    return found[0] === undefined ? null : this.factReader.one(found[0]);
  }
  search(text: string, limit = 50): readonly SearchHit[] {
    return search(this.connection, this.reader, text, limit);
  }
  changes(since: string, limit = Infinity): Iterable<Change> {
    return this.feed.rows(since, limit);
  }
  lastChange(): string {
    return this.feed.last();
  }
  counts(): Counts {
    return count(this.connection);
  }

  decide(decision: Decision): ReviewState {
    return this.log.append(decision);
  }
  decisions(fact?: string): readonly Decision[] {
    return this.log.list(fact);
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

  private documentKeys({ document }: FactFilter): number[] | null {
    if (document === undefined) return null;
    return [document].flat().flatMap((words) => this.reader.named(words).map(({ key }) => key));
  }
  private expectOne(what: string, asked: string, found: readonly string[]): void {
    if (found.length < 2) return;
    const some = found.slice(0, 3).join(', ');
    throw new StoreError('ambiguous', `${what} '${asked}' could be several: ${some}${found.length > 3 ? ' …' : ''}. Give more of its id.`);
  }
}
