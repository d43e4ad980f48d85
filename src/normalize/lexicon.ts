import { internSeen, internVocabulary, WordSet } from './words.js';
import { foldForm, raw, Shape, spellings, tokenize, type Tokens } from './tokens.js';

/** How far the letters of the text must agree with those of the phrase, beyond being the same word. */
export type Letters = 'any' | 'initial' | 'exact';

export interface Hit<T> {
  /** Index of the token after the phrase. */
  readonly end: number;
  readonly payload: T;
}

/** What an end of a phrase asks of the letters: a bit for each capitalised word (`initial`), or the words to the letter (`exact`). */
type Asked = number | readonly string[];

/** Slots of a table of steps: the node a step leaves (plus one, 0 for a free slot), its word, the node it reaches. */
const SLOT = 4;

/** Steps from node to node by words, in one flat open-addressed table. */
class Steps {
  private mask = 7;
  private table = new Int32Array((this.mask + 1) * SLOT);
  private count = 0;

  /** The node that the word leads to, or -1. */
  find(node: number, word: number): number {
    const { table, mask } = this;
    for (let at = (hash(node, word) & mask) * SLOT; ; at = (at + SLOT) & (mask * SLOT + SLOT - 1)) {
      const from = table[at]!;
      if (from === 0) return -1;
      if (from === node + 1 && table[at + 1] === word) return table[at + 2]!;
    }
  }

  add(node: number, word: number, to: number): void {
    if (++this.count * 2 > this.mask) this.grow();
    this.place(node + 1, word, to);
  }

  private place(from: number, word: number, to: number): void {
    let slot = hash(from - 1, word) & this.mask;
    while (this.table[slot * SLOT] !== 0) slot = (slot + 1) & this.mask;
    const at = slot * SLOT;
    this.table[at] = from;
    this.table[at + 1] = word;
    this.table[at + 2] = to;
  }

  private grow(): void {
    const old = this.table;
    this.mask = this.mask * 2 + 1;
    this.table = new Int32Array((this.mask + 1) * SLOT);
    for (let at = 0; at < old.length; at += SLOT) if (old[at] !== 0) this.place(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}

function hash(node: number, word: number): number {
  const mixed = Math.imul(node ^ Math.imul(word, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/**
 * Phrases over tokens: a trie whose steps lie in flat tables, found by hash of node and word. A step costs the same
 * with ten phrases or fifty thousand, and a phrase takes bytes where an object for each node would take hundreds.
 * `initial` asks that words capitalised in the phrase are capitalised in the text.
 */
export class Lexicon<T> {
  /** Most words of a text begin no phrase: a bit says so before any table is asked. */
  private readonly openings = new WordSet();
  /** First steps have a table of their own: it stays small where phrases are long. */
  private readonly first = new Steps();
  private readonly further = new Steps();
  /** By node: its first end, or -1; by end: what it asks, what it means, and the next end of the same node. */
  private readonly firstEnd: number[] = [-1];
  private readonly asked: Asked[] = [];
  private readonly payloads: T[] = [];
  private readonly nextEnd: number[] = [];
  private phrases = 0;
  private readonly letters: Letters;

  constructor(
    readonly name: string,
    entries: Iterable<readonly [phrase: string, payload: T]>,
    private readonly options: { readonly letters?: Letters; readonly learned?: boolean } = {},
  ) {
    this.letters = options.letters ?? 'any';
    for (const [phrase, payload] of entries) this.add(phrase, payload);
  }

  get size(): number {
    return this.phrases;
  }

  /** Adds a phrase; the first payload added for the very same spelling is the one that is found. */
  add(phrase: string, payload: T): void {
    const forms = spellings(phrase);
    if (forms.length === 0) throw new Error(`lexicon ${this.name}: an empty phrase`);
    // A lexicon learned from one document lives no longer than that document's words.
    const intern = this.options.learned ? internSeen : internVocabulary;
    let node = 0;
    for (const form of forms) node = this.step(node, intern(foldForm(form)));
    this.end(node, this.asksOf(forms), payload);
    this.phrases++;
  }

  /** Whether any phrase begins with this word id. */
  begins(word: number): boolean {
    return this.openings.has(word);
  }

  /** The longest phrase that begins at token `at` and ends at or before token `limit` (exclusive), or null. */
  match(tokens: Tokens, at: number, limit: number = tokens.count): Hit<T> | null {
    return at < 0 || at >= limit || !this.openings.has(tokens.word[at]!) ? null : this.longestFrom(tokens, at, limit);
  }

  private longestFrom(tokens: Tokens, at: number, limit: number): Hit<T> | null {
    let node = this.first.find(0, tokens.word[at]!);
    let best = -1;
    let bestEnd = at;
    for (let i = at + 1; node > 0; i++) {
      for (let end = this.firstEnd[node]!; end >= 0; end = this.nextEnd[end]!) {
        if (!this.agrees(tokens, at, this.asked[end]!)) continue;
        best = end;
        bestEnd = i;
        break;
      }
      if (i >= limit) break;
      node = this.further.find(node, tokens.word[i]!);
    }
    return best < 0 ? null : { end: bestEnd, payload: this.payloads[best]! };
  }

  /** What the whole phrase means, letters compared as in `match`; undefined when it is not in the lexicon. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    const hit = this.match(tokens, 0);
    return hit && hit.end === tokens.count ? hit.payload : undefined;
  }

  private asksOf(forms: readonly string[]): Asked {
    if (this.letters === 'exact') return forms;
    let capitals = 0;
    if (this.letters === 'initial') for (let k = 0; k < forms.length && k < 31; k++) if (startsUpper(forms[k]!)) capitals |= 1 << k;
    return capitals;
  }

  private agrees(tokens: Tokens, at: number, asked: Asked): boolean {
    if (typeof asked !== 'number') {
      for (let k = 0; k < asked.length; k++) if (raw(tokens, at + k) !== asked[k]) return false;
      return true;
    }
    for (let k = 0, capitals = asked; capitals !== 0; k++, capitals >>>= 1) if (capitals & 1 && tokens.shape[at + k] === Shape.Lower) return false;
    return true;
  }

  /** Ends a phrase at the node; one that asks no more than an earlier one would never be found. */
  private end(node: number, asked: Asked, payload: T): void {
    let last = -1;
    for (let end = this.firstEnd[node]!; end >= 0; end = this.nextEnd[end]!) {
      if (sameLetters(this.asked[end]!, asked)) return;
      last = end;
    }
    const end = this.payloads.push(payload) - 1;
    this.asked.push(asked);
    this.nextEnd.push(-1);
    if (last < 0) this.firstEnd[node] = end;
    else this.nextEnd[last] = end;
  }

  /** The node that the word leads to, made where there is none. */
  private step(node: number, word: number): number {
    const steps = node === 0 ? this.first : this.further;
    const known = steps.find(node, word);
    if (known >= 0) return known;
    const made = this.firstEnd.push(-1) - 1;
    steps.add(node, word, made);
    if (node === 0) this.openings.add(word);
    return made;
  }
}

function sameLetters(one: Asked, other: Asked): boolean {
  if (typeof one === 'number' || typeof other === 'number') return one === other;
  return one.every((form, k) => form === other[k]);
}

function startsUpper(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}
