import type { SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt, type Figure } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { unitAt } from './units.js';
import { numbered, numberedNames } from './words.js';

const CURRENCY_SIGN = /^\p{Sc}$/u;

/** Why the figure is no quantity whatever stands after it, or null. */
export function notQuantity(sentence: SentenceView, figure: Figure): string | null {
  const { tokens, first: floor, last: limit } = sentence;
  const before = figure.first - 1;
  if (
    /^[48]$/.test(raw(tokens, figure.first)) &&
    raw(tokens, figure.first + 1) === 'K' &&
    glued(tokens, figure.first + 1) &&
    SCREENS.test(lower(tokens, figure.first + 2))
  )
    return 'a fineness of pictures';
  if (figure.joined) return 'the number is part of a designation';
  const shouted = figure.form === 'words' && tokens.shape[figure.first] === Shape.Upper && figure.last - figure.first === 1;
  if (shouted && tokens.shape[figure.last] === Shape.Lower) return 'capitals in running text are a name'; // `the TEN licences`
  if (before < floor) return listNumber(sentence, figure);
  const sign = raw(tokens, before);
  if (tokens.shape[before] === Shape.Symbol && CURRENCY_SIGN.test(sign)) return 'a currency sign stands before the number';
  const point = sign === '.' && tokens.shape[before - 1]! <= Shape.Mixed ? before - 1 : before;
  if (numbered.at(tokens, point, limit) || (sign === '.' && lower(tokens, point) === 'no')) return 'the number is a name: it stands behind what it numbers';
  if (tokens.shape[before] !== Shape.Lower && numberedNames.at(tokens, before, limit)) return 'the number belongs to the name before it';
  if (lower(tokens, before) === 'no' && /^\d+$/.test(raw(tokens, figure.first)) && tokens.shape[before] === Shape.Capital)
    return 'the number is a name: it stands behind what it numbers';
  if (
    sign === '+' &&
    glued(tokens, figure.first) &&
    tokens.shape[figure.first] === Shape.Number &&
    raw(tokens, figure.first).length <= 3 &&
    (tokens.shape[figure.last] === Shape.Number || figure.last - figure.first > 2)
  )
    return 'a telephone number';
  if (sign === '+' && glued(tokens, figure.first) && glued(tokens, before) && tokens.shape[before - 1] === Shape.Number) return 'added to the number before it'; // `12+2 men`
  const every = before - 1;
  const parted = lower(tokens, before) === 'every' && /^(?:in|of)$/.test(lower(tokens, every));
  const part = lower(tokens, every - 1) === 'out' ? every - 2 : every - 1;
  if (parted && (isOneWord(tokens, part) || tokens.shape[part] === Shape.Number)) return 'a proportion (`one in every five`)';
  const out = lower(tokens, figure.last) === 'out' ? figure.last + 1 : figure.last;
  const parting = /^(?:in|of)$/.test(lower(tokens, out)) && lower(tokens, out + 1) === 'every';
  if (parting && tokens.shape[out + 2] === Shape.Number) return 'a proportion (`3 of every 4`)';
  if (lower(tokens, before) === 'in' && isProportion(sentence, figure)) return 'a proportion (`one in three`)';
  return timeOfDay(sentence, figure);
}

const SCREENS = /^(?:screens?|videos?|cameras?|footage|tvs?|televisions?|resolution|displays?|images?|imagery|monitors?|feeds?)$/;

/** `one in three`, `nine in ten households`, `one woman in five`: of so many, so many. */
function isProportion({ tokens, first: floor, figures }: SentenceView, figure: Figure): boolean {
  const inAt = figure.first - 1;
  if (inAt - 1 >= floor && isOneWord(tokens, inAt - 1)) return true;
  if (figure.last - figure.first !== 1 || Number(figure.value) > 100) return false;
  if (inAt - 2 >= floor && isOneWord(tokens, inAt - 2)) return Number(figure.value) <= 20;
  const part = figures[figureIndexAt(figures, inAt - 1)];
  return part?.last === inAt && part.scale === 0 && part.form === figure.form && Number(part.value) < Number(figure.value);
}

function isOneWord(tokens: SentenceView['tokens'], at: number): boolean {
  return lower(tokens, at) === 'one' || lower(tokens, at) === '1';
}

/** `2.` or `3)` at the head of a line. */
function listNumber({ tokens, last: limit }: SentenceView, figure: Figure): string | null {
  if (figure.form === 'words' || figure.last >= limit) return null;
  const sign = raw(tokens, figure.last);
  // `2.1 Asia`: a heading's number, with its level behind the point.
  if (
    /^\d{1,2}\.\d{1,2}$/.test(raw(tokens, figure.first)) &&
    figure.last === figure.first + 1 &&
    !figure.scale &&
    tokens.shape[figure.last] === Shape.Capital &&
    !unitAt(tokens, figure.last, limit)
  )
    return 'the number of a list or a heading';
  return (sign === '.' || sign === ')') && figure.last + 1 < limit && !figure.scale ? 'the number of a list or a heading' : null;
}

function timeOfDay({ tokens, last: limit }: SentenceView, figure: Figure): string | null {
  const after = figure.last;
  if (after >= limit) return null;
  const word = lower(tokens, after);
  if (word === 'pm' && /^\d+\.(?:\d|\d{3,})$/.test(raw(tokens, figure.first))) return null; // `2.1 pm`, a length
  const meridiem =
    word === 'pm' ||
    (word === 'am' && raw(tokens, after) !== 'am') ||
    ((word === 'a' || word === 'p') && lower(tokens, after + 1) === '.' && lower(tokens, after + 2) === 'm');
  return meridiem || word === "o'clock" ? 'a time of day' : null;
}

/** Four plain digits that a reader takes for a year. */
export function looksLikeYear(sentence: SentenceView, figure: Figure): boolean {
  const { tokens } = sentence;
  if (figure.form === 'words' || figure.scale > 0 || figure.mod || figure.vague) return false;
  const digits = raw(tokens, figure.first);
  return /^(?:1[5-9]|20)\d\d$/.test(digits);
}

/** A number right behind a capitalised word that is no known word is most often a part of that name (`Voyager 2`). */
export function followsName(sentence: SentenceView, figure: Figure): boolean {
  const { tokens, first: floor } = sentence;
  const before = figure.first - 1;
  if (before <= floor || figure.form === 'words' || figure.hedge < figure.first || figure.scale > 0) return false;
  if (!/^\d{1,4}$/.test(raw(tokens, figure.first))) return false;
  const shape = tokens.shape[before]!;
  if (shape === Shape.Upper) return tokens.end[before]! - tokens.start[before]! > 1;
  return (shape === Shape.Capital || shape === Shape.Mixed) && sentence.wordClass(before) === 'unknown';
}
