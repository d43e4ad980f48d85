import type { Hit } from '../../../src/normalize/lexicon.js';
import { glued, raw, type Tokens } from '../../../src/normalize/tokens.js';
import { unitOf, type Unit } from './units.js';

const MINUTE: Unit = { ...unitOf('arcminute')!, wary: false };
const SECOND: Unit = { ...unitOf('arcsecond')!, wary: false };
/** Talk of the sky, where the marks of feet and inches are minutes and seconds of arc. */
const SKY = /\b(?:telescopes?|hubble|galax(?:y|ies)|nebulae?|arc[- ]?(?:minutes?|seconds?)|astronom\w{1,8}|field of view|declination)\b/i;

const remembered = new WeakMap<Tokens, boolean>();

/** `2½′`, `150"` in a document that speaks of the sky. */
export function arcAt(tokens: Tokens, at: number, limit: number): Hit<Unit> | null {
  if (at >= limit || !glued(tokens, at)) return null;
  const mark = raw(tokens, at);
  const unit = mark === "'" || mark === '′' || mark === '’' ? MINUTE : mark === '"' || mark === '″' || mark === '”' ? SECOND : null;
  const runsOn = at + 1 < limit && glued(tokens, at + 1) && /^[\p{L}\d]/u.test(raw(tokens, at + 1));
  return unit && !runsOn && speaksOfSky(tokens) ? { end: at + 1, payload: unit } : null;
}

function speaksOfSky(tokens: Tokens): boolean {
  let known = remembered.get(tokens);
  if (known === undefined) remembered.set(tokens, (known = SKY.test(tokens.text)));
  return known;
}
