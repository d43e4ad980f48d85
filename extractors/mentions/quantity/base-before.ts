import type { SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt, tellsChange } from '../../../src/normalize/figures/index.js';
import { scales } from '../../../src/normalize/figures/vocabulary.js';
import { lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { basePhrase } from './base.js';
import { ownedCount } from './owned.js';
import { nounPhrase, type Phrase } from './phrase.js';
import { unitAt } from './units.js';
import { bases, changes, determiners, enumerates, shareHolders } from './words.js';

/** How many tokens back an earlier percentage, and the word *share*, are looked for. */
const REACH = 40;
const SHARE_REACH = 14;

/** A percentage as tokens `[first, last)`; its hedge begins at `hedge`. */
interface Percentage {
  readonly hedge: number;
  readonly first: number;
  readonly last: number;
}

/** The base of the sentence before may be meant; `country` is where the noun that opens the sentence stands: it has to be a country's name. */
export interface Resumed {
  readonly resumed: true;
  readonly country: number | null;
}

/**
 * The base of a percentage that stands before it: of an earlier one in its sentence (`2.5% of GDP by 2027 and 3% by 2030`), of a share
 * (`the share of coal in generation fell to 31%`) or of the whole that the sentence opens with. `resumed`: that of the sentence before,
 * if that one tells shares of output.
 */
export function baseBefore(sentence: SentenceView, percentage: Percentage): Phrase | Resumed | null {
  return (
    enumerated(sentence, percentage.hedge) ??
    wholeOfShare(sentence, percentage.first) ??
    frontedWhole(sentence, percentage.first) ??
    resumed(sentence, percentage)
  );
}

function enumerated(sentence: SentenceView, at: number): Phrase | null {
  for (let back = at - 1; back > sentence.first && at - back < REACH; back--) {
    const base = baseOver(sentence, back);
    if (base) return isOutput(sentence, base.first) || COMPARED.has(lower(sentence.tokens, at - 1)) ? base : null;
    if (!continuesEnumeration(sentence, back) && !isName(sentence, back)) return null;
  }
  return null;
}

/** `19% of the posts in 2022, against 24%`: what a percentage is compared with is one of the same base. */
const COMPARED = new Set(['at', 'against', 'versus']);
const LONGEST_BASE = 4;

/** The base of an earlier percentage that ends with the token. */
function baseOver(sentence: SentenceView, at: number): Phrase | null {
  for (let of = at - 1; of > sentence.first && at - of <= LONGEST_BASE; of--) {
    if (!opensBase(sentence, of)) continue;
    const phrase = basePhrase(sentence, of);
    return phrase?.last === at + 1 ? phrase : null;
  }
  return null;
}

/** `of` right behind a percentage. */
function opensBase({ tokens }: SentenceView, at: number): boolean {
  const before = lower(tokens, at - 1);
  return lower(tokens, at) === 'of' && (before === '%' || before === 'cent' || before === 'percent');
}

/** `GDP`, `gross domestic product`: what shares are told of from sentence to sentence. */
function isOutput({ tokens, last: limit }: SentenceView, at: number): boolean {
  return bases.at(tokens, at, limit) === true || (lower(tokens, at) === 'gross' && /^(?:domestic|national)$/.test(lower(tokens, at + 1)));
}

/** Between the members of an enumeration stand only numbers, dates, function words and what is spent. */
function continuesEnumeration(sentence: SentenceView, at: number): boolean {
  const { tokens, last: limit } = sentence;
  if (tokens.shape[at] === Shape.Number || bases.at(tokens, at, limit)) return true;
  if (tokens.shape[at]! > Shape.Number) return ',%–-()'.includes(raw(tokens, at));
  return enumerates.at(tokens, at, limit) === true || (tokens.shape[at] === Shape.Lower && sentence.wordClass(at) === 'function');
}

/** `the deficit was 2.0% of GDP in 2025 and is put at 2.3%`: no noun but who holds or aims at a share stands between the two. */
function resumed(sentence: SentenceView, { hedge, first, last }: Percentage): Phrase | Resumed | null {
  if (!isStated(sentence, hedge) || describes(sentence, last)) return null;
  for (let back = hedge - 1; back >= sentence.first; back--) {
    const base = baseOver(sentence, back);
    if (base) return isOutput(sentence, base.first) ? base : null;
    if (first - back > REACH || !carriesOn(sentence, back)) return null;
  }
  const { tokens, first: floor } = sentence;
  const opens = tokens.shape[floor] !== Shape.Lower && isNoun(sentence, floor) && !shareHolders.at(tokens, floor, sentence.last);
  return { resumed: true, country: opens ? tokens.start[floor]! : null };
}

const STATING = new Set(['at', 'against', 'versus', 'to', 'with', 'on', 'or', 'the', 'than', '(', 'is', 'was', 'are', 'were', 'be', 'been']);

/** `leads with 4.5%`, `Latvia (3.7%)`, `promised 3%`, not `grew 3%`. */
function isStated(sentence: SentenceView, hedge: number): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  if (hedge <= floor || tellsChange(tokens, hedge, floor, limit)) return false;
  if (STATING.has(lower(tokens, hedge - 1)) || sentence.wordClass(hedge - 1) === 'verb') return true;
  return isName(sentence, hedge - 1) && /^(?:,|;|and)$/.test(lower(tokens, hedge - 2)); // `Estonia promised 5.4%, Lithuania 5.25%`
}

