import type { SentenceView } from '../../../src/extract/contract.js';
import { glued, lower, Shape } from '../../../src/normalize/tokens.js';
import { cues, givenNames } from './cues.js';
import { knownForms, type Care } from './forms.js';

/** Whether a form that is also a name of people stands in one: `Michael Jordan`, `Mr. France`, `Chad Smith`. */
export function inPersonName(view: SentenceView, at: number, end: number, care: Care): string | null {
  if (care.person && (followsGivenName(view, at) || followsTitle(view, at))) return 'part of a person’s name';
  if (care.leads && leadsName(view, end)) return 'the head of a longer name';
  return null;
}

/** Whether a given name stands before the form, which is then a surname whatever it means elsewhere: `Mary Wales`. */
export function namesPerson(view: SentenceView, at: number): string | null {
  return isCapitalised(view, at - 1) && givenNames.at(view, at - 1) ? 'part of a person’s name' : null;
}

function followsGivenName(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (isCapitalised(view, at - 1) && givenNames.at(view, at - 1)) return true;
  // An initial: `Booker T. Washington`, `M. Jordan`; not the end of `U.S.`
  const initial = at - 2;
  if (initial < view.first || lower(tokens, at - 1) !== '.' || tokens.end[initial]! - tokens.start[initial]! !== 1) return false;
  if (tokens.shape[initial] !== Shape.Upper) return false;
  return initial === view.first || givenNames.at(view, initial - 1);
}

function followsTitle(view: SentenceView, at: number): boolean {
  const before = lower(view.tokens, at - 1) === '.' ? at - 2 : at - 1;
  return cues.titles.at(view, before) || (before === at - 1 && cues.ranks.at(view, before));
}

/**
 * Whether a further capitalised word makes the form the head of a name (`Chad Smith`, `India Today`): in running text
 * alone, for in a heading every word is capitalised, and not before a word of office (`Jordan Foreign Minister`).
 */
function leadsName(view: SentenceView, end: number): boolean {
  const { tokens } = view;
  if (end >= view.last || glued(tokens, end) || !(isCapitalised(view, end) || isMiddleInitial(view, end))) return false;
  if (cues.offices.at(view, end) || knownForms.match(tokens, end, view.last)) return false;
  return isRunningText(view, end);
}

function isMiddleInitial(view: SentenceView, token: number): boolean {
  const { tokens } = view;
  const initial = tokens.shape[token] === Shape.Upper && tokens.end[token]! - tokens.start[token]! === 1;
  return initial && lower(tokens, token + 1) === '.' && isCapitalised(view, token + 2);
}

function isCapitalised(view: SentenceView, token: number): boolean {
  if (token < view.first || token >= view.last) return false;
  const shape = view.tokens.shape[token];
  return shape === Shape.Capital || shape === Shape.Mixed;
}

/** Letters that a lower-case word must have to show that capitals mean names here. */
const TELLING = 4;

/** Tokens on either side that are looked at. */
const WINDOW = 40;

function isRunningText(view: SentenceView, around: number): boolean {
  const { tokens } = view;
  if (!view.heading && END.has(lower(tokens, view.last - 1))) return true;
  const last = Math.min(view.last, around + WINDOW);
  let small = 0;
  for (let token = Math.max(view.first, around - WINDOW); token < last; token++) {
    if (tokens.shape[token] === Shape.Lower && tokens.end[token]! - tokens.start[token]! >= TELLING && ++small === 2) return true;
  }
  return false;
}
const END = new Set(['.', '!', '?']);
