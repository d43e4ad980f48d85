import { attribute, wordsOf, type Element } from './parse.js';

const RAISED: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '-': '⁻', '−': '⁻' };
const LENGTHS = /(?:^|\P{L})(?:[kcm]?m|ft|in|mi|yd|s)$/u;
const MAX_REFERENCE = 8;

/**
 * What a raised word is in plain text: a power stays one (10⁶, km²), a reference to a note stands in brackets so that
 * it does not run into the figure before it, and anything else (21st) is read on.
 */
export function raised(element: Element, before: string): string {
  const words = wordsOf(element).trim();
  if (words.length > MAX_REFERENCE) return words;
  const power = /^[-−]?\d+$/.test(words) && !element.childNodes.some((child) => 'tagName' in child);
  if (power && (/\d$/.test(before) ? /(?:^|[^\d.,])10$/.test(before) : LENGTHS.test(before))) return [...words].map((sign) => RAISED[sign] ?? sign).join('');
  if (/^[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?$/.test(words)) return `[${words.replace(/[[\]()]/g, '')}]`;
  return words;
}

/** A reference to a note that is a link and not raised: in brackets, so that it does not run into the word before it. Null for other links. */
export function reference(element: Element, before: string): string | null {
  const href = attribute(element, 'href') ?? '';
  if (!href.includes('#') || !/[^\s([]$/.test(before)) return null;
  const mark = /^[[(]?(\d{1,3}|[*†‡§])[\])]?$/.exec(wordsOf(element).trim())?.[1];
  return mark === undefined ? null : `[${mark}]`;
}

/** The way back from a note to its text, which is no part of the note. */
export function leadsBack(element: Element): boolean {
  return attribute(element, 'role') === 'doc-backlink' || /^[↑↩^⤴]\p{M}*$/u.test(wordsOf(element).trim());
}

/** Runs of white space are one space, as on the screen; soft hyphens and joiners without width are no characters of a word. */
export function collapsed(words: string): string {
  return words.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[ \t\n\r\f]+/g, ' ');
}
