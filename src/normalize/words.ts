/**
 * Words as integers. Every lower-case word form is interned once, so that a lexicon is asked by array
 * index instead of by string. Forms that lexicons use are kept for as long as the process lives;
 * forms met only in documents are forgotten between documents once there are too many of them.
 */
const MAX_SEEN = 400_000;

const forms: string[] = [];
const ids = new Map<string, number>();
/** Spellings as they stand in texts, so that a word met before is not folded again. */
const spellings = new Map<string, number>();
/** Ids below belong to forms of which at least one is a lexicon's. */
let vocabularyEnd = 0;
/** How often ids have been taken back, to be issued again to other words. */
let issues = 0;

/** The id of a lexicon's word (lower-case): permanent. */
export function internVocabulary(form: string): number {
  const id = internSeen(form);
  vocabularyEnd = Math.max(vocabularyEnd, id + 1);
  return id;
}

/** The id of a word met in a document (lower-case): valid while that document is read. */
export function internSeen(form: string): number {
  const known = ids.get(form);
  if (known !== undefined) return known;
  const own = internalized(form);
  const id = forms.push(own) - 1;
  ids.set(own, id);
  return id;
}

/**
 * The one copy of a string that the engine keeps of property names: words are compared with words of the rules at every
 * step, and two such copies differ where their addresses do. It also lets go of the text that the word was cut out of.
 */
function internalized(form: string): string {
  for (const name in { [form]: 0 }) return name;
  return form;
}

/** The id of a word as it is spelled in a text; `fold` gives the form behind a spelling not met before. */
export function internSpelling(spelling: string, fold: (spelling: string) => string): number {
  const known = spellings.get(spelling);
  if (known !== undefined) return known;
  const id = internSeen(fold(spelling));
  spellings.set(spelling, id);
  return id;
}

/** The lower-case form behind an id. */
export function formOf(id: number): string {
  return forms[id] ?? '';
}

/**
 * What is worked out once per word and remembered by its id. Filled without holes: an array with holes as large as a
 * vocabulary's becomes a hash table, and is asked for every token.
 */
export class ByWord<T> {
  private readonly known: (T | undefined)[] = [];
  private issue = issues;

  constructor(private readonly make: (word: number) => T) {}

  of(word: number): T {
    return (this.issue === issues ? this.known[word] : undefined) ?? this.first(word);
  }

  /** Apart from `of`, which is asked for every token and small enough to become part of whoever asks. */
  private first(word: number): T {
    if (this.issue !== issues) {
      this.known.length = 0;
      this.issue = issues;
    }
    while (this.known.length <= word) this.known.push(undefined);
    return (this.known[word] = this.make(word));
  }
}

/** A set of words, asked by id: a bit for each. */
export class WordSet {
  private bits = new Uint32Array(64);

  /** @param forms lower-case words of a vocabulary */
  constructor(forms: Iterable<string> = []) {
    for (const form of forms) this.add(internVocabulary(form));
  }

  has(word: number): boolean {
    const slot = word >>> 5;
    return slot < this.bits.length && ((this.bits[slot]! >>> (word & 31)) & 1) === 1;
  }

  add(word: number): void {
    const slot = word >>> 5;
    if (slot >= this.bits.length) {
      const old = this.bits;
      this.bits = new Uint32Array(Math.max(slot + 1, old.length * 2));
      this.bits.set(old);
    }
    this.bits[slot]! |= 1 << (word & 31);
  }
}

/**
 * Called between documents: bounds the memory that unseen words can take. Ids above the vocabulary's last one
 * are issued again, so nothing made from the words of one document (a learned lexicon) may be used on the next.
 */
export function forgetRareWords(): void {
  if (spellings.size < MAX_SEEN) return;
  spellings.clear();
  for (let id = vocabularyEnd; id < forms.length; id++) ids.delete(forms[id]!);
  forms.length = vocabularyEnd;
  issues++;
}
