import { CharClass, classAt, isLetter } from './chars.js';
import { formOf, internSpelling } from './words.js';

/** The outward form of a token. `Upper` is `XXX` or a single capital; `Mixed` is any other blend (`iPhone`, `McCoy`). */
export const Shape = { Lower: 1, Capital: 2, Upper: 3, Mixed: 4, Number: 5, Symbol: 6, Punct: 7 } as const;
export type ShapeCode = (typeof Shape)[keyof typeof Shape];

/**
 * A text as tokens, one struct of arrays for the whole document.
 * A token is a maximal run of letters (internal apostrophes kept, `’s` split off), a run of digits
 * (internal `,` and `.` between digits kept), or one other visible character. Letters and digits always part:
 * `F-16C` is `F` `-` `16` `C`. Offsets are UTF-16 code units into `text`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** Interned id of the lower-case form. */
  readonly word: Int32Array;
}

export function tokenize(text: string): Tokens {
  const sink = new TokenSink(text);
  sink.scan();
  return sink.tokens();
}

/** The tokens' letters alone: for the phrases of a lexicon, of which there are tens of thousands to read before the first document. */
export function spellings(text: string): readonly string[] {
  const sink = new SpellingSink(text);
  sink.scan();
  return sink.found;
}

abstract class Scanner {
  constructor(protected readonly text: string) {}

  protected abstract push(start: number, end: number, shape: ShapeCode): void;

  scan(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const charClass = classAt(text, at);
      if (charClass === CharClass.Space) at++;
      else if (charClass === CharClass.Digit) at = this.digits(at);
      else if (isLetter(charClass)) at = this.letters(at);
      else at = this.single(at, charClass);
    }
  }

  /** Digits with single separators between them: `1,124` `2.2` `3.5.2`. */
  private digits(from: number): number {
    const text = this.text;
    let to = from + 1;
    for (;;) {
      while (classAt(text, to) === CharClass.Digit) to++;
      const separator = text.charCodeAt(to);
      const joins = (separator === COMMA || separator === POINT) && classAt(text, to + 1) === CharClass.Digit;
      if (!joins) break;
      to += 2;
    }
    this.push(from, to, Shape.Number);
    return to;
  }

  private letters(from: number): number {
    const text = this.text;
    let to = from;
    let uppers = 0;
    let lowers = 0;
    for (;;) {
      const charClass = classAt(text, to);
      if (charClass === CharClass.Upper) uppers++;
      else if (charClass === CharClass.Lower) lowers++;
      else if (charClass !== CharClass.Mark && !this.joinsByApostrophe(to, from)) break;
      to++;
    }
    const capital = classAt(text, from) === CharClass.Upper;
    const shape = lowers === 0 ? Shape.Upper : uppers === 0 ? Shape.Lower : capital && uppers === 1 ? Shape.Capital : Shape.Mixed;
    this.push(from, to, shape);
    return to;
  }

  private single(from: number, charClass: number): number {
    const possessive = isApostrophe(this.text.charCodeAt(from)) && this.isPossessive(from);
    const to = from + (possessive ? 2 : 1);
    this.push(from, to, charClass === CharClass.Symbol ? Shape.Symbol : Shape.Punct);
    return to;
  }

  private joinsByApostrophe(at: number, wordStart: number): boolean {
    if (at === wordStart || !isApostrophe(this.text.charCodeAt(at))) return false;
    return isLetter(classAt(this.text, at + 1)) && !this.isPossessive(at);
  }

  private isPossessive(at: number): boolean {
    const next = this.text.charCodeAt(at + 1) | 32;
    return next === LOWER_S && !isLetter(classAt(this.text, at + 2)) && isLetter(classAt(this.text, at - 1));
  }
}

class SpellingSink extends Scanner {
  readonly found: string[] = [];

  protected push(start: number, end: number): void {
    this.found.push(this.text.slice(start, end));
  }
}

class TokenSink extends Scanner {
  private count = 0;
  private capacity: number;
  private starts: Int32Array;
  private ends: Int32Array;
  private shapes: Uint8Array;
  private words: Int32Array;

  constructor(text: string) {
    super(text);
    this.capacity = Math.max(16, text.length >> 2);
    this.starts = new Int32Array(this.capacity);
    this.ends = new Int32Array(this.capacity);
    this.shapes = new Uint8Array(this.capacity);
    this.words = new Int32Array(this.capacity);
  }

  tokens(): Tokens {
    const { text, count } = this;
    return {
      text,
      count,
      start: this.starts.subarray(0, count),
      end: this.ends.subarray(0, count),
      shape: this.shapes.subarray(0, count),
      word: this.words.subarray(0, count),
    };
  }

  protected push(start: number, end: number, shape: ShapeCode): void {
    if (this.count === this.capacity) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.shapes[this.count] = shape;
    this.words[this.count] = internSpelling(this.text.slice(start, end), foldForm);
    this.count++;
  }

  private grow(): void {
    this.capacity *= 2;
    this.starts = grown(this.starts, new Int32Array(this.capacity));
    this.ends = grown(this.ends, new Int32Array(this.capacity));
    this.shapes = grown(this.shapes, new Uint8Array(this.capacity));
    this.words = grown(this.words, new Int32Array(this.capacity));
  }
}

const COMMA = 44;
const POINT = 46;
const LOWER_S = 115;

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** The form a word is interned and looked up by: lower case, NFC, straight apostrophes, no soft hyphens. */
export function foldForm(raw: string): string {
  const lower = raw.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replace(/[\u2019\u02bc]/g, "'")
        .replace(/\u00ad/g, '');
}
const PLAIN = /^[a-z0-9.,]*$/;

/** The token's letters as they stand in the text. */
export function raw(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** The token's lower-case form; the empty string outside the text. */
export function lower(tokens: Tokens, index: number): string {
  return index >= 0 && index < tokens.count ? formOf(tokens.word[index]!) : '';
}

/** Whether no white space stands between this token and the one before it. */
export function glued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && tokens.start[index] === tokens.end[index - 1];
}

/** Index of the first token that starts at or after the character offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
