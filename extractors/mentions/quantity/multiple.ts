import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { changes } from './words.js';

/** `1.9x`, `a 2.5x rise`: so many times as much; `4x4`, `2x 155 mm` and `10x launchers` are something else. */
export function readMultiple(sentence: SentenceView, figure: Figure): Found<QuantityParts> | string {
  const { tokens, last: limit } = sentence;
  const at = figure.last;
  if (figure.form !== 'digits' || figure.scale > 0 || at >= limit || !glued(tokens, at) || !/^[x×]$/.test(raw(tokens, at))) return 'no x glued to the number';
  const next = at + 1;
  const sign = tokens.shape[next] === Shape.Punct && !(glued(tokens, next) && /^[-–/]$/.test(raw(tokens, next)));
  const free = next >= limit || sign || sentence.wordClass(next) === 'function' || changes.at(tokens, next, limit) || COMPARED.has(lower(tokens, next));
  if (!free || tokens.shape[next] === Shape.Number) return 'the x joins the number to what follows';
  return foundAt(sentence, figure.first, next, partsOf(sentence, figure, '1', { mod: figure.mod }), 0.8);
}
const COMPARED = new Set(['net', 'ebitda', 'earnings', 'the', 'leverage', 'coverage']);
