import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { mayPass, type Execute, type Outcome, type PostgresStore } from '../store/index.js';
import type { Found } from './discover.js';
import type { Extractor } from './extractor.js';
import { extracted, rulesOf, type Read } from './ingest.js';
import type { DocumentQueue, TakenJob } from './jobs.js';
import { load } from './load.js';
import { inOrder } from './order.js';
import type { Originals } from './originals.js';
import { count, type Tally } from './tally.js';

/** Documents that one transaction stores at most: those that are read again when this worker dies before its end. */
const BATCH = 16;
/** Before a batch is stored though it is small. */
const MILLISECONDS = 1_000;
/** How often the queue hears that this worker is alive. */
const BEAT = 4_000;
/** Before an empty queue, or a server that was away, is asked again. */
const IDLE = 500;
/** How often a document that cannot be read is tried before it is set aside. */
const ATTEMPTS = 3;

export interface Working {
  readonly store: PostgresStore;
  readonly queue: DocumentQueue;
  readonly extractor: Extractor;
  /** Where this machine sees the originals that were copied; null where documents lie at the same place everywhere. */
  readonly originals: Originals | null;
  /** Ends when nothing waits and nobody reads any more; goes on for ever otherwise. */
  readonly drain: boolean;
  readonly interrupted: AbortSignal;
  report(event: { readonly name: string; readonly state: Outcome['state']; readonly lines: readonly string[] }): void;
}

/** A job with the documents that it turned out to hold: one, or those of an archive. */
interface Done {
  readonly job: TakenJob;
  readonly reads: readonly Read[];
}

/**
 * Takes documents from the queue of a store and reads them into it. A document's facts and its job are done with in one
 * transaction: whoever dies in between has done nothing, and another does it.
 */
export class StoreWorker {
  private readonly inHand = new Set<string>();
  private batch: Done[] = [];
  private since = 0;

  constructor(
    private readonly tally: Tally,
    private readonly working: Working,
  ) {}

  async run(): Promise<void> {
    const { queue, drain, interrupted } = this.working;
    const beat = setInterval(() => void queue.beat([...this.inHand]).catch(() => undefined), BEAT);
    try {
      while (!interrupted.aborted) {
        const read = await this.patiently(() => this.round());
        if (read !== 0) continue;
        if (drain && (await this.patiently(() => this.finished()))) break;
        await pause(IDLE);
      }
      await this.flush();
    } finally {
      clearInterval(beat);
      await queue.giveBack([...this.inHand]).catch(() => undefined);
    }
  }

