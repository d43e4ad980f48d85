import { mentionId, type Mention, type MentionKindName, type Problem, type Section, type Sentence } from '../model/index.js';
import { tokenAt, type Tokens } from '../normalize/tokens.js';
import type { WordClass, WordClasses } from '../normalize/wordclass.js';
import { ByWord, formOf } from '../normalize/words.js';
import { CandidateFinder, type Candidate } from './candidates.js';
import { RunningContext } from './context.js';
import type { AnyKind, SentenceView } from './contract.js';
import { findLearned, learnedLexicon } from './learned.js';
import { planOf, type Plan } from './plan.js';
import { Contest, inOrder, settle } from './settle.js';
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
type Valued = Candidate & { value: object };

/** The mention engine: given its kinds once, it turns documents into mentions and knows no kind by name. */
export class MentionEngine {
  private readonly plan: Plan;
  private readonly classOf: ByWord<WordClass>;
  private readonly alone = new Map<MentionKindName, MentionEngine>();

  constructor(
    kinds: readonly AnyKind[],
    private readonly classes: WordClasses,
  ) {
    this.plan = planOf(kinds);
    this.classOf = new ByWord((word) => classes(formOf(word)));
  }

  get kinds(): readonly AnyKind[] {
    return this.plan.kinds;
  }

  /** An engine of one of these kinds alone: made once, since it learns word by word what may begin a mention. */
  only(kind: MentionKindName): MentionEngine {
    const known = this.alone.get(kind);
    if (known) return known;
    const kinds = this.plan.kinds.filter((one) => one.kind === kind);
    const made = new MentionEngine(kinds, this.classes);
    this.alone.set(kind, made);
    return made;
  }

  run(input: EngineInput, tracer: Tracer | null = null): EngineOutput {
    const problems: Problem[] = [];
    const finder = new CandidateFinder(this.plan, problems, tracer);
    const views = viewsOf(input, this.classOf);
    const contests = views.map((view) => {
      const contest = new Contest(finder.find(view), this.plan.yields);
      view.release();
      return contest;
    });
    const context = new RunningContext(input.tokens, input.date);
    const valued: Valued[] = [];
    for (const kind of this.plan.kinds) {
      const read: Valued[] = [];
      for (const contest of contests) this.normalize(kind, contest, context, problems, tracer, read);
      const joined = this.joinLearned(kind, read, views, context);
      context.enter(kind, joined);
      for (const one of joined) {
        one.parts = null;
        valued.push(one);
      }
    }
    return { mentions: this.settleLearned(valued, views.length).map((one) => mentionOf(input, one)), views, problems };
  }

  private normalize(kind: AnyKind, contest: Contest, context: RunningContext, problems: Problem[], tracer: Tracer | null, read: Valued[]): void {
    const before = read.length;
    let open = contest.stays(kind.kind);
    for (let round = 0; open.length > 0; round++) {
      let withdrew = false;
      for (const candidate of open) {
        candidate.value = this.valueOf(kind, candidate, context, problems, tracer);
        if (candidate.value !== null) read.push(candidate as Valued);
        else withdrew = true;
      }
      if (round > 0) read.push(...inOrder(read.splice(before)));
      if (!withdrew) return;
      for (const candidate of open) if (candidate.value === null) contest.withdraw(candidate);
      // What withdraws makes room for others of its own kind that read the same characters: they are asked in their turn.
      const gone = open.filter((one) => one.value === null);
      open = contest.stays(kind.kind).filter((one) => one.value === null && gone.some((other) => one.start === other.start && one.end === other.end));
    }
  }

  private valueOf(
    kind: AnyKind,
    { parts, start, end, rule, sentence }: Candidate,
    context: RunningContext,
    problems: Problem[],
    tracer: Tracer | null,
  ): object | null {
    try {
      const value = kind.normalize(parts, context, { start, end }) as object | string;
      if (typeof value !== 'string') return value;
      tracer?.attempt({ rule, kind: kind.kind, start, end, stopped: value });
    } catch (error) {
      const message = `normalization failed: ${error instanceof Error ? error.message : String(error)}`;
      problems.push({ stage: 'extract', severity: 'error', message, rule, sentence });
    }
    return null;
  }

  private joinLearned(kind: AnyKind, read: readonly Valued[], views: readonly SentenceView[], context: RunningContext): readonly Valued[] {
    if (!kind.learn) return read;
    const forms = kind.learn(
      read.map(({ start, end, parts, value, rule }) => ({ start, end, parts, value, rule, text: context.text.slice(start, end) })),
      context,
    );
    if (forms.length === 0) return read;
    const lexicon = learnedLexicon(kind, forms);
    const joined: Valued[] = [];
    for (const view of views) findLearned(kind, lexicon, view, joined);
    for (const one of read) joined.push(one);
    return this.settleLearned(joined, views.length);
  }

  /** Learned forms come after the first contest: the sentences that hold one are settled once more. Gives reading order. */
  private settleLearned(valued: readonly Valued[], sentences: number): Valued[] {
    const bySentence: (Valued[] | undefined)[] = new Array<undefined>(sentences).fill(undefined);
    for (const one of valued) (bySentence[one.sentence] ??= []).push(one);
    const settled: Valued[] = [];
    for (const group of bySentence) {
      if (!group) continue;
      const contested = group.length > 1 && group.some((one) => one.learned);
      for (const one of contested ? settle(group, this.plan.yields) : inOrder(group)) settled.push(one);
    }
    return settled;
  }
}

function viewsOf(input: EngineInput, classes: ByWord<WordClass>): TokenWindow[] {
  const { tokens, sections, sentences } = input;
  return sentences.map((sentence, index) => {
    const section = sections[sentence.section];
    const heading = section !== undefined && section.heading !== null && sentence.start === section.start;
    return new TokenWindow(tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end), index, heading, classes);
  });
}

function mentionOf(input: EngineInput, { kind, start, end, sentence, rule, confidence, value }: Valued): Mention {
  const text = input.tokens.text.slice(start, end);
  return { id: mentionId(input.id, kind, start, end), kind, start, end, text, sentence, value: value as Record<string, unknown>, rule, confidence };
}
