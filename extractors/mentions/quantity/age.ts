import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { ageHedgeBefore, type Figure } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { readMeasure } from './measure.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { ageWords, isPlural, persons } from './words.js';

/** `aged 27`, `up to the age of 27`, `between the ages of 18 and 26`: years, though no unit stands there. */
export function readAge(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const { tokens, first: floor } = sentence;
  const hedge = ageHedgeBefore(tokens, figure.first, floor);
  const before = figure.first - 1;
  const aged = ageWords.at(tokens, before, figure.first) ?? (lower(tokens, before) === 'of' && ageWords.at(tokens, before - 1, figure.first));
  const between = JOINTS.has(lower(tokens, before)) && (ageWords.at(tokens, before - 1, figure.first) || isOfPeople(sentence, figure));
  const named = hedge !== null || aged || between || ageWords.at(tokens, figure.hedge - 1, figure.first);
  if (!named && !isMovedAge(sentence, figure) && !isApposed(sentence, figure) && !isListed(sentence, figure, index)) return 'no word of age before the number';
  if (typeof readMeasure(sentence, figure) !== 'string') return 'the age names its unit';
  if (figure.value !== undefined && Number(figure.value) > 120) return 'too old for an age';
  return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, 'a', { mod: hedge?.mod ?? figure.mod }), 0.95);
}

/** `men between 18 and 30`: where nothing is counted behind, it is how old they are. */
function isOfPeople({ tokens, first: floor, last: limit }: SentenceView, { first, last, min, max }: Figure): boolean {
  if (min === undefined || max === undefined) return false;
  // `applicants must be between 18 and 22`
  let named = first - 2;
  while (named > floor && OBLIGES.has(lower(tokens, named))) named--;
  if (!persons.at(tokens, named, first)) return false;
  return Number(min) >= YOUNGEST && Number(max) <= OLDEST && !(last < limit && isPlural(tokens, last, limit));
}
/** `volunteers of 18 to 24`, `men from 18 to 27` */
const JOINTS = new Set(['between', 'of', 'from']);
const OBLIGES = new Set(['must', 'should', 'have', 'to', 'be', 'are', 'were', 'who', 'generally', 'usually']);
const YOUNGEST = 14;
const OLDEST = 75;

/** `aged 29, 33 and 36`. */
function isListed(sentence: SentenceView, figure: Figure, index: number): boolean {
  const { tokens, last: limit } = sentence;
  const other = sentence.figures[index - 1];
  if (
    !other ||
    !/^\d{1,2}$/.test(figure.value ?? '') ||
    (figure.last < limit && tokens.shape[figure.last]! < Shape.Symbol && !standsAlone(sentence, figure.last))
  )
    return false;
  const between = figure.first - other.last;
  const joined =
    between === 1
      ? /^(?:,|and|or)$/.test(lower(tokens, other.last))
      : between === 2 && raw(tokens, other.last) === ',' && lower(tokens, other.last + 1) === 'and';
  return joined && lower(tokens, other.first - 1) !== 'to' && typeof readAge(sentence, other, index - 1) !== 'string';
}

const REACH = 16;
const LEADS = new Set(['from', 'to', 'at', 'is', 'was', 'remains', 'be']);

/** `cut the conscription age from 27 to 25`, `the minimum age is 18`: nothing but where an age was or is, behind its word. */
function isMovedAge(sentence: SentenceView, { hedge, last, value, scale, first }: Figure): boolean {
  const { tokens, first: floor } = sentence;
  if (scale > 0 || !/^\d{1,2}$/.test(value ?? '') || !LEADS.has(lower(tokens, hedge - 1)) || !standsAlone(sentence, last)) return false;
  for (let at = hedge - 1; at > floor && first - at < REACH; at--) {
    if (tokens.shape[at]! >= Shape.Symbol) return false;
    if (lower(tokens, at) === 'age' || lower(tokens, at) === 'ages') return true;
  }
  return false;
}

function standsAlone(sentence: SentenceView, at: number): boolean {
  const { tokens, last: limit } = sentence;
  if (at >= limit) return true;
  return tokens.shape[at] === Shape.Punct ? !'-–/'.includes(raw(tokens, at)) : sentence.wordClass(at) === 'function' && lower(tokens, at) !== 'of';
}

/** `Anucha, 21, sat down`: between commas behind a name, and its clause goes on. */
function isApposed(sentence: SentenceView, { first, last, value, form, hedge }: Figure): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  const name = first - 2;
  if (form === 'words' || hedge < first || name < floor || raw(tokens, first - 1) !== ',' || raw(tokens, last) !== ',' || last + 1 >= limit) return false;
  if (!/^[1-9]\d$/.test(value ?? '') || Number(value) < YOUNGEST || tokens.shape[name]! > Shape.Mixed || tokens.shape[name] === Shape.Lower) return false;
  if (sentence.wordClass(name) === 'function' || MONTH.test(raw(tokens, name)) || PLACING.has(lower(tokens, name - 1))) return false;
  return sentence.wordClass(last + 1) === 'verb' || PERSONAL.has(lower(tokens, last + 1));
}
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const PLACING = new Set(['in', 'at', 'to', 'of', 'from', 'for', 'and', ',']);
const PERSONAL = new Set(['who', 'whose', 'a', 'an', 'from']);
