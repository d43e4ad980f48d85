import { Lexicon, type Letters } from '../../../src/normalize/lexicon.js';
import { foldForm, raw, tokenize } from '../../../src/normalize/tokens.js';
import { internVocabulary, WordSet } from '../../../src/normalize/words.js';

/** A lexicon that is also looked up backwards: it knows its last words, so that most places are refused by one look. */
export class Phrases<T> extends Lexicon<T> {
  /** Tokens of the longest phrase. */
  readonly longest: number;
  private readonly endings = new WordSet();

  constructor(name: string, entries: readonly (readonly [phrase: string, payload: T])[], options: { readonly letters?: Letters } = {}) {
    super(name, entries, options);
    let longest = 0;
    for (const [phrase] of entries) {
      const tokens = tokenize(phrase);
      const last = tokens.count - 1;
      this.endings.add(internVocabulary(foldForm(raw(tokens, last))));
      longest = Math.max(longest, tokens.count);
    }
    this.longest = longest;
  }

  /** Whether any phrase ends with this word id. */
  endsWith(word: number): boolean {
    return this.endings.has(word);
  }
}
