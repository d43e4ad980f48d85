import { mentionId, type Mention, type MentionKindName, type Problem, type Section, type Sentence } from '../model/index.js';
import { tokenAt, type Tokens } from '../normalize/tokens.js';
import type { WordClasses } from '../normalize/wordclass.js';
import { CandidateFinder, type Candidate } from './candidates.js';
import { RunningContext } from './context.js';
import type { AnyKind, SentenceView, SettledSpan } from './contract.js';
import { findLearned, learnedLexicon } from './learned.js';
import { planOf, type Plan } from './plan.js';
import { Contest, settle } from './settle.js';
import type { Tracer } from './trace.js';
import { TokenWindow } from './view.js';

/** A segmented document as the mention engine takes it. */
export interface EngineInput {
  readonly id: string;
  readonly date: string | null;
  readonly tokens: Tokens;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}

export interface EngineOutput {
  readonly mentions: Mention[];
  readonly views: readonly SentenceView[];
  readonly problems: Problem[];
}

/** A settled span with its value. */
interface Valued {
  readonly candidate: Candidate;
  readonly value: object;
}

/** The mention engine: given its kinds once, it turns documents into mentions and knows no kind by name. */
export class MentionEngine {
  private readonly plan: Plan;

  constructor(
    kinds: readonly AnyKind[],
    private readonly classes: WordClasses,
  ) {
    this.plan = planOf(kinds);
  }

  get kinds(): readonly AnyKind[] {
    return this.plan.kinds;
  }

  /** An engine of one of these kinds alone. */
  only(kind: MentionKindName): MentionEngine {
    return new MentionEngine(this.plan.kinds.filter((one) => one.kind === kind), this.classes);
  }

  run(input: EngineInput, tracer: Tracer | null = null): EngineOutput {
    const problems: Problem[] = [];
    const finder = new CandidateFinder(this.plan, problems, tracer);
    const views = viewsOf(input, this.classes);
    const contests = views.map((view) => new Contest(finder.find(view), this.plan.yields));
    const context = new RunningContext(input.tokens.text, input.date);
    const valued: Valued[] = [];
    for (const kind of this.plan.kinds) {
      const read = contests.flatMap((contest) => this.normalize(kind, contest, context, problems, tracer));
      const joined = this.joinLearned(kind, read, views, context);
      context.enter(kind, joined.map(settledSpan));
      for (const one of joined) valued.push(one);
    }
    const settled = this.settleValued(valued);
    return { mentions: settled.map((one) => mentionOf(input, one)), views, problems };
  }

  private normalize(kind: AnyKind, contest: Contest, context: RunningContext, problems: Problem[], tracer: Tracer | null): Valued[] {
    const read: Valued[] = [];
    for (const candidate of contest.stays(kind.kind)) {
      const { start, end, rule, sentence } = candidate;
      try {
        const value = kind.normalize(candidate.parts, context, { start, end }) as object | string;
        if (typeof value !== 'string') read.push({ candidate, value });
        else {
          tracer?.attempt({ rule, kind: kind.kind, start, end, stopped: value });
          contest.withdraw(candidate);
        }
      } catch (error) {
        const message = `normalization failed: ${error instanceof Error ? error.message : String(error)}`;
        problems.push({ stage: 'extract', severity: 'error', message, rule, sentence });
      }
    }
    return read;
  }

  private joinLearned(kind: AnyKind, read: readonly Valued[], views: readonly SentenceView[], context: RunningContext): Valued[] {
    const learnable = read.map(({ candidate: { start, end, parts, rule }, value }) => ({ start, end, parts, value, rule, text: context.text.slice(start, end) }));
    const forms = kind.learn?.(learnable, context) ?? [];
    if (forms.length === 0) return [...read];
    const lexicon = learnedLexicon(kind, forms);
    const learned = views.flatMap((view) => findLearned(kind, lexicon, view));
    const values = new Map<Candidate, object>(read.map((one) => [one.candidate, one.value]));
    for (const candidate of learned) values.set(candidate, candidate.parts as object);
    const stays = settleEach([...learned, ...read.map((one) => one.candidate)], this.plan);
    return stays.map((candidate) => ({ candidate, value: values.get(candidate)! }));
  }

  /** Learned forms came after the first contest: all kinds are settled once more where any were found. */
  private settleValued(valued: readonly Valued[]): Valued[] {
    const values = new Map(valued.map((one) => [one.candidate, one]));
    return settleEach([...values.keys()], this.plan).map((candidate) => values.get(candidate)!);
  }
}

/** Settles candidates sentence by sentence and gives them in reading order. */
function settleEach(candidates: readonly Candidate[], plan: Plan): Candidate[] {
  const bySentence = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = bySentence.get(candidate.sentence);
    if (group) group.push(candidate);
    else bySentence.set(candidate.sentence, [candidate]);
  }
  const order = [...bySentence.keys()].sort((a, b) => a - b);
  return order.flatMap((sentence) => settle(bySentence.get(sentence)!, plan.yields));
}

function viewsOf(input: EngineInput, classes: WordClasses): SentenceView[] {
  const { tokens, sections, sentences } = input;
  return sentences.map((sentence, index) => {
    const section = sections[sentence.section];
    const heading = section !== undefined && section.heading !== null && sentence.start === section.start;
    return new TokenWindow(tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end), index, heading, classes);
  });
}

function settledSpan({ candidate, value }: Valued): SettledSpan {
  return { start: candidate.start, end: candidate.end, sentence: candidate.sentence, value: value as Record<string, unknown> };
}

function mentionOf(input: EngineInput, { candidate, value }: Valued): Mention {
  const { kind, start, end, sentence, rule, confidence } = candidate;
  const text = input.tokens.text.slice(start, end);
  return { id: mentionId(input.id, kind, start, end), kind, start, end, text, sentence, value: value as Record<string, unknown>, rule, confidence };
}
