import pg from 'pg';
import { toStoreError } from './errors.js';
import type { Cell, Flow, Plan, Step } from './plan.js';
import { placeOf, type ServerPlace } from './location.js';
import { wordVector } from './match.js';
import { written, type Query } from './schema/builder.js';
import { postgresType } from './schema/ddl.js';
import { tables, type Column, type TableName } from './schema/index.js';
import type { Mode } from './sqlite.js';

/** Rows in one statement: enough to spare the ways there and back, few enough to send at once. */
const ROWS = 2_000;
/** Connections of one process: what it does at the same time, and not more than a server with many processes can bear. */
const CONNECTIONS = 4;
const CONNECT_MILLISECONDS = 15_000;

/** Runs a statement in a transaction that is under way. */
export type Execute = (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;

/** A connection to one store on a server: the only place that knows the driver. Every failure of it leaves as a StoreError. */
export class Postgres {
  private constructor(
    readonly place: ServerPlace,
    readonly mode: Mode,
    private readonly pool: pg.Pool,
    /** Of a snapshot: the one connection that sees it. */
    private readonly snapshot: pg.PoolClient | null,
  ) {}

  get location(): string {
    return this.place.shown;
  }

  /** @throws StoreError where no server answers, or not to this user. */
  static async open(location: string, mode: Mode, name = 'factline'): Promise<Postgres> {
    const place = placeOf(location);
    const pool = new pg.Pool({
      connectionString: place.url,
      options: `-c search_path="${place.schema}"`,
      application_name: name,
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MILLISECONDS,
      types: { getTypeParser },
    });
    // A connection that breaks is heard of by whoever uses it; an idle one is replaced.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    try {
      const client = await pool.connect();
      if (mode === 'snapshot') {
        await client.query('begin transaction isolation level repeatable read, read only');
        return new Postgres(place, mode, pool, client);
      }
      client.release();
      return new Postgres(place, mode, pool, null);
    } catch (error) {
      await pool.end().catch(() => undefined);
      throw toStoreError(error, place.shown);
    }
  }

  /** Does the work, step by step. */
  perform<T>(plan: Plan<T>): Promise<T> {
    return this.within(plan, this.snapshot);
  }
  /** Does the work in one transaction, and what else belongs to it just before its end. */
  performWith<T>(plan: Plan<T>, alongside: (execute: Execute, result: T) => Promise<void>): Promise<T> {
    return this.transaction(async (client) => {
      const result = await this.within(plan, client);
      await alongside((text, values) => client.query(text, values), result);
      return result;
    }, null);
  }
  /** Does the work as far as its items are asked for. */
  async *stream<R>(flow: Flow<R>): AsyncGenerator<R> {
    let step = flow.next();
    while (!step.done) {
      if (step.value.kind === 'give') {
        yield* step.value.items;
        step = flow.next();
      } else step = await this.took(step.value, flow, this.snapshot);
    }
  }

  private async within<T>(plan: Plan<T>, client: pg.PoolClient | null): Promise<T> {
    let step = plan.next();
    while (!step.done) step = await this.took(step.value, plan, client);
    return step.value;
  }
  /** The work hears of a step that failed, and may know another way. */
  private async took<S, T>(step: Step, work: Generator<S, T, unknown>, client: pg.PoolClient | null): Promise<IteratorResult<S, T>> {
    let answer: unknown;
    try {
      answer = await this.take(step, client);
    } catch (error) {
      return work.throw(toStoreError(error, this.location));
    }
    return work.next(answer);
  }
  private async take(step: Step, client: pg.PoolClient | null): Promise<unknown> {
    if (step.kind === 'whole') return this.transaction((inner) => this.within(step.work(), inner), client);
    if (step.kind === 'ask') return this.ask(step.query, client ?? this.pool);
    return this.insert(step.table, step.rows, client ?? this.pool);
  }
  private async ask(query: Query, client: pg.PoolClient | pg.Pool): Promise<unknown[]> {
    const { sql, parameters } = written(query, 'postgres');
    return (await client.query(sql, [...parameters])).rows as unknown[];
  }
  private async insert(table: TableName, rows: readonly (readonly Cell[])[], client: pg.PoolClient | pg.Pool): Promise<void> {
    const { statement, columns } = insertion(table);
    for (let from = 0; from < rows.length; from += ROWS) {
      const some = rows.slice(from, from + ROWS);
      const cells: Cell[][] = columns.map((_, at) => some.map((row) => row[at]!));
      if (table === 'sentence') cells.push(some.map((row) => wordVector(String(row[columns.indexOf('text')]))));
      await client.query({ name: `insert ${table}`, text: statement, values: cells });
    }
  }

  /** All of `work` or nothing; a part of a transaction that is under way, where there is one. */
  private async transaction<T>(work: (client: pg.PoolClient) => Promise<T>, outer: pg.PoolClient | null): Promise<T> {
    if (outer) return this.part(work, outer);
    const client = await this.pool.connect().catch((error: unknown) => {
      throw toStoreError(error, this.location);
    });
    let broken = false;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (broken = true));
      throw toStoreError(error, this.location);
    } finally {
      client.release(broken);
    }
  }
  private async part<T>(work: (client: pg.PoolClient) => Promise<T>, client: pg.PoolClient): Promise<T> {
    await client.query('savepoint part');
    try {
      const result = await work(client);
      await client.query('release savepoint part');
      return result;
    } catch (error) {
      // Where the connection is gone, so is the transaction.
      await client.query('rollback to savepoint part; release savepoint part').catch(() => undefined);
      throw toStoreError(error, this.location);
    }
  }

  /** A statement as it stands; without parameters several in one text. */
  async execute(text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
    try {
      return await (this.snapshot ?? this.pool).query(text, values);
    } catch (error) {
      throw toStoreError(error, this.location);
    }
  }
  async close(): Promise<void> {
    this.snapshot?.release(true);
    await this.pool.end();
  }
}

/** Whole numbers of eight bytes come as text, for not all of them fit a number; keys of a store do. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown;
}

interface Insertion {
  readonly statement: string;
  readonly columns: readonly string[];
}
const insertions = new Map<TableName, Insertion>();

/** An insert that takes its rows column by column, each as one array: one statement for any number of rows. */
function insertion(name: TableName): Insertion {
  const known = insertions.get(name);
  if (known) return known;
  const described = Object.entries<Column>(tables[name].columns).map(([column, { type }]): [string, string] => [column, postgresType(name, column, type)]);
  const all = name === 'sentence' ? [...described, ['words', 'tsvector'] as const] : described;
  const arrays = all.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  const statement = `insert into "${name}" (${all.map(([column]) => `"${column}"`).join(', ')}) select * from unnest(${arrays})`;
  const made = { statement, columns: described.map(([column]) => column) };
  insertions.set(name, made);
  return made;
}
