import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { add, compare } from '../../../src/normalize/decimal.js';
import {
  figureIndexAt,
  opensWith,
  poundsWeigh,
  rateBefore,
  readAndHalf,
  readPer,
  tellsChange,
  type Amount,
  type Figure,
} from '../../../src/normalize/figures/index.js';
import { dashes, fractions } from '../../../src/normalize/figures/vocabulary.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { arcAt } from './arc.js';
import { barrelsAt } from './barrels.js';
import { belowZero, negated, scaleOf } from './degrees.js';
import { FEET, inchMark, isInches } from './inches.js';
import { modOf } from './stretch.js';
import { pointsAt } from './points.js';
import { withDivisor } from './composed.js';
import { foundAt, partsOf, perAfter, type QuantityParts } from './parts.js';
import { baseAhead, basePhrase } from './base.js';
import { baseBefore } from './base-before.js';
import { changes, isPlural, temperatures } from './words.js';
import { unitAt, type Unit } from './units.js';

/** A figure with its unit: the token after the unit, and the figure as it is meant there. */
export interface Measured {
  readonly figure: Figure;
  readonly unit: Unit;
  readonly last: number;
  /** `30-mm`, `10-year`: before a noun. */
  readonly adjectival: boolean;
}

/** The unit right after the figure, glued, spaced or on a hyphen; or why there is none. */
export function readMeasure(sentence: SentenceView, figure: Figure): Measured | string {
  if (answeredFor !== sentence) {
    answeredFor = sentence;
    answered.clear();
  }
  let answer = answered.get(figure);
  if (answer === undefined) answered.set(figure, (answer = readAnew(sentence, figure)));
  return answer;
}
// Several rules ask in turn about the same figure, and about its neighbours, while a sentence is read.
const answered = new Map<Figure, Measured | string>();
let answeredFor: SentenceView | null = null;

function readAnew(sentence: SentenceView, figure: Figure): Measured | string {
  const long = figure.long ? unitAfter(sentence, figure.long) : null;
  if (long && figure.long && typeof long !== 'string') return long;
  return unitAfter(sentence, figure);
}

function unitAfter(sentence: SentenceView, figure: Figure): Measured | string {
  const { tokens, last: limit } = sentence;
  const hyphen = isHyphen(sentence, figure.last);
  const bracket = !hyphen && '([{<'.includes(raw(tokens, figure.last) || ' ') ? 1 : 0;
  const quarterOf = figure.share || fractions.at(tokens, figure.last - 1, limit) ? partitive(sentence, figure.last) : 0;
  const at = hyphen || bracket ? figure.last + 1 : figure.last + quarterOf;
  const plain =
    barrelsAt(tokens, at, limit) ?? arcAt(tokens, at, limit) ?? pointsAt(sentence, at, figure) ?? unitAt(tokens, at, limit) ?? inchMark(sentence, at);
  const hit = plain && withDivisor(tokens, plain, limit);
  if (!hit) return 'no unit after the number';
  if (bracket && !')]}>'.includes(raw(tokens, hit.end) || ' ')) return 'no unit after the number';
  const unit = hit.payload;
  const refused = refuse(sentence, figure, unit, at, hit.end, hyphen);
  if (refused) return refused;
  if (belowZero(tokens, unit, hit.end, limit)) return { figure: negated(figure), unit, last: hit.end + 2, adjectival: hyphen };
  return { figure, unit: scaleOf(tokens, unit, hit.end, limit), last: bracket ? hit.end + 1 : hit.end, adjectival: hyphen };
}

/** Tokens of `an`, `a` or `of a` between a fraction and its unit: `half an hour`, `a quarter of a mile`. */
function partitive({ tokens }: SentenceView, at: number): number {
  const word = lower(tokens, at);
  if (word === 'a' || word === 'an') return 1;
  const article = lower(tokens, at + 1);
  return word === 'of' ? (article === 'a' || article === 'an' ? 2 : 1) : 0;
}

function isHyphen({ tokens, last: limit }: SentenceView, at: number): boolean {
  return at + 1 < limit && dashes.at(tokens, at, limit) === true && glued(tokens, at) && glued(tokens, at + 1) && tokens.shape[at + 1] !== Shape.Number;
}

