import Driver from 'better-sqlite3';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, toStoreError } from './errors.js';
import type { Compilable } from './schema/builder.js';

export type Cell = string | number | null;
export type Statement = Driver.Statement<Cell[]>;

/** How a store is opened: to write, to read, or to read one unchanging state of it however long that takes. */
export type Mode = 'write' | 'read' | 'snapshot';

const BUSY_MILLISECONDS = 15_000;

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
      driver.pragma('cache_size = -65536');
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
  all<R>(query: Compilable<R>): R[] {
    const { sql, parameters } = query.compile();
    return this.guard(() => this.prepare(sql).all(...(parameters as Cell[])) as R[]);
  }
  first<R>(query: Compilable<R>): R | undefined {
    return this.all(query)[0];
  }
  /** Runs a statement that answers no rows; how many rows it changed. */
  change(query: Compilable): number {
    const { sql, parameters } = query.compile();
    return this.guard(() => this.prepare(sql).run(...(parameters as Cell[])).changes);
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
