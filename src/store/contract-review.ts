import type { Decision } from '../model/index.js';

/** `changed`: the rules read it otherwise since it was decided on. `disputed`: independent reviews differ. */
export const REVIEW_STATES = ['unreviewed', 'accepted', 'rejected', 'corrected', 'flagged', 'changed', 'disputed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How the rules stand to a fact now: they read it; somebody spoke of it and they read it no more; a reviewer made it. */
export const STANDINGS = ['read', 'vanished', 'made'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A decision as it is given: what it was given on is looked up and kept with it. */
export type Word = Pick<Decision, 'id' | 'fact' | 'action' | 'reviewer' | 'at'> &
  Partial<Pick<Decision, 'document' | 'comment' | 'after' | 'batch' | 'target' | 'independent'>> & {
    /** What the reviewer was shown (`versionOf`). @throws StoreError `conflict` where the fact is otherwise by now. */
    readonly seen?: string;
  };

export interface DecisionFilter {
  readonly fact?: string;
  /** Id of a document. */
  readonly document?: string;
  readonly reviewer?: string;
  readonly batch?: string;
  /** Only the last so many, still in order. */
  readonly last?: number;
}

/** How many facts have each value of a member, the most frequent first. `year` is that of the first day. */
export interface Facets {
  readonly total: number;
  readonly type: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, number>>;
  readonly review: Readonly<Record<string, number>>;
  readonly standing: Readonly<Record<string, number>>;
  readonly rule: Readonly<Record<string, number>>;
  readonly country: Readonly<Record<string, number>>;
  readonly system: Readonly<Record<string, number>>;
  readonly year: Readonly<Record<string, number>>;
}
/** Figures of one slot, summed as they are stated: repeats in other reports are not taken out, ranges are counted and not summed. */
export interface SeriesRow {
  readonly type: string;
  readonly status: string | null;
  /** ISO 3166-1 alpha-3 of whoever spends, buys, receives or produces; null where that is no country. */
  readonly country: string | null;
  /** Of the first day; null where undated. */
  readonly year: string | null;
  /** ISO 4217 or UCUM. */
  readonly unit: string | null;
  readonly facts: number;
  readonly sum: number | null;
}
/** How far the review of a document is. */
export interface Progress {
  readonly document: string;
  readonly facts: number;
  readonly reviews: Readonly<Partial<Record<ReviewState, number>>>;
  readonly vanished: number;
}
