import type { Reading, SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt, hedgeBefore } from '../../../src/normalize/figures/index.js';
import { glued, raw } from '../../../src/normalize/tokens.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { unitAt } from './units.js';

/** `Mach 1.8`, `pH 7.4`: the number of a scale whose name stands before it. */
export function readPrefixedUnit(sentence: SentenceView, at: number, end: number, unit: string): Reading<QuantityParts> {
  const { tokens, first: floor, last: limit, figures } = sentence;
  const figure = figures[figureIndexAt(figures, raw(tokens, end) === '-' ? end + 1 : end)];
  if (!figure || figure.share || figure.vague || figure.scale > 0) return 'no number behind the scale';
  if (Number(figure.value ?? figure.max) > 50) return 'no value that the scale has';
  if (unitAt(tokens, figure.last, limit) || (figure.last < limit && glued(tokens, figure.last) && raw(tokens, figure.last) === ':'))
    return 'the number has a unit of its own';
  return foundAt(sentence, at, figure.last, partsOf(sentence, figure, unit, { mod: hedgeBefore(tokens, at, floor)?.mod ?? figure.mod }), 0.95);
}
