import type { SentenceView } from '../../../src/extract/contract.js';
import type { Hit } from '../../../src/normalize/lexicon.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower, raw } from '../../../src/normalize/tokens.js';
import { unitOf, type Unit } from './units.js';
import { changes } from './words.js';

const PERCENTAGE_POINTS = unitOf('percentage points')!;
/** How far before it the percentage stands that the points are of, in tokens. */
const REACH = 12;

/** `61.3 percent, 4.2 points lower`: right behind a percentage the points that it moved by; an index moves by others, and more. */
export function pointsAt({ tokens, first: floor, last: limit }: SentenceView, at: number, figure: Figure): Hit<Unit> | null {
  const word = lower(tokens, at);
  if (
    (word !== 'points' && word !== 'point') ||
    !(changes.at(tokens, at + 1, limit) || /^(?:up|down)$/.test(lower(tokens, figure.hedge - 1))) ||
    Number(figure.value ?? figure.max) > 100
  )
    return null;
  for (let back = figure.first - 1; back >= floor && figure.first - back <= REACH; back--) {
    const before = lower(tokens, back);
    if (raw(tokens, back) === '%' || before === 'percent' || (before === 'cent' && lower(tokens, back - 1) === 'per')) {
      return { end: at + 1, payload: PERCENTAGE_POINTS };
    }
  }
  return null;
}
