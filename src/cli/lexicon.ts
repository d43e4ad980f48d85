import { readFile } from 'node:fs/promises';
import { failureOf } from '../ingest/failure.js';
import { parseCsv } from '../normalize/data.js';
import type { Pipeline } from '../pipeline.js';
import { EXIT, Stop } from './exit.js';

/** What a command may be given of how it reads. */
export interface LexiconOptions {
  /** A table of further systems: `name,aliases,category,maker,origin,needs`. */
  readonly lexicon?: string;
  readonly withoutLexicon?: readonly string[];
}

/** The pipeline of a command, with the systems of the user's own table. */
export async function pipelineOf(options: LexiconOptions): Promise<Pipeline> {
  const { createPipeline } = await import('../pipeline.js');
  return readingWith(options, (given) => createPipeline(given));
}

/** What is made with the systems of the user's own table; a table that cannot be used stops the command with a word to that end. */
export async function readingWith<T>({ lexicon, withoutLexicon = [] }: LexiconOptions, make: (given: Pipeline['options']) => T | Promise<T>): Promise<T> {
  const without = withoutLexicon.length > 0 ? { without: withoutLexicon } : {};
  if (lexicon === undefined) return make(without);
  const systems = await rowsOf(lexicon);
  try {
    return await make({ ...without, systems });
  } catch (error) {
    throw new Stop(`${lexicon}: ${error instanceof Error ? error.message : String(error)}`, EXIT.usage);
  }
}

async function rowsOf(file: string): Promise<Record<string, string>[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new Stop(`${file}: ${failureOf(file, error).message}`, EXIT.usage);
  }
  let rows: Record<string, string>[];
  try {
    rows = parseCsv(text, file);
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error), EXIT.usage);
  }
  const missing = ['name', 'category'].filter((column) => rows[0]?.[column] === undefined);
  if (rows.length === 0 || missing.length > 0)
    throw new Stop(`${file}: give a header line with name and category, and a row per system (also aliases, maker, origin, needs)`, EXIT.usage);
  return rows;
}
