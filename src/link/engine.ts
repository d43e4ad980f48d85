import type { SentenceView } from '../extract/contract.js';
import type { Fact, Mention, Problem, Section, Sentence } from '../model/index.js';
import { ByWord } from '../normalize/words.js';
import { actorsOf, type Actor } from './actors.js';
import { attributionOf, saidOf } from './attribution.js';
import type { Belonging } from './belonging.js';
import { weigh } from './confidence.js';
import type { Cue, Draft, DraftReading, FactRule, FactType } from './contract.js';
import { withDirections } from './direction.js';
import { factsOf } from './facts.js';
import { LeadIns } from './leadin.js';
import { gather, type ReadDraft } from './merge.js';
import { bitsOf, Passage } from './passage.js';
import { RunningReference } from './reference.js';
import type { Reference } from './referring.js';
import { SentenceSurroundings } from './surroundings.js';
import type { FactAttempt, FactTracer } from './trace.js';
import { Voices } from './voices.js';

export interface LinkInput {
  readonly document: string;
  /** The day the document is of (ISO 8601); null where nothing tells it. */
  readonly date: string | null;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly views: readonly SentenceView[];
  readonly mentions: readonly Mention[];
}

interface Run {
  readonly reference: RunningReference;
  readonly problems: Problem[];
  readonly tracer: FactTracer | null;
}

interface CuedRule {
  readonly type: FactType;
  readonly rule: FactRule;
  /** The kinds that its type needs, as bits; 0 where it needs none. */
  readonly needs: number;
}

/** Rules that share a vocabulary of cues: what begins at a token is looked up once for all of them. */
interface Cued {
  readonly cues: FactRule['cues'];
  readonly rules: CuedRule[];
}

/** The fact engine: given its types once, it turns a document's mentions into facts and knows no type by name. */
export class FactEngine {
  /** Which vocabularies have a cue that a word begins. */
  private readonly starters: ByWord<readonly Cued[]>;

  constructor(
    readonly types: readonly FactType[],
    private readonly belonging: Belonging,
    private readonly valueOf: Reference['valueOf'] = () => null,
  ) {
    const cued = cuedOf(types);
    this.starters = new ByWord((word) => {
      const selected = cued.filter(({ cues }) => cues.begins(word));
      return selected.length === 0 ? NONE : selected;
    });
  }

  run(input: LinkInput, tracer: FactTracer | null = null): { facts: Fact[]; problems: Problem[] } {
    const problems: Problem[] = [];
    const sectionOf = input.sentences.map((sentence) => sentence.section);
    const firstRows = new Set(input.sentences.flatMap(({ locator }, index) => (locator?.cell?.row === 0 ? [index] : [])));
    const reference = new RunningReference(input.sections, sectionOf, input.mentions, this.belonging, input.date, firstRows, this.valueOf);
    const drafts: ReadDraft[] = [];
    const leadIns = new LeadIns();
    const voices = new Voices();
    // The work on a sentence is a function of its own: a loop that held it all would be compiled anew whenever any part of it is.
    const follow = (view: SentenceView, mentions: readonly Mention[]): void => {
      const reading = leadIns.next(view, mentions);
      const passage = new Passage(reading.view, reading.mentions, reference, voices.next(view), reading.leadIn);
      const read = view.heading ? [] : this.read(passage, sectionOf[view.index]!, { reference, problems, tracer });
      for (const draft of read) drafts.push(withLeadIn(draft, reading.leadIn));
      voices.heard(attributionOf(passage));
      if (reading.leadIn === undefined) reference.enter(passage, leadingActor(passage));
      else reference.datelines.lines.enter(passage);
    };
    forEachSentence(input, follow);
    const surroundings = new SentenceSurroundings(input.mentions, input.views, drafts);
    const weighed = drafts.map((draft) => {
      const weight = weigh(draft, surroundings.of(draft));
      tracer?.weighed?.({ rule: draft.rule, sentence: draft.sentence, confidence: weight.confidence, because: weight.because });
      return { ...draft, confidence: weight.confidence };
    });
    return { facts: factsOf(input.document, gather(weighed)), problems };
  }

  private read(passage: Passage, section: number, { reference, problems, tracer }: Run): ReadDraft[] {
    const drafts: ReadDraft[] = [];
    // A cue inside a longer one of its type (*delivery* in *took delivery of*) has been read with it.
    let readTo: Map<FactType, number> | undefined;
    const { tokens } = passage.view;
    const ask = (asked: CuedRule, cue: Cue<never>): void => {
      const { type, rule } = asked;
      if (readTo && cue.at < (readTo.get(type) ?? 0)) return;
      const found = this.attempt(passage, asked, cue, problems, tracer);
      if (found.length === 0) return;
      (readTo ??= new Map()).set(type, cue.end);
      for (const draft of found) {
        drafts.push(readDraft(draft, type, rule.id, passage, section, cue.at));
        // A sentence that adds to a record goes on about it, for the one after.
        reference.tell(passage.index, type.type, draft.amends ?? draft);
      }
    };
    let later: { asked: CuedRule; cue: Cue<never> }[] | undefined;
    for (let at = passage.first; at < passage.last; at++) {
      for (const { cues, rules } of this.starters.of(tokens.word[at]!)) {
        const hit = cues.match(tokens, at, passage.last);
        if (!hit) continue;
        const cue: Cue<never> = { at, end: hit.end, payload: hit.payload };
        for (const asked of rules) {
          if (asked.rule.last) (later ??= []).push({ asked, cue });
          else ask(asked, cue);
        }
      }
    }
    if (later) {
      readTo = undefined;
      for (const { asked, cue } of later) ask(asked, cue);
    }
    return drafts;
  }

