import type { SentenceView } from '../../../src/extract/contract.js';
import { Shape } from '../../../src/normalize/tokens.js';
import type { Lead } from './context.js';
import { after, before, fourDigitYear, integerAt, isApostrophe, isCapital, isGlued, isLower, isMark, isNumber, isWord, wordAt } from './read/cursor.js';
import { isEstimateMark } from './read/year.js';
import {
  countAdjectives,
  countLeads,
  countNouns,
  designators,
  determiners,
  eras,
  functionWords,
  hedges,
  honorifics,
  measures,
  monthPrepositions,
  seasonPrepositions,
  rangeMarks,
  rangeWords,
  softPrepositions,
  yearHeads,
  yearLeads,
  yearPrefixes,
  yearPrepositions,
} from './vocabulary.js';

/** Longest capitalised name that is looked through behind a year. */
const LONGEST_NAME = 8;

/** Beyond it `2200–2225` is about something else. */
const LAST_YEAR = 2200;

/** Why the four digits at `at` are no year, or null. A year looks like any number; only its company tells. */
export function notAYear(s: SentenceView, at: number, yearEnd: number, lead: Lead): string | null {
  const end = isEstimateMark(s, yearEnd) ? yearEnd + 1 : yearEnd;
  return (
    touching(s, at, end) ??
    announcedAsNumber(s, at, lead) ??
    namedBefore(s, at) ??
    unlikely(s, at, end, lead) ??
    counting(s, at, end, lead) ??
    namedBehind(s, at, end, lead)
  );
}

/** Why a range of years is part of something else, or null. */
export function notYears(s: SentenceView, at: number, end: number, lead: Lead): string | null {
  if (integerAt(s, at) >= LAST_YEAR) return 'no likely years';
  const round = integerAt(s, at) % 100 === 0 && integerAt(s, end - 1) % 100 === 0;
  return (
    touching(s, at, end) ??
    announcedAsNumber(s, at, lead) ??
    namedBefore(s, at) ??
    namedBehind(s, at, end, lead) ??
    (round && !lead.preposition ? counting(s, at, end, lead) : null)
  );
}

/** Letters, signs and dashes that make one thing of the number and its neighbour. */
function touching(s: SentenceView, at: number, end: number): string | null {
  const shape = at > s.first ? s.tokens.shape[at - 1]! : 0;
  if (isGlued(s, at) && shape <= Shape.Number && shape > 0) return 'the digits run on from what stands before them';
  if ((shape === Shape.Symbol && !isMark(s, at - 1, '|')) || isMark(s, at - 1, '#')) return 'a sign stands before the number';
  if (isGlued(s, at) && isGlued(s, at - 1) && isNumber(s, at - 2)) return 'the other end of a range or a number';
  const dashed = isGlued(s, at) && isGlued(s, at - 1) && (isMark(s, at - 1, '-') || isMark(s, at - 1, '/') || isMark(s, at - 1, '.'));
  if (dashed && !before(s, yearPrefixes, at - 1)) return 'the number is joined to the word before it';
  if (end >= s.last) return null;
  if (s.tokens.shape[end] === Shape.Symbol && !isMark(s, end, '|')) return 'a sign follows the number';
  if (isGlued(s, end) && (isWord(s, end) || isNumber(s, end)) && !isApostrophe(s, end)) return 'letters follow the digits';
  const joined = isGlued(s, end) && isGlued(s, end + 1) && (isMark(s, end, '-') || isMark(s, end, '/') || isMark(s, end, ':'));
  if (joined && (isWord(s, end + 1) || isNumber(s, end + 1))) return 'the number is joined to the word behind it';
  return after(s, eras, end) > 0 ? 'a year before the common era' : null;
}

/** `No. 2025`, `more than 2025`, `page 1995`. */
function announcedAsNumber(s: SentenceView, at: number, lead: Lead): string | null {
  const stopped = isMark(s, at - 1, '.') ? at - 1 : at;
  if (before(s, designators, stopped)) return 'the word before it makes it a number of something';
  if (!lead.bound && before(s, countLeads, at)) return 'the words before it announce a count';
  // A table's head puts its years side by side.
  if (isNumber(s, at - 1) && Math.abs(fourDigitYear(s, at - 1) - integerAt(s, at)) !== 1) return 'a number stands before it';
  return before(s, hedges, at) && !lead.preposition && integerAt(s, at) % 100 === 0 ? 'a round number behind a hedge' : null;
}

