import type { SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { lower } from '../../../src/normalize/tokens.js';

/** The number one, spelled out. */
export function isOne(figure: Figure): boolean {
  return figure.form === 'words' && figure.value === '1';
}

/** `one country`, but not `no one`, `the one hand`, `one another`, `one can`. */
export function countsOne(sentence: SentenceView, figure: Figure): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  const before = figure.first > floor ? lower(tokens, figure.first - 1) : '';
  const after = figure.last < limit ? lower(tokens, figure.last) : '';
  // `a red one`
  if (sentence.wordClass(figure.first - 1) === 'adjective' && figure.first - 2 >= floor && /^(?:a|an|the)$/.test(lower(tokens, figure.first - 2))) return false;
  return !NOT_BEFORE_ONE.has(before) && !NOT_AFTER_ONE.has(after);
}
const NOT_BEFORE_ONE = new Set([
  'no',
  'the',
  'this',
  'that',
  'any',
  'every',
  'each',
  'which',
  'another',
  'some',
  'a',
  'such',
  'many',
  'big',
  'new',
  'on',
  'day',
  'number',
  'not',
]);
const NOT_AFTER_ONE = new Set([
  'another',
  'hand',
  'thing',
  'day',
  'way',
  'side',
  'reason',
  'kind',
  'sort',
  'time',
  'more',
  'such',
  'must',
  'should',
  'can',
  'may',
  'might',
  'would',
  'could',
  'or',
  'and',
  "'s",
  '’s',
  'example',
  'option',
  'step',
  'part',
  'aspect',
  'point',
  'or',
]);
