import { onPhrase, onShape, type Rule } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { express } from '../express.js';
import { notAMonth, notASeason } from '../gate.js';
import type { DateParts } from '../period.js';
import { readMonth, readYearMonth } from '../read/month.js';
import { readSeason } from '../read/season.js';
import { months, seasons } from '../vocabulary.js';

/** Months and seasons, with and without their year. */
export const monthRules: readonly Rule<DateParts>[] = [
  onPhrase(
    'date/month',
    'month with its year, or alone where nothing else is meant: March 2025, Sept. 2012, in March',
    months,
    (s, at, _, { otherwise, short }) => {
      const read = readMonth(s, at);
      if (!read) return 'also a word, and neither day nor year beside it';
      return express(s, at, read, (_lead, { period, end }) =>
        period.unit === 'month' && period.year === null ? notAMonth(s, at, end, otherwise, short) : null,
      );
    },
  ),
  onShape('date/year-month', 'year before month: 2024 August, 2018 March 18', [Shape.Number], (s, at) => {
    const read = readYearMonth(s, at);
    return read ? express(s, at, read) : 'no month behind a year';
  }),
  onPhrase('date/season', 'season with its year, or behind a preposition: autumn of 2025, winter 2024–25, by the summer', seasons, (s, at) => {
    const read = readSeason(s, at);
    if (!read) return 'no season';
    return express(s, at, read, (_lead, { period, end }) => (period.unit === 'season' && period.year === null ? notASeason(s, at, end) : null));
  }),
];
