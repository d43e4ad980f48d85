import { onPhrase, onShape, type Rule } from '../../../../src/extract/contract.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { express } from '../express.js';
import type { DateParts } from '../period.js';
import { before, isOrdinalNumber, wordAt } from '../read/cursor.js';
import { readCentury, readDecade, readDecadeWord } from '../read/decade.js';
import { readYearFraction } from '../read/fraction.js';
import { readPlain } from '../read/any.js';
import { readHoliday } from '../read/holiday.js';
import { readAfterNext, readAgo, readAnaphoric, readOffset, readRelative, readShaded } from '../read/relative.js';
import { readYears } from '../read/year.js';
import { anaphoric, decadeWords, offsets, ordinals, relatives, shades, yearBefore, yearPrepositions } from '../vocabulary.js';

const agoWords = new Lexicon<true>('ago', [['ago', true]]);
const afterNext = new Lexicon<true>('after next', [['after next', true]]);
const apostrophes = new Lexicon<true>(
  'apostrophes',
  [
    ["'", true],
    ['’', true],
    ['‘', true],
  ],
  { letters: 'exact' },
);

/** Dates counted from the document's own, and stretches longer than a year. */
export const relativeRules: readonly Rule<DateParts>[] = [
  onPhrase('date/shaded-relative', 'earlier, later, early or late with a relative date: later this year', shades, (s, at) => {
    const read = readShaded(s, at);
    return read ? express(s, at, read) : 'no relative date behind it';
  }),
  onPhrase('date/anaphoric-year', 'a year counted from the one named before it: the previous year, the following year', anaphoric, (s, at) => {
    const read = readAnaphoric(s, at);
    return read ? express(s, at, read) : 'no year before it in the sentence';
  }),
  onPhrase('date/year-before', 'the year before or earlier, counted from the one named before it', yearBefore, (s, at) => {
    const read = readAnaphoric(s, at);
    // `a year earlier`, as `a year ago` with its article.
    return read ? express(s, wordAt(s, at - 1) === 'a' ? at - 1 : at, read) : 'no year before it in the sentence';
  }),
  onPhrase('date/relative', 'last, this or next with a unit, month, season or weekday: last year, the previous quarter, next summer', relatives, (s, at) => {
    const read = readYearFraction(s, at) ?? readRelative(s, at);
    return read ? express(s, at, read) : 'no unit of the calendar behind it';
  }),
  onPhrase('date/after-next', 'the second unit, month or season to come: the week after next', afterNext, (s, at, end) => {
    const read = readAfterNext(s, at, end);
    return read ? express(s, read.first, read.read) : 'no unit of the calendar before it';
  }),
  onPhrase('date/offset', 'a number of units before or after a date: two weeks before 13 May', offsets, (s, at, end, sign) => {
    const offset = readOffset(s, at, end, sign, (view, from) => readPlain(view, from) ?? readHoliday(view, from));
    return offset ? express(s, offset.first, offset.read) : 'no number of units before it, or no date behind it';
  }),
  onPhrase('date/ago', 'a number of units and ago: three months ago', agoWords, (s, at) => {
    const ago = readAgo(s, at);
    return ago ? express(s, ago.first, ago.read) : 'no number of units before it';
  }),
];

export const eraRules: readonly Rule<DateParts>[] = [
  onShape('date/decade', 'a decade in digits: 1990s, the 90s', [Shape.Number], (s, at) => {
    const read = readDecade(s, at);
    return read ? express(s, at, read) : 'no decade';
  }),
  onPhrase('date/short-decade', 'a decade or a year behind an apostrophe: ’90s, in ’98', apostrophes, (s, at) => {
    const read = readDecade(s, at) ?? (before(s, yearPrepositions, at) ? readYears(s, at) : null);
    return read ? express(s, at, read) : 'no decade';
  }),
  onPhrase('date/decade-word', 'a decade in words: the eighties', decadeWords, (s, at) => {
    const read = readDecadeWord(s, at);
    return read ? express(s, at, read) : 'no article before it';
  }),
  onPhrase('date/century', 'an ordinal word and century: nineteenth century', ordinals, (s, at) => {
    const read = readCentury(s, at);
    return read ? express(s, at, read) : 'no century';
  }),
  onShape('date/century-number', 'an ordinal in digits and century: 21st century', [Shape.Number], (s, at) => {
    const read = isOrdinalNumber(s, at) ? readCentury(s, at) : null;
    return read ? express(s, at, read) : 'no century';
  }),
];
