import type { Mention } from '../model/index.js';
import { fillerOf } from './context.js';
import type { Filler } from './contract.js';
import { LineLabels } from './linelabels.js';
import type { Passage } from './passage.js';

/** *VILNIUS, June 9 — *, *TALLINN — *: where an item of a round-up was written. */
const DATELINE = /^\p{Lu}[\p{Lu}’'. -]{2,30}(?:, [^—–]{3,20}| \([^)]{2,20}\))? [—–-] /u;
/** Characters of a sentence in which its dateline ends. */
const LONGEST = 70;

/**
 * The country of the item that a sentence stands in, in a round-up whose items open with datelines from several
 * capitals: each is about the country that it was written in, up to the next one.
 */
export class Datelines {
  /** Countries that label single lines. */
  readonly lines = new LineLabels();
  private readonly several: boolean;
  private last: { readonly sentence: number; readonly country: Filler | null } = { sentence: -1, country: null };

  constructor(mentions: readonly Mention[]) {
    this.several = new Set(mentions.filter(isShouted).map(({ value }) => value.iso)).size > 1;
  }

  of(passage: Passage): Filler | null {
    return this.item(passage).country;
  }

  /** The country of the item, else those given: of the heading. */
  over(passage: Passage, heading: readonly Filler[]): readonly Filler[] {
    const dateline = this.of(passage);
    return dateline ? [dateline] : heading;
  }

  /** The sentence that the item begins with: whom an earlier one was about is nobody here. */
  from(passage: Passage): number {
    return this.item(passage).sentence;
  }

  enter(passage: Passage): void {
    this.last = this.item(passage);
    this.lines.enter(passage);
  }

  private item(passage: Passage): { readonly sentence: number; readonly country: Filler | null } {
    const own = this.several ? opened(passage) : undefined;
    return own === undefined ? this.last : { sentence: passage.index, country: own };
  }
}

/** The country of the dateline that a sentence opens with; null for a town that is no capital, undefined where it opens with none. */
function opened(passage: Passage): Filler | null | undefined {
  if (!DATELINE.test(passage.text(passage.first, passage.last).slice(0, LONGEST))) return undefined;
  const town = passage.mentionAt(passage.first);
  return town?.mention.kind === 'country' ? fillerOf(town.mention, 'heading') : null;
}

/** *VILNIUS*: a capital in capitals. */
function isShouted({ kind, text, value }: Mention): boolean {
  return kind === 'country' && value.form === 'capital' && text.length > 3 && text === text.toUpperCase();
}
