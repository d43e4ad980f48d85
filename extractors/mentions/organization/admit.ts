import type { LearnedForm, SentenceView } from '../../../src/extract/contract.js';
import { glued, raw, Shape } from '../../../src/normalize/tokens.js';
import { heads, words } from './forms.js';
import { isAcronym } from './lexicon.js';
import { inSentence, is, isCapitalised, isNameWord, isPerson, opens, wordAt } from './span.js';
import type { OrganizationValue } from './value.js';

/** Whether a learned form stands here for the organization: `the Alliance`, `KSF`, not `Alliance Ground Surveillance`. */
export function admitsOrganization(sentence: SentenceView, at: number, end: number, form: LearnedForm<OrganizationValue>): boolean {
  const { tokens } = sentence;
  if (inSentence(sentence, end) && glued(tokens, end) && (tokens.shape[end] === Shape.Number || joinsNumber(sentence, end))) return false;
  if (isAcronym(form.form)) return true;
  if (isCapitalised(sentence, end) && is(sentence, end, words.swallower)) return false;
  if (isCommonNoun(sentence, at, end)) return afterArticle(sentence, at) && !isNameWord(sentence, end) && wordAt(sentence, end) !== 'of';
  if (isPerson(sentence, at, end)) return false;
  if (opens(sentence, at)) return acts(sentence, end);
  return !isNameWord(sentence, at - 1) || is(sentence, at - 1, words.people) || opens(sentence, at - 1);
}

/** Behind a sentence's first word: what a name is followed by, and a common noun with another noun is not. */
function acts(sentence: SentenceView, at: number): boolean {
  if (!inSentence(sentence, at) || is(sentence, at, words.businessVerb)) return true;
  const { shape } = sentence.tokens;
  if (shape[at] !== Shape.Lower) return true;
  const wordClass = sentence.wordClass(at);
  return wordClass === 'function' || wordClass === 'adverb' || wordClass === 'verb';
}

function joinsNumber(sentence: SentenceView, end: number): boolean {
  const { tokens } = sentence;
  return raw(tokens, end) === '-' && inSentence(sentence, end + 1) && glued(tokens, end + 1) && tokens.shape[end + 1] === Shape.Number;
}

/** Every word is one that institutions share: only the article makes it this one. */
function isCommonNoun(sentence: SentenceView, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const hit = heads.match(sentence.tokens, i, end);
    if (hit && hit.end === end) return true;
  }
  return false;
}

/** `the Alliance`, `the entire Alliance`. */
function afterArticle(sentence: SentenceView, at: number): boolean {
  if (wordAt(sentence, at - 1) === 'the') return true;
  return wordAt(sentence, at - 2) === 'the' && inSentence(sentence, at - 1) && sentence.tokens.shape[at - 1] === Shape.Lower;
}
