import type { Fact, Quote, Reading } from '../model/index.js';
import type { FactRow } from './contract.js';
import { readingOf } from './readings.js';

/** A fact as the rules read it, with the words of its sentences, as the store keeps it beside what reviewers made of it. */
type QuotedFact = Fact & { readonly quotes: readonly Quote[] };

export function quoted(fact: Fact, quotes: readonly Quote[]): string {
  return JSON.stringify({ ...fact, quotes });
}
export function quotedFact(text: string): Fact {
  const { quotes: _, ...fact } = JSON.parse(text) as QuotedFact;
  return fact;
}
export function quotedReading(text: string): Reading {
  const { quotes, ...fact } = JSON.parse(text) as QuotedFact;
  const bySentence = new Map(fact.evidence.map((sentence, index) => [sentence, quotes[index]!]));
  return { ...readingOf(fact, (sentence) => bySentence.get(sentence)!, spanIn), rule: fact.rule, confidence: fact.confidence };
}

/** A mention's id ends in its place. */
function spanIn(mention: string): { start: number; end: number } | undefined {
  const [, start, end] = /\.(\d+)-(\d+)$/.exec(mention) ?? [];
  return start === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** What a row of the store says. */
export function rowReading({ type, status, attribution, attributionSpan, slots, evidence, rule, confidence }: FactRow): Reading {
  const quotes = evidence.map(({ start, end, text }) => ({ start, end, text }));
  return { ...{ type, status, attribution }, ...(attributionSpan && { attributionSpan }), slots, evidence: quotes, rule, confidence };
}
