import { fillerOf } from './context.js';
import type { Filler } from './contract.js';
import type { Passage } from './passage.js';

/**
 * The country that labels a line of a list (*• Germany. Two Y were handed over. 60 Z will follow*, *Norway: …*): what the
 * line says is said of it, up to its end.
 */
export class LineLabels {
  private label: { readonly filler: Filler; readonly end: number } | null = null;

  /** The label of the line on which a sentence ends; null where the line has none. */
  of(passage: Passage): Filler | null {
    if (!this.label || passage.last <= passage.first) return null;
    const end = passage.offsetAfter(passage.last);
    if (end <= this.label.end) return null;
    return passage.view.tokens.text.slice(this.label.end, end).includes('\n') ? null : this.label.filler;
  }

  enter(passage: Passage): void {
    const { text } = passage.view.tokens;
    for (const { mention } of passage.placed) {
      if (mention.kind !== 'country' || mention.value.form === 'demonym' || !/^[.:]/.test(text.slice(mention.end, mention.end + 1))) continue;
      const line = text.slice(Math.max(0, mention.start - MARKER), mention.start);
      if (/(?:^|\n)[ \t]{0,3}[•*▪–-]?[ \t]{0,3}$/.test(line)) this.label = { filler: fillerOf(mention, 'heading'), end: mention.end };
    }
  }
}
/** A line's marker with its spaces, in characters. */
const MARKER = 8;
