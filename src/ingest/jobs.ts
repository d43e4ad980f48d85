import PgBoss from 'pg-boss';
import type { Execute } from '../store/index.js';

/** A document that waits to be read. */
export interface DocumentJob {
  /** Name under which it was given. */
  readonly name: string;
  /** Where workers read the original: a path that is the same on every machine, or an address in a bucket. */
  readonly location: string;
  /** Its name among the originals that were copied, where it was: machines may see their folder at different places. */
  readonly original?: string;
  /** ISO 8601 calendar date that overrides what the document says. */
  readonly date?: string;
  /** Whether what surrounds a report is read as its text. */
  readonly boilerplate?: boolean;
}
/** One that this worker has taken. `attempt` counts from 1. */
export interface TakenJob extends DocumentJob {
  readonly id: string;
  readonly attempt: number;
}
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  /** Read, or set aside with a reason. */
  readonly done: number;
  /** Taken so often by workers that died that nobody takes it any more. */
  readonly lost: number;
  /** Documents a minute, over the last minute. */
  readonly rate: number;
}

/** The queue, and who works on it: machine and process. */
export interface QueueState extends QueueCounts {
  readonly workers: readonly string[];
}

const QUEUE = 'documents';
/** Where a document goes that took its workers down with it. */
const LOST = 'documents-lost';
/** A worker that was not heard of for so long is dead, and its documents go to others. */
const EXPIRE_SECONDS = 15;
const MAINTENANCE_SECONDS = 5;
/** Deaths of workers that a document survives: more than chance would bring about. */
const DEATHS = 10;
/** Jobs wait as long as it takes. */
const KEPT_DAYS = 365;
const AT_ONCE = 1_000;

/** The queue of a store on a server: which documents wait, who reads them, and what became of them. */
export class DocumentQueue {
  private constructor(
    private readonly boss: PgBoss,
    private readonly execute: Execute,
    private readonly schema: string,
  ) {}

  /** Of the store in `schema`, by whose connections it speaks. A worker also looks after the jobs of others that died. */
  static async open(schema: string, execute: Execute, { worker = false } = {}): Promise<DocumentQueue> {
    const home = `${schema}_queue`;
    const db = { executeSql: (text: string, values: unknown[]) => execute(text, values) };
    const boss = new PgBoss({ db, schema: home, schedule: false, supervise: worker, maintenanceIntervalSeconds: MAINTENANCE_SECONDS });
    // A server that is away for a moment is heard of by whoever waits for its answer.
    boss.on('error', () => undefined);
    await boss.start();
    const terms = { retryLimit: DEATHS, retryDelay: 1, expireInSeconds: EXPIRE_SECONDS, retentionDays: KEPT_DAYS };
    await boss.createQueue(LOST, { name: LOST, ...terms });
    await boss.createQueue(QUEUE, { name: QUEUE, policy: 'short', deadLetter: LOST, ...terms });
    return new DocumentQueue(boss, execute, home);
  }

  /** A document that already waits does not wait twice. */
  async add(jobs: readonly DocumentJob[]): Promise<void> {
    for (let from = 0; from < jobs.length; from += AT_ONCE) {
      await this.boss.insert(jobs.slice(from, from + AT_ONCE).map((job) => ({ name: QUEUE, data: job, singletonKey: job.location })));
    }
  }

  async take(most: number): Promise<TakenJob[]> {
    const jobs = await this.boss.fetch<DocumentJob>(QUEUE, { batchSize: most, includeMetadata: true });
    return jobs.map(({ id, data, retryCount }) => ({ ...data, id, attempt: retryCount + 1 }));
  }
  /** Documents that nobody takes any more, for they took their workers down. */
  async takeLost(): Promise<TakenJob[]> {
    const jobs = await this.boss.fetch<DocumentJob>(LOST, { batchSize: 10, includeMetadata: true });
    return jobs.map(({ id, data }) => ({ ...data, id, attempt: DEATHS }));
  }

  /** Says that these are still being read. */
  async beat(ids: readonly string[]): Promise<void> {
    const touch = `update ${this.schema}.job set started_on = now() where name = $1 and id = any($2::uuid[]) and state = 'active'`;
    await this.execute(touch, [QUEUE, ids]);
  }
  /** In the transaction that `execute` runs in. */
  async complete(ids: readonly string[], execute: Execute, from: 'documents' | 'lost' = 'documents'): Promise<void> {
    if (ids.length === 0) return;
    const db = { executeSql: (text: string, values: unknown[]) => execute(text, values) };
    await this.boss.complete(from === 'lost' ? LOST : QUEUE, [...ids], { db });
  }
  /** To be tried again. */
  async retry(id: string, reason: string): Promise<void> {
    await this.boss.fail(QUEUE, id, { reason });
  }
  /** To be taken by others at once: this worker goes. */
  async giveBack(ids: readonly string[]): Promise<void> {
    const back = `update ${this.schema}.job set state = 'retry', started_on = null where name = $1 and id = any($2::uuid[]) and state = 'active'`;
    if (ids.length > 0) await this.execute(back, [QUEUE, ids]);
  }

  counts(): Promise<QueueCounts> {
    return countsOf(this.schema, this.execute);
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false });
  }
}

/** The queue as `factline status` tells of it: of a store that has none yet, nothing waits. */
export async function queueState(schema: string, execute: Execute): Promise<QueueState> {
  const there = await execute(`select to_regclass($1) as job`, [`${schema}_queue.job`]);
  const counts = (there.rows as { job: string | null }[])[0]?.job ? await countsOf(`${schema}_queue`, execute) : NOTHING;
  const names = `select distinct substring(application_name from 17) as name from pg_stat_activity
    where application_name like 'factline worker %' and datname = current_database() order by 1`;
  const workers = (await execute(names, [])).rows as { name: string }[];
  return { ...counts, workers: workers.map(({ name }) => name) };
}
const NOTHING: QueueCounts = { waiting: 0, active: 0, done: 0, lost: 0, rate: 0 };

async function countsOf(home: string, execute: Execute): Promise<QueueCounts> {
  const states = `select state::text, count(*)::integer as n, (count(*) filter (where completed_on > now() - interval '1 minute'))::integer as late
    from ${home}.job where name = $1 group by 1`;
  const rows = (await execute(states, [QUEUE])).rows as { state: string; n: number; late: number }[];
  const of = (...names: string[]): number => rows.filter(({ state }) => names.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return {
    ...{ waiting: of('created', 'retry'), active: of('active'), done: of('completed'), lost: of('failed') },
    rate: rows.find(({ state }) => state === 'completed')?.late ?? 0,
  };
}
