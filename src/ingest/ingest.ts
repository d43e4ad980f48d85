import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Document } from '../model/index.js';
import type { Entry, Layout, Outcome, Store } from '../store/contract.js';
import { outermost, STDIN, type Found } from './discover.js';
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
  /** Whether what surrounds a report is read as its text. */
  readonly boilerplate?: boolean | undefined;
  /** Aborted: what is in hand is finished and stored, and the rest is counted as remaining. */
  readonly interrupted: AbortSignal;
  /** One document is done with; `line` says what is to be said of it, if anything. */
  report(event: { readonly name: string; readonly state: Outcome['state']; readonly lines: readonly string[]; readonly inside: boolean }): void;
}

/**
 * Reads what was found into the store, in order, a document whole or not at all, and counts it into `tally`. What the
 * store has from the same bytes, rules and date is left as it is, so the same call again goes on where one broke off.
 * One document that fails does not stop the others; a store that fails does (StoreError).
 */
export async function ingest(found: readonly Found[], tally: Tally, ingestion: Ingestion): Promise<void> {
  const batch = new Batch(ingestion, tally);
  let begun = 0;
  let last: Found | null = null;
  try {
    const { extractor, interrupted, store, date } = ingestion;
    const known = (id: string): boolean | Promise<boolean> => store.has(id, rulesOf(ingestion), date);
    const loading = load(found, { ...ingestion, known });
    for await (const read of inOrder(loading, extractor.atOnce ?? 1, (loaded) => extracted(loaded, ingestion))) {
      if (interrupted.aborted) break;
      // What lies inside a file comes before the file itself, or for it.
      if (outermost(read.source) !== last) begun++;
      last = outermost(read.source);
      await batch.take(read);
    }
    await batch.flush();
    if (!ingestion.interrupted.aborted) await batch.end();
  } finally {
    tally.remaining += found.length - begun;
  }
}

type Reading = Pick<Ingestion, 'extractor' | 'boilerplate'>;

/** A document read as far as it needs to be: to its extraction, or to the word why there is none. */
export type Read = { readonly source: Found } & (
  | { readonly state: 'read'; readonly entry: Entry; readonly lines: readonly string[] }
  | { readonly state: 'unchanged'; readonly document: string }
  | { readonly state: 'failed'; readonly reason: string }
);

export async function extracted(loaded: Loaded, ingestion: Reading): Promise<Read> {
  const { source } = loaded;
  if ('failure' in loaded) return { source, state: 'failed', reason: loaded.failure.message };
  if ('known' in loaded) return { source, state: 'unchanged', document: loaded.known };
  const { document, bytes } = loaded;
  try {
    const extraction = { ...(await ingestion.extractor.extract(document)), rules: rulesOf(ingestion) };
    const given = { text: document.text, name: source.name, location: placeOf(source), bytes, ...layoutOf(document) };
    return { source, state: 'read', entry: { extraction, source: given }, lines: document.problems.map(({ message }) => message) };
  } catch (error) {
    return { source, state: 'failed', reason: `cannot be extracted (${failureOf(source.name, error).message}); please report it` };
  }
}

/** Ends the version of the rules where what surrounds reports was read too. */
export const WITH_BOILERPLATE = '+boilerplate';

/** What was read with what surrounds it is not what was read without: the version of the rules says so. */
export function rulesOf({ extractor, boilerplate }: Reading): string {
  return boilerplate === true ? `${extractor.rules}${WITH_BOILERPLATE}` : extractor.rules;
}

function placeOf({ location }: Found): string | null {
  return location === STDIN ? null : location;
}

/** The text of a plain file says all there is to know of its layout. */
function layoutOf({ blocks, places, lines }: Document): { readonly layout?: Layout } {
  return blocks === null && !places ? {} : { layout: { blocks, ...(places ? { places } : {}), ...(lines ? { lines } : {}) } };
}

class Batch {
  private waiting: (Read & { readonly state: 'read' })[] = [];
  private characters = 0;
  private since = 0;
  private running = false;

  constructor(
    private readonly ingestion: Ingestion,
    private readonly tally: Tally,
  ) {}

  async take(read: Read): Promise<void> {
    if (read.state === 'read') await this.add(read);
    else if (read.state === 'failed') await this.fail(read.source, read.reason);
    else await this.unchanged(read.source, read.document);
  }

  private async add(read: Read & { readonly state: 'read' }): Promise<void> {
    if (this.waiting.length === 0) this.since = performance.now();
    this.waiting.push(read);
    this.characters += read.entry.source.text.length;
    const old = performance.now() - this.since > BATCH.milliseconds;
    if (old || this.waiting.length >= BATCH.documents || this.characters >= BATCH.characters) await this.flush();
  }

  /** The same bytes: at the same place nothing is to do, at another the store remembers both. */
  private async unchanged(source: Found, document: string): Promise<void> {
    this.tally.unchanged++;
    if (await this.ingestion.store.recordCopy(document, source.name, placeOf(source))) this.tally.copies++;
    this.report(source, 'unchanged', []);
  }

  private async fail(source: Found, reason: string): Promise<void> {
    this.tally.failed++;
    await this.ingestion.store.recordFailure(source.name, reason, placeOf(source));
    this.report(source, 'failed', [reason]);
  }

  private report({ name, within }: Found, state: Outcome['state'], lines: readonly string[]): void {
    this.ingestion.report({ name, state, lines, inside: within !== undefined });
  }

  async flush(): Promise<void> {
    const { waiting } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    this.characters = 0;
    // Only a call that has something to write becomes a run: one that finds all unchanged leaves the store as it is.
    if (!this.running) await this.ingestion.store.startRun(rulesOf(this.ingestion));
    this.running = true;
    const outcomes = await this.ingestion.store.writeAll(waiting.map(({ entry }) => entry));
    for (const [index, outcome] of outcomes.entries()) await this.settle(waiting[index]!, outcome);
    await pause(BREATH);
  }

  private async settle({ source, entry, lines }: Read & { readonly state: 'read' }, outcome: Outcome): Promise<void> {
    if (outcome.state === 'failed') return this.fail(source, `cannot be stored (${outcome.reason}); please report it`);
    if (outcome.state === 'unchanged') return this.unchanged(source, outcome.document);
    count(this.tally, entry.extraction);
    this.report(source, outcome.state, lines);
  }

  /** A run that broke off stays without an end, and the store shows it. */
  async end(): Promise<void> {
    if (this.running) await this.ingestion.store.finishRun();
  }
}
