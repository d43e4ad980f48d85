import { Lexicon } from '../normalize/lexicon.js';
import type { AnyKind, LearnedForm, SentenceView } from './contract.js';
import type { Candidate } from './candidates.js';

/** Learned forms match by their exact letters: `KSF` is not `ksf`. */
export function learnedLexicon(kind: AnyKind, forms: readonly LearnedForm<unknown>[]): Lexicon<LearnedForm<unknown>> {
  return new Lexicon(
    `${kind.kind}/learned`,
    forms.map((form) => [form.form, form] as const),
    { letters: 'exact', learned: true },
  );
}

/** Adds the candidates of a kind's learned forms in one sentence to those found; their value is finished. */
export function findLearned(kind: AnyKind, lexicon: Lexicon<LearnedForm<unknown>>, sentence: SentenceView, found: Candidate[]): void {
  const { tokens } = sentence;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!lexicon.begins(tokens.word[at]!)) continue;
    const hit = lexicon.match(tokens, at, sentence.last);
    if (!hit || tokens.start[at]! < (hit.payload.from ?? 0)) continue;
    if (kind.admits && !kind.admits(sentence, at, hit.end, hit.payload)) continue;
    const span = { start: tokens.start[at]!, end: tokens.end[hit.end - 1]! };
    found.push({
      ...span,
      kind: kind.kind,
      mask: false,
      confidence: hit.payload.defined ? DEFINED_CONFIDENCE : LEARNED_CONFIDENCE,
      parts: null,
      value: meaningAt(hit.payload, span.start) as object,
      learned: true,
      rule: learnedRule(kind),
      sentence: sentence.index,
    });
    at = hit.end - 1;
  }
}

const LEARNED_CONFIDENCE = 0.9;
const DEFINED_CONFIDENCE = 0.98;

function meaningAt({ value, later }: LearnedForm<unknown>, offset: number): unknown {
  return later?.findLast(({ from }) => from <= offset)?.value ?? value;
}

export function learnedRule(kind: AnyKind): string {
  return `${kind.kind}/learned`;
}
