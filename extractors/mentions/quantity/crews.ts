import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower } from '../../../src/normalize/tokens.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { looksLikeYear } from './refuse.js';
import { bodies } from './words.js';

/** `a crew of 28`, `a crew of only 90`: people are counted by the noun of their body, which stands before the number. */
export function readCrew(sentence: SentenceView, figure: Figure): Found<QuantityParts> | string {
  const { tokens, first: floor } = sentence;
  if (figure.share || figure.vague || looksLikeYear(sentence, figure)) return 'no count of people';
  let of = figure.hedge - 1;
  if (of > floor && lower(tokens, of) !== 'of') of--;
  if (of <= floor || lower(tokens, of) !== 'of' || !bodies.at(tokens, of - 1, of)) return 'no body of people stands before the number';
  const phrase = { first: of - 1, last: of, countable: true, plural: false };
  return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, '1', { mod: figure.mod, phrase }), 0.9);
}