  private attempt(passage: Passage, { type, rule, needs }: CuedRule, cue: Cue<never>, problems: Problem[], tracer: FactTracer | null): readonly Draft[] {
    const lacking = needs !== 0 && (passage.kinds & needs) === 0;
    if (lacking && !tracer) return NONE;
    try {
      const reading = lacking ? `the sentence holds no ${type.needs!.join(' and no ')}` : rule.read(passage, cue);
      const whole = typeof reading === 'string' ? NONE : reading.filter((draft) => isWhole(type, draft));
      if (tracer) tracer.attempt(attemptOf(passage, type, rule, cue, reading, whole));
      return whole;
    } catch (error) {
      problems.push({
        stage: 'link',
        severity: 'error',
        message: `the rule failed: ${error instanceof Error ? error.message : String(error)}`,
        rule: rule.id,
        sentence: passage.index,
      });
      return [];
    }
  }
}

const NONE: readonly never[] = [];

function readDraft(draft: Draft, type: FactType, rule: string, passage: Passage, section: number, at: number): ReadDraft {
  return {
    slots: withDirections(passage, draft.slots, type.moves),
    status: draft.status,
    confidence: draft.confidence,
    alsoIn: draft.alsoIn,
    amends: draft.amends,
    siteOf: draft.siteOf,
    type,
    rule,
    sentence: passage.index,
    section,
    source: draft,
    attribution: draft.attribution !== undefined ? draft.attribution : saidOf(passage, at),
  };
}

function cuedOf(types: readonly FactType[]): readonly Cued[] {
  const cued: Cued[] = [];
  for (const type of types) {
    for (const rule of type.rules) {
      // Only rules that stand together are asked together: their order is that of the lists.
      const last = cued.at(-1);
      const asked = { type, rule, needs: rule.bare ? 0 : bitsOf(type.needs ?? []) };
      if (last?.cues === rule.cues) last.rules.push(asked);
      else cued.push({ cues: rule.cues, rules: [asked] });
    }
  }
  return cued;
}

function isWhole({ requires }: FactType, { slots }: Draft): boolean {
  return requires.some((group) => group.every((slot) => slots[slot] !== undefined));
}

function attemptOf(passage: Passage, type: FactType, rule: FactRule, cue: Cue<never>, reading: DraftReading, whole: readonly Draft[]): FactAttempt {
  const place = { rule: rule.id, type: type.type, start: passage.offset(cue.at), end: passage.offsetAfter(cue.end) };
  if (typeof reading === 'string') return { ...place, stopped: reading, slots: [] };
  const told = whole[0] ?? reading[0];
  const stopped = whole.length > 0 ? null : `a ${type.type} needs ${type.requires.map((group) => group.join(' and ')).join(', or ')}`;
  return { ...place, stopped, slots: told ? Object.keys(told.slots) : [] };
}

function forEachSentence({ views, mentions }: LinkInput, follow: (view: SentenceView, mentions: readonly Mention[]) => void): void {
  let next = 0;
  for (const view of views) {
    const from = next;
    while (next < mentions.length && mentions[next]!.sentence === view.index) next++;
    follow(view, from === next ? NONE : mentions.slice(from, next));
  }
}

function withLeadIn(draft: ReadDraft, leadIn: number | undefined): ReadDraft {
  return leadIn === undefined ? draft : { ...draft, alsoIn: [...(draft.alsoIn ?? []), leadIn] };
}

/** Whom a sentence is about, for the sentences after it: its first free actor. */
function leadingActor(passage: Passage): Actor | null {
  if (passage.placed.length === 0 && !passage.view.heading) return null;
  return (
    actorsOf(passage).find((actor) => actor.role === 'free' && actor.fillers.length === 1 && !joinsPlace(passage, actor)) ??
    actorsOf(passage).find((actor) => actor.role === 'possessor') ??
    null
  );
}

/** *Exports to Benin and Togo*: what is joined to a place is one too, and nobody whom the sentence is about. */
function joinsPlace(passage: Passage, { first }: Actor): boolean {
  return passage.word(first - 1) === 'and' && actorsOf(passage).some((one) => one.last === first - 1 && one.role === 'prepositional');
}