function refuse(sentence: SentenceView, figure: Figure, unit: Unit, at: number, end: number, hyphen: boolean): string | null {
  const { tokens, last: limit } = sentence;
  const word = lower(tokens, end - 1);
  if (word === 'second' && end + 1 < limit && raw(tokens, end) === '-' && glued(tokens, end)) return 'an ordinal inside a compound (`second-hand`)';
  if (word === 'yards' && /^(?:the|its|their|these|all)$/.test(lower(tokens, figure.first - 1))) return 'these yards build ships';
  if (word.startsWith('pound') && !poundsWeigh(tokens, figure, end - 1, sentence.first, limit)) return 'these pounds are money';
  const lone = word === 'm' && end === at + 1 && figure.long !== undefined;
  if (lone && ((end < limit && isCounted(sentence, end)) || followsMillions(sentence, figure))) return '`m` stands for million here';
  if (figure.vague && unit.dimension !== 'time' && unit.wary) return 'a vague number and a doubtful unit';
  if (!unit.wary || word.startsWith('pound') || tokens.end[end - 1]! - tokens.start[at]! > 2) return null;
  if (word === 'in') return isInches(sentence, end, hyphen) || FEET.has(lower(tokens, figure.first - 1)) ? null : '`in` is a preposition here';
  const frost = unit.dimension === 'temperature' && figure.value?.startsWith('-') && glued(tokens, at); // `-10C`
  if (
    !frost &&
    (unit.dimension === 'temperature' || unit.dimension === 'current') &&
    !speaksOfTemperature(sentence) &&
    tokens.end[end - 1]! - tokens.start[at]! === 1
  )
    return 'a letter without talk of temperature';
  if (end < limit && raw(tokens, end) === '-' && glued(tokens, end)) return 'the letter begins a name';
  if (unit.dimension === 'temperature' && tokens.shape[end] === Shape.Lower) return null;
  const tight = glued(tokens, at) || hyphen;
  const free = end >= limit || tokens.shape[end]! >= Shape.Symbol || sentence.wordClass(end) === 'function';
  return tight
    ? free || tokens.shape[end] === Shape.Lower
      ? null
      : 'the letter after the number is no clear unit'
    : free && !isNameBefore(sentence, figure)
      ? null
      : 'the letter after the number is no clear unit';
}

function speaksOfTemperature({ tokens, first, last }: SentenceView): boolean {
  for (let at = first; at < last; at++) if (temperatures.at(tokens, at, last)) return true;
  return false;
}

function isNameBefore({ tokens, first }: SentenceView, figure: Figure): boolean {
  return figure.first - 1 > first && tokens.shape[figure.first - 1]! <= Shape.Mixed && tokens.shape[figure.first - 1] !== Shape.Lower;
}

/** `4.1m TEUs in 2024, against 3.8m in 2023`: the letter was millions right before. */
function followsMillions(sentence: SentenceView, figure: Figure): boolean {
  const index = figureIndexAt(sentence.figures, figure.first);
  const earlier = sentence.figures.slice(Math.max(0, index - 2), Math.max(0, index)).filter((one) => one.long?.scale === 6);
  return earlier.some((one) => {
    const measured = readMeasure(sentence, one);
    return typeof measured === 'string' ? isCounted(sentence, one.long!.last) : measured.figure === one.long;
  });
}

/** A plural noun right after `5m`: five million of them. */
function isCounted(sentence: SentenceView, at: number): boolean {
  const shape = sentence.tokens.shape[at];
  return (shape === Shape.Lower || shape === Shape.Capital) && sentence.wordClass(at) !== 'function' && isPlural(sentence.tokens, at, sentence.last);
}

/** The mention of a measure with its hedge, base and rate. */
export function measureFound(
  sentence: SentenceView,
  { figure, unit, last, adjectival }: Measured,
  first = figure.first,
  amount: Amount = figure,
): Found<QuantityParts> {
  const half = readAndHalf(sentence.tokens, last, sentence.last);
  const whole = half && amount.value !== undefined && unit.dimension === 'time';
  const end = whole ? half.last : last;
  const value = whole ? { value: add(amount.value!, half.value) } : amount;
  const named = adjectival ? null : baseOf(sentence, end, unit, Math.min(figure.hedge, first));
  const share = !named && !adjectival && unit.dimension === 'percent' && lower(sentence.tokens, end) !== 'of' && !isChange(sentence, first, end);
  const ahead = share ? baseAhead(sentence, end) : null;
  const before = share && !ahead ? baseBefore(sentence, { hedge: Math.min(figure.hedge, first), first, last: end }) : null;
  const resumes = before && 'resumed' in before ? before : undefined;
  const rated = named || adjectival ? null : baseBehindRate(sentence, end, unit);
  const base = named ?? rated ?? ahead ?? (before && !('resumed' in before) ? before : null);
  const flows = unit.dimension !== 'percent' && unit.dimension !== 'time' && unit.dimension !== 'percentage point';
  const told = unit.per ?? perAfter(sentence, base && base.first >= end ? [end, base.last] : [end], PRICING);
  const per = told ?? (flows ? (rateBefore(sentence.tokens, figure.hedge, sentence.first) ?? rateOfOther(sentence, unit, end)) : null);
  const mod = modOf(sentence, figure, unit, end);
  const parts = partsOf(sentence, value, unit.unit, { mod, phrase: base, of: base ? null : unit.of, per, factor: unit.factor, resumes });
  return foundAt(sentence, first, end, parts, unit.wary ? 0.85 : 0.97);
}

