import type { SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import type { Period, Read, YearRef } from '../period.js';
import { articles, commonEras, eras, estimateMarks, fiscal, fiscalNouns, rangeMarks, relatives, units, yearPrepositions } from '../vocabulary.js';
import { spelledYear } from './spelled.js';
import { after, before, digitsAt, fourDigitYear, integerAt, isApostrophe, isGlued, isMark, skip, skipComma, wordAt } from './cursor.js';

/** Two-digit years from here on are of the twentieth century. */
const PIVOT = 50;

export interface YearRead {
  readonly end: number;
  readonly year: YearRef;
  /** A fiscal year: where it begins is not said. */
  readonly fiscal?: true;
}

export function expandYear(twoDigits: number): number {
  return (twoDigits >= PIVOT ? 1900 : 2000) + twoDigits;
}

/** `2025`, `’25`. */
export function plainYear(s: SentenceView, at: number): YearRead | null {
  const year = fourDigitYear(s, at);
  if (year >= 0 && !runsOn(s, at + 1)) return { end: at + 1, year: { year } };
  if (isApostrophe(s, at) && isGlued(s, at + 1) && digitsAt(s, at + 1) === 2 && integerAt(s, at + 1) >= 0) {
    return { end: at + 2, year: { year: expandYear(integerAt(s, at + 1)) } };
  }
  return null;
}

/** Letters or digits directly behind a year make something else of it: `2000D`, `1990s`. */
function runsOn(s: SentenceView, at: number): boolean {
  return isGlued(s, at) && s.tokens.shape[at]! <= Shape.Number && !isEstimateMark(s, at);
}

/** The letter of `2025e` and `2026f`, an estimate or a forecast. */
export function isEstimateMark(s: SentenceView, at: number): boolean {
  return isGlued(s, at) && after(s, estimateMarks, at) > 0 && !(isGlued(s, at + 1) && s.tokens.shape[at + 1]! <= Shape.Number);
}

/** `2023–24`, `2023/24`, `2025-2026`, glued, the second year after the first. */
export function yearSpan(s: SentenceView, at: number): { readonly end: number; readonly from: number; readonly to: number } | null {
  const from = fourDigitYear(s, at);
  if (from < 0) return null;
  const separated = after(s, rangeMarks, at + 1) > 0 || isMark(s, at + 1, '/');
  if (!separated || !isGlued(s, at + 1) || !isGlued(s, at + 2)) return null;
  const to = endYear(s, at + 2, from);
  if (to <= from || runsOn(s, at + 3) || continuesDigits(s, at + 3)) return null;
  return { end: at + 3, from, to };
}

function endYear(s: SentenceView, at: number, from: number): number {
  if (digitsAt(s, at) === 4) return fourDigitYear(s, at);
  if (digitsAt(s, at) !== 2) return -1;
  const short = integerAt(s, at);
  const century = from - (from % 100);
  return short === 0 && from % 100 === 99 ? century + 100 : short < 0 ? -1 : century + short;
}

/** `2024-2025-12`: a number chain, not a range. */
function continuesDigits(s: SentenceView, at: number): boolean {
  return isGlued(s, at) && isGlued(s, at + 1) && digitsAt(s, at + 1) > 0 && (isMark(s, at, '-') || isMark(s, at, '/'));
}

/** `last year`, `this year`, `the current year`: counted from the document's. */
export function relativeYear(s: SentenceView, at: number): YearRead | null {
  const from = skip(s, articles, at);
  const relative = relatives.match(s.tokens, from, s.last);
  if (!relative) return null;
  const unit = units.match(s.tokens, relative.end, s.last);
  return unit?.payload === 'year' ? { end: unit.end, year: { shift: relative.payload } } : null;
}

/** `345 BC`, `88 AD`, `2014 B.C.`: counted as EDTF and ISO 8601 do, where 1 BC is the year 0. */
export function eraYear(s: SentenceView, at: number): YearRead | null {
  const year = digitsAt(s, at) > 0 ? integerAt(s, at) : -1;
  if (year < 1) return null;
  const beforeChrist = after(s, eras, at + 1);
  if (beforeChrist > 0) return { end: beforeChrist, year: { year: 1 - year } };
  const anno = after(s, commonEras, at + 1);
  return anno > 0 ? { end: anno, year: { year } } : null;
}

/** A year that completes a month, a quarter or a season: `2025`, `, 2025`, `of 2025`, `of last year`, `last year`, `of the year`, `of FY2025`. */
export function completingYear(s: SentenceView, at: number): YearRead | null {
  const afterComma = skipComma(s, at);
  const era = eraYear(s, afterComma);
  if (era) return era;
  if (afterComma !== at) return fourDigitYear(s, afterComma) >= 0 ? plainYear(s, afterComma) : null;
  const joining = wordAt(s, at);
  if (joining === 'in') return fourDigitYear(s, at + 1) >= 0 ? plainYear(s, at + 1) : null;
  const afterOf = joining === 'of' ? at + 1 : at;
  const plain = plainYear(s, skip(s, articles, afterOf)) ?? relativeYear(s, afterOf);
  if (plain) return plain;
  const spelled = spelledYear(s, afterOf);
  if (spelled) return { end: spelled.end, year: { year: spelled.year } };
  const start = skip(s, articles, afterOf);
  if (afterOf !== at && start !== afterOf && wordAt(s, start) === 'year') return { end: start + 1, year: { shift: 0 } };
  if (isMark(s, at, '/') || isMark(s, at, '-')) return isGlued(s, at) && isGlued(s, at + 1) ? plainYear(s, at + 1) : null;
  return oneYearFiscal(s, start);
}

function oneYearFiscal(s: SentenceView, at: number): YearRead | null {
  const read = readFiscal(s, at);
  return read?.period.unit === 'year' ? { end: read.end, year: read.period.year, fiscal: true } : null;
}

/** `FY2025`, `FY25`, `FY 2024/25`, `fiscal year 2024`, `fiscal 2025`. */
export function readFiscal(s: SentenceView, at: number): Read | null {
  const named = after(s, fiscal, at);
  if (named < 0) return null;
  const start = isMark(s, named, '-') && isGlued(s, named + 1) ? named + 1 : named;
  const span = yearSpan(s, start) ?? shortSpan(s, start);
  if (span) return { end: span.end, period: { unit: 'years', from: span.from, to: span.to } };
  const plain = plainYear(s, start);
  if (plain) return { end: plain.end, period: { unit: 'year', year: plain.year } };
  const short = isGlued(s, start) && digitsAt(s, start) === 2 ? integerAt(s, start) : -1;
  return short < 0 ? null : { end: start + 1, period: { unit: 'year', year: { year: expandYear(short) } } };
}

/** `24/25`, `24-25` right behind `FY`. */
function shortSpan(s: SentenceView, at: number): { end: number; from: number; to: number } | null {
  const isPair = digitsAt(s, at) === 2 && isGlued(s, at + 1) && isGlued(s, at + 2) && digitsAt(s, at + 2) === 2;
  if (!isPair || (!isMark(s, at + 1, '/') && after(s, rangeMarks, at + 1) < 0)) return null;
  const [from, to] = [expandYear(integerAt(s, at)), expandYear(integerAt(s, at + 2))];
  return to === from + 1 ? { end: at + 3, from, to } : null;
}

/** Years that a number begins: `2023–24`, `2024/25 financial year`, `2025 fiscal year`, `2025`. The caller judges the context. */
export function readYears(s: SentenceView, at: number): Read | null {
  const era = eraYear(s, at);
  if (era && (digitsAt(s, at) > 2 || before(s, yearPrepositions, at))) return { end: era.end, period: { unit: 'year', year: era.year } };
  const span = era ? null : yearSpan(s, at);
  const plain = era || span ? null : plainYear(s, at);
  if (!span && !plain) return null;
  const period: Period = span ? { unit: 'years', from: span.from, to: span.to } : { unit: 'year', year: plain!.year };
  return { end: skip(s, fiscalNouns, (span ?? plain)!.end), period };
}
