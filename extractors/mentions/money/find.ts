import { onFigure, onPhrase, type Found, type Reading, type Rule, type SentenceView } from '../../../src/extract/contract.js';
import { dashes, scales } from '../../../src/normalize/figures/vocabulary.js';
import { movesFrom, opensWith, tellsChange, type Figure } from '../../../src/normalize/figures/index.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { comparedRate } from './compared.js';
import { currencyAt } from './currency.js';
import { readOne } from './one.js';
import { readUnderstood } from './understood.js';
import { partsOf, rangeOf, stretchOf, readPrefixed, readSuffixed, withMinor, narrower, type MoneyParts, type Sum } from './read.js';

function found(sentence: SentenceView, first: number, last: number, parts: MoneyParts, confidence: number): Found<MoneyParts> {
  const { tokens } = sentence;
  return { start: tokens.start[first]!, end: tokens.end[last - 1]!, parts, confidence };
}

/** A range whose two ends both name the currency, when the next figure is its other end. */
function readRange(
  sentence: SentenceView,
  sum: Sum,
  index: number,
  read: (sentence: SentenceView, figure: Figure, index: number) => Sum | string,
): Found<MoneyParts> | null {
  const next = sentence.figures[index + 1];
  if (!next) return null;
  const other = read(sentence, next, index + 1);
  if (typeof other === 'string' || other.first !== sum.last + 1 || !joinsRange(sentence, sum)) return null;
  const amount = rangeOf(sum, other);
  if (!amount) return null;
  const currency = narrower(sum.currency, other.currency);
  return found(sentence, sum.first, other.last, partsOf(sentence, { ...sum, last: other.last, currency }, amount), 0.97);
}

/** A dash, or `and` after `between`, or `to` where nothing moves from one amount to the other. */
function joinsRange(sentence: SentenceView, sum: Sum): boolean {
  const { tokens } = sentence;
  const word = lower(tokens, sum.last);
  if (dashes.at(tokens, sum.last, sentence.last)) return word !== '—' || glued(tokens, sum.last);
  if (word === 'and') return opensWith(tokens, sum.first, sentence.first, 'between');
  if (word !== 'to' || sum.figure.mod !== undefined || tellsChange(tokens, sum.first, sentence.first, sentence.last)) return false;
  const before = lower(tokens, sum.first - 1);
  // `diesel by $2 to $17`, `have gone from $25 to $41`
  if (before === 'by' || (before === 'from' && movesFrom(tokens, sum.first - 1, sentence.first, sentence.last))) return false;
  return sum.figure.scale === 0 || standsStill(sentence, sum);
}

/** `sales of €14bn to €14.5bn`, not `from €14bn to €15bn` nor `an increase of €1bn to €14bn`. */
function standsStill({ tokens, first: floor, last: limit }: SentenceView, { first }: Sum): boolean {
  const before = lower(tokens, first - 1);
  return first > floor && STANDING.has(before) && !tellsChange(tokens, first - 1, floor, limit);
}
const STANDING = new Set(['of', 'at', 'worth', 'cost', 'costs', 'costing', 'between', 'is', 'be', 'was', 'were', 'are']);

function read(sentence: SentenceView, figure: Figure, index: number, sum: Sum | string, reader: typeof readPrefixed, confidence: number): Reading<MoneyParts> {
  const reading = readSum(sentence, figure, index, sum, reader, confidence);
  if (typeof sum === 'string' || typeof reading === 'string' || reading.parts.per) return reading;
  const per = comparedRate(sentence, sum, index);
  return per ? { ...reading, parts: { ...reading.parts, per } } : reading;
}