function isName({ tokens, first }: SentenceView, at: number): boolean {
  return at > first && tokens.shape[at]! < Shape.Number && tokens.shape[at] !== Shape.Lower;
}

/** `the 2% target`, `3.4 per cent higher`: the percentage tells of the word behind it. */
function describes(sentence: SentenceView, at: number): boolean {
  const { tokens, last: limit } = sentence;
  if (at >= limit || tokens.shape[at]! >= Shape.Symbol) return raw(tokens, at) === '-';
  if (changes.at(tokens, at, limit)) return true;
  const wordClass = sentence.wordClass(at);
  return wordClass !== 'function' && wordClass !== 'adverb';
}

/** Whether the talk may still be of the same shares at the token. */
function carriesOn(sentence: SentenceView, at: number): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  const shape = tokens.shape[at]!;
  if (shape >= Shape.Number) return shape === Shape.Punct ? raw(tokens, at) !== '.' && raw(tokens, at) !== '|' : true;
  if (enumerates.at(tokens, at, limit) || shareHolders.at(tokens, at, limit) || bases.at(tokens, at, limit) || scales.at(tokens, at, limit) !== undefined)
    return true;
  if (lower(tokens, at) === 'short' && lower(tokens, at + 1) === 'of') return true;
  // `of GDP on defence this year, Denmark 3.4%`: what it is spent on.
  if (SPENT_ON.has(lower(tokens, at)) || SPENT_ON.has(lower(tokens, at - 1))) return true;
  if (changes.at(tokens, at, limit) || tellsChange(tokens, at + 1, floor, limit))
    return isMovedTo(sentence, at + 1) || determiners.at(tokens, at + 1, limit) === true;
  return !isNoun(sentence, at) || shape !== Shape.Lower;
}

const SPENT_ON = new Set(['on', 'for']);

function isNoun(sentence: SentenceView, at: number): boolean {
  const wordClass = sentence.wordClass(at);
  return wordClass === 'noun' || wordClass === 'unknown' || (wordClass === 'verb' && determiners.at(sentence.tokens, at - 1, at) === true); // `the yield`
}

/** `raise it to`, `increase this to`: what is moved is the share told of before. */
function isMovedTo({ tokens }: SentenceView, at: number): boolean {
  return /^(?:it|this|that)$/.test(lower(tokens, at)) && lower(tokens, at + 1) === 'to';
}

/** Determiners between *Of* and its noun. */
const LONGEST_OPENING = 4;

/** `Of installed capacity of 5 GW, hydropower is 30%`, `Of the 98 carriers ordered, 16 had arrived`: the whole that opens the sentence. */
export function frontedWhole(sentence: SentenceView, before: number): Phrase | null {
  const { tokens, first: floor, last: limit } = sentence;
  if (lower(tokens, floor) !== 'of') return null;
  let at = floor + 1;
  while (at < before && at - floor < LONGEST_OPENING && determiners.at(tokens, at, limit)) at++;
  const figure = sentence.figures[figureIndexAt(sentence.figures, at)];
  // `Of the 1,740 km of fence, 62%`
  const unit = figure && unitAt(tokens, figure.last, limit);
  if (unit) return measuredWhole(sentence, unit.end, before);
  at = figure?.last ?? at;
  const phrase = ownedCount(sentence, at) ?? nounPhrase(sentence, at, true);
  if (!phrase || phrase.last >= before || lower(tokens, at) === 'course') return null;
  const numbered = tokens.shape[phrase.last] === Shape.Number && raw(tokens, phrase.last + 1) === ','; // `Of the Mistral 3, 40 are built`
  return numbered && phrase.last + 1 < before ? { ...phrase, last: phrase.last + 1 } : phrase;
}

function measuredWhole(sentence: SentenceView, at: number, before: number): Phrase | null {
  const phrase = basePhrase(sentence, at);
  return phrase && phrase.last < before ? phrase : null;
}

/** `the share of coal in generation`, `whose share of the regional total`: what the share is of. */
function wholeOfShare(sentence: SentenceView, at: number): Phrase | null {
  const { tokens, first: floor, last: limit } = sentence;
  for (let back = at - 1; back >= floor && at - back < SHARE_REACH; back--) {
    if (raw(tokens, back) === ';') return null;
    if (lower(tokens, back) !== 'share') continue;
    const phrase = basePhrase(sentence, back + 1);
    if (!phrase || phrase.last > at) return null;
    if (WHOLES.has(lower(tokens, phrase.first - 1)) || WHOLES.has(lower(tokens, phrase.first))) return phrase;
    if (lower(tokens, phrase.last) !== 'in') return null;
    let inner = phrase.last + 1;
    while (determiners.at(tokens, inner, limit)) inner++;
    const whole = tokens.shape[inner] === Shape.Lower ? nounPhrase(sentence, inner, true) : null;
    return whole && whole.last <= at ? whole : null;
  }
  return null;
}
/** Words that make what a share is of a whole, and not the part (`its share of the total`, but `its share of renewables`). */
const WHOLES = new Set(['the', 'total', 'all', 'world', 'global']);
