import { onShape, type Reading, type Rule, type SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { areMen, companyOf, fillsCell, isArmed, isCounted } from '../company.js';
import { continues, is, isCapitalised, isHyphen, isNumber, isYear, joined, opensSentence, shapeAt, slashedFrom, textAt, written } from '../span.js';
import type { SystemParts } from '../value.js';
import { extendVariant, runsOn, type SpanEnd } from '../variant.js';
import { hullSymbols, neverSystems, sureStems, words } from '../words.js';

const about = 'letters and digits as designations have them, where weapons are the subject: FK-3, TB2, the Skifteri K1, a Tarvas-2';

/** Codes without class noun. */
export const codeRules: readonly Rule<SystemParts>[] = [onShape('system/code', about, [Shape.Upper, Shape.Capital, Shape.Mixed], readCode)];

function readCode(sentence: SentenceView, at: number): Reading<SystemParts> {
  const hyphen = isHyphen(sentence, at + 1) && joined(sentence, at + 1);
  const digits = hyphen ? at + 2 : at + 1;
  if (!isNumber(sentence, digits) || !joined(sentence, digits)) return 'no digits are joined to the letters';
  if (continues(sentence, at)) return 'it is the end of a longer word or code';
  const stem = textAt(sentence, at);
  const number = textAt(sentence, digits);
  if (number.length > 4 || /[.,]/.test(number) || isYear(number)) return 'the number is a year or a measure';
  const to = extendVariant(sentence, digits + 1);
  if (runsOn(sentence, to.end)) return 'it runs on into a longer word';
  const stop = lookAlike(sentence, at, to.end, stem, hyphen);
  if (stop) return stop;
  const company = companyOf(sentence, at, to.end);
  const bare = stem.length === 1 && !hyphen && !endsInLetter(sentence, digits, to.end);
  const several = hyphen && isPlural(sentence, to) && isCounted(sentence, at) && shapeAt(sentence, at) === Shape.Upper;
  const cell = hyphen && stem.length < 3 && shapeAt(sentence, at) === Shape.Upper && fillsCell(sentence, at, to.end);
  if (!company.noun && !several && !cell && ((bare && !isCounted(sentence, at)) || !isArmed(sentence, at, to.end)))
    return 'nothing says that weapons are the subject';
  if (!company.noun && !cell && !isIntroduced(sentence, at, stem)) return 'an exercise or a summit may be numbered like it';
  const slashed = slashedFrom(sentence, at);
  const from = slashed < at ? slashed : leadingName(sentence, at);
  const parts = { text: written(sentence, from, to.end, to.offset), category: company.category, listed: [], variant: '', weak: false };
  return { start: sentence.tokens.start[from]!, end: to.offset, parts, confidence: company.category ? 0.8 : 0.7 };
}

/** `S26T`, `C295W`: letters on both sides of two digits or more are no road’s and no vitamin’s. */
function endsInLetter(sentence: SentenceView, digits: number, end: number): boolean {
  return textAt(sentence, digits).length > 1 && end - digits > 1 && shapeAt(sentence, end - 1) === Shape.Upper && isIntroducedHere(sentence, digits - 1);
}

function isIntroducedHere(sentence: SentenceView, at: number): boolean {
  return DETERMINERS.has(textAt(sentence, at - 1).toLowerCase()) || is(sentence, at - 1, words.demonym);
}
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', '’s', "'s"]);

/** `two F-16s`, `60 F-16AMs` */
function isPlural(sentence: SentenceView, { end, offset }: SpanEnd): boolean {
  return (textAt(sentence, end) === 's' && joined(sentence, end)) || offset < sentence.tokens.end[end - 1]!;
}

function lookAlike(sentence: SentenceView, at: number, end: number, stem: string, hyphen: boolean): string | null {
  const run = written(sentence, at, end)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
  if (/^[fcm]y\d\d$/.test(run)) return 'a fiscal year';
  if (neverSystems.has(run) || (stem.length > 2 && neverSystems.has(stem.toLowerCase()))) return 'a look-alike';
  if (!(hyphen && sureStems.has(stem)) && (is(sentence, at, words.lookAlikeBefore) || is(sentence, at, words.notName)))
    return 'the word before the number is no designation’s';
  if (isHull(sentence, end, stem)) return 'the number of a hull';
  if (!hyphen && areMen(sentence, end)) return 'fighters that are men';
  if (isCivil(sentence, at, end)) return 'a civil thing is named by it';
  if (is(sentence, at - 1, words.lookAlikeBefore) || is(sentence, end, words.lookAlikeAfter)) return 'a road, a provision or a level is named like it';
  if (!hyphen && shapeAt(sentence, at) === Shape.Capital && stem.length > 4) return 'a word and its footnote';
  if (stem.length > 12 || (shapeAt(sentence, at) === Shape.Upper && stem.length > 7)) return 'the letters are too many';
  return null;
}

/** `BRP Diego Silang (FFG-07)`, `the submarine Hai Kun (SS-711)`; but `DDG-1000 class`. */
function isHull(sentence: SentenceView, end: number, stem: string): boolean {
  return hullSymbols.has(stem) && !/^class/i.test(textAt(sentence, end)) && !(isHyphen(sentence, end) && joined(sentence, end));
}

/** Locomotives, reactors, cars, chips: told by the noun on either side or by the brand. */
export function isCivil(sentence: SentenceView, at: number, end: number): boolean {
  for (let i = end; i < end + 3; i++) {
    if (is(sentence, i, words.civil)) return true;
    if (textAt(sentence, i) !== 'type' && !is(sentence, i, words.modifier)) break;
  }
  for (let i = at - 1; i >= at - 10; i--) {
    if (i >= at - 4 && is(sentence, i, words.civil) && CIVIL_LINKS.has(textAt(sentence, i + 1))) return true;
    if (is(sentence, i, words.civilBrand) && isCapitalised(sentence, i)) return true;
  }
  return false;
}
const CIVIL_LINKS = new Set(['of', 'such', 'called', 'named', ',', 'like', 'type']);

/** A word with a number (`Tarvas-2`) wants an article, a count or a people before it; exercises stand without: `Anakonda-23`. */
function isIntroduced(sentence: SentenceView, at: number, stem: string): boolean {
  if (is(sentence, at - 1, words.exercise) || is(sentence, at - 2, words.exercise)) return false;
  if (shapeAt(sentence, at) !== Shape.Capital || stem.length < 4) return true;
  return (
    ['the', 'a', 'an', 'its', 'their', 'of'].includes(textAt(sentence, at - 1)) ||
    isCounted(sentence, at) ||
    is(sentence, at - 1, words.demonym) ||
    is(sentence, at - 1, words.verb)
  );
}

/** The capitalised word that a code is the type of: `Skifteri` before `K1`, `MEKO` before `A-200`. */
function leadingName(sentence: SentenceView, at: number): number {
  const before = at - 1;
  if (joined(sentence, at) || !isCapitalised(sentence, before)) return at;
  if (shapeAt(sentence, before) === Shape.Upper && (textAt(sentence, before).length < 4 || sentence.heading || is(sentence, before, words.maker))) return at;
  if (is(sentence, before, words.notName) || is(sentence, before, words.title)) return at;
  if (opensSentence(sentence, before) && sentence.wordClass(before) !== 'noun') return at;
  return joined(sentence, before) ? at : before;
}
