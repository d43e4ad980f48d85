import { onPhrase, onShape, type Rule } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { express } from '../express.js';
import { notAYear, notYears } from '../gate.js';
import type { DateParts } from '../period.js';
import { readNamedYear } from '../read/portion.js';
import { readFiscal, readYears } from '../read/year.js';
import { before } from '../read/cursor.js';
import { spelledYear } from '../read/spelled.js';
import { fiscal, yearPrepositions, yearStarts } from '../vocabulary.js';

const yearWords = new Lexicon<true>('the word year', [
  ['year', true],
  ['calendar year', true],
]);

/** Years: fiscal, in ranges, and bare ones where their company speaks for them. */
export const yearRules: readonly Rule<DateParts>[] = [
  onPhrase('date/fiscal-year', 'FY or fiscal year with one year or two: FY2025, FY 2024/25, fiscal year 2024', fiscal, (s, at) => {
    const read = readFiscal(s, at);
    return read ? express(s, at, read) : 'no year behind it';
  }),
  onPhrase('date/named-year', 'the word year and its number: year 2008', yearWords, (s, at) => {
    const read = readNamedYear(s, at);
    return read ? express(s, at, read) : 'no year behind it';
  }),
  onPhrase('date/spelled-year', 'a year in words behind a preposition: in nineteen ninety-five, by twenty twenty-five', yearStarts, (s, at) => {
    const read = spelledYear(s, at);
    if (!read?.paired || !before(s, yearPrepositions, at)) return 'no year in words, or no preposition before it';
    return express(s, at, { end: read.end, period: { unit: 'year', year: { year: read.year } } });
  }),
  onShape('date/year', 'four digits whose company speaks for a year: 2025, 2025–2026, 2023/24, 2024/25 fiscal year', [Shape.Number], (s, at) => {
    const read = readYears(s, at);
    if (!read) return 'no year of four digits';
    const isNamed = read.end > at + 3 || (read.period.unit === 'year' && read.end > at + 1);
    if (isNamed) return express(s, at, read);
    return express(s, at, read, (lead, { period, end }) => (period.unit === 'year' ? notAYear(s, at, end, lead) : notYears(s, at, end, lead)));
  }),
];
