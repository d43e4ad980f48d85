/** A word, or words that stand side by side. */
export interface Term {
  readonly words: string;
  /** Whether the last word is only the beginning of one. */
  readonly prefix: boolean;
}

/**
 * What a person types into a search: all terms must occur, `"words in quotes"` side by side, `begin*` as the beginning
 * of a word. Signs have no other meaning.
 */
export function termsOf(typed: string): Term[] {
  const terms: Term[] = [];
  for (const [, phrase, word] of typed.matchAll(/"([^"]*)"|(\S+)/g)) {
    const words = (phrase ?? word ?? '').replaceAll('"', ' ');
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const prefix = phrase === undefined && words.endsWith('*');
    terms.push({ words: words.replaceAll('*', ' ').trim(), prefix });
  }
  return terms;
}

/** As FTS5 of SQLite asks it; null where no word is left. */
export function matchQuery(typed: string): string | null {
  const terms = termsOf(typed).map(({ words, prefix }) => `"${words}"${prefix ? '*' : ''}`);
  return terms.length > 0 ? terms.join(' ') : null;
}

/** PostgreSQL takes no longer words. */
const LONGEST_WORD = 500;
/** PostgreSQL counts the places of words so far. */
const PLACES = 16_383;

/** The words of a text as SQLite's tokenizer `unicode61` cuts them: letters and digits, without case and without accents. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** A text as PostgreSQL keeps it for search (`tsvector`): its words with their places. */
export function wordVector(text: string): string {
  const places = new Map<string, number[]>();
  wordsOf(text).forEach((word, place) => {
    const known = places.get(word);
    if (known) known.push(Math.min(place + 1, PLACES));
    else places.set(word, [Math.min(place + 1, PLACES)]);
  });
  return [...places].map(([word, at]) => `'${word}':${at.slice(0, 255).join(',')}`).join(' ');
}

/** As PostgreSQL asks it (`tsquery`); null where no word is left. */
export function wordQuery(typed: string): string | null {
  const terms = termsOf(typed).flatMap(({ words, prefix }) => {
    const each = wordsOf(words).map((word) => `'${word}'`);
    return each.length > 0 ? [`(${each.join(' <-> ')}${prefix ? ':*' : ''})`] : [];
  });
  return terms.length > 0 ? terms.join(' & ') : null;
}
