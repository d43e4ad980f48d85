import { onPhrase, onShape, type Rule } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { express } from '../express.js';
import type { SentenceView } from '../../../../src/extract/contract.js';
import type { DateParts, Read } from '../period.js';
import { before, isCapital, isMark, isOrdinalNumber, wordAt } from '../read/cursor.js';
import { readPlain } from '../read/any.js';
import { readFraction, readLettered, readLetteredAfter, readYearFraction, readYearLettered } from '../read/fraction.js';
import { readPortion, readYearPortion } from '../read/portion.js';
import { firstHalves, lastHalves, lasts, ordinals, portions, seasonPrepositions, yearPortions } from '../vocabulary.js';

const spanLetters = new Lexicon<true>('letters for parts of a year', [
  ['Q', true],
  ['H', true],
]);

/** Parts of something longer: quarters, halves, early, mid, late, start and end. */
export const partRules: readonly Rule<DateParts>[] = [
  onPhrase('date/portion', 'early, mid, late, start or end of a date: late 2024, mid-1990s, end of 2025, beginning of the year', portions, (s, at) => {
    const read = readPortion(s, at, readPlain);
    return read ? express(s, at, read) : 'no date that it is a part of';
  }),
  onPhrase('date/year-portion', 'year-end, mid-year, with a year or behind a preposition', yearPortions, (s, at) => {
    const read = readYearPortion(s, at);
    return read ? express(s, at, read) : 'no year and no preposition';
  }),
  fractionOn('date/fraction', 'ordinal part of a year: third quarter of 2024, first half of 2026, first nine months of 2025', ordinals),
  fractionOn('date/first-half', 'the earlier half of a longer time: former half of 2024', firstHalves),
  fractionOn('date/last-half', 'the later half of a longer time: latter half of the 1990s', lastHalves),
  fractionOn('date/last-part', 'the last quarter or months of a year: final quarter of 2024', lasts),
  onShape('date/ordinal-part', 'the same with the ordinal in digits: 3rd quarter of 2024', [Shape.Number], (s, at) => {
    const read = isOrdinalNumber(s, at) ? readFraction(s, at) : null;
    return read ? express(s, at, read, () => bareQuarter(s, at, read)) : 'no part of a year';
  }),
  onPhrase('date/lettered-part', 'Q or H with its number: Q3 2024, H1 2025, Q3', spanLetters, (s, at) => {
    const read = readLettered(s, at);
    return read ? express(s, at, read, () => bareLetter(s, at, read)) : 'no part of a year';
  }),
  onShape('date/lettered-year', 'the year or a number before its part: 2018Q4, 2024 third quarter, 3Q24, 1H25', [Shape.Number], (s, at) => {
    const read = readYearLettered(s, at) ?? readYearFraction(s, at) ?? readLetteredAfter(s, at);
    return read ? express(s, at, read) : 'no part of a year';
  }),
];

function fractionOn(id: string, about: string, lexicon: Lexicon<unknown>): Rule<DateParts> {
  return onPhrase(id, about, lexicon, (s, at) => {
    const read = readFraction(s, at);
    return read ? express(s, at, read, () => bareQuarter(s, at, read)) : 'no part of a year';
  });
}

/** `the third quarter` is of the document's year; `a third quarter of growth` and a quarter-final are not. */
function bareQuarter(s: SentenceView, _at: number, { period, end }: Read): string | null {
  if (period.unit !== 'months' || period.year !== null) return null;
  const next = isMark(s, end, '-') ? end + 1 : end;
  return wordAt(s, next) === 'of' || wordAt(s, next).startsWith('final') ? 'a quarter of something else' : null;
}

function bareLetter(s: SentenceView, at: number, { period }: Read): string | null {
  if (period.unit !== 'months' || period.year !== null) return null;
  if (!isCapital(s, at)) return 'a small letter and no year';
  if (isCapital(s, at - 1) && !before(s, seasonPrepositions, at)) return 'the word before it is a name';
  return wordAt(s, at) === 'h' && !before(s, seasonPrepositions, at) ? 'no year and no preposition' : null;
}