/** `Peacekeeper 2025`, `Vision 2030`. */
function namedBefore(s: SentenceView, at: number): string | null {
  if (!isCapital(s, at - 1)) return null;
  const known = after(s, yearLeads, at - 1) === at || before(s, yearPrepositions, at) || after(s, functionWords, at - 1) === at;
  return known ? null : 'the word before it is a name';
}

function unlikely(s: SentenceView, at: number, end: number, lead: Lead): string | null {
  const year = integerAt(s, at);
  // `Westphalia (1648)`, but a bracket that follows no word holds a time: `(1510)`.
  const bracketed = isMark(s, at - 1, '(') && isWord(s, at - 2) && (isMark(s, end, ')') || isMark(s, end, ','));
  if (wordAt(s, at - 1) === 'at' && after(s, yearHeads, end) < 0) return 'a number behind *at*';
  if (year >= 1900 && year < 2100 && year % 100 !== 0) return null;
  if (lead.preposition) return year < 2200 ? null : 'no likely year';
  const listed = ['of', 'and', 'or', 'to'].includes(wordAt(s, at - 1)) && !isLower(s, end);
  return bracketed || (listed && year < 2200) ? null : 'a number with nothing that says it is a year';
}

/** `2000 soldiers`, `2025 new recruits`. A determiner, a preposition or the head of the sentence speaks for a year. */
function counting(s: SentenceView, at: number, end: number, lead: Lead): string | null {
  if (after(s, measures, end) > 0 && !isPriceYear(s, at, end)) return 'a measure follows';
  const other = Math.max(after(s, rangeWords, end), after(s, rangeMarks, end));
  const placed = lead.preposition && lead.opens === null && integerAt(s, at) % 100 !== 0; // `in 2022 to 21.7 percent`
  if (!placed && other > 0 && isNumber(s, other) && countsSomething(s, other, other + 1)) return 'the first of two numbers that count something';
  if (!isLower(s, end) || after(s, yearHeads, end) > 0 || after(s, functionWords, end) > 0) return null;
  const counted = isPlural(s, end) || after(s, countNouns, end) > 0 || after(s, countAdjectives, end) > 0;
  if (!counted) return null;
  const round = integerAt(s, at) % 100 === 0;
  if (!round && (lead.preposition || before(s, softPrepositions, at) || isDetermined(s, at) || at === s.first)) return null;
  return s.wordClass(end) === 'verb' ? null : 'it counts the plural noun behind it';
}

/** `in 2024 dollars`: the year by whose prices sums are told. */
function isPriceYear(s: SentenceView, at: number, end: number): boolean {
  return /^(?:in|constant|real)$/.test(wordAt(s, at - 1)) && /^(?:dollars|euros)$/.test(wordAt(s, end)) && integerAt(s, at) < 2050;
}

/** `1500 to 2000 soldiers`: a round number before what it counts. */
export function countsSomething(s: SentenceView, at: number, end: number): boolean {
  return (
    after(s, measures, end) > 0 ||
    (integerAt(s, at) % 100 === 0 && isLower(s, end) && (isPlural(s, end) || after(s, countNouns, end) > 0) && after(s, functionWords, end) < 0)
  );
}

/** `2026 Ankara Summit`, but not `2014 Russian invasion` or `In 2025 Serbia`. */
function namedBehind(s: SentenceView, at: number, end: number, lead: Lead): string | null {
  if (!isCapital(s, end)) return null;
  if ((lead.preposition || opensClause(s, at - 1)) && !isDetermined(s, at)) return null;
  let i = end;
  while (i < s.last && i - end < LONGEST_NAME && (isCapital(s, i) || ((isMark(s, i, '-') || wordAt(s, i) === 'of') && isCapital(s, i + 1)))) i++;
  const headed = isLower(s, i) && after(s, functionWords, i) < 0 && (after(s, yearHeads, i) > 0 || (!isPlural(s, i) && s.wordClass(i) !== 'verb'));
  return headed ? null : 'the words behind it make it part of a name';
}

