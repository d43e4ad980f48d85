import type { SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { nounPhrase, type Phrase } from './phrase.js';
import { unitAt } from './units.js';
import { bases, determiners } from './words.js';

/** The base after `of`: `GDP`, `training`, `their combined output` without its determiner; null where none is named. */
export function basePhrase(sentence: SentenceView, at: number): Phrase | null {
  const { tokens, last: limit } = sentence;
  if (lower(tokens, at) !== 'of') return null;
  let from = at + 1;
  while (from < limit && determiners.at(tokens, from, limit)) from++;
  if (bases.at(tokens, from, limit)) return { first: from, last: from + 1, countable: false, plural: false };
  if (tokens.shape[from] === Shape.Number) {
    const figure = sentence.figures[figureIndexAt(sentence.figures, from)]; // `of its 126 million citizens`
    return figure && !figure.joined && !unitAt(tokens, figure.last, limit) ? nounPhrase(sentence, figure.last) : null;
  }
  const phrase = nounPhrase(sentence, from, true);
  if (phrase && lower(tokens, phrase.last) === 'equivalent') return { ...phrase, last: phrase.last + 1 }; // `oil equivalent`
  if (!phrase || !/^['’]s$/i.test(raw(tokens, phrase.last))) return phrase;
  const owned = sentence.figures[figureIndexAt(sentence.figures, phrase.last + 1)];
  if (owned) return nounPhrase(sentence, owned.last); // `of Moldova's 2.5 million people`
  const name = phrase.last - phrase.first === 1 && tokens.shape[phrase.first] === Shape.Capital;
  return (name && basesOf(sentence, phrase.last + 1)) || phrase; // `of Honduras's GDP`
}

/** A listed base at a token (`GDP`), or the noun phrase there. */
function basesOf(sentence: SentenceView, at: number): Phrase | null {
  return bases.at(sentence.tokens, at, sentence.last) ? { first: at, last: at + 1, countable: false, plural: false } : nounPhrase(sentence, at, true);
}
