import type { SentenceView } from '../../../src/extract/contract.js';
import { ageHedgeBefore, hedgeAfter, type Figure } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw } from '../../../src/normalize/tokens.js';
import type { Unit } from './units.js';

/** `over ten years` and `37 tonnes over 3,300 km` say how long or how far, unless something asks for a bound. */
export function modOf(sentence: SentenceView, figure: Pick<Figure, 'first' | 'last' | 'hedge' | 'mod'>, unit: Unit, end: number): Figure['mod'] {
  const { tokens, first: floor, last: limit } = sentence;
  const age = unit.dimension === 'time' ? ageHedgeBefore(tokens, figure.first, floor) : null;
  if (age) return age.mod;
  // `under 20-year contracts`, `over 5-year terms`: where it stands, and no bound.
  const hyphened = /^[-‑]$/.test(raw(tokens, figure.last)) && glued(tokens, figure.last);
  if (hyphened && figure.hedge === figure.first - 1 && /^(?:under|over)$/.test(lower(tokens, figure.hedge))) return undefined;
  const stretches = unit.dimension === 'time' || unit.dimension === 'length';
  if (stretches && figure.mod === 'more-than' && lower(tokens, figure.first - 1) === 'over' && figure.hedge === figure.first - 1) {
    const word = lower(tokens, figure.hedge - 1);
    const asked = figure.hedge === floor || BOUND_ASKED.has(word) || (unit.dimension === 'length' && sentence.wordClass(figure.hedge - 1) === 'verb');
    if (!asked) return hedgeAfter(tokens, end, limit)?.mod;
  }
  return figure.mod ?? hedgeAfter(tokens, end, limit)?.mod;
}
const BOUND_ASKED = new Set([
  'for',
  'in',
  'after',
  'within',
  'of',
  'to',
  'at',
  'lasted',
  'lasts',
  'took',
  'take',
  'takes',
  'is',
  'was',
  'are',
  'were',
  'been',
  'just',
  'well',
  'by',
  'last',
  'since',
  'be',
  'and',
  'than',
  'a',
  'spanning',
  'spans',
  'already',
  'now',
  '(',
  'slightly',
  'with',
  'from',
]);
