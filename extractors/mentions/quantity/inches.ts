import type { SentenceView } from '../../../src/extract/contract.js';
import type { Hit } from '../../../src/normalize/lexicon.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { unitOf, type Unit } from './units.js';

const INCH: Unit = { ...unitOf('inch')!, wary: false };
const SIZED = new Set(['long', 'wide', 'thick', 'deep', 'tall', 'high']);

/** `5"`, `5''` and `5 " long`, where the sign closes no quotation. */
export function inchMark({ tokens, first, last: limit }: SentenceView, at: number): Hit<Unit> | null {
  if (at >= limit) return null;
  if (!glued(tokens, at)) return raw(tokens, at) === '"' && SIZED.has(lower(tokens, at + 1)) ? { end: at + 1, payload: INCH } : null;
  if (raw(tokens, at) === "'" && glued(tokens, at + 1) && raw(tokens, at + 1) === "'") return { end: at + 2, payload: INCH };
  if (raw(tokens, at) !== '"') return null;
  let open = false;
  for (let before = first; before < at; before++) if (raw(tokens, before) === '"') open = !open;
  return open ? null : { end: at + 1, payload: INCH };
}

/** Whether `in` behind a number is the measure and no preposition. */
export function isInches({ tokens, last: limit }: SentenceView, end: number, hyphen: boolean): boolean {
  if (hyphen || end >= limit) return true;
  const word = lower(tokens, end);
  return (tokens.shape[end] === Shape.Punct && word !== '“' && word !== '"') || INCH_WORDS.has(word);
}
/** Words whose number inches continue. */
export const FEET = new Set(['ft', 'feet', 'foot']);
const INCH_WORDS = new Set([
  'thick',
  'wide',
  'long',
  'deep',
  'tall',
  'high',
  'x',
  'diameter',
  'across',
  'and',
  'or',
  'of',
  'by',
  'gap',
  'pipe',
  'rainfall',
  'snow',
  'screen',
]);
