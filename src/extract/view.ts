import { readFigures } from '../normalize/figures/index.js';
import type { Figure } from '../normalize/figures/figure.js';
import type { ByWord } from '../normalize/words.js';
import type { Tokens } from '../normalize/tokens.js';
import type { WordClass } from '../normalize/wordclass.js';
import type { SentenceView } from './contract.js';

/** A sentence's window on the document's tokens; its figures are read when a rule first asks for them. */
export class TokenWindow implements SentenceView {
  private read: readonly Figure[] | undefined;

  constructor(
    readonly tokens: Tokens,
    readonly first: number,
    readonly last: number,
    readonly index: number,
    readonly heading: boolean,
    private readonly classes: ByWord<WordClass>,
  ) {}

  get figures(): readonly Figure[] {
    return (this.read ??= readFigures(this.tokens, this.first, this.last));
  }

  /** Lets go of what was read: a long document has more sentences than memory for the figures of all. */
  release(): void {
    this.read = undefined;
  }

  wordClass(token: number): WordClass {
    return token >= this.first && token < this.last ? this.classes.of(this.tokens.word[token]!) : 'function';
  }
}
