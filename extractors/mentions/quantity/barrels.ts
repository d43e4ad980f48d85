import type { Tokens } from '../../../src/normalize/tokens.js';
import { raw, glued } from '../../../src/normalize/tokens.js';
import type { Hit } from '../../../src/normalize/lexicon.js';
import { unitOf, type Unit } from './units.js';

/** What the oil trade writes for thousands and millions of barrels, and others for kilobits, megabits and millibars. */
const BARRELS: Readonly<Record<string, Unit>> = { kb: thousandBarrels(), mb: unitOf('MMbbl')! };
const OIL = /\b(?:[mk]b\/d|barrels?|crude|bpd|OPEC)\b/i;

const remembered = new WeakMap<Tokens, boolean>();

/** `45 mb` in a document that speaks of oil. */
export function barrelsAt(tokens: Tokens, at: number, limit: number): Hit<Unit> | null {
  const unit = at < limit ? BARRELS[raw(tokens, at)] : undefined;
  const runsOn = at + 1 < limit && glued(tokens, at + 1) && /^[\p{L}\d/²³-]/u.test(raw(tokens, at + 1));
  return unit && !runsOn && speaksOfOil(tokens) ? { end: at + 1, payload: unit } : null;
}

function speaksOfOil(tokens: Tokens): boolean {
  let known = remembered.get(tokens);
  if (known === undefined) remembered.set(tokens, (known = OIL.test(tokens.text)));
  return known;
}

function thousandBarrels(): Unit {
  return { ...unitOf('MMbbl')!, unit: '10*3.[bbl_us]' };
}
