import { eld } from 'eld/extrasmall';

/** Stretches of a text that are looked at, from its beginning, middle and end, and how long each is. */
const STRETCHES = 3;
const LENGTH = 700;
/** Fewer letters tell nothing: names and tables look like any language. */
const LETTERS = 150;
const ENGLISH = 'en';

/**
 * The language of a text, BCP 47. What is too short, mixed or in doubt counts as English: only a text that is certainly
 * something else is set aside.
 */
export function languageOf(text: string): string {
  const found = new Set<string>();
  for (let index = 0; index < STRETCHES; index++) {
    const from = Math.floor((Math.max(0, text.length - LENGTH) * index) / (STRETCHES - 1));
    const words = text.slice(from, from + LENGTH).match(/\p{L}+/gu) ?? [];
    const letters = words.reduce((sum, { length }) => sum + length, 0);
    if (letters < LETTERS) continue;
    const { language, isReliable } = eld.detect(words.join(' '));
    if (language === '' || language === ENGLISH || !isReliable()) return ENGLISH;
    found.add(language);
  }
  return found.size === 1 ? [...found][0]! : ENGLISH;
}

/** A language in English words. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
