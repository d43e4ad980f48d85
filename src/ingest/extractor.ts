import type { Document, Extraction } from '../model/index.js';

/** Document to extraction; `rules` is the version it is made by. A pipeline in this process is one, a pool of threads another. */
export interface Extractor {
  readonly rules: string;
  /** @throws Error where a rule of the pipeline itself breaks. */
  extract(document: Document): Extraction | Promise<Extraction>;
  /** How many documents may be with it at a time so that it is never idle. */
  readonly atOnce?: number;
}
