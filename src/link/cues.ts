/**
 * The spellings that a cue entry stands for. Words parted by spaces are forms of one word (`buy buys bought`);
 * where an entry holds `|`, it is one phrase of which a word may have several forms (`take|took delivery of`,
 * `stay|stays aloft|airborne`).
 */
export function spellingsOf(entry: string): readonly string[] {
  if (!entry.includes('|')) return entry.split(' ');
  return entry
    .split(' ')
    .map((word) => word.split('|'))
    .reduce((phrases, forms) => phrases.flatMap((phrase) => forms.map((form) => `${phrase} ${form}`)));
}

/** Entries of a cue table as pairs for a lexicon. */
export function cuePhrases<T>(table: Readonly<Record<string, T>>): (readonly [string, T])[] {
  return Object.entries(table).flatMap(([entry, payload]) => spellingsOf(entry).map((spelling) => [spelling, payload] as const));
}
