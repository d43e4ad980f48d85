import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld } from 'eld/extrasmall';

/** Stretches of a text that are looked at, from its beginning, middle and end, and how long each is. */
const STRETCHES = 3;
const LENGTH = 700;
/** Fewer letters tell nothing: names and tables look like any language. */
const LETTERS = 150;
const ENGLISH = 'en';
const lexicon = JSON.parse(readFileSync(new URL('./english-words.json', import.meta.url), 'utf8')) as { readonly entries: readonly string[] };
/** Words that hold a sentence together in English and are no words of other languages, but for a few short ones. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(lexicon.entries);
/** Of English prose they are a fifth; of other prose hardly one in fifty. */
const ENGLISH_SHARE = 0.1;

let detector: typeof eld | undefined;

/**
 * The language of a text, BCP 47. What is too short, mixed or in doubt counts as English: only a text that is certainly
 * something else is set aside.
 */
export function languageOf(text: string): string {
  const stretches = Array.from({ length: STRETCHES }, (_, index) => {
    const from = Math.floor((Math.max(0, text.length - LENGTH) * index) / (STRETCHES - 1));
    return text.slice(from, from + LENGTH).match(/\p{L}+/gu) ?? [];
  }).filter((words) => words.reduce((sum, { length }) => sum + length, 0) >= LETTERS);
  if (stretches.length === 0 || stretches.some(isPlainlyEnglish)) return ENGLISH;
  const found = new Set<string>();
  for (const words of stretches) {
    const { language, isReliable } = loaded().detect(words.join(' '));
    if (language === '' || language === ENGLISH || !isReliable()) return ENGLISH;
    found.add(language);
  }
  return found.size === 1 ? [...found][0]! : ENGLISH;
}

function isPlainlyEnglish(words: readonly string[]): boolean {
  return words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length >= words.length * ENGLISH_SHARE;
}

/** What tells languages apart takes 30 MB, and most texts are plainly English: it is loaded for the first that is not. */
function loaded(): typeof eld {
  const require = createRequire(import.meta.url);
  return (detector ??= (require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { readonly eld: typeof eld }).eld);
}

/** A language in English words. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
