import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower } from '../../../src/normalize/tokens.js';
import { ownedCount } from './owned.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { nounPhrase } from './phrase.js';
import { unitAt } from './units.js';
import { determiners } from './words.js';

/** `two-thirds of mortgage holders`, `half the population`: a part of what the noun phrase names, as a number below one. */
export function readShare(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  if (!figure.share || figure.form !== 'words') return 'no fraction in words';
  const { tokens, last: limit } = sentence;
  const of = lower(tokens, figure.last) === 'of';
  let at = of ? figure.last + 1 : figure.last;
  const determined = determiners.at(tokens, at, limit) === true;
  if (!of && !(lower(tokens, figure.last - 1) === 'half' && determined)) return 'a fraction without what it is of';
  while (determiners.at(tokens, at, limit)) at++;
  if (sentence.figures[index + 1]?.first === at || unitAt(tokens, at, limit)) return 'the fraction is of another number';
  const phrase = ownedCount(sentence, at, true) ?? nounPhrase(sentence, at, true);
  // `half of the way`, `a third of that`: only what can be counted or is plainly a stock has parts worth a number.
  if (!phrase || (!phrase.plural && phrase.last - phrase.first > 4)) return 'nothing named that the fraction is of';
  return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, '1', { mod: figure.mod, phrase }), 0.75);
}
