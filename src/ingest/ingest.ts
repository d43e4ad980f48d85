import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Entry, Outcome, Store } from '../store/contract.js';
import { STDIN, type Found } from './discover.js';
import type { Extractor } from './extractor.js';
import { failureOf } from './failure.js';
import { load, type Loaded } from './load.js';
import { inOrder } from './order.js';
import { count, type Tally } from './tally.js';

/** Documents go into the store together: a transaction of its own for each would cost more than reading it. */
const BATCH = { documents: 64, characters: 4_000_000, milliseconds: 1_000 };
/** Between two transactions others who write (a reviewer's decision) get their turn. */
const BREATH = 5;

export interface Ingestion {
  readonly store: Store;
  readonly extractor: Extractor;
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
    const { extractor, interrupted } = ingestion;
    for await (const read of inOrder(load(found, ingestion), extractor.atOnce ?? 1, (loaded) => extracted(loaded, ingestion))) {
      if (interrupted.aborted) break;
      begun++;
      await batch.take(read);
    }
    await batch.flush();
    if (!ingestion.interrupted.aborted) await batch.end();
  } finally {
    tally.remaining += found.length - begun;
  }
}

/** A document read as far as it needs to be: to its extraction, or to the word why there is none. */
type Read =
  | { readonly state: 'read'; readonly entry: Entry; readonly lines: readonly string[] }
  | { readonly state: 'unchanged'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly reason: string };

async function extracted(loaded: Loaded, { store, extractor, date }: Ingestion): Promise<Read> {
  if ('failure' in loaded) return { state: 'failed', name: loaded.failure.name, reason: loaded.failure.message };
  const { source, document, bytes } = loaded;
  const { name, location } = source;
  if (await store.has(document.info.id, extractor.rules, date)) return { state: 'unchanged', name };
  try {
    const extraction = await extractor.extract(document);
    const given = { text: document.text, name, location: location === STDIN ? null : location, bytes };
    return { state: 'read', entry: { extraction, source: given }, lines: document.problems.map(({ message }) => message) };
  } catch (error) {
    return { state: 'failed', name, reason: `cannot be extracted (${failureOf(name, error).message}); please report it` };
  }
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

  async take(read: Read): Promise<void> {
    if (read.state === 'read') await this.add(read.entry, read.lines);
    else if (read.state === 'failed') await this.fail(read.name, read.reason);
    else this.unchanged(read.name);
  }

  private async add(entry: Entry, lines: readonly string[]): Promise<void> {
    if (this.waiting.length === 0) this.since = performance.now();
    this.waiting.push({ entry, lines });
    this.characters += entry.source.text.length;
    const old = performance.now() - this.since > BATCH.milliseconds;
    if (old || this.waiting.length >= BATCH.documents || this.characters >= BATCH.characters) await this.flush();
  }

  private unchanged(name: string): void {
    this.tally.unchanged++;
    this.ingestion.report({ name, state: 'unchanged', lines: [] });
  }

  private async fail(name: string, reason: string): Promise<void> {
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
    if (!this.running) await this.ingestion.store.startRun(this.ingestion.extractor.rules);
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
