import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { companies, only } from './words.js';

/** `a crew of five`, `a staff of only 90`: how many a company of people has, where no noun behind the number says what it counts. */
export function readCompany(sentence: SentenceView, figure: Figure): Found<QuantityParts> | string {
  const { tokens, last: limit } = sentence;
  const group = companyBefore(sentence, figure);
  if (group < 0) return 'no company of people before the number';
  if (figure.share || figure.vague) return 'no number of people';
  const next = figure.last;
  const ends =
    next >= limit ||
    (tokens.shape[next] === Shape.Punct ? !'-–('.includes(raw(tokens, next)) : sentence.wordClass(next) === 'function' || sentence.wordClass(next) === 'verb');
  if (!ends) return 'the number counts the noun behind it';
  const phrase = { first: group, last: group + 1, countable: true, plural: false };
  return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, '1', { mod: figure.mod, phrase }), 0.85);
}

/** The token of `crew` in `a crew of only five`, or -1. */
function companyBefore({ tokens, first: floor, last: limit }: SentenceView, { hedge }: Figure): number {
  const near = only.at(tokens, hedge - 1, limit) ? hedge - 1 : hedge;
  const group = near - 2;
  const named = group >= floor && lower(tokens, near - 1) === 'of' && tokens.shape[group] === Shape.Lower && companies.at(tokens, group, limit);
  return named ? group : -1;
}

/** Whether the number says how many a company of people has. */
export function isCompany(sentence: SentenceView, figure: Figure): boolean {
  return companyBefore(sentence, figure) >= 0;
}
