import type { Decision, Extraction, Fact, FactTypeName, Locator, Mention, Reading, Status } from '../model/index.js';
import type { Layout, Source } from './contract-source.js';
import type { FactTypeShape } from './fact-types.js';
import type { DecisionFilter, Facets, Progress, ReviewState, SeriesRow, Standing, Word } from './contract-review.js';

export * from './contract-review.js';
export * from './contract-source.js';

export interface Entry {
  readonly extraction: Extraction;
  readonly source: Source;
}
/** What became of a document: `unchanged` when the store had it from the same rules. */
export type Outcome =
  | { readonly document: string; readonly state: 'added' | 'replaced' | 'unchanged' }
  | { readonly document: string; readonly state: 'failed'; readonly reason: string };

/** `stored`: documents in the order of their arrival. `content`: by document id, the same in every store of the same documents. */
export type FactOrder = 'stored' | 'content';

type OneOrMore<T> = T | readonly T[];
/** Which facts; members narrow each other, several values of one member widen it. */
export interface FactFilter {
  /** ISO 3166-1 alpha-3, in any slot. */
  readonly country?: OneOrMore<string>;
  readonly type?: OneOrMore<FactTypeName>;
  /** Canonical name in the slot `system`, without regard to case; `Leopard*` for all that begin so. */
  readonly system?: OneOrMore<string>;
  /** Name of an organization in any slot, likewise. */
  readonly organization?: OneOrMore<string>;
  /** First day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: facts whose dates may reach it. Undated facts are left out. */
  readonly from?: string;
  /** Last day, likewise: the end of the year or month is meant. */
  readonly to?: string;
  readonly status?: OneOrMore<Status>;
  readonly review?: OneOrMore<ReviewState>;
  /** Id of a document, the beginning of one, or a document's name. */
  readonly document?: OneOrMore<string>;
  /** Words of the fact's sentences; `"in quotes"` as a phrase, `beginning*` as a prefix. */
  readonly text?: string;
  /** Id of the rule that made the fact. */
  readonly rule?: OneOrMore<string>;
  readonly standing?: OneOrMore<Standing>;
  /** Facts that are at least, at most so sure: 0 to 1. */
  readonly surerThan?: number;
  readonly lessSureThan?: number;
  /** Whether another fact of the document gives another figure for the same thing. */
  readonly conflict?: boolean;
  /** Facts on which this reviewer decided, or did not. */
  readonly reviewer?: string;
  readonly notReviewer?: string;
  readonly order?: FactOrder;
  /** `cursor` of the last row already seen. */
  readonly after?: string;
  readonly limit?: number;
}

export interface EvidenceRow {
  /** Index of the sentence in its document. */
  readonly sentence: number;
  /** UTF-16 code units into the document's text. */
  readonly start: number;
  readonly end: number;
  /** The same place in Unicode code points. */
  readonly startCodePoint: number;
  readonly endCodePoint: number;
  readonly text: string;
  readonly locator?: Locator;
}
export interface DocumentRef {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly date: string | null;
}
/** A fact as it is read back. Slots give the span of their words wherever it is known. */
export interface FactRow {
  readonly id: string;
  readonly type: FactTypeName;
  readonly status: Status | null;
  readonly review: ReviewState;
  readonly attribution: string | null;
  readonly attributionSpan?: { readonly start: number; readonly end: number };
  readonly slots: Fact['slots'];
  /** What people read of the slots, under the names that the type's view has too. */
  readonly readable: Readonly<Record<string, string | number | null>>;
  readonly evidence: readonly EvidenceRow[];
  readonly rule: string;
  /** Version of rules and lexicons. */
  readonly rules: string;
  readonly confidence: number;
  readonly conflicts: readonly string[];
  readonly standing: Standing;
  /** What the rules read, where reviewers have it otherwise. */
  readonly read?: Reading;
  /** What the last decision was on, where the rules read otherwise since. */
  readonly decided?: Reading;
  readonly document: DocumentRef;
  /** Where a listing goes on after this row. */
  readonly cursor: string;
}

