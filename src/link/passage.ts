import type { SentenceView } from '../extract/contract.js';
import { MENTION_KINDS, type Mention, type MentionKindName } from '../model/index.js';
import { tokenAt } from '../normalize/tokens.js';
import { formOf } from '../normalize/words.js';
import type { Filler } from './contract.js';
import type { Reference } from './referring.js';
import type { Voice } from './voices.js';

/** A mention with the tokens it covers; `last` is exclusive. */
export interface Placed {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/**
 * One sentence as the fact rules see it: its tokens, the mentions in it, and what the context refers to.
 * Token indices are the document's; rules stay between `first` and `last`.
 */
export class Passage {
  /** Of its own, since rules ask for them at every step: index of the sentence, its first token and the one after its last. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly placed: readonly Placed[];
  /** By token, counted from the sentence's first. */
  private readonly byToken: (Placed | undefined)[] = [];
  /** What analyses of this sentence found (`memory.ts`). */
  readonly memory: unknown[] = [];

  /** A bit for each kind of mention that stands in the sentence (`bitsOf`). */
  readonly kinds: number;

  constructor(
    readonly view: SentenceView,
    mentions: readonly Mention[],
    readonly reference: Reference,
    /** Who speaks the whole sentence: the speaker of a debate's turn or of a quotation that goes on; null where it is the author. */
    readonly voice: Voice | null = null,
    /** For a list item the sentence that leads into the list: what was said before is counted from there. */
    readonly leadIn: number | undefined = undefined,
  ) {
    ({ index: this.index, first: this.first, last: this.last } = view);
    this.placed = mentions.map((mention) => ({ mention, first: tokenAt(view.tokens, mention.start), last: tokenAt(view.tokens, mention.end) }));
    this.kinds = bitsOf(mentions.map(({ kind }) => kind));
    if (mentions.length === 0) return;
    this.byToken = new Array<Placed | undefined>(view.last - view.first).fill(undefined);
    for (const placed of this.placed) for (let t = placed.first; t < placed.last; t++) this.byToken[t - view.first] = placed;
  }

  /** The sentence from which what was said before is counted. */
  get after(): number {
    return this.leadIn ?? this.index;
  }

  /** The lower-case form at a token; empty outside the sentence. The month of a date keeps its capital: *in May ordered* is no *may*. */
  word(token: number): string {
    if (token < this.first || token >= this.last) return '';
    const form = formOf(this.view.tokens.word[token]!);
    return form === 'may' && this.mentionAt(token)?.mention.kind === 'date' ? 'May' : form;
  }

  /** The text from one token up to another (exclusive). */
  text(first: number, last: number): string {
    const { tokens } = this.view;
    return last <= first ? '' : tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  }

  offset(token: number): number {
    return this.view.tokens.start[token]!;
  }
  offsetAfter(token: number): number {
    return this.view.tokens.end[token - 1]!;
  }

  mentionAt(token: number): Placed | undefined {
    return this.byToken[token - this.first];
  }

  /** Mentions of some kinds in a token range, in order. */
  within(first: number, last: number, ...kinds: readonly MentionKindName[]): Placed[] {
    const found: Placed[] = [];
    for (const one of this.placed) {
      if (one.first >= last) break;
      if (one.first >= first && one.last <= last && (kinds.length === 0 || kinds.includes(one.mention.kind))) found.push(one);
    }
    return found;
  }
}

/** A set of kinds as bits. */
export function bitsOf(kinds: readonly MentionKindName[]): number {
  let bits = 0;
  for (const kind of kinds) bits |= 1 << MENTION_KINDS.indexOf(kind);
  return bits;
}

/** A mention as a slot's filler. */
export function fillWith(placed: Placed): Filler {
  const { id, start, end } = placed.mention;
  return { value: slotValue(placed.mention), mention: id, origin: 'sentence', start, end };
}

/** What of a mention's value a slot keeps: a name is enough for whoever has one, figures and dates are kept whole. */
export function slotValue(mention: Mention): Readonly<Record<string, unknown>> {
  if (mention.kind === 'country') return { iso: mention.value.iso };
  if (mention.kind === 'system' || mention.kind === 'organization') return { name: mention.value.name };
  return mention.value;
}

/** Words of the sentence as a slot's filler. */
export function fillWithWords(passage: Passage, first: number, last: number): Filler {
  return { value: passage.text(first, last), mention: null, origin: 'sentence', start: passage.offset(first), end: passage.offsetAfter(last) };
}
