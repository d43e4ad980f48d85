import type { Found, SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { compare } from '../../../src/normalize/decimal.js';
import { glued, lower, Shape } from '../../../src/normalize/tokens.js';
import { readMeasure, type Measured } from './measure.js';
import { looksLikeYear } from './refuse.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';

const LONGEST = 8;
const TIMES = new Set(['x', '×']);

/** A number whose unit only a later one of its list spells out: `5.56, 7.62 and 9 mm`, `3 x 5 m`, `45 and 50 mg`. */
export function readListed(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  // `fell by half to 3 bcm`: a part of what was, and where that left it.
  const isPart = figure.share && figure.form === 'words';
  const measured = isPart || isYearOfList(sentence, figure) ? null : unitOfList(sentence, index);
  if (!measured) return 'no list of numbers with one unit';
  const times = TIMES.has(lower(sentence.tokens, figure.last));
  const apart = glued(sentence.tokens, figure.last) && !glued(sentence.tokens, figure.last + 1); // `3x 155 mm`
  if (times && (measured.unit.dimension !== 'length' || apart)) return 'it says how many of the measure there are'; // `2 x 500 lb`
  const { mod } = figure;
  const parts = partsOf(sentence, figure, measured.unit.unit, { mod, per: measured.unit.per, of: measured.unit.of, factor: measured.unit.factor });
  return foundAt(sentence, figure.first, figure.last, parts, 0.9);
}

/** `in 2022 to 21.7 percent`: what stands behind a word of time is a year and no member of a list. */
function isYearOfList(sentence: SentenceView, figure: Figure): boolean {
  return looksLikeYear(sentence, figure) && (DATED.has(lower(sentence.tokens, figure.first - 1)) || sentence.tokens.shape[figure.first - 1] === Shape.Capital);
}
const DATED = new Set(['in', 'since', 'during', 'by', 'until', 'till', 'after', 'before', 'for', 'from', 'of', 'fiscal', 'year', 'mid', 'early', 'late']);

function unitOfList(sentence: SentenceView, index: number): Measured | null {
  let joined = false;
  for (let at = index; at - index < LONGEST; at++) {
    const figure = sentence.figures[at];
    const next = sentence.figures[at + 1];
    if (!figure || !next) return null;
    const joint = jointBetween(sentence, figure.last, next.hedge === next.first ? next.first : next.hedge);
    if (joint === null) return null;
    joined ||= joint !== ',';
    const falls = joint === 'to' && at === index && lower(sentence.tokens, figure.hedge - 1) === 'from'; // `from 24 to 18 months`
    if (joint === 'to' && !falls && compare(figure.value ?? figure.max ?? '0', next.value ?? next.min ?? '0') >= 0) return null;
    const measured = readMeasure(sentence, next);
    if (typeof measured !== 'string') return joined && measured.figure === next ? measured : null;
  }
  return null;
}

/** The sign or word between two members of a list, when nothing else stands there. */
function jointBetween({ tokens, last: limit }: SentenceView, from: number, to: number): string | null {
  if (to >= limit) return null;
  const word = lower(tokens, from);
  if (to === from + 1) {
    if (word === 'x' || word === '×') return word;
    return word === 'and' || word === 'or' || word === ',' || word === '&' || (word === '/' && glued(tokens, from)) || word === 'by' || word === 'to'
      ? word
      : null;
  }
  const second = lower(tokens, from + 1);
  return to === from + 2 && word === ',' && (second === 'and' || second === 'or') ? second : null;
}
