import type { SentenceView } from '../../../src/extract/contract.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { cues, namesakes, subdivisions } from './cues.js';
import { knownForms, type Sense } from './forms.js';

/** No namesake reaches further than this many tokens before the form it holds. */
const REACH = 5;

/** A longer phrase that holds the form and is no country: `Gulf of Mexico`, `Swiss cheese`. */
export function inNamesake(view: SentenceView, at: number, end: number): string | null {
  for (let from = at; from >= view.first && from >= at - REACH; from--) {
    const close = namesakes.endAt(view, from);
    if (close >= end && close - from > end - at) return 'part of a phrase that means no country';
  }
  return null;
}

/** What the words beside the name of a country or town make of it: a ship, a class, a street, a newspaper, a treaty. */
export function inProperName(view: SentenceView, at: number, end: number, sense: Sense): string | null {
  const { tokens } = view;
  if (cues.watersAfter.at(view, end)) return 'part of the name of a sea or land';
  if (isOf(view, at) && cues.watersOf.at(view, at - 2)) return 'part of the name of a sea or land';
  if (sense.form === 'demonym') return null;
  if (cues.ships.at(view, at - 1)) return 'the name of a ship';
  if (isClass(view, end)) return 'the name of a class';
  if (cues.featuresAfter.at(view, end) || cues.featuresBefore.at(view, at - 1)) return 'part of the name of a place';
  if (cues.newspapersAfter.at(view, end)) return 'part of the name of a newspaper';
  if (cues.clubsBefore.at(view, at - 1) || cues.teamsAfter.at(view, end)) return 'part of the name of a club';
  if (isOf(view, at) && cues.institutionsOf.at(view, at - 2)) return 'part of the name of an institution';
  if (sense.use === 'capital' && (cues.treatiesAfter.at(view, end) || (isOf(view, at) && cues.treatiesOf.at(view, at - 2))))
    return 'part of the name of a treaty';
  if (lower(tokens, end) === ',' && end + 1 < view.last && (subdivisions.at(view, end + 1) || cues.shortSubdivisions.at(view, end + 1)))
    return 'a town in the state named after it';
  if (glued(tokens, end) && lower(tokens, end) === '.' && glued(tokens, end + 1) && tokens.shape[end + 1] === Shape.Lower && cues.webEndings.at(view, end + 1))
    return 'a web address';
  return null;
}

/** What else letters can be: a pronoun (`US` among capitals), a currency (`US$`), a longer abbreviation, a model (`US-2`). */
export function notAbbreviation(view: SentenceView, at: number, end: number): string | null {
  const { tokens } = view;
  const shape = tokens.shape[at];
  if (shape !== Shape.Upper && shape !== Shape.Mixed) return 'an abbreviation is written in capitals';
  if (at > view.first && glued(tokens, at) && (isWord(view, at - 1) || tokens.shape[at - 1] === Shape.Number)) return 'glued to the token before it';
  if (end < view.last && glued(tokens, end)) {
    if (isWord(view, end) || tokens.shape[end] === Shape.Number) return 'glued to what follows it';
    if (tokens.shape[end] === Shape.Symbol) return 'part of a currency sign';
    if (isHyphen(view, end) && glued(tokens, end + 1) && tokens.shape[end + 1] === Shape.Number) return 'part of a designation';
  }
  if (lower(tokens, at) === 'us' && tokens.shape[at - 1] === Shape.Upper && cues.usVerbs.at(view, at - 1)) return 'a pronoun among capitals';
  return null;
}

/** Whether the demonym is the language: `speaks French`, `English lessons`, `published in Russian.` */
export function asLanguage(view: SentenceView, at: number, end: number): string | null {
  const after = isHyphen(view, end) ? end + 1 : end;
  if (cues.languageAfter.at(view, after)) return 'a language';
  if (cues.languageBefore.at(view, at - 1)) return 'a language';
  if (!cues.languageAlone.at(view, at - 1)) return null;
  return standsAlone(view, end) || cues.notAfterLanguage.at(view, end) ? 'a language' : null;
}

/** Adjectives of a list that are followed up. */
const LONGEST_LIST = 6;

/** Whether no noun follows the adjective, nor any that follows it in its list: `in Russian.`, `in Italian and in French` */
function standsAlone(view: SentenceView, end: number): boolean {
  const { tokens, last } = view;
  let close = end;
  for (let links = 0; links < LONGEST_LIST && close < last; links++) {
    const joint = lower(tokens, close);
    if (joint === 'and' && cues.languageAlone.at(view, close + 1)) return true;
    const next = joint === ',' || joint === 'and' || joint === 'or' ? knownForms.match(tokens, close + 1, last) : null;
    if (!next) return CLOSING.has(joint);
    close = next.end;
  }
  return close >= last;
}
const CLOSING = new Set(['.', ',', ';', ':', ')', '!', '?', '”', '"']);

export function isHyphen(view: SentenceView, token: number): boolean {
  return token > view.first && token < view.last && glued(view.tokens, token) && HYPHENS.has(raw(view.tokens, token));
}
const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u2013']);

function isClass(view: SentenceView, end: number): boolean {
  return cues.classAfter.at(view, isHyphen(view, end) ? end + 1 : end);
}

function isOf(view: SentenceView, at: number): boolean {
  return at > view.first && lower(view.tokens, at - 1) === 'of';
}

function isWord(view: SentenceView, token: number): boolean {
  const shape = view.tokens.shape[token]!;
  return shape >= Shape.Lower && shape <= Shape.Mixed;
}
