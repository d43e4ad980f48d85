import { readJson } from '../normalize/data.js';
import { glued, Shape } from '../normalize/tokens.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';

const { besideNames } = readJson<Record<'besideNames', string[]>>(new URL('./prepositions.json', import.meta.url));
/** Nouns that stand before a country's name in one phrase with it: *its ally Chad*, *mainland China*. */
const BESIDE_NAMES = new Set(besideNames);

const ARTICLES = new Set(['the', 'a', 'an']);

/** The preposition that governs the noun phrase holding a token, looking back over its modifiers. */
export function prepositionBefore(passage: Passage, token: number): string {
  if (isAfterPhrase(passage, token)) return '';
  for (let at = token - 1; at >= passage.first && token - at <= 6; at--) {
    const word = passage.word(at);
    // *In mid-December Russia*: what stands before a date governs the date.
    if (glued(passage.view.tokens, at) && /^[-‑]$/.test(passage.word(at - 1)) && !passage.mentionAt(at)) {
      at -= 2; // a hyphenated modifier (*the state-owned company X*) is stepped over whole
      continue;
    }
    // *under which Croatia plans*: the preposition governs the relative pronoun, not the subject behind it.
    if (word === 'which' || word === 'whom') return '';
    if (isOf('prepositions', word)) return word;
    // *At the summit the leaders of X*: what stands before an article governs another phrase.
    if (ARTICLES.has(passage.word(at + 1)) && at + 1 < token && !isOf('determiners', word)) return '';
    if (isOf('determiners', word) || /^[“"‘']$/.test(word)) continue;
    const before = passage.mentionAt(at);
    if (before && before.mention.kind !== 'country') return '';
    if (before?.mention.value.form === 'demonym') continue; // *by the Polish firm Mesko*
    const shape = passage.view.tokens.shape[at]!;
    if (before || shape === Shape.Punct || isOf('conjunctions', word)) return '';
    const wordClass = passage.view.wordClass(at);
    if (wordClass !== 'adjective' && wordClass !== 'noun') return '';
  }
  return '';
}

/** *In its latest tranche Canberra sent*: behind a common noun a country's name begins a phrase of its own; *its ally Chad* is one phrase. */
function isAfterPhrase(passage: Passage, token: number): boolean {
  const form = passage.mentionAt(token)?.mention.value.form;
  const before = token - 1;
  if ((form !== 'name' && form !== 'capital') || before <= passage.first || passage.mentionAt(before)) return false;
  if (passage.view.tokens.shape[before] !== Shape.Lower || glued(passage.view.tokens, token) || isOf('prepositions', passage.word(before))) return false;
  return passage.view.wordClass(before) === 'noun' && !isOf('determiners', passage.word(before)) && !BESIDE_NAMES.has(passage.word(before));
}