/** *For 2026 Beijing foresees*, *…; for 2027 Accra plans*: *for* opens a clause, and no name begins behind the year. */
function opensClause(s: SentenceView, at: number): boolean {
  return wordAt(s, at) === 'for' && (at === s.first || isMark(s, at - 1, ';') || isMark(s, at - 1, ','));
}

function isDetermined(s: SentenceView, at: number): boolean {
  return before(s, determiners, at) !== null || wordAt(s, at - 1).endsWith("'s") || isApostrophe(s, at - 1);
}

function isPlural(s: SentenceView, at: number): boolean {
  const word = wordAt(s, at);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word);
}

/** Why a month's name alone is a person, a word or part of a name, or null. */
export function notAMonth(s: SentenceView, at: number, end: number, otherwise: boolean, short: boolean): string | null {
  // A month that is all there is stands for itself: a table's cell, a heading.
  if (at === s.first && end === s.last && isCapital(s, at)) return null;
  const led = before(s, monthPrepositions, at) !== null || describes(s, at, end) || heads(s, at, end, short);
  if (isLower(s, at) && !led) return 'a small letter and no preposition';
  if ((otherwise || short) && !led) return 'also a word or a name, and neither day, year nor preposition beside it';
  if (isCapital(s, at - 1) && after(s, functionWords, at - 1) < 0 && !led) return 'the word before it is a name';
  if (before(s, honorifics, at)) return 'a person';
  if (isCapital(s, end) && !(led && wordAt(s, at - 1) !== 'to')) return 'the word behind it makes it a name';
  return null;
}

/** `the March offensive`, `a May rally`. */
function describes(s: SentenceView, at: number, end: number): boolean {
  return isCapital(s, at) && before(s, determiners, at) !== null && isLower(s, end) && after(s, functionWords, end) < 0;
}

/** `March saw the highest toll`, `August’s harvest`; not *May*, which would be a verb. */
function heads(s: SentenceView, at: number, end: number, short: boolean): boolean {
  if (at !== s.first || short || wordAt(s, at) === 'may') return false;
  return wordAt(s, end) === "'s" || (isLower(s, end) && wordAt(s, end) !== 'to' && s.wordClass(end) === 'verb');
}

/** Why a season without its year is not one of the calendar, or null. */
export function notASeason(s: SentenceView, at: number, end: number): string | null {
  const article = wordAt(s, at - 1) === 'the';
  if (opensItsClause(s, at, end)) return null;
  if (!before(s, seasonPrepositions, article ? at - 1 : at)) return 'no year and no preposition';
  if (wordAt(s, at) === 'fall' && !article) return 'also a verb';
  if (end < s.last && (isMark(s, end, '-') || wordAt(s, end) === 'of')) return 'what follows makes it something else';
  return isWord(s, end) && after(s, functionWords, end) < 0 ? 'it describes the noun behind it' : null;
}

/** `Winter came early`, `but spring shows signs of hope`: the subject of the verb behind it; not *fall*, which would be a verb. */
function opensItsClause(s: SentenceView, at: number, end: number): boolean {
  const opens = at === s.first || ['but', 'and', 'as', 'while', 'when', 'until', 'before', 'that'].includes(wordAt(s, at - 1));
  return opens && wordAt(s, at) !== 'fall' && isLower(s, end) && wordAt(s, end) !== 'to' && s.wordClass(end) === 'verb';
}

/** Why a weekday's name is a title or part of one, or null. */
export function notAWeekday(s: SentenceView, at: number, end: number, short: boolean): string | null {
  if (short) return 'also a word, and no date beside it';
  if (isCapital(s, at - 1) && after(s, functionWords, at - 1) < 0) return 'the word before it is a name';
  return isCapital(s, end) && wordAt(s, at - 1) !== 'on' ? 'the word behind it makes it a name' : null;
}
