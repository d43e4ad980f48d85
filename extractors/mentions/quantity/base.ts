import type { SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
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
  if (phrase && tokens.shape[phrase.last] === Shape.Symbol && glued(tokens, phrase.last) && phrase.last < limit) return null; // `61% of the US$2.58bn`
  if (phrase && lower(tokens, phrase.last) === 'equivalent') return { ...phrase, last: phrase.last + 1 }; // `oil equivalent`
  if (!phrase || !/^['’]s$/i.test(raw(tokens, phrase.last))) return phrase;
  const owned = sentence.figures[figureIndexAt(sentence.figures, phrase.last + 1)];
  if (owned) return nounPhrase(sentence, owned.last); // `of Moldova's 2.5 million people`
  const owner = phrase.last - phrase.first === 1;
  const name = owner && (tokens.shape[phrase.first] === Shape.Capital || OWNERS.has(lower(tokens, phrase.first)));
  return (name && basesOf(sentence, phrase.last + 1)) || phrase; // `of Honduras's GDP`
}

/** `1.8 % and 2.3 % of GDP`: the base stands behind the last of percentages in a row. */
export function baseAhead(sentence: SentenceView, end: number): Phrase | null {
  const { tokens, last: limit, figures } = sentence;
  for (let at = end, seen = 0; seen < LONGEST_ROW; seen++) {
    const joint = lower(tokens, at) === ',' ? at + 1 : at;
    const next = /^(?:and|or)$/.test(lower(tokens, joint)) ? joint + 1 : joint;
    const figure = next > at ? figures[figureIndexAt(figures, next)] : undefined;
    const unit = figure && unitAt(tokens, figure.last, limit);
    if (!unit || unit.payload.unit !== '%') return null;
    const phrase = basePhrase(sentence, unit.end);
    if (phrase) return phrase;
    at = unit.end;
  }
  return null;
}
const LONGEST_ROW = 4;

/** Owners that are known without being named (`the country's export revenue`). */
const OWNERS = new Set(['country', 'nation', 'state', 'world', 'region', 'company', 'group', 'firm', 'government', 'ministry']);

/** A listed base at a token (`GDP`), or the noun phrase there. */
function basesOf(sentence: SentenceView, at: number): Phrase | null {
  return bases.at(sentence.tokens, at, sentence.last) ? { first: at, last: at + 1, countable: false, plural: false } : nounPhrase(sentence, at, true);
}
