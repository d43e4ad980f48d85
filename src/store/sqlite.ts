import Driver from 'better-sqlite3';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, toStoreError } from './errors.js';
import type { Cell, Flow, Plan, Step } from './plan.js';
import { build, written, type Query } from './schema/builder.js';
import { tables, type TableName } from './schema/index.js';

type Statement = Driver.Statement<Cell[]>;

/** How a store is opened: to write, to read, or to read one unchanging state of it however long that takes. */
export type Mode = 'write' | 'read' | 'snapshot';

const BUSY_MILLISECONDS = 15_000;
/** What a connection keeps of the file, in KB as SQLite takes them. */
const PAGES_KEPT = { reading: -65_536, ingesting: -16_384 };

/** A connection to one SQLite file: the only place that knows the driver. Every failure of it leaves as a StoreError. */
export class Sqlite {
  private readonly statements = new Map<string, Statement>();
  private constructor(
    readonly location: string,
    readonly mode: Mode,
    private readonly driver: Driver.Database,
  ) {}

  /** @throws StoreError where there is nothing that could be opened as a database. */
  static open(location: string, mode: Mode): Sqlite {
    try {
      checkPlace(location, mode);
      const driver = new Driver(location, { readonly: mode !== 'write', timeout: BUSY_MILLISECONDS });
      const connection = new Sqlite(location, mode, driver);
      // Parents precede children in the written order, so references hold without a lookup per row.
      driver.pragma('foreign_keys = off');
      driver.pragma('trusted_schema = off');
      driver.pragma(`cache_size = ${PAGES_KEPT.reading}`);
      return connection;
    } catch (error) {
      throw toStoreError(error, location);
    }
  }

  /** Durable at every commit, readers beside one writer; large checkpoints, for they cost the writer most. */
  prepareForWriting(): void {
    this.guard(() => {
      this.driver.pragma('journal_mode = wal');
      this.driver.pragma('synchronous = full');
      this.driver.pragma('wal_autocheckpoint = 16000');
    });
  }

  /** For a run that writes document after document: it hardly comes back to a page, and a smaller cache is searched sooner. */
  keepLess(): void {
    this.guard(() => this.driver.pragma(`cache_size = ${PAGES_KEPT.ingesting}`));
  }

  pragma(name: string): number | string {
    return this.guard(() => this.driver.pragma(name, { simple: true }) as number | string);
  }
  run(script: string): void {
    this.guard(() => this.driver.exec(script));
  }
  /** A prepared statement, kept for the next time. */
  prepare(text: string): Statement {
    const known = this.statements.get(text);
    if (known) return known;
    const statement = this.guard(() => this.driver.prepare<Cell[]>(text));
    this.statements.set(text, statement);
    return statement;
  }
  /** Does the work, every step at once. */
  perform<T>(plan: Plan<T>): T {
    let step = plan.next();
    while (!step.done) step = this.took(step.value, plan);
    return step.value;
  }
  /** Does the work as far as its items are asked for. */
  *stream<R>(flow: Flow<R>): Generator<R> {
    let step = flow.next();
    while (!step.done) {
      if (step.value.kind === 'give') {
        yield* step.value.items;
        step = flow.next();
      } else step = this.took(step.value, flow);
    }
  }
  /** The work hears of a step that failed, and may know another way. */
  private took<S, T>(step: Step, work: Generator<S, T, unknown>): IteratorResult<S, T> {
    let answer: unknown;
    try {
      answer = this.guard(() => this.take(step));
    } catch (error) {
      return work.throw(error);
    }
    return work.next(answer);
  }
  private take(step: Step): unknown {
    if (step.kind === 'ask') return this.ask(step.query);
    if (step.kind === 'whole') return this.transaction(() => this.perform(step.work()));
    return this.insert(step.table, step.rows);
  }
  private ask(query: Query): unknown[] {
    const { sql, parameters } = written(query, 'sqlite');
    const statement = this.prepare(sql);
    if (statement.reader) return statement.all(...(parameters as Cell[]));
    statement.run(...(parameters as Cell[]));
    return [];
  }
  private insert(table: TableName, rows: readonly (readonly Cell[])[]): void {
    const statement = this.prepare(insertStatement(table));
    for (const row of rows) statement.run(...row);
    if (table !== 'sentence') return;
    // The index of words is told by hand: triggers would cost five times as much.
    const words = this.prepare('insert into sentence_fts (rowid, text) values (?, ?)');
    for (const row of rows) words.run(row[SENTENCE.key]!, row[SENTENCE.text]!);
  }

  /** All of `work` or nothing. Takes the write lock at once: a lock asked for halfway through may be refused. */
  transaction<T>(work: () => T): T {
    if (this.driver.inTransaction) return this.within('part', work);
    return this.guard(() => this.driver.transaction(work).immediate());
  }
  private within<T>(savepoint: string, work: () => T): T {
    this.run(`savepoint ${savepoint}`);
    try {
      const result = work();
      this.run(`release ${savepoint}`);
      return result;
    } catch (error) {
      // A full disk may already have rolled everything back.
      if (this.driver.inTransaction) this.run(`rollback to ${savepoint}; release ${savepoint}`);
      throw toStoreError(error, this.location);
    }
  }

  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw toStoreError(error, this.location);
    }
  }
  close(): void {
    this.statements.clear();
    this.driver.close();
  }
}

/** Where the columns that the index of words needs stand in a row. */
const SENTENCE = { key: Object.keys(tables.sentence.columns).indexOf('key'), text: Object.keys(tables.sentence.columns).indexOf('text') };

const insertStatements = new Map<TableName, string>();
function insertStatement(name: TableName): string {
  let statement = insertStatements.get(name);
  if (statement === undefined) {
    const row = Object.fromEntries(Object.keys(tables[name].columns).map((column) => [column, '?']));
    insertStatements.set(name, (statement = written(build.insertInto(name).values(row as never), 'sqlite').sql));
  }
  return statement;
}

function checkPlace(location: string, mode: Mode): void {
  if (location === ':memory:') return;
  const found = statSync(location, { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw new StoreError('directory', `store ${location}: is a folder. Name a file in it, such as ${location.replace(/\/+$/, '')}/factline.db.`);
  if (found) return;
  if (mode !== 'write')
    throw new StoreError('missing', `store ${location}: not there. Run 'factline ingest PATH --store ${location}' first, or name another with --store.`);
  mkdirSync(dirname(location), { recursive: true });
}
