import type { FactTypeName } from '../model/index.js';

/** One attempt of a fact rule at one cue: the slots it filled, and the condition that stopped it (null where it read a record). */
export interface FactAttempt {
  readonly rule: string;
  readonly type: FactTypeName;
  readonly start: number;
  readonly end: number;
  readonly stopped: string | null;
  readonly slots: readonly string[];
}

/** How sure a record that was read is, and what took from its confidence. */
export interface FactWeighing {
  readonly rule: string;
  readonly sentence: number;
  readonly confidence: number;
  readonly because: readonly string[];
}

export interface FactTracer {
  attempt(attempt: FactAttempt): void;
  weighed?(weighing: FactWeighing): void;
}

export class FactTraceLog implements FactTracer {
  readonly attempts: FactAttempt[] = [];
  readonly weighings: FactWeighing[] = [];

  attempt(attempt: FactAttempt): void {
    this.attempts.push(attempt);
  }

  weighed(weighing: FactWeighing): void {
    this.weighings.push(weighing);
  }
}
