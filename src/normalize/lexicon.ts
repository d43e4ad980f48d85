import { internSeen, internVocabulary } from './words.js';
import { foldForm, raw, Shape, tokenize, type Tokens } from './tokens.js';

/** How far the letters of the text must agree with those of the phrase, beyond being the same word. */
export type Letters = 'any' | 'initial' | 'exact';

export interface Hit<T> {
  /** Index of the token after the phrase. */
  readonly end: number;
  readonly payload: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  /** Phrases that end here: their spelling, to be held against the text's letters, and what they mean. */
  readonly ends: { readonly forms: readonly string[]; readonly payload: T }[];
}

/**
 * Phrases over tokens: a trie whose first step is an array index, so that a look-up costs the same with ten
 * entries or fifty thousand. `initial` asks that words capitalised in the phrase are capitalised in the text.
 */
export class Lexicon<T> {
  private readonly roots: (Node<T> | undefined)[] = [];
  private phrases = 0;

  constructor(
    readonly name: string,
    entries: Iterable<readonly [phrase: string, payload: T]>,
    private readonly options: { readonly letters?: Letters; readonly learned?: boolean } = {},
  ) {
    for (const [phrase, payload] of entries) this.add(phrase, payload);
  }

  get size(): number {
    return this.phrases;
  }

  /** Adds a phrase; the first payload added for the very same spelling is the one that is found. */
  add(phrase: string, payload: T): void {
    const tokens = tokenize(phrase);
    if (tokens.count === 0) throw new Error(`lexicon ${this.name}: an empty phrase`);
    const forms = Array.from({ length: tokens.count }, (_, i) => raw(tokens, i));
    // A lexicon learned from one document lives no longer than that document's words.
    const intern = this.options.learned ? internSeen : internVocabulary;
    const ids = forms.map((form) => intern(foldForm(form)));
    let node = (this.roots[ids[0]!] ??= newNode<T>());
    for (const id of ids.slice(1)) {
      let following = node.next.get(id);
      if (!following) node.next.set(id, (following = newNode<T>()));
      node = following;
    }
    node.ends.push({ forms, payload });
    this.phrases++;
  }

  /** Whether any phrase begins with this word id. */
  begins(word: number): boolean {
    return this.roots[word] !== undefined;
  }

  /** The longest phrase that begins at token `at` and ends at or before token `limit` (exclusive), or null. */
  match(tokens: Tokens, at: number, limit: number = tokens.count): Hit<T> | null {
    if (at < 0 || at >= limit) return null;
    let node = this.roots[tokens.word[at]!];
    let best: Hit<T> | null = null;
    for (let i = at + 1; node !== undefined; i++) {
      for (const end of node.ends) {
        if (this.agrees(tokens, at, end.forms)) {
          best = { end: i, payload: end.payload };
          break;
        }
      }
      if (i >= limit) break;
      node = node.next.get(tokens.word[i]!);
    }
    return best;
  }

  /** What the whole phrase means, letters compared as in `match`; undefined when it is not in the lexicon. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    const hit = this.match(tokens, 0);
    return hit && hit.end === tokens.count ? hit.payload : undefined;
  }

  private agrees(tokens: Tokens, at: number, forms: readonly string[]): boolean {
    const letters = this.options.letters ?? 'any';
    if (letters === 'any') return true;
    for (let k = 0; k < forms.length; k++) {
      const form = forms[k]!;
      if (letters === 'exact') {
        if (raw(tokens, at + k) !== form) return false;
      } else if (startsUpper(form) && tokens.shape[at + k] === Shape.Lower) return false;
    }
    return true;
  }
}

function newNode<T>(): Node<T> {
  return { next: new Map(), ends: [] };
}

function startsUpper(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}