/** `331,000 barrels per day of crude oil`: the rate stands between. */
function baseBehindRate(sentence: SentenceView, end: number, unit: Unit): ReturnType<typeof basePhrase> {
  const flows = unit.dimension === 'volume' || unit.dimension === 'mass' || unit.dimension === 'energy' || unit.dimension === 'power';
  const rate = flows ? readPer(sentence.tokens, end, sentence.last) : null;
  return rate && basePhrase(sentence, rate.last);
}

/** `80% of its value against the dollar`: what was lost, and no price. */
const PRICING = new Set(['to', 'against']);

/** `from 22 million tonnes to 30 million tonnes a year`: the rate stands behind the second measure alone. */
function rateOfOther(sentence: SentenceView, unit: Unit, end: number): string | null {
  const { tokens } = sentence;
  const other = lower(tokens, end) === 'to' ? sentence.figures[figureIndexAt(sentence.figures, end + 1)] : undefined;
  const measured = other ? readMeasure(sentence, other) : 'no figure behind it';
  return typeof measured !== 'string' && measured.unit.unit === unit.unit ? (measured.unit.per ?? perAfter(sentence, [measured.last])) : null;
}

/** `14 percent lower`, `up by 3%`: a change has no base of its own, and takes none from the shares before it. */
function isChange({ tokens, first: floor }: SentenceView, first: number, end: number): boolean {
  return changes.at(tokens, end, tokens.count) === true || (first > floor && lower(tokens, first - 1) === 'by');
}

/** `within 5 km of the border` says where, `61 km of the barrier` how much. */
const NEAR = new Set(['within', 'inside', 'to', 'of', 'than', 'come', 'came', 'under']);

function baseOf(sentence: SentenceView, at: number, unit: Unit, hedge: number): ReturnType<typeof basePhrase> {
  const word = lower(sentence.tokens, at + 1);
  if (unit.dimension === 'time' && (word === 'age' || word === 'the' || sentence.tokens.shape[at + 1] !== Shape.Lower)) return null;
  if (unit.dimension === 'length' || unit.dimension === 'angle' || unit.dimension === 'temperature')
    return unit.dimension === 'length' && (word !== 'the' || !NEAR.has(lower(sentence.tokens, hedge - 1))) ? basePhrase(sentence, at) : null;
  return basePhrase(sentence, at);
}

/** Both ends name the unit (`6.5% and 7%` after `between`, `44 mg to 50 mg`): one range. */
export function readMeasureRange(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const low = readMeasure(sentence, figure);
  const next = sentence.figures[index + 1];
  if (typeof low === 'string' || !next || figure.value === undefined || next.value === undefined) return 'no second measure beside the first';
  const { tokens, last: limit } = sentence;
  const at = low.last;
  const word = lower(tokens, at);
  const dash = dashes.at(tokens, at, limit) === true && (word !== '—' || glued(tokens, at));
  const joins = dash || (word === 'and' && opensWith(tokens, figure.first, sentence.first, 'between')) || (word === 'to' && rises(sentence, figure));
  if (!joins || next.hedge > at + 1 || next.first < at + 1) return 'no second measure beside the first';
  const high = readMeasure(sentence, next);
  if (typeof high === 'string' || high.unit.unit !== low.unit.unit || high.unit.dimension !== low.unit.dimension)
    return 'the second number has another unit or none';
  if (compare(low.figure.value!, high.figure.value!) >= 0) return 'the second measure is not the larger';
  const amount = { min: low.figure.value!, max: high.figure.value! };
  return measureFound(sentence, { ...high, figure: { ...low.figure, hedge: low.figure.hedge } }, figure.first, amount);
}

/** `44 mg to 50 mg` is a range; `rose from 44% to 50%`, `from 2% to 3%` and `grew about 2 km to 3 km` are two values. */
function rises(sentence: SentenceView, figure: Figure): boolean {
  const { tokens, first: floor } = sentence;
  return (
    figure.first === floor ||
    (!opensWith(tokens, figure.first, floor, 'from') &&
      !opensWith(tokens, figure.first, floor, 'by') &&
      !tellsChange(tokens, figure.hedge, floor, sentence.last) &&
      sentence.wordClass(figure.hedge - 1) !== 'verb')
  );
}
