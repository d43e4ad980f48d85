import type { Filler } from './contract.js';
import { isAdverb, isOf } from './grammar.js';
import { fillWith, fillWithWords, type Passage } from './passage.js';
import { Shape } from '../normalize/tokens.js';
import { isPossessive } from './actors.js';

/** A noun phrase that stands as the subject right before a verb; `last` is exclusive. */
export interface SubjectPhrase {
  readonly first: number;
  readonly last: number;
}

/** An aside between the subject and its verb (*X, a venture with Y, built …*) is no longer than this, in tokens. */
const LONGEST_ASIDE = 24;
const LONGEST_PHRASE = 9;

/**
 * The noun phrase right before a verb, over adverbs and one aside in commas; null where something else stands there (a
 * relative pronoun, a conjunction, the beginning of the sentence) or where it hangs on a preposition.
 */
export function subjectPhraseBefore(passage: Passage, verb: number, from: number = passage.first): SubjectPhrase | null {
  let last = verb;
  // *Chile and Peru each ordered*
  while (last > from && (isAdverb(passage.word(last - 1)) || passage.word(last - 1) === 'each') && !passage.mentionAt(last - 1)) last--;
  if (passage.word(last - 1) === ',') {
    const opening = commaBefore(passage, last - 1, from);
    if (opening === null) return null;
    last = opening;
  }
  let first = last;
  while (first > from && last - first < LONGEST_PHRASE && belongs(passage, first - 1)) first--;
  if (first === last || isOf('prepositions', passage.word(first - 1))) return null;
  return { first, last };
}

/** The comma that opens the aside which one closes, where no clause lies between. */
function commaBefore(passage: Passage, closing: number, from: number): number | null {
  for (let at = closing - 1; at > from && closing - at <= LONGEST_ASIDE; at--) {
    if (/^[;:]$/.test(passage.word(at))) return null;
    if (passage.word(at) === ',' && !passage.mentionAt(at)) return opensAside(passage, at + 1) ? at : null;
  }
  return null;
}

/** *a joint venture*, *the state arsenal*, *which is …*, *based in X*. */
function opensAside(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return (
    isOf('determiners', word) || isOf('clauseOpeners', word) || /(?:ed|ing)$/.test(word) || isOf('prepositions', word) || passage.mentionAt(at) !== undefined
  );
}

function belongs(passage: Passage, at: number): boolean {
  const mention = passage.mentionAt(at);
  if (mention) return mention.mention.kind !== 'date' && mention.mention.kind !== 'money';
  const word = passage.word(at);
  if (isPossessive(word) || word === '&' || word === '-' || word === '’') return true;
  const shape = passage.view.tokens.shape[at]!;
  if (shape === Shape.Punct || shape === Shape.Symbol) return false;
  if (isOf('determiners', word)) return word !== 'which' && word !== 'that' && word !== 'what';
  return !isOf('prepositions', word) && !isOf('conjunctions', word) && !isOf('pronouns', word) && !isOf('irregularPast', word);
}

/**
 * A name that no kind knows as the subject right before a verb: *Delta-WB, a joint venture, assembled*; null where the
 * phrase is no name, or holds a mention of somebody who is known.
 */
export function unknownNameBefore(passage: Passage, verb: number, from: number = passage.first): Filler | null {
  const phrase = subjectPhraseBefore(passage, verb, from);
  if (!phrase) return null;
  let first = phrase.first;
  while (first < phrase.last && !isName(passage, first)) first++;
  // Only words that introduce a name may stand before it: *the start-up Sevan Robotics*.
  for (let at = phrase.first; at < first; at++) if (passage.mentionAt(at)?.mention.kind === 'organization') return null;
  let last = first;
  while (last < phrase.last && (isName(passage, last) || (last > first && /^[-‑&.]$/.test(passage.word(last))))) last++;
  if (last !== phrase.last || last === first) return null;
  // One capitalised word that opens the sentence is a name only where no common word is written so.
  const acronym = passage.view.tokens.shape[first] === Shape.Upper && passage.text(first, last).length > 2;
  if (first === passage.first && last - first === 1 && !acronym && passage.view.wordClass(first) !== 'unknown') return null;
  return { ...fillWithWords(passage, first, last), value: { name: passage.text(first, last) } };
}

function isName(passage: Passage, at: number): boolean {
  if (passage.mentionAt(at)) return false;
  const shape = passage.view.tokens.shape[at]!;
  const word = passage.word(at);
  if (shape !== Shape.Capital && shape !== Shape.Upper && shape !== Shape.Mixed) return false;
  return !isOf('determiners', word) && !isOf('prepositions', word) && !isOf('pronouns', word) && !isOf('conjunctions', word) && !isAdverb(word);
}

/** *was launched by PT Tesco*, *is to be laid by China Harbour*: a name that no kind knows behind a preposition of agents; null where none stands there. */
export function unknownNameBehind(passage: Passage, preposition: string, from: number, last: number): Filler | null {
  for (let at = from; at < last; at++) {
    if (passage.word(at) !== preposition || passage.mentionAt(at)) continue;
    let first = at + 1;
    while (
      first < last &&
      (isOf('determiners', passage.word(first)) || passage.view.wordClass(first) === 'adjective' || passage.mentionAt(first)?.mention.kind === 'country')
    )
      first++;
    while (first < last && passage.view.tokens.shape[first] === Shape.Lower && passage.view.wordClass(first) === 'noun' && first - at < 5) first++;
    // *by a Chinese contractor, CSCEC*
    const apposed = passage.word(first) === ',' ? passage.mentionAt(first + 1) : undefined;
    if (apposed?.mention.kind === 'organization') return fillWith(apposed);
    let end = first;
    while (end < last && (isName(passage, end) || (end > first && /^[-‑&]$/.test(passage.word(end))))) end++;
    return end > first ? { ...fillWithWords(passage, first, end), value: { name: passage.text(first, end) } } : null;
  }
  return null;
}
