import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt, hedgeBefore } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { continueCompound } from './compound.js';
import { modOf } from './stretch.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { basePhrase } from './base.js';
import { unitAt, type Unit } from './units.js';

/** Dimensions whose units are also things or figures of speech (`a bar`, `a degree`, `a point`): an article counts none of them. */
const SPOKEN = new Set(['time', 'length', 'area', 'mass', 'volume', 'energy', 'power']);
/** Units whose names are everyday things. */
const THINGS = new Set(['yard', 'yards', 'foot', 'stone', 'second', 'cup', 'barrel', 'bag', 'inch', 'carat', 'pint', 'minute', 'day', 'cord', 'rod', 'moment']);

/** `a kilogram`, `more than a decade`: one of a unit, where a hedge before it or nothing else beside it says that it is measured. */
export function readSingle(sentence: SentenceView, at: number): Found<QuantityParts> | string {
  const { tokens, first: floor, last: limit } = sentence;
  const hit = unitAt(tokens, at + 1, limit);
  if (!hit || !SPOKEN.has(hit.payload.dimension) || hit.payload.per) return 'no unit behind the article';
  const unit = hit.payload;
  const longer = continued(sentence, at, hit.end, unit);
  if (longer) return longer;
  const hedge = hedgeBefore(tokens, at, floor);
  // `over a decade` may say how long instead.
  const mod = hedge ? modOf(sentence, { first: at, last: at + 1, hedge: hedge.first, mod: hedge.mod }, unit, hit.end) : undefined;
  const hedged = mod !== undefined && !(THINGS.has(lower(tokens, hit.end - 1)) && unit.dimension !== 'time');
  const alone =
    at === floor && (hit.end === limit || (hit.end === limit - 1 && raw(tokens, hit.end) === '.')) && raw(tokens, at) === raw(tokens, at).toLowerCase();
  if (!hedged && !alone && !isPortion(sentence, at, hit.end, unit)) return 'one of a unit that nothing measures';
  if (hedged && !endsThere(sentence, hit.end)) return 'the unit describes the noun behind it';
  const phrase = basePhrase(sentence, hit.end);
  return foundAt(sentence, at, hit.end, partsOf(sentence, { value: '1' }, unit.unit, { mod, phrase, factor: unit.factor, of: phrase ? null : unit.of }), 0.8);
}

/** `bought a gallon of milk`: so much of a stuff, right behind a verb; a ton of work and an ounce of sense are no measures. */
function isPortion(sentence: SentenceView, at: number, end: number, unit: Unit): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  const name = lower(tokens, end - 1);
  if (at === floor || THINGS.has(name) || FIGURATIVE.has(name) || (unit.dimension !== 'volume' && unit.dimension !== 'mass')) return false;
  return lower(tokens, end) === 'of' && end < limit && sentence.wordClass(at - 1) === 'verb' && basePhrase(sentence, end) !== null;
}
const FIGURATIVE = new Set(['ton', 'ounce', 'pound', 'gram', 'shot', 'dash', 'pinch', 'peck', 'bushel', 'point', 'carat']);

/** `an hour and 45 minutes`, `a year and three months`. */
function continued(sentence: SentenceView, at: number, end: number, unit: Unit): Found<QuantityParts> | null {
  const from = lower(sentence.tokens, end) === 'and' ? end + 1 : end;
  const index = figureIndexAt(sentence.figures, from);
  return index < 0 ? null : continueCompound(sentence, { first: at, value: '1', unit, last: end }, index);
}

/** What stands behind the unit is no noun that it would describe (`a year plan`), nor the end of a date (`a year ago`). */
function endsThere(sentence: SentenceView, at: number): boolean {
  const { tokens, last: limit } = sentence;
  if (at >= limit) return true;
  if (tokens.shape[at]! >= Shape.Symbol) return raw(tokens, at) !== '-' && raw(tokens, at) !== '/';
  if (DATED.has(lower(tokens, at))) return false;
  return sentence.wordClass(at) === 'function' || sentence.wordClass(at) === 'adverb' || LATER.has(lower(tokens, at));
}
const DATED = new Set(['ago', 'before', 'earlier', 'previously', 'per', 'a', 'an', 'each']);
const LATER = new Set(['old', 'long', 'wide', 'deep', 'high', 'tall', 'late', 'away']);
