import type { SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { nounPhrase, type Phrase } from './phrase.js';
import { isPlural } from './words.js';

/** `Defence Agreement 2024–2033 adds`, `Plan 2021-2027 funds`. */
export function isStretchOfYears({ tokens, first }: SentenceView, { first: at, min, max }: Figure): boolean {
  return (
    at > first && tokens.shape[at - 1]! <= Shape.Mixed && tokens.shape[at - 1] !== Shape.Lower && [min, max].every((end) => /^(?:19|20)\d\d$/.test(end ?? ''))
  );
}

/** `the Nhon Trach 3 and 4 plants`: neighbouring numbers behind a name. */
export function isNumberedTwice(sentence: SentenceView, figure: Figure, index: number): boolean {
  const { tokens, figures } = sentence;
  const first = lower(tokens, figure.first - 1) === 'and' ? figures[index - 1] : figure;
  const second = first === figure ? figures[index + 1] : figure;
  const joined = first && second && second.first === first.last + 1 && lower(tokens, first.last) === 'and';
  return joined === true && Number(second.value) === Number(first.value) + 1 && behindLongName(sentence, first.first);
}

/** Two names in a row, as places and plants have, that no preposition puts in their place. */
function behindLongName(sentence: SentenceView, at: number): boolean {
  const { tokens, first: floor } = sentence;
  const named = at - 2 >= floor && tokens.shape[at - 1] === Shape.Capital && tokens.shape[at - 2] === Shape.Capital;
  if (named && sentence.wordClass(at - 2) === 'function') return false;
  return named && !(at - 3 >= floor && sentence.wordClass(at - 3) === 'function' && lower(tokens, at - 3) !== 'the');
}

/** `12 battalions and 1 armoured regiment`: among counts a digit counts one thing too. */
export function isListedOne({ tokens, figures, last: limit }: SentenceView, figure: Figure, index: number): boolean {
  const earlier = figures[index - 1];
  if (!earlier || raw(tokens, figure.first) !== '1' || figure.last !== figure.first + 1 || figure.first - earlier.last > LONGEST_MEMBER) return false;
  if (!/^(?:and|,|&|plus)$/.test(lower(tokens, figure.first - 1)) || earlier.first >= figure.first) return false;
  for (let at = earlier.last; at < figure.first - 1; at++) if (isPlural(tokens, at, limit)) return true;
  return false;
}
const LONGEST_MEMBER = 8;

/** `17,000 Filipino, American and Japanese troops`: names in a row before the plural that all of them describe. */
export function withAdjectives(sentence: SentenceView, phrase: Phrase | null): Phrase | null {
  const { tokens } = sentence;
  if (!phrase || phrase.plural || phrase.last - phrase.first !== 1 || tokens.shape[phrase.first] !== Shape.Capital) return phrase;
  let at = phrase.last;
  while (raw(tokens, at) === ',' && tokens.shape[at + 1] === Shape.Capital) at += 2;
  if (lower(tokens, at) !== 'and' || tokens.shape[at + 1] !== Shape.Capital) return phrase;
  const rest = nounPhrase(sentence, at + 1);
  return rest?.plural && rest.last - rest.first > 1 && tokens.shape[rest.last - 1] === Shape.Lower ? { ...rest, first: phrase.first } : phrase;
}

/** `2-504 PIR`: numbers on a hyphen that lie too far apart to bound a range, before a name in capitals or nothing. */
export function isDesignation({ tokens, last: limit }: SentenceView, { first, last, min, max, scale }: Figure): boolean {
  if (min === undefined || raw(tokens, first + 1) !== '-' || scale > 0 || Number(max) <= FARTHEST * Number(min)) return false;
  return last >= limit || tokens.shape[last] !== Shape.Lower;
}
const FARTHEST = 10;
