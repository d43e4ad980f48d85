import type { SentenceView } from '../../../../src/extract/contract.js';
import type { Read } from '../period.js';
import { isNumber } from './cursor.js';
import { readDayMonth, readMonthDay, readWeekdayDate } from './day.js';
import { readCentury, readDecade, readDecadeWord } from './decade.js';
import { readFraction, readLettered, readLetteredAfter, readYearLettered } from './fraction.js';
import { readMonth, readYearMonth } from './month.js';
import { readNumeric } from './numeric.js';
import { readCounted, readPortion, readYearPortion } from './portion.js';
import { readRelative } from './relative.js';
import { readSeason } from './season.js';
import { readFiscal, readYears } from './year.js';

/** Any period that begins at this token, without the words for a part of it. Years are taken on trust: the caller has a reason to expect one. */
export function readPlain(s: SentenceView, at: number): Read | null {
  if (at >= s.last) return null;
  if (isNumber(s, at)) {
    return (
      readNumeric(s, at) ??
      readDayMonth(s, at) ??
      readYearLettered(s, at) ??
      readYearMonth(s, at) ??
      readDecade(s, at) ??
      readYears(s, at) ??
      readFraction(s, at) ??
      readCentury(s, at) ??
      readLetteredAfter(s, at)
    );
  }
  return (
    readWeekdayDate(s, at) ??
    readMonthDay(s, at) ??
    readMonth(s, at) ??
    readSeason(s, at) ??
    readRelative(s, at) ??
    readDayMonth(s, at) ??
    readFraction(s, at) ??
    readCentury(s, at) ??
    readFiscal(s, at) ??
    readLettered(s, at) ??
    readDecadeWord(s, at) ??
    readDecade(s, at) ??
    readYears(s, at)
  );
}

/** Any period that begins at this token, with the words for a part of it: `end of 2025`. */
export function readAny(s: SentenceView, at: number): Read | null {
  if (at >= s.last) return null;
  return readPortion(s, at, readPlain) ?? readYearPortion(s, at) ?? readCounted(s, at, readPlain) ?? readPlain(s, at);
}
