import type { MentionKindName } from '../model/index.js';

/** One attempt of a rule at one anchor, and how it ended. `stopped` is the condition that failed; null where the rule fired. */
export interface Attempt {
  readonly rule: string;
  readonly kind: MentionKindName;
  readonly start: number;
  readonly end: number;
  readonly stopped: string | null;
}

/** Receives the attempts of a run; the engine works without one and is then spared the bookkeeping. */
export interface Tracer {
  attempt(attempt: Attempt): void;
}

export class TraceLog implements Tracer {
  readonly attempts: Attempt[] = [];

  attempt(attempt: Attempt): void {
    this.attempts.push(attempt);
  }
}
