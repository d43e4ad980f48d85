import { factTypes } from '../extractors/facts/index.js';
import type { KindOptions } from '../extractors/mentions/index.js';
import { factTypeShapes } from './ingest/shapes.js';
import { documentId, type Extraction } from './model/index.js';
import { createPipeline, type Pipeline } from './pipeline.js';
import { openStore as openAny, type OpenOptions, type PostgresStore, type PostgresUrl, type SqliteStore } from './store/index.js';

export { addEvaluations, evaluate, Gold, misplaced, nothingEvaluated, report, reportText, type Evaluation, type Report } from './evaluate/index.js';
export * from './model/index.js';
export { createPipeline, type Pipeline, type Tracers } from './pipeline.js';
export { openDocument, readDocument, UnreadableDocument, type Hints } from './read/index.js';
export { StoreError, type Counts, type DocumentRow, type FactFilter, type FactRow, type SearchHit, type Source, type Store } from './store/index.js';
export type { KindOptions, OpenOptions, PostgresStore, PostgresUrl, SqliteStore };

export interface ExtractOptions {
  /** Day of publication, `YYYY-MM-DD`, by which relative dates are read. */
  readonly date?: string;
  /** The document's id in what comes back; the SHA-256 of the text's UTF-8 bytes where it is not given. */
  readonly id?: string;
  readonly title?: string;
}

let shared: Pipeline | undefined;

/**
 * A plain text to everything that is read out of it. Offsets of the result are UTF-16 code units into `text`.
 * For files (and for Markdown) use `openDocument`, then `createPipeline().extract`.
 */
export function extract(text: string, { date, id, title }: ExtractOptions = {}): Extraction {
  shared ??= createPipeline();
  const info = {
    id: id ?? documentId(Buffer.from(text)),
    title: title ?? null,
    date: date ?? null,
    language: 'en',
    mediaType: 'text/plain',
    length: text.length,
  };
  return shared.extract({ info, text, blocks: null, problems: [] });
}

/**
 * Opens the store at a path (`:memory:` for one that lives as long as it is open), with a readable view per fact type;
 * it answers at once. At `postgres://…` it is a store on a server: await it, and each of its answers.
 * @throws StoreError with one line that says what is wrong and what to do.
 */
export function openStore(location: PostgresUrl, options?: OpenOptions): Promise<PostgresStore>;
export function openStore(location: string, options?: OpenOptions): SqliteStore;
export function openStore(location: string, options: OpenOptions = {}): SqliteStore | Promise<PostgresStore> {
  return openAny(location, { factTypes: factTypeShapes(factTypes), ...options });
}
