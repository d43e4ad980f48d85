/**
 * What a word form is when it stands alone. `function` covers articles, prepositions, conjunctions, pronouns,
 * auxiliaries. A form that can be several things has its commonest class; `unknown` is mostly a name.
 */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'function' | 'unknown';

/** Given to the engines by the composition root: the class of a lower-case form. */
export type WordClasses = (form: string) => WordClass;
