import type { Legacy } from './encodings.js';

/** Signs that writers do not put inside or right before a word: `Warszawa zamówi³a` is a wrong reading. */
const WITHIN_WORD = /\p{L}[¡¢¤¥¦§¨©ª¬®¯°±²³´¶·¸¹º¼½¾¿£€†‡•…‰ˇ˘˙˛˝‹›“”„‚«»]\p{L}/gu;
const BEFORE_WORD = /(?<![\p{L}\p{N}])[¡¢¤¥¦¨¬¯±²³´¶·¸¹¼½¾¿£ˇ˘˙˛˝]\p{Ll}/gu;
/** Quotation and currency stand around words and figures: in ISO 8859-2 their bytes are control characters. */
const NO_CHARACTER = /[\u0080-\u009f\ufffd]/g;
/** `DvoøÁk`: an accented capital after a small letter; `McDonald` is none. */
const MIXED_CASE = /\p{Ll}(?![A-Z])\p{Lu}/gu;
/** Letters of two alphabets in one word. */
const MIXED_SCRIPT = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/g;
/** Letters beyond ASCII that follow each other at length: Cyrillic read as Latin, `Ìèíèñòåðñòâî`. */
const RUNS = /[\u00c0-\u024f]{5,}/g;

/** How often a decoded text breaks its own words: the count by which readings of the same bytes are compared. */
export function flaws(text: string, encoding: Legacy): number {
  let count = 0;
  for (const pattern of [WITHIN_WORD, BEFORE_WORD, NO_CHARACTER, MIXED_CASE]) count += text.match(pattern)?.length ?? 0;
  const foreign = text.match(encoding === 'windows-1251' ? MIXED_SCRIPT : RUNS) ?? [];
  for (const { length } of foreign) count += length;
  return count;
}
