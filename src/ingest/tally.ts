import type { Extraction } from '../model/index.js';

/** What a run did, as its closing summary says it. */
export interface Tally {
  /** Documents read and, where there is a store, written. */
  documents: number;
  /** Documents that the store already held, made by the same rules. */
  unchanged: number;
  /** Of these, the same bytes under another name. */
  copies: number;
  failed: number;
  /** Documents not begun because the run was interrupted. */
  remaining: number;
  passedOver: number;
  sentences: number;
  mentions: Record<string, number>;
  facts: Record<string, number>;
  problems: number;
  /** Rules that threw, by id, and how often: never swallowed, said at the end. */
  brokenRules: Record<string, number>;
  seconds: number;
}

export function newTally(): Tally {
  return {
    documents: 0,
    unchanged: 0,
    copies: 0,
    failed: 0,
    remaining: 0,
    passedOver: 0,
    sentences: 0,
    mentions: {},
    facts: {},
    problems: 0,
    brokenRules: {},
    seconds: 0,
  };
}

export function count(tally: Tally, extraction: Extraction): void {
  tally.documents++;
  tally.sentences += extraction.sentences.length;
  tally.problems += extraction.problems.length;
  for (const { kind } of extraction.mentions) increment(tally.mentions, kind);
  for (const { type } of extraction.facts) increment(tally.facts, type);
  for (const { severity, rule } of extraction.problems) if (severity === 'error') increment(tally.brokenRules, rule ?? 'unnamed');
}

function increment(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
