import type { z } from 'zod';
import type { MentionKindName } from '../model/index.js';
import type { Figure } from '../normalize/figures/figure.js';
import type { Lexicon } from '../normalize/lexicon.js';
import type { ShapeCode, Tokens } from '../normalize/tokens.js';
import type { WordClass } from '../normalize/wordclass.js';

/**
 * One sentence as the rules see it: a window `[first, last)` on the document's tokens. Rules must not read beyond it.
 */
export interface SentenceView {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Index of the sentence in the document. */
  readonly index: number;
  /** Whether the sentence is a section's heading. */
  readonly heading: boolean;
  /** Every number expression of the sentence, in order, read once and shared by the kinds. */
  readonly figures: readonly Figure[];
  /** The class of the word at a token, taken alone. */
  wordClass(token: number): WordClass;
}

/** A span that a rule read, with the parts its kind will normalize. Offsets are UTF-16 code units into the document. */
export interface Found<P> {
  readonly start: number;
  readonly end: number;
  readonly parts: P;
  /** How sure the rule is of the span, 0 to 1. */
  readonly confidence: number;
}

/** A span that is something else (`UNSCR 1244`, a telephone number): it keeps the other rules away and becomes no mention. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly mask: true;
}

/** What a rule answers: what it read, or the condition that stopped it in the words that `explain` shows. */
export type Reading<P> = Found<P> | Mask | readonly (Found<P> | Mask)[] | string;

interface RuleBase {
  /** `kind/what-it-reads`, unique in the product. */
  readonly id: string;
  /** What it reads, with its pattern, in one sentence: shown by `explain` and in the reference. */
  readonly about: string;
}
export interface FigureRule<P> extends RuleBase {
  readonly on: 'figure';
  read(sentence: SentenceView, figure: Figure, index: number): Reading<P>;
}
export interface PhraseRule<P, T> extends RuleBase {
  readonly on: 'phrase';
  readonly lexicon: Lexicon<T>;
  /** `at` is the phrase's first token, `end` the token after it. */
  read(sentence: SentenceView, at: number, end: number, payload: T): Reading<P>;
}
export interface ShapeRule<P> extends RuleBase {
  readonly on: 'shape';
  readonly shapes: readonly ShapeCode[];
  read(sentence: SentenceView, at: number): Reading<P>;
}
// A list of rules mixes phrase rules over lexicons of different payloads; only `onPhrase` ties the two together.
export type Rule<P> = FigureRule<P> | PhraseRule<P, never> | ShapeRule<P>;

export function onFigure<P>(id: string, about: string, read: FigureRule<P>['read']): Rule<P> {
  return { on: 'figure', id, about, read };
}
export function onPhrase<P, T>(id: string, about: string, lexicon: Lexicon<T>, read: PhraseRule<P, T>['read']): Rule<P> {
  return { on: 'phrase', id, about, lexicon, read } as unknown as Rule<P>;
}
export function onShape<P>(id: string, about: string, shapes: readonly ShapeCode[], read: ShapeRule<P>['read']): Rule<P> {
  return { on: 'shape', id, about, shapes, read };
}

/** What the whole document tells a kind that turns parts into values. */
export interface DocumentContext {
  /** ISO day of publication, or null. Relative dates resolve against nothing else. */
  readonly date: string | null;
  readonly text: string;
  readonly tokens: Tokens;
  /** How often each key of `evidence` was found by a kind normalized before this one: `tally('country').get('SRB')`. */
  tally(kind: MentionKindName): ReadonlyMap<string, number>;
  /** The settled spans of a kind normalized before this one, with their values, in reading order. */
  settled(kind: MentionKindName): readonly SettledSpan[];
}
export interface SettledSpan {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A short form to be recognized through the rest of the document: `KSF` for `Kosovo Security Force`. */
export interface LearnedForm<V> {
  readonly form: string;
  readonly value: V;
  /** Offset from which on the form counts; the whole document where it is absent. */
  readonly from?: number;
  /** What the form means further on, each from its offset: *the Ministry* is the one named last. */
  readonly later?: readonly { readonly value: V; readonly from: number }[];
  /** Whether the document says in so many words what the form stands for (`Kosovo Security Force (KSF)`), which outweighs any lexicon. */
  readonly defined?: boolean;
}

/** A normalized mention as its kind gets it back to learn from. */
export interface Learnable<P, V> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly parts: P;
  readonly value: V;
  /** The rule that found it. */
  readonly rule: string;
}

export type SearchColumn = 'text' | 'integer' | 'real';

/**
 * A mention kind: its value, its rules (most specific first; the first that reads an anchor wins), whom it yields to.
 */
export interface MentionKind<P, V extends object> {
  readonly kind: MentionKindName;
  readonly value: z.ZodType<V>;
  readonly rules: readonly Rule<P>[];
  /** On overlap the mentions of these kinds stay and this kind's go; otherwise the longer span stays. */
  readonly yieldsTo: readonly MentionKindName[];
  /** Parts to a value, or the reason why they mean nothing after all. */
  normalize(parts: P, context: DocumentContext, span: { readonly start: number; readonly end: number }): V | string;
  /** The key under which `context.tally` counts a value. */
  evidence?(value: V): string | null;
  /** Short forms that the document itself defines, from this kind's normalized mentions in reading order. */
  learn?(found: readonly Learnable<P, V>[], context: DocumentContext): readonly LearnedForm<V>[];
  /** Whether the learned form may stand here (`the Alliance`, not `alliance`); absent means always. */
  admits?(sentence: SentenceView, at: number, end: number, form: LearnedForm<V>): boolean;
  /** Typed columns by which the store makes the value searchable. */
  readonly columns: Readonly<Record<string, SearchColumn>>;
  /** The value's search columns. */
  index(value: V): Readonly<Record<string, string | number | null>>;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a list of kinds is heterogeneous in parts and values
export type AnyKind = MentionKind<any, any>;
