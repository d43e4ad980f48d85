import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Document, Extraction } from '../model/index.js';
import type { Entry, Outcome, Store } from '../store/contract.js';
import type { Found } from './discover.js';
import { failureOf } from './failure.js';
import { load } from './load.js';
import { count, type Tally } from './tally.js';

/** Documents go into the store together: a transaction of its own for each would cost more than reading it. */
const BATCH = { documents: 64, characters: 4_000_000, milliseconds: 1_000 };
/** Between two transactions others who write (a reviewer's decision) get their turn. */
const BREATH = 5;

export interface Ingestion {
  readonly store: Store;
  /** Document to extraction; `rules` is the version it is made by. */
  readonly pipeline: { readonly rules: string; extract(document: Document): Extraction };
  readonly stdin: Readable;
  /** ISO 8601 calendar date that overrides what the documents say. */
  readonly date?: string | undefined;
  /** Aborted: what is in hand is finished and stored, and the rest is counted as remaining. */
  readonly interrupted: AbortSignal;
  /** One document is done with; `line` says what is to be said of it, if anything. */
  report(event: { readonly name: string; readonly state: Outcome['state']; readonly lines: readonly string[] }): void;
}

/**
 * Reads what was found into the store, in order, a document whole or not at all, and counts it into `tally`. What the
 * store has from the same bytes, rules and date is left as it is, so the same call again goes on where one broke off.
 * One document that fails does not stop the others; a store that fails does (StoreError).
 */
export async function ingest(found: readonly Found[], tally: Tally, ingestion: Ingestion): Promise<void> {
  const batch = new Batch(ingestion, tally);
  let begun = 0;
  try {
    for await (const loaded of load(found, ingestion)) {
      if (ingestion.interrupted.aborted) break;
      begun++;
      if ('failure' in loaded) await batch.fail(loaded.failure.name, loaded.failure.message);
      else await take(batch, ingestion, loaded.source, loaded.document, loaded.bytes);
    }
    await batch.flush();
    if (!ingestion.interrupted.aborted) await batch.end();
  } finally {
    tally.remaining += found.length - begun;
  }
}

async function take(batch: Batch, { store, pipeline, date }: Ingestion, source: Found, document: Document, bytes: number): Promise<void> {
  if (await store.has(document.info.id, pipeline.rules, date)) return batch.unchanged(source.name);
  let extraction: Extraction;
  try {
    extraction = pipeline.extract(document);
  } catch (error) {
    return batch.fail(source.name, `cannot be extracted (${failureOf(source.name, error).message}); please report it`);
  }
  const location = source.location === '-' ? null : source.location;
  await batch.add(
    { extraction, source: { text: document.text, name: source.name, location, bytes } },
    document.problems.map(({ message }) => message),
  );
}

class Batch {
  private waiting: { readonly entry: Entry; readonly lines: readonly string[] }[] = [];
  private characters = 0;
  private since = 0;
  private running = false;

  constructor(
    private readonly ingestion: Ingestion,
    private readonly tally: Tally,
  ) {}

  async add(entry: Entry, lines: readonly string[]): Promise<void> {
    if (this.waiting.length === 0) this.since = performance.now();
    this.waiting.push({ entry, lines });
    this.characters += entry.source.text.length;
    const old = performance.now() - this.since > BATCH.milliseconds;
    if (old || this.waiting.length >= BATCH.documents || this.characters >= BATCH.characters) await this.flush();
  }

  unchanged(name: string): void {
    this.tally.unchanged++;
    this.ingestion.report({ name, state: 'unchanged', lines: [] });
  }

  async fail(name: string, reason: string): Promise<void> {
    this.tally.failed++;
    await this.ingestion.store.recordFailure(name, reason);
    this.ingestion.report({ name, state: 'failed', lines: [reason] });
  }

  async flush(): Promise<void> {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    this.characters = 0;
    // Only a call that has something to write becomes a run: one that finds all unchanged leaves the store as it is.
    if (!this.running) await this.ingestion.store.startRun(this.ingestion.pipeline.rules);
    this.running = true;
    const outcomes = await this.ingestion.store.writeAll(waiting.map(({ entry }) => entry));
    for (const [index, outcome] of outcomes.entries()) await this.settle(waiting[index]!, outcome);
    await pause(BREATH);
  }

  private async settle({ entry, lines }: { readonly entry: Entry; readonly lines: readonly string[] }, outcome: Outcome): Promise<void> {
    const { name } = entry.source;
    if (outcome.state === 'failed') return this.fail(name, `cannot be stored (${outcome.reason}); please report it`);
    if (outcome.state === 'unchanged') return this.unchanged(name);
    count(this.tally, entry.extraction);
    this.ingestion.report({ name, state: outcome.state, lines });
  }

  /** A run that broke off stays without an end, and the store shows it. */
  async end(): Promise<void> {
    if (this.running) await this.ingestion.store.finishRun();
  }
}
