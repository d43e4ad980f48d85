/**
 * What a person types as a full-text query of FTS5: all words must occur, `"words in quotes"` as a phrase, `begin*` as
 * the beginning of a word. Signs have no other meaning. Null where no word is left.
 */
export function matchQuery(typed: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of typed.matchAll(/"([^"]*)"|(\S+)/g)) {
    const words = (phrase ?? word ?? '').replaceAll('"', ' ');
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const prefix = phrase === undefined && words.endsWith('*');
    terms.push(`"${words.replaceAll('*', ' ').trim()}"${prefix ? '*' : ''}`);
  }
  return terms.length > 0 ? terms.join(' ') : null;
}
