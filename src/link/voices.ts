import type { SentenceView } from '../extract/contract.js';
import { glued, lower, Shape } from '../normalize/tokens.js';
import { readJson } from '../normalize/data.js';
import type { Attribution } from '../model/index.js';

/** Who speaks a sentence, and whether for a state. */
export interface Voice {
  readonly attribution: Attribution;
  readonly official: boolean;
}

const words = readJson<Record<'titles' | 'offices', string[]>>(new URL('./voices.json', import.meta.url));
const TITLES = new Set(words.titles);
const OFFICES = new Set(words.offices);
/** A speaker's name with title and bracket is no longer than this, in tokens. */
const LONGEST = 24;

/**
 * Follows who is speaking: the turns of a debate (*Ms. A B (Riding, Party): …*) up to the next turn or heading, and a
 * quotation that goes on in the next sentence of its paragraph (*“…,” X said. “…”*).
 */
export class Voices {
  private turn: Voice | null = null;
  private readonly officials = new Set<string>();
  private heardLast: { readonly attribution: Attribution; readonly end: number } | null = null;
  private end = 0;

  /** The voice of a sentence, asked in reading order. */
  next(view: SentenceView): Voice | null {
    const { tokens, first, last } = view;
    if (first >= last) return this.turn;
    const gap = tokens.text.slice(this.end, tokens.start[first]);
    const opensParagraph = this.end === 0 || gap.includes('\n');
    this.end = tokens.end[last - 1]!;
    if (view.heading) this.turn = null;
    else if (opensParagraph) this.turn = this.turnAt(view) ?? this.turn;
    const quoted = !opensParagraph && /^[“"]$/.test(lower(tokens, first)) ? this.heardLast : null;
    this.heardLast = null;
    return quoted ? { attribution: quoted.attribution, official: false } : this.turn;
  }

  /** Notes to whom the sentence just read was attributed, for a quotation that goes on. */
  heard(attribution: Attribution | null): void {
    this.heardLast = attribution && { attribution, end: this.end };
  }

  /** *Hon. A B (Minister of C, Party): …*: a title and a name, or a name with a bracket, before a colon that opens the paragraph. */
  private turnAt({ tokens, first, last }: SentenceView): Voice | null {
    let at = first;
    while (at < last && TITLES.has(lower(tokens, at))) at += lower(tokens, at + 1) === '.' ? 2 : 1;
    const titled = at > first;
    let to = at;
    while (to < last && to - at < 8 && (isName(tokens.shape[to]!) || (/^[-‑’']$/.test(lower(tokens, to)) && glued(tokens, to)))) to++;
    if (to === at || to - at < (titled ? 1 : 2)) return null;
    let colon = to;
    let official = false;
    if (lower(tokens, colon) === '(') {
      while (colon < last && colon - first < LONGEST && lower(tokens, colon) !== ')') {
        official ||= OFFICES.has(lower(tokens, colon));
        colon++;
      }
      colon++;
    } else if (!titled) return null;
    if (lower(tokens, colon) !== ':' || colon + 1 >= last) return null;
    const name = tokens.text.slice(tokens.start[at], tokens.end[to - 1]);
    if (official) this.officials.add(name);
    const [start, end] = [tokens.start[first]!, tokens.end[to - 1]!];
    return { attribution: { text: tokens.text.slice(start, end), start, end }, official: this.officials.has(name) };
  }
}

function isName(shape: number): boolean {
  return shape === Shape.Capital || shape === Shape.Upper || shape === Shape.Mixed;
}
