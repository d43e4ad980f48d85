import type { Tokens } from '../../../src/normalize/tokens.js';
import { raw, glued, Shape } from '../../../src/normalize/tokens.js';
import { WordTable } from '../../../src/normalize/figures/vocabulary.js';
import type { Hit } from '../../../src/normalize/lexicon.js';
import { unitOf, type Unit } from './units.js';

/** What the oil trade writes for thousands and millions of barrels, and others for kilobits, megabits and millibars. */
const BARRELS = new WordTable<Unit>([
  ['kb', thousandBarrels()],
  ['mb', unitOf('MMbbl')!],
]);
const OIL = /\b(?:[mk]b\/d|barrels?|crude|bpd|OPEC)\b/i;

const remembered = new WeakMap<Tokens, boolean>();

/** `45 mb` in a document that speaks of oil. */
export function barrelsAt(tokens: Tokens, at: number, limit: number): Hit<Unit> | null {
  const unit = BARRELS.at(tokens, at, limit);
  if (!unit || tokens.shape[at] !== Shape.Lower) return null;
  const runsOn = at + 1 < limit && glued(tokens, at + 1) && /^[\p{L}\d/²³-]/u.test(raw(tokens, at + 1));
  return !runsOn && speaksOfOil(tokens) ? { end: at + 1, payload: unit } : null;
}

function speaksOfOil(tokens: Tokens): boolean {
  let known = remembered.get(tokens);
  if (known === undefined) remembered.set(tokens, (known = OIL.test(tokens.text)));
  return known;
}

function thousandBarrels(): Unit {
  return { ...unitOf('MMbbl')!, unit: '10*3.[bbl_us]' };
}
