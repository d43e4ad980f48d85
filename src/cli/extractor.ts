import { availableParallelism } from 'node:os';
import type { Extractor } from '../ingest/extractor.js';
import { ThreadPool, type Greeting } from '../ingest/pool.js';
import { factTypeShapes } from '../ingest/shapes.js';
import { pipelineOf, readingWith, type LexiconOptions } from './lexicon.js';

/** A thread loads lexicons of its own before it can read: that takes it as long as this many reports of some pages. */
const DOCUMENTS_PER_THREAD = 16;

/** An extractor with what a store needs to know of what it extracts. */
export type Reader = Extractor & Greeting;

/**
 * Extraction in as many threads as are asked for and have something to do, for the length of the work. What comes out is the
 * same for any number. Where there are threads, rules and lexicons lie in them alone.
 */
export async function withExtractor<T>(
  options: LexiconOptions & { readonly workers?: number },
  documents: number,
  work: (extractor: Reader) => Promise<T>,
): Promise<T> {
  const threads = Math.min(options.workers ?? availableParallelism(), Math.ceil(documents / DOCUMENTS_PER_THREAD));
  if (threads > 1) return withThreads(options, threads, work);
  const pipeline = await pipelineOf(options);
  return work({ rules: pipeline.rules, factTypes: factTypeShapes(pipeline.types), extract: (document) => pipeline.extract(document) });
}

/** Extraction in threads beside this one, though it be a single one. */
export async function withThreads<T>(options: LexiconOptions, threads: number, work: (extractor: Reader) => Promise<T>): Promise<T> {
  // Beside this file's folder, and with the ending that this file itself has: compiled or not.
  const script = new URL(`../worker${import.meta.url.slice(-3)}`, import.meta.url);
  const pool = await readingWith(options, (given) => ThreadPool.open(script, threads, given));
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
