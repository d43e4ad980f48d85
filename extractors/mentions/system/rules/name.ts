import type { SentenceView } from '../../../../src/extract/contract.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import {
  closesQuote,
  inside,
  is,
  isCapitalised,
  isHyphen,
  isNumber,
  isYear,
  joined,
  slashedFrom,
  LONGEST,
  opensQuote,
  opensSentence,
  shapeAt,
  textAt,
  written,
} from '../span.js';
import { isCounted } from '../company.js';
import { classNouns, neverSystems, sureStems, words } from '../words.js';

/** A name read leftwards from before a class noun. */
export interface ReadName {
  readonly from: number;
  readonly to: number;
  /** First token of the capitalised run that it was cut from: nationality, maker and count stand between. */
  readonly run: number;
  readonly form: 'quoted' | 'code' | 'word';
}

/** The name whose last token is `last`: quoted, a code (`CH-95`, `Leopard 2A8`, `Type 26`) or capitalised words; or why there is none. */
export function nameEndingAt(sentence: SentenceView, last: number): ReadName | string {
  if (closesQuote(sentence, last) && !isNumber(sentence, last)) {
    const quoted = quotedName(sentence, last);
    if (quoted) return quoted;
    return 'what is quoted is no name';
  }
  if (!isCapitalised(sentence, last) && !isNumber(sentence, last)) return 'no name stands before the class noun';
  if (isPairedLetter(sentence, last)) return nameEndingAt(sentence, last - 2);
  const run = ownedRun(sentence, runStart(sentence, last));
  const from = trimmed(sentence, run, last);
  if (from > last) return 'only a nationality, a maker or a count stands before the class noun';
  const to = last + 1;
  if (isCode(sentence, from, to)) return codeStop(sentence, from, to) ?? { from, to, run, form: 'code' };
  if (isColour(sentence, from - 1) && from > run) return wordStop(sentence, from, to) ?? { from: from - 1, to, run, form: 'word' };
  const cut =
    from > run &&
    isCapitalised(sentence, from - 1) &&
    !is(sentence, from - 1, words.demonym) &&
    !is(sentence, from - 1, words.maker) &&
    !endsCount(sentence, from - 1) &&
    !(opensSentence(sentence, from - 1) && sentence.wordClass(from - 1) === 'function');
  if (cut) return 'a service, a sea or another word stands in the name';
  return wordStop(sentence, from, to) ?? { from, to, run, form: 'word' };
}

/** `E and F` behind `Gripen`: the second letter stands for a second variant. */
function isPairedLetter(sentence: SentenceView, last: number): boolean {
  return (
    isLetter(sentence, last) &&
    (textAt(sentence, last - 1) === 'and' || textAt(sentence, last - 1) === 'or') &&
    isLetter(sentence, last - 2) &&
    isCapitalised(sentence, last - 3)
  );
}

function isLetter(sentence: SentenceView, at: number): boolean {
  return shapeAt(sentence, at) === Shape.Upper && textAt(sentence, at).length === 1;
}

/** `Sea Ceptor`, `Black Hornet`: words that open names of weapons as well as of waters and peoples. */
function isColour(sentence: SentenceView, at: number): boolean {
  return isCapitalised(sentence, at) && !opensSentence(sentence, at) && COLOURS.has(textAt(sentence, at)) && !isCapitalised(sentence, at - 1);
}
const COLOURS = new Set(['Sea', 'Red', 'Black', 'White', 'New']);

