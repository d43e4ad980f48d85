import type { SentenceView } from '../extract/contract.js';
import type { Mention } from '../model/index.js';
import { raw, type Tokens } from '../normalize/tokens.js';
import type { WordClass } from '../normalize/wordclass.js';

/** A sentence to be read, with the mentions in it and, for a list item, the sentence that leads into the list. */
export interface Reading {
  readonly view: SentenceView;
  readonly mentions: readonly Mention[];
  readonly leadIn?: number;
}

/**
 * Joins every item of a list to the words that lead into it (*it will send:* • *18,000 tonnes of sorghum to Niger*),
 * so that the rules read one clause. Offsets stay those of the document; only the window is made of two pieces.
 */
export class LeadIns {
  private open: { readonly view: SentenceView; readonly mentions: readonly Mention[] } | null = null;
  private end = 0;

  /** What the rules shall read for a sentence: itself, or itself behind the open lead-in. */
  next(view: SentenceView, mentions: readonly Mention[]): Reading {
    const { tokens, first, last } = view;
    if (first >= last) return { view, mentions };
    const marked = hasMarker(tokens.text.slice(this.end, tokens.start[first]));
    this.end = tokens.end[last - 1]!;
    if (!marked) this.open = raw(tokens, last - 1) === ':' && !view.heading ? { view, mentions } : null;
    if (!marked || !this.open) return { view, mentions };
    return { view: joined(this.open.view, view), mentions: [...this.open.mentions, ...mentions], leadIn: this.open.view.index };
  }
}

/** Between two sentences stands nothing but white space, or the marker of a list item. */
function hasMarker(gap: string): boolean {
  return /\S/.test(gap.slice(-24));
}

function joined(lead: SentenceView, item: SentenceView): SentenceView {
  const from = lead.tokens;
  const leadLast = lead.last - 1; // without its colon
  const count = leadLast - lead.first + (item.last - item.first);
  const piece = <A extends Int32Array | Uint8Array>(array: A, into: A): A => {
    into.set(array.subarray(lead.first, leadLast) as never, 0);
    into.set(array.subarray(item.first, item.last) as never, leadLast - lead.first);
    return into;
  };
  const tokens: Tokens = {
    text: from.text,
    count,
    start: piece(from.start, new Int32Array(count)),
    end: piece(from.end, new Int32Array(count)),
    shape: piece(from.shape, new Uint8Array(count)),
    word: piece(from.word, new Int32Array(count)),
  };
  const seam = leadLast - lead.first;
  const wordClass = (token: number): WordClass => (token < seam ? lead.wordClass(token + lead.first) : item.wordClass(token - seam + item.first));
  return { tokens, first: 0, last: count, index: item.index, heading: false, figures: item.figures, wordClass };
}
