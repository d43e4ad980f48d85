import nlp from 'compromise';
import type { WordClass } from '../normalize/wordclass.js';

/**
 * The only import site of compromise. Words are classified alone, once per form, and remembered: a full parse of
 * every sentence would cost a hundred times the rest of the extraction, and reports repeat their words.
 */
const MAX_REMEMBERED = 200_000;
const remembered = new Map<string, WordClass>();

/** The class of a lower-case word form taken by itself. */
export function wordClass(form: string): WordClass {
  const known = remembered.get(form);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const found = FIGURE.test(form) ? 'unknown' : classify(form);
  remembered.set(form, found);
  return found;
}

/** *12*, *1,200*, *2025/26*, *15th*: no word, and every report has others; a parse would say so too. */
const FIGURE = /^[\d.,:/]+(?:st|nd|rd|th|mm|km|bn|[smk])?$/;

const CLASSES: readonly [WordClass, readonly string[]][] = [
  ['function', ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Copula', 'Modal', 'Auxiliary', 'QuestionWord', 'Negative', 'Possessive']],
  ['adverb', ['Adverb']],
  ['adjective', ['Adjective', 'Participle']],
  ['noun', ['Noun', 'Plural', 'Singular', 'Unit', 'Currency', 'Demonym', 'Person', 'Place', 'Organization']],
  ['verb', ['Verb', 'PastTense', 'PresentTense', 'Infinitive', 'Gerund']],
];

function classify(form: string): WordClass {
  const term = nlp(form).json({ terms: { tags: true } })[0]?.terms?.[0] as { tags?: string[] } | undefined;
  const tags = new Set(term?.tags ?? []);
  return CLASSES.find(([, names]) => names.some((name) => tags.has(name)))?.[0] ?? 'unknown';
}