export interface DocumentRow extends DocumentRef {
  readonly location: string | null;
  readonly language: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly length: number;
  readonly author: string | null;
  readonly publisher: string | null;
  /** Id of the earlier version that stood at the same location, and of the one that took its place. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  /** Other names under which the same bytes were given. */
  readonly copies: readonly string[];
  readonly rules: string;
  readonly sentences: number;
  readonly mentions: number;
  readonly facts: number;
  readonly problems: number;
}
/** A document that could not be read or stored. */
export interface FailureRow {
  readonly name: string;
  readonly reason: string;
  /** Path or URL of the original; null where there is none to go back to. */
  readonly location: string | null;
}
export interface SentenceRow extends EvidenceRow {
  readonly section: number;
  readonly heading: string | null;
}
export interface SearchHit {
  readonly document: DocumentRef;
  readonly sentence: SentenceRow;
  /** Ids of the facts that the sentence states. */
  readonly facts: readonly string[];
}
/** `changed`: read again, by other rules or with another date. `withdrawn`: no longer read in its document. */
export const CHANGE_KINDS = ['added', 'changed', 'decided', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One entry of the change feed. A copy that takes `row` for `fact`, and drops the fact where `row` is null, entry by
 * entry, ends as the store is.
 */
export interface Change {
  /** Its place in the feed: the feed goes on after it. Cursors count up by one. */
  readonly cursor: string;
  readonly kind: ChangeKind;
  /** Id of the fact. */
  readonly fact: string;
  /** Id of its document; null for a decision on a fact that was never there. */
  readonly document: string | null;
  /** The fact as it is now, not as it was then; null where it is not there (any more). */
  readonly row: FactRow | null;
  /** Of `decided`. */
  readonly decision?: Decision;
}

export interface Counts {
  readonly documents: number;
  readonly failures: number;
  readonly sentences: number;
  readonly mentions: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<string, number>>;
  readonly reviews: Readonly<Partial<Record<ReviewState, number>>>;
  readonly problems: number;
  readonly decisions: number;
}

/** A value, at once or later: a store in a file answers at once, one on a server does not. */
export type Eventual<T> = T | Promise<T>;

/**
 * Documents, facts and decisions, whatever keeps them. Code that should work on every store awaits each answer and
 * reads rows by `for await`. Every method throws a StoreError where the store fails.
 */
export interface Store {
  readonly location: string;
  /** The types that the readable columns are made from. */
  readonly factTypes: readonly FactTypeShape[];

  /** Whether the document is there, read by these rules (and, where given, with this date). */
  has(document: string, rules: string, date?: string | null): Eventual<boolean>;
  /** Writes one document whole. @throws Error when its offsets do not fit its text. */
  write(extraction: Extraction, source: Source): Eventual<Outcome>;
  /** Writes documents in one transaction; one that cannot be written leaves the others be. */
  writeAll(entries: readonly Entry[]): Eventual<Outcome[]>;
  /** Remembers why a document is not there, until it is. */
  recordFailure(name: string, reason: string, location?: string | null): Eventual<void>;
  /** Remembers that the bytes of a document were found under another name too; whether they were. */
  recordCopy(document: string, name: string, location: string | null): Eventual<boolean>;
  /** Opens a run: what is written from now on names it. */
  startRun(rules: string): Eventual<void>;
  finishRun(): Eventual<void>;

  documents(): Eventual<readonly DocumentRow[]>;
  failures(): Eventual<readonly FailureRow[]>;
  /** By id, the beginning of one, or name; null where there is none. @throws StoreError `ambiguous` */
  document(idOrName: string): Eventual<DocumentRow | null>;
  text(document: string): Eventual<string | null>;
  /** How its text lies in the original; null where the text itself says it, or there is no such document. */
  layout(document: string): Eventual<Layout | null>;
  sentences(document: string, from?: number, to?: number): Eventual<readonly SentenceRow[]>;
  mentions(document: string, from?: number, to?: number): Eventual<readonly Mention[]>;
  /** What was written, as it was written. */
  extraction(document: string): Eventual<Extraction | null>;

  facts(filter?: FactFilter): Iterable<FactRow> | AsyncIterable<FactRow>;
  count(filter?: FactFilter): Eventual<number>;
  /** By id or the beginning of one; null where there is none. @throws StoreError `ambiguous` */
  fact(id: string): Eventual<FactRow | null>;
  search(text: string, limit?: number): Eventual<readonly SearchHit[]>;
  /** What was added, changed, decided and withdrawn after a cursor (`0`: ever), in order. @throws StoreError `unsupported` for a cursor of another store */
  changes(since: string, limit?: number): Iterable<Change> | AsyncIterable<Change>;
  /** Cursor of the last change; `0` where nothing ever happened. */
  lastChange(): Eventual<string>;
  counts(): Eventual<Counts>;

  /** How many of the facts that pass have what. */
  facets(filter?: FactFilter): Eventual<Facets>;
  /** Sums of a slot's figures (`amount`, `quantity` …) by type, country and year. */
  series(slot: string, filter?: FactFilter): Eventual<readonly SeriesRow[]>;
  /** By document, in their order. */
  progress(): Eventual<readonly Progress[]>;

  /** Appends a decision; the state that follows for its fact. The same decision twice is one. @throws StoreError `conflict` */
  decide(word: Word): Eventual<ReviewState>;
  /** Appends decisions, all or none of them. */
  decideAll(words: readonly Word[]): Eventual<ReviewState[]>;
  /** Decisions in the order in which they were taken: on one fact, or as the filter says, or all. */
  decisions(which?: string | DecisionFilter): Eventual<readonly Decision[]>;
  /** What is wrong with the file; nothing when it is whole. Reads all of it. */
  check(): Eventual<readonly string[]>;
  close(): Eventual<void>;
}
