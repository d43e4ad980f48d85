/**
 * The spellings that a cue entry stands for. Words parted by spaces are forms of one word (`buy buys bought`);
 * where an entry holds `|`, it is one phrase whose first word has several forms (`take|took delivery of`).
 */
export function spellingsOf(entry: string): readonly string[] {
  if (!entry.includes('|')) return entry.split(' ');
  const [first = '', ...rest] = entry.split(' ');
  return first.split('|').map((form) => [form, ...rest].join(' '));
}

/** Entries of a cue table as pairs for a lexicon. */
export function cuePhrases<T>(table: Readonly<Record<string, T>>): (readonly [string, T])[] {
  return Object.entries(table).flatMap(([entry, payload]) => spellingsOf(entry).map((spelling) => [spelling, payload] as const));
}
