import { onPhrase, onShape, type Rule } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { express } from '../express.js';
import { notAWeekday } from '../gate.js';
import type { DateParts } from '../period.js';
import { readDayMonth, readMonthDay, readWeekdayDate } from '../read/day.js';
import { readHoliday } from '../read/holiday.js';
import { readNumeric } from '../read/numeric.js';
import { readPlain } from '../read/any.js';
import { readCounted, readSeveral, readWeekNumber } from '../read/portion.js';
import { readNearDay } from '../read/relative.js';
import { readSpokenDayMonth, readSpokenMonthDay } from '../read/spoken.js';
import { holidays, months, nearDays, numberWords, ordinals, lasts, weekdays, weekWords } from '../vocabulary.js';

/** Single days and days of one month. */
export const dayRules: readonly Rule<DateParts>[] = [
  onShape('date/numeric', 'digits in a date’s order: 2025-03-18, 18/03/2025, 18.03.2025, 03/2025', [Shape.Number], (s, at) => {
    const read = readNumeric(s, at);
    return read ? express(s, at, read) : 'no date in digits';
  }),
  onShape('date/day-month', 'day, month, year where given: 18 March 2025, the 18th of March, 5–8 June 2024', [Shape.Number], (s, at) => {
    const read = readDayMonth(s, at) ?? readCounted(s, at, readPlain);
    return read ? express(s, at, read) : 'no month behind the day';
  }),
  onPhrase('date/ordinal-day', 'ordinal word and month: first of March, last day of October 2015', ordinals, (s, at) => {
    const read = readCounted(s, at, readPlain) ?? readSeveral(s, at, readPlain) ?? readDayMonth(s, at);
    return read ? express(s, at, read) : 'no month behind the ordinal';
  }),
  onPhrase('date/last-day', 'last day or week of a month or year: last day of October 2015', lasts, (s, at) => {
    const read = readCounted(s, at, readPlain) ?? readSeveral(s, at, readPlain);
    return read ? express(s, at, read) : 'no day or week of a month or year';
  }),
  onPhrase('date/week-number', 'a week of a year by its ISO number: week 27 of 2025', weekWords, (s, at) => {
    const read = readWeekNumber(s, at, readPlain);
    return read ? express(s, at, read) : 'no number and year behind it';
  }),
  onPhrase('date/month-day', 'month, day, year where given: March 18, 2025, Aug. 8, July 13–15', months, (s, at) => {
    const read = readMonthDay(s, at) ?? readSpokenMonthDay(s, at);
    return read ? express(s, at, read) : 'no day behind the month';
  }),
  onPhrase('date/spoken-day', 'day, month and year in words: twenty-five January nineteen eighty-six', numberWords, (s, at) => {
    const read = readSpokenDayMonth(s, at);
    return read ? express(s, at, read) : 'no month and year behind the number';
  }),
  onPhrase('date/holiday', 'a feast with its year: Christmas 2024, Easter Monday 2025', holidays, (s, at) => {
    const read = readHoliday(s, at);
    return read ? express(s, at, read) : 'no year behind the feast';
  }),
  onPhrase('date/weekday-day', 'weekday with its date: Tuesday, 18 March 2025', weekdays, (s, at) => {
    const read = readWeekdayDate(s, at);
    return read ? express(s, at, read) : 'no date behind the weekday';
  }),
  onPhrase('date/weekday', 'a weekday alone: on Tuesday', weekdays, (s, at, end, { weekday, short }) => {
    const refusal = notAWeekday(s, at, end, short);
    return refusal ?? express(s, at, { end, period: { unit: 'weekday', weekday, shift: null } });
  }),
  onPhrase('date/near-day', 'yesterday, tomorrow', nearDays, (s, at) => {
    const read = readNearDay(s, at);
    return read ? express(s, at, read) : 'no such day';
  }),
];
