/**
 * Words as integers. Every lower-case word form is interned once, so that a lexicon is asked by array
 * index instead of by string. Ids below the vocabulary mark belong to lexicons and live as long as the process;
 * words met only in documents are forgotten between documents once there are too many of them.
 */
const MAX_SEEN = 400_000;

const vocabulary = new Map<string, number>();
const forms: string[] = [];
const seen = new Map<string, number>();
let vocabularyEnd = 0;

/** The id of a lexicon's word (lower-case): permanent. */
export function internVocabulary(form: string): number {
  const known = vocabulary.get(form);
  if (known !== undefined) return known;
  const id = seen.get(form) ?? push(form);
  vocabulary.set(form, id);
  vocabularyEnd = Math.max(vocabularyEnd, id + 1);
  return id;
}

/** The id of a word met in a document (lower-case): valid while that document is read. */
export function internSeen(form: string): number {
  const known = vocabulary.get(form) ?? seen.get(form);
  if (known !== undefined) return known;
  const id = push(form);
  seen.set(form, id);
  return id;
}

/** The lower-case form behind an id. */
export function formOf(id: number): string {
  return forms[id] ?? '';
}

/**
 * Called between documents: bounds the memory that unseen words can take. Ids above the vocabulary's last one
 * are issued again, so nothing made from the words of one document (a learned lexicon) may be used on the next.
 */
export function forgetRareWords(): void {
  if (seen.size < MAX_SEEN) return;
  seen.clear();
  forms.length = vocabularyEnd;
}

function push(form: string): number {
  return forms.push(form) - 1;
}