function readSum(
  sentence: SentenceView,
  figure: Figure,
  index: number,
  sum: Sum | string,
  reader: typeof readPrefixed,
  confidence: number,
): Found<MoneyParts> | string {
  if (typeof sum === 'string') return sum;
  const range = figure.value === undefined ? null : readRange(sentence, sum, index, reader);
  if (range) return range;
  const minor = withMinor(sentence, sum, sentence.figures[index + 1]);
  if (minor) return found(sentence, sum.first, minor.last, partsOf(sentence, { ...sum, last: minor.last }, { value: minor.value }), confidence);
  return found(
    sentence,
    sum.first,
    sum.last,
    partsOf(sentence, isLoss(sentence, sum) || isNegative(sentence, sum) ? { ...sum, figure: { ...sum.figure, value: `-${sum.figure.value!}` } } : sum),
    confidence,
  );
}

/** `was –€212m`, `-$5m`: a minus glued to the sign, and to nothing before it, inside its sentence. */
function isNegative({ tokens, first: floor }: SentenceView, { first, figure }: Sum): boolean {
  const sign = first - 1;
  if (sign <= floor || !/^[-–−]$/.test(raw(tokens, sign)) || !glued(tokens, first) || glued(tokens, sign)) return false;
  return tokens.shape[first] === Shape.Symbol && /^[1-9]/.test(figure.value ?? '');
}

/** `the result was ($4.2m)`: a bracket where the amount itself is due is an accountant's minus. */
function isLoss({ tokens, first: floor }: SentenceView, { first, last, figure }: Sum): boolean {
  if (first - 2 < floor || lower(tokens, first - 1) !== '(' || lower(tokens, last) !== ')' || !/^[1-9]/.test(figure.value ?? '')) return false;
  return /^(?:is|was|were|are|be|of)$/.test(lower(tokens, first - 2));
}

const articles = new Lexicon<true>('articles before a currency', [
  ['a', true],
  ['an', true],
]);

const multipliers = new Lexicon<number>(
  'multipliers that stand alone before a currency',
  (['million', 6, 'billion', 9, 'trillion', 12] as const).flatMap((word, i, all): [string, number][] =>
    typeof word === 'string' ? ['', 'multi-', 'multi', 'half-', 'half a '].map((head): [string, number] => [`${head}${word}`, all[i + 1] as number]) : [],
  ),
);

export const rules: readonly Rule<MoneyParts>[] = [
  onFigure(
    'money/sign-amount',
    'A currency sign, code or word and the number after it: `€2.2 billion`, `US$1.1bn`, `CAD $6.96 billion`.',
    (sentence, figure, index) => read(sentence, figure, index, readPrefixed(sentence, figure, index), readPrefixed, 0.98),
  ),
  onFigure('money/amount-word', 'A number and the currency after it: `500 million kuna`, `20€`, `12-cent`, `billions of dollars`.', (sentence, figure, index) =>
    read(sentence, figure, index, readSuffixed(sentence, figure), readSuffixed, 0.96),
  ),
  onFigure(
    'money/understood-currency',
    'A large number beside an amount whose currency it shares: `€2.2 billion, up from 1.9 billion in 2023`.',
    readUnderstood,
  ),
  onPhrase('money/one-of-a-currency', 'One of a currency, measured or continued: `less than a dollar`, `a dollar and 42 cents`.', articles, readOne),
  onPhrase('money/bare-multiplier', 'A multiplier alone with a currency: `billion-dollar`, `multi-million-euro`.', multipliers, (sentence, at, end, power) => {
    const { tokens, last: limit } = sentence;
    if (scales.at(tokens, at - 1, at) !== undefined || sentence.figures.some((figure) => at >= figure.first && at < figure.last))
      return 'a number stands before the multiplier';
    const hyphen = lower(tokens, end) === '-' && glued(tokens, end);
    const hit = hyphen ? currencyAt(tokens, end + 1, limit) : null;
    if (!hit || hit.payload.power !== 0) return 'no hyphen and currency after the multiplier';
    const word = lower(tokens, at);
    const value = word === 'half' ? `5${'0'.repeat(power - 1)}` : `1${'0'.repeat(power)}`;
    const amount = word.startsWith('multi') ? { vague: true as const } : { value };
    const parts: MoneyParts = { ...amount, currency: hit.payload, sentence: stretchOf(sentence) };
    return found(sentence, at, hit.end, parts, 0.9);
  }),
];
