import type { Status } from '../model/index.js';

type Value = string | Readonly<Record<string, unknown>>;

/** A record that a passage holds: slots by name, each a mention's value by the members that matter, words, or several of either. */
export interface CorpusFact {
  readonly slots: Readonly<Record<string, Value | readonly Value[]>>;
  readonly status?: Status;
  readonly attribution?: string;
}

/** A passage with all the records of one type that it holds; an empty list for a look-alike. `date` is the document's, ISO 8601. */
export interface CorpusPassage {
  readonly text: string;
  readonly date?: string;
  readonly facts: readonly CorpusFact[];
}

export type FactCorpus = readonly CorpusPassage[];
