import { onFigure, onPhrase, type Rule, type SentenceView } from '../../../src/extract/contract.js';
import type { Figure } from '../../../src/normalize/figures/index.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { raw, Shape } from '../../../src/normalize/tokens.js';
import { readAge } from './age.js';
import { readBare } from './bare.js';
import { readAdjectival, readCount } from './count.js';
import { readListed } from './lists.js';
import { readCompound } from './compound.js';
import { measureFound, readMeasure, readMeasureRange } from './measure.js';
import { readMultiple } from './multiple.js';
import { foundAt, partsOf, type QuantityParts } from './parts.js';
import { readShare } from './share.js';
import { readCompany } from './company.js';
import { readPrefixedUnit } from './prefixed.js';
import { readSingle } from './singles.js';
import { notQuantity } from './refuse.js';
import { unitOf, type Unit } from './units.js';
import { readUnderstood } from './understood.js';
import { prefixUnits } from './words.js';

type Read = (sentence: SentenceView, figure: Figure, index: number) => ReturnType<typeof readCompound>;

/** A rule on figures that are not already something else. */
function rule(id: string, about: string, read: Read): Rule<QuantityParts> {
  return onFigure(id, about, (sentence, figure, index) => {
    if (asked !== figure) [asked, refused] = [figure, notQuantity(sentence, figure)];
    return refused ?? read(sentence, figure, index);
  });
}
// The rules ask in turn about the same figure.
let asked: Figure | null = null;
let refused: string | null = null;

const folds = new Lexicon<string>(
  'multiples in one word',
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    .map((word, i): [string, string] => [`${word}fold`, String(i + 2)])
    .concat([
      ['hundredfold', '100'],
      ['thousandfold', '1000'],
    ]),
);

const absoluteZero = new Lexicon<true>('absolute zero', [['absolute zero', true]]);

const TIMES = ['year', 'month', 'week', 'day', 'hour', 'minute', 'decade', 'century'];

const articles = new Lexicon<true>('articles', [
  ['a', true],
  ['an', true],
]);

const halves = new Lexicon<Unit>(
  'one and a half of a time',
  TIMES.flatMap((word): [string, Unit][] => {
    const unit = unitOf(word);
    return unit ? ['a', 'an', 'one'].map((article): [string, Unit] => [`${article} ${word} and a half`, unit]) : [];
  }),
);

export const rules: readonly Rule<QuantityParts>[] = [
  rule('quantity/age', 'A number behind a word of age: `up to the age of 27`, `aged 18 to 27`.', readAge),
  rule('quantity/compound-measure', 'A measure and a smaller one that continue each other: `5 ft 2 in`, `2 years and 3 months`.', readCompound),
  rule('quantity/measure-range', 'Two measures of one unit that bound a range: `between 6.5% and 7%`, `44 mg to 50 mg`.', readMeasureRange),
  rule('quantity/measure', 'A number and its unit: `1,124 km`, `17.3%`, `30-mm`, `3.39m b/d`, `36 to 48 months`.', (sentence, figure) => {
    const measured = readMeasure(sentence, figure);
    return typeof measured === 'string' ? measured : measureFound(sentence, measured);
  }),
  rule('quantity/listed-measure', 'A number whose unit stands at a later one of its list: `5.56, 7.62 and 9 mm`, `3 x 5 m`.', readListed),
  rule('quantity/adjectival-count', 'A number on a hyphen before the noun counted: `38-nation`, `3.1-fold`.', readAdjectival),
  rule('quantity/multiple', 'A number of times as much, with x: `1.9x`, `a 2.5x rise`.', readMultiple),
  rule('quantity/count', 'A number and the noun phrase it counts: `12 French Rafale fighter jets`, `five of 18 airframes`.', readCount),
  rule('quantity/share', 'A fraction in words and what it is a part of: `two-thirds of households`, `half the population`.', readShare),
  rule('quantity/understood-percent', 'A percentage that leaves its sign out behind one that has it: `24.8 percent in 2022 to 21.7`.', readUnderstood),
  rule('quantity/company', 'How many a company of people has: `a crew of five`, `a staff of only 90`.', readCompany),
  rule('quantity/bare-number', 'A large number, a rate or an object that names no noun: `population 3.1 million`, `15 a year`.', readBare),
  onPhrase('quantity/and-a-half', 'One and a half of a time: `a year and a half`.', halves, (sentence, at, end, unit) =>
    foundAt(sentence, at, end, partsOf(sentence, { value: '1.5' }, unit.unit, { factor: unit.factor }), 0.95),
  ),
  onPhrase('quantity/prefixed-unit', 'A scale and its number: `Mach 1.8`, `pH 7.4`.', prefixUnits, readPrefixedUnit),
  onPhrase('quantity/one-of-a-unit', 'One of a unit, measured or continued: `more than a decade`, `a year and three months`.', articles, readSingle),
  onPhrase('quantity/absolute-zero', 'The temperature without a number: `near absolute zero`.', absoluteZero, (sentence, at, end) => {
    const { tokens, last: limit } = sentence;
    const free = end >= limit || (tokens.shape[end] === Shape.Punct && raw(tokens, end) !== '-') || sentence.wordClass(end) === 'function';
    return free ? foundAt(sentence, at, end, partsOf(sentence, { value: '0' }, 'K', {}), 0.8) : 'it describes the noun behind it';
  }),
  onPhrase('quantity/fold', 'A multiple in one word: `threefold`.', folds, (sentence, at, end, value) =>
    foundAt(sentence, at, end, partsOf(sentence, { value }, '1', {}), 0.9),
  ),
];