/** `the David’s Sling`: behind the article the possessor belongs to the name; a country’s or a service’s does not. */
function ownedRun(sentence: SentenceView, run: number): number {
  const owner = run - 2;
  const owned =
    /^[’']s$/.test(textAt(sentence, run - 1)) &&
    shapeAt(sentence, owner) === Shape.Capital &&
    textAt(sentence, owner - 1) === 'the' &&
    !is(sentence, owner, words.notName) &&
    !is(sentence, owner, words.title);
  return owned ? owner : run;
}

function quotedName(sentence: SentenceView, last: number): ReadName | null {
  for (let at = last - 1; at >= sentence.first && at >= last - LONGEST; at--) {
    if (!opensQuote(sentence, at)) continue;
    const from = at + 1;
    if (from >= last || !(isCapitalised(sentence, from) || isNumber(sentence, from))) return null;
    return { from, to: last, run: at, form: 'quoted' };
  }
  return null;
}

/** First token of the run of capitalised words, numbers and the hyphens that join them. */
export function runStart(sentence: SentenceView, last: number): number {
  let at = last;
  for (let steps = 0; steps < LONGEST; steps++) {
    const before = at - 1;
    if (!inside(sentence, before)) break;
    if (isCapitalised(sentence, before) || isNumber(sentence, before)) at = before;
    else if (isHyphen(sentence, before) && joined(sentence, before) && joined(sentence, at) && isNamePart(sentence, before - 1)) at = before - 1;
    else if (isSlashed(sentence, before)) at = before - 1;
    else break;
  }
  return at;
}

/** `E/F` behind `Gripen`, and the letters that codes of radars and vehicles begin with: `AN/MPQ-64`, `J/FPS-3`, `CS/VP11`. */
function isSlashed(sentence: SentenceView, slash: number): boolean {
  if (textAt(sentence, slash) !== '/' || !joined(sentence, slash + 1) || !isNamePart(sentence, slash - 1)) return false;
  const variant = textAt(sentence, slash + 1).length === 1 && shapeAt(sentence, slash + 1) === Shape.Upper;
  return variant || slashedFrom(sentence, slash + 1) < slash;
}

function isNamePart(sentence: SentenceView, at: number): boolean {
  return isCapitalised(sentence, at) || isNumber(sentence, at);
}

/** Leaves out counts, nationalities, makers and words that only open the sentence. */
function trimmed(sentence: SentenceView, run: number, last: number): number {
  let from = run;
  while (from <= last) {
    if (joined(sentence, from) && from > run) {
      from++;
      continue;
    }
    const coded = isHyphen(sentence, from + 1)
      ? joined(sentence, from + 1) && isNamePart(sentence, from + 2)
      : isNumber(sentence, from + 1) && joined(sentence, from + 1);
    if (isNumber(sentence, from) && !(joined(sentence, from + 1) && isCapitalised(sentence, from + 1))) from++;
    // `Twelve F-16 fighters`
    else if (from < last && endsCount(sentence, from)) from++;
    else if (!coded && is(sentence, from, words.notName)) from++;
    else if (!coded && isNumber(sentence, from + 1) && !joined(sentence, from + 1) && sentence.wordClass(from) === 'function') from++;
    else if (!coded && opensSentence(sentence, from) && from < last && sentence.wordClass(from) !== 'noun' && sentence.wordClass(from) !== 'unknown') from++;
    else break;
  }
  return from;
}

/** `Six` of `Six Caesar howitzers` */
function endsCount(sentence: SentenceView, at: number): boolean {
  return sentence.figures.some((figure) => figure.form === 'words' && figure.last === at + 1);
}

/** Whether letters and digits are joined in it, or a number follows its word. */
export function isCode(sentence: SentenceView, from: number, to: number): boolean {
  let letters = false;
  let digits = false;
  for (let at = from; at < to; at++) {
    if (isNumber(sentence, at)) digits = true;
    else if (isCapitalised(sentence, at)) letters = true;
  }
  if (digits && letters) return true;
  if (digits || !letters) return false;
  // `IRIS-T SLM`, `KM-SAM`, `Magni-X`, `Cheongung-II`: a hyphen beside capitals alone.
  for (let at = from + 1; at < to - 1; at++)
    if (
      isHyphen(sentence, at) &&
      shapeAt(sentence, at + 1) === Shape.Upper &&
      (shapeAt(sentence, at - 1) === Shape.Upper || textAt(sentence, at + 1).length === 1 || /^[IVX]+$/.test(textAt(sentence, at + 1)))
    )
      return !is(sentence, at + 1, words.notName);
  return false;
}

function codeStop(sentence: SentenceView, from: number, to: number): string | null {
  const last = to - 1;
  const lone = isNumber(sentence, last) && !joined(sentence, last);
  if (lone && isYear(textAt(sentence, last)) && !is(sentence, from, words.numberedStem)) return 'a year stands before the class noun';
  if (lone && opensSentence(sentence, from) && last - from === 1 && sentence.wordClass(from) === 'function') return 'a count opens the sentence';
  if (is(sentence, from - 1, words.lookAlikeBefore) || is(sentence, from, words.lookAlikeBefore)) return 'a provision, a road or a level is numbered like it';
  const run = written(sentence, from, to)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
  if (neverSystems.has(run) && !(sureStems.has(textAt(sentence, from)) && isHyphen(sentence, from + 1))) return 'a look-alike';
  if (/[.,]/.test(textAt(sentence, last)) && isNumber(sentence, last)) return 'a measure stands before the class noun';
  return null;
}

function wordsIn(sentence: SentenceView, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isCapitalised(sentence, at)) count++;
  return count;
}

function wordStop(sentence: SentenceView, from: number, to: number): string | null {
  if (sentence.heading) return 'capitals of a heading say nothing';
  if (wordsIn(sentence, from, to) > 3) return 'too many words for a name';
  if (classNouns.match(sentence.tokens, to - 1, to)) return 'a class noun is no name';
  for (let at = from; at < to; at++) {
    // `A-Darter`, `V-Bat`: a letter joined to a word by a hyphen says nothing alone.
    if (isHyphen(sentence, at) || !isCapitalised(sentence, at) || (textAt(sentence, at).length === 1 && isHyphen(sentence, at + 1))) continue;
    // `50 Senator armoured vehicles`: what is counted is no holder of the title.
    const titled = is(sentence, at, words.title) && !(to - from === 1 && isCounted(sentence, from));
    if (is(sentence, at, words.notName) || titled) return 'a word of it is no name’s';
    // `Barak MX`, `Gripen E/F`: behind a name capitals are its variant.
    if (at === from && shapeAt(sentence, at) === Shape.Upper && textAt(sentence, at).length < 4) return 'a short acronym stands before the class noun';
  }
  if (opensSentence(sentence, from)) return 'its capital may be owed to the beginning of the sentence';
  return null;
}
