import type { Problem } from '../model/index.js';
import type { Planned, Plan } from './plan.js';
import type { Found, Mask, Reading, SentenceView } from './contract.js';
import type { Contender } from './settle.js';
import type { Tracer } from './trace.js';

/**
 * A candidate with the rule that read it. One object goes from finding to the mention: a long document has hundreds of
 * thousands, and each copy of them would have to be remembered until its end.
 */
export interface Candidate extends Contender {
  /** What the rule read; let go of once the kind has made its values. */
  parts: unknown;
  /** What it means; null until it is normalized. */
  value: object | null;
  /** Whether a form that the document defines was met here. */
  readonly learned: boolean;
  readonly rule: string;
  readonly sentence: number;
}

/** A rule of any anchor, as it is called: what its kind does not take is passed as undefined. */
interface Asked {
  readonly id: string;
  read(sentence: SentenceView, anchor: never, second: never, third: never): Reading<unknown>;
}

/** Walks sentences with the rules of a plan. */
export class CandidateFinder {
  private found: Candidate[] = [];
  /** The bits of the kinds whose rule has read the present anchor: their later rules are not asked. */
  private done = 0;

  constructor(
    private readonly plan: Plan,
    private readonly problems: Problem[],
    private readonly tracer: Tracer | null,
  ) {}

  find(sentence: SentenceView): Candidate[] {
    this.found = [];
    const { shape, word } = sentence.tokens;
    for (let at = sentence.first; at < sentence.last; at++) {
      const starters = this.plan.starters.of(word[at]!);
      const shaped = this.plan.shapes[shape[at]!]!;
      if (starters.length > 0 || shaped.length > 0) this.findAt(sentence, at, starters, shaped);
    }
    if (this.plan.figures.length > 0) this.findAtFigures(sentence);
    return this.found;
  }

  private findAt(sentence: SentenceView, at: number, starters: ReturnType<Plan['starters']['of']>, shaped: Plan['shapes'][number]): void {
    const { tokens } = sentence;
    const start = tokens.start[at]!;
    this.done = 0;
    for (const planned of starters) {
      const hit = this.done & planned.bit ? null : planned.rule.lexicon.match(tokens, at, sentence.last);
      if (hit) this.attempt(planned, sentence, start, tokens.end[hit.end - 1]!, at, hit.end, hit.payload);
    }
    for (const planned of shaped) if (!(this.done & planned.bit)) this.attempt(planned, sentence, start, tokens.end[at]!, at);
  }

  private findAtFigures(sentence: SentenceView): void {
    const { figures } = sentence;
    for (let index = 0; index < figures.length; index++) {
      const figure = figures[index]!;
      this.done = 0;
      for (const planned of this.plan.figures) {
        if (!(this.done & planned.bit)) this.attempt(planned, sentence, figure.start, figure.end, figure, index);
      }
    }
  }

  /** Asks one rule at one anchor; `anchor`, `second` and `third` are what its kind of rule takes after the sentence. */
  private attempt(planned: Planned<Asked>, sentence: SentenceView, start: number, end: number, anchor: unknown, second?: unknown, third?: unknown): void {
    const { name: kind, rule } = planned;
    let reading: Reading<unknown>;
    try {
      reading = rule.read(sentence, anchor as never, second as never, third as never);
    } catch (error) {
      const message = `the rule failed: ${error instanceof Error ? error.message : String(error)}`;
      this.problems.push({ stage: 'extract', severity: 'error', message, rule: rule.id, sentence: sentence.index });
      return;
    }
    const stopped = typeof reading === 'string' ? reading : null;
    this.tracer?.attempt({ rule: rule.id, kind, start, end, stopped });
    if (stopped !== null) return;
    this.done |= planned.bit;
    if (Array.isArray(reading))
      for (const item of reading as readonly (Found<unknown> | Mask)[]) this.found.push(candidate(item, kind, rule.id, sentence.index));
    else this.found.push(candidate(reading as Found<unknown> | Mask, kind, rule.id, sentence.index));
  }
}

function candidate(item: Found<unknown> | Mask, kind: Contender['kind'], rule: string, sentence: number): Candidate {
  const { start, end } = item;
  const mask = 'mask' in item;
  return { kind, start, end, mask, confidence: mask ? 1 : item.confidence, parts: mask ? null : item.parts, value: null, learned: false, rule, sentence };
}
