import { availableParallelism } from 'node:os';
import type { Extractor } from '../ingest/extractor.js';
import { ThreadPool } from '../ingest/pool.js';
import type { Pipeline } from '../pipeline.js';

/** A thread loads lexicons of its own before it can read: that takes it as long as this many reports of some pages. */
const DOCUMENTS_PER_THREAD = 16;

/** Extraction in as many threads as are asked for and have something to do, for the length of the work. What comes out is the same for any number. */
export async function withExtractor<T>(
  pipeline: Pipeline,
  workers: number | undefined,
  documents: number,
  work: (extractor: Extractor) => Promise<T>,
): Promise<T> {
  const threads = Math.min(workers ?? availableParallelism(), Math.ceil(documents / DOCUMENTS_PER_THREAD));
  if (threads <= 1) return work(pipeline);
  const pool = threadsOf(pipeline, threads);
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

/** Threads beside this one; to be closed at the end. */
export function threadsOf(pipeline: Pipeline, threads: number): ThreadPool {
  // Beside this file's folder, and with the ending that this file itself has: compiled or not.
  return new ThreadPool(pipeline.rules, new URL(`../worker${import.meta.url.slice(-3)}`, import.meta.url), threads, pipeline.options);
}