  /** A server that stops or has too much to do ends nothing: what was in hand comes back by itself. Null where it was away. */
  private async patiently<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      this.batch = [];
      this.inHand.clear();
      await pause(IDLE);
      return null;
    }
  }

  private async finished(): Promise<boolean> {
    const { waiting, active } = await this.working.queue.counts();
    return waiting + active === 0;
  }

  /** Reads until the queue is empty; answers how many documents that were. */
  private async round(): Promise<number> {
    const { extractor, interrupted } = this.working;
    let read = 0;
    await this.lost();
    for await (const each of inOrder(this.jobs(), extractor.atOnce ?? 1, (job) => this.read(job))) {
      if (interrupted.aborted) break;
      if (this.batch.length === 0) this.since = performance.now();
      this.batch.push(each);
      read++;
      if (this.batch.length >= BATCH || performance.now() - this.since > MILLISECONDS) await this.flush();
    }
    await this.flush();
    return read;
  }

  private async *jobs(): AsyncGenerator<TakenJob> {
    const { queue, extractor, interrupted } = this.working;
    while (!interrupted.aborted) {
      const taken = await queue.take(extractor.atOnce ?? 1);
      for (const { id } of taken) this.inHand.add(id);
      yield* taken;
      if (taken.length === 0) return;
    }
  }

  private async read(job: TakenJob): Promise<Done> {
    const { store, extractor, originals } = this.working;
    const { name, date, boilerplate } = job;
    const place = originals !== null && job.original !== undefined ? originals.locationOf(job.original) : job.location;
    const reading = { extractor, boilerplate };
    const known = (id: string): Promise<boolean> => store.has(id, rulesOf(reading), date ?? null);
    let reads: Read[] = [];
    for await (const loaded of load([{ name, location: place }], { date, boilerplate, known, stdin: Readable.from([]) })) {
      const source = { ...loaded.source, location: job.location + loaded.source.location.slice(place.length) };
      reads.push(await extracted({ ...loaded, source }, reading));
      if (reads.length < BATCH) continue;
      // Of a large archive the first parts are stored before the last are read; its job is done with the last.
      reads = [...(await this.store(reads, null)), ...reads.filter(({ state }) => state === 'failed')];
    }
    return { job, reads };
  }

  /** Stores what was read, and does what else belongs to the same transaction; answers what could not be stored. */
  private async store(reads: readonly Read[], alongside: ((execute: Execute, failed: readonly Read[]) => Promise<void>) | null): Promise<Read[]> {
    const { store, report } = this.working;
    const read = reads.filter((each) => each.state === 'read');
    const failed: Read[] = [];
    const outcomes = await store.writeAll(
      read.map(({ entry }) => entry),
      async (execute, written) => {
        for (const [index, outcome] of written.entries())
          if (outcome.state === 'failed')
            failed.push({ source: read[index]!.source, state: 'failed', reason: `cannot be stored (${outcome.reason}); please report it` });
        await alongside?.(execute, failed);
      },
    );
    for (const [index, { state, document }] of outcomes.entries()) {
      const { source, entry, lines } = read[index]!;
      if (state === 'failed') continue;
      if (state === 'unchanged') await this.unchanged(source, document);
      else {
        count(this.tally, entry.extraction);
        report({ name: source.name, state, lines });
      }
    }
    for (const each of reads) if (each.state === 'unchanged') await this.unchanged(each.source, each.document);
    return failed;
  }

  private async unchanged({ name, location }: Found, document: string): Promise<void> {
    this.tally.unchanged++;
    if (await this.working.store.recordCopy(document, name, location)) this.tally.copies++;
    this.working.report({ name, state: 'unchanged', lines: [] });
  }

  private async flush(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    if (batch.length === 0) return;
    const { queue } = this.working;
    const failures = (done: Done, unstored: readonly Read[]): Read[] =>
      done.reads.flatMap((each) => (each.state === 'failed' ? [each] : unstored.filter(({ source }) => source === each.source)));
    const unstored = await this.store(
      batch.flatMap(({ reads }) => reads),
      (execute, failed) =>
        queue.complete(
          batch.filter((done) => failures(done, failed).length === 0).map(({ job }) => job.id),
          execute,
        ),
    );
    for (const done of batch) {
      this.inHand.delete(done.job.id);
      const failed = failures(done, unstored);
      if (failed.length > 0) await this.fail(done.job, failed);
    }
  }

  /** Tries it again later, or sets it aside: the store remembers why, and the job is done. */
  private async fail(job: TakenJob, failed: readonly Read[]): Promise<void> {
    const { store, queue, report } = this.working;
    for (const [index, each] of failed.entries()) {
      if (each.state !== 'failed') continue;
      const { source, reason } = each;
      if (job.attempt < ATTEMPTS) return queue.retry(job.id, reason);
      this.tally.failed++;
      const last = index === failed.length - 1;
      await store.recordFailure(source.name, reason, source.location, async (execute) => (last ? queue.complete([job.id], execute) : undefined));
      report({ name: source.name, state: 'failed', lines: [reason] });
    }
  }

  /** Documents over which worker after worker died are set aside too. */
  private async lost(): Promise<void> {
    const { store, queue, report } = this.working;
    for (const job of await queue.takeLost()) {
      const reason = `ended ${job.attempt} workers that read it; please report it`;
      this.tally.failed++;
      await store.recordFailure(job.name, reason, job.location, (execute) => queue.complete([job.id], execute, 'lost'));
      report({ name: job.name, state: 'failed', lines: [reason] });
    }
  }
}
