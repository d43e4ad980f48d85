import type { Reading, SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt, hedgeBefore, type Figure } from '../../../src/normalize/figures/index.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { partsOf, readSuffixed, withMinor, type MoneyParts } from './read.js';

/** `less than a dollar a day`, `a dollar and 42 cents`: one of a currency, where a hedge, cents or nothing else beside it says that it is an amount. */
export function readOne(sentence: SentenceView, at: number): Reading<MoneyParts> {
  const { tokens, first: floor, last: limit } = sentence;
  const hedge = hedgeBefore(tokens, at, floor);
  const figure: Figure = {
    first: at,
    last: at + 1,
    start: tokens.start[at]!,
    end: tokens.end[at]!,
    value: '1',
    hedge: hedge?.first ?? at,
    scale: 0,
    form: 'words',
    ...(hedge ? { mod: hedge.mod } : {}),
  };
  const sum = readSuffixed(sentence, figure);
  if (typeof sum === 'string') return sum;
  if (tokens.shape[sum.last - 1] === Shape.Symbol || sum.last - at > 3) return 'no currency in words after the article';
  const rest = lower(tokens, sum.last) === 'and' ? sum.last + 1 : sum.last;
  const minor = withMinor(sentence, sum, sentence.figures[figureIndexAt(sentence.figures, rest)]);
  const last = minor?.last ?? sum.last;
  const alone = at === floor && (last === limit || (last === limit - 1 && raw(tokens, last) === '.')) && tokens.shape[at] === Shape.Lower;
  const free = last >= limit || tokens.shape[last]! >= Shape.Symbol || sentence.wordClass(last) === 'function';
  if (!minor && !alone && !(hedge && free && raw(tokens, last) !== '-')) return 'one of a currency that nothing measures';
  const parts = partsOf(sentence, { ...sum, last }, minor ? { value: minor.value } : figure);
  return { start: figure.start, end: tokens.end[last - 1]!, parts, confidence: 0.85 };
}
