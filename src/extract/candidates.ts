import type { Problem } from '../model/index.js';
import type { Planned, Plan } from './plan.js';
import type { Found, Mask, Reading, SentenceView } from './contract.js';
import type { Contender } from './settle.js';
import type { Tracer } from './trace.js';

/** A candidate with the rule that read it. */
export interface Candidate extends Contender {
  readonly parts: unknown;
  readonly rule: string;
  readonly sentence: number;
}

/** A rule of any anchor, as it is called. */
interface Asked {
  readonly id: string;
  read(sentence: SentenceView, ...anchor: never[]): Reading<unknown>;
}

/** Walks sentences with the rules of a plan. */
export class CandidateFinder {
  private found: Candidate[] = [];
  /** Kinds whose rule has read the present anchor: their later rules are not asked. */
  private readonly done = new Set<unknown>();

  constructor(
    private readonly plan: Plan,
    private readonly problems: Problem[],
    private readonly tracer: Tracer | null,
  ) {}

  find(sentence: SentenceView): Candidate[] {
    this.found = [];
    const { tokens } = sentence;
    for (let at = sentence.first; at < sentence.last; at++) {
      const starters = this.plan.starters.of(tokens.word[at]!);
      const shaped = this.plan.shapes[tokens.shape[at]!]!;
      if (starters.length === 0 && shaped.length === 0) continue;
      this.done.clear();
      const start = tokens.start[at]!;
      for (const planned of starters) {
        const hit = this.done.has(planned.kind) ? null : planned.rule.lexicon.match(tokens, at, sentence.last);
        if (hit) this.attempt(planned, sentence, start, tokens.end[hit.end - 1]!, at, hit.end, hit.payload);
      }
      for (const planned of shaped) {
        if (!this.done.has(planned.kind)) this.attempt(planned, sentence, start, tokens.end[at]!, at);
      }
    }
    if (this.plan.figures.length > 0) this.findAtFigures(sentence);
    return this.found;
  }

  private findAtFigures(sentence: SentenceView): void {
    const { figures } = sentence;
    for (let index = 0; index < figures.length; index++) {
      const figure = figures[index]!;
      this.done.clear();
      for (const planned of this.plan.figures) {
        if (!this.done.has(planned.kind)) this.attempt(planned, sentence, figure.start, figure.end, figure, index);
      }
    }
  }

  /** Asks one rule at one anchor; `anchor` is what its kind of rule takes after the sentence. */
  private attempt(planned: Planned<Asked>, sentence: SentenceView, start: number, end: number, ...anchor: unknown[]): void {
    const { kind, rule } = planned;
    let reading: Reading<unknown>;
    try {
      reading = rule.read(sentence, ...(anchor as never[]));
    } catch (error) {
      const message = `the rule failed: ${error instanceof Error ? error.message : String(error)}`;
      this.problems.push({ stage: 'extract', severity: 'error', message, rule: rule.id, sentence: sentence.index });
      return;
    }
    const stopped = typeof reading === 'string' ? reading : null;
    this.tracer?.attempt({ rule: rule.id, kind: kind.kind, start, end, stopped });
    if (stopped !== null) return;
    this.done.add(kind);
    const items = (Array.isArray(reading) ? reading : [reading]) as readonly (Found<unknown> | Mask)[];
    for (const item of items) this.found.push(candidate(item, kind.kind, rule.id, sentence.index));
  }
}

function candidate(item: Found<unknown> | Mask, kind: Contender['kind'], rule: string, sentence: number): Candidate {
  const { start, end } = item;
  return 'mask' in item
    ? { kind, start, end, mask: true, confidence: 1, parts: null, rule, sentence }
    : { kind, start, end, mask: false, confidence: item.confidence, parts: item.parts, rule, sentence };
}
