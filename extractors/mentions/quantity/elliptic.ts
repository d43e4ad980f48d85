import type { SentenceView } from '../../../src/extract/contract.js';
import { tellsChange, type Figure } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { nounPhrase } from './phrase.js';
import { followsName } from './refuse.js';
import { askedFor, handovers, partsOf, passives, takenBy, wholes } from './words.js';

/** `took delivery of 291`: what is handed over is counted. */
export function handedOver({ tokens, first }: SentenceView, of: number): boolean {
  return lower(tokens, of) === 'of' && of > first && handovers.at(tokens, of - 1, of) !== undefined;
}

/** `attended by 51`, `asked for six`. */
export function isTaken({ tokens, first }: SentenceView, joint: number): boolean {
  const word = lower(tokens, joint);
  return (
    joint > first && ((word === 'by' && takenBy.at(tokens, joint - 1, joint) === true) || (word === 'for' && askedFor.at(tokens, joint - 1, joint) === true))
  );
}

/** `72 in all`, `12 in total`, `30 altogether`. */
export function isSum({ tokens, last: limit }: SentenceView, { last }: Figure): boolean {
  const ends =
    lower(tokens, last) === 'in' && /^(?:all|total)$/.test(lower(tokens, last + 1)) ? last + 2 : lower(tokens, last) === 'altogether' ? last + 1 : -1;
  return ends > 0 && (ends >= limit || tokens.shape[ends] === Shape.Punct);
}

/** `the first of 24 that X ordered`, `out of the 40 ordered`: the whole that a part is told of. */
export function isWhole({ tokens, first: floor, last: limit }: SentenceView, { hedge, last }: Figure): boolean {
  const of = lower(tokens, hedge - 1) === 'the' ? hedge - 2 : hedge - 1;
  if (of - 1 <= floor || lower(tokens, of) !== 'of' || partsOf.at(tokens, of - 1, of) === undefined) return false;
  return wholes.at(tokens, last, limit) !== undefined;
}

/** `20 have been handed over`, `; six were lost`: the number opens its clause and a verb follows. */
export function isSubject({ tokens, first: floor, last: limit }: SentenceView, { hedge, last }: Figure): boolean {
  // `ordered in 2022, 16 had arrived`, but `66 and 67 are out`
  const behindYear = lower(tokens, hedge - 1) === ',' && /^(?:19|20)\d\d$/.test(raw(tokens, hedge - 2)) && !glued(tokens, hedge);
  const opens = hedge === floor || (OPENS.test(lower(tokens, hedge - 1)) && (tokens.shape[hedge - 2] !== Shape.Number || behindYear));
  if (opens && passives.at(tokens, last, limit) !== undefined) return true;
  return lower(tokens, hedge - 1) === 'with' && lower(tokens, last) === 'to' && lower(tokens, last + 1) === 'be'; // `with 61 to be assembled`
}

const OPENS = /^(?:[,;:—–]|and|but|while|which|whom|where|whereas)$/;

/** `doubled to 220`, `fell from 41 to 38`: behind a verb of change and its *to* stands where it led. */
export function isReached({ tokens, first: floor, last: limit }: SentenceView, { hedge }: Figure): boolean {
  const to = hedge - 1;
  if (to <= floor || lower(tokens, to) !== 'to') return false;
  return tellsChange(tokens, to, floor, limit) || /^(?:total|tally|toll|number)$/.test(lower(tokens, to - 1)); // `brought the total to 342`
}

/** `against 62 in 2024`, `up from 17 a year earlier`: what a count is compared with is a count, where the sentence ends with it or says of when it is. */
export function isCompared(sentence: SentenceView, { hedge, last }: Figure): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  const [before, earlier] = [lower(tokens, hedge - 1), hedge - 2 < floor ? '' : lower(tokens, hedge - 2)];
  if (hedge - 1 < floor || !(COMPARING.has(before) || COMPARED.has(`${earlier} ${before}`))) return false;
  return last >= limit || /^[.,;)]$/.test(raw(tokens, last)) || startsDate(sentence, last, limit);
}

/** `in 2024`, `in May`, `a year earlier`, `the previous month`, `last year`. */
export function startsDate({ tokens }: SentenceView, at: number, limit: number): boolean {
  const word = lower(tokens, at);
  if (at + 1 >= limit) return false;
  if (word === 'in') return tokens.shape[at + 1] === Shape.Capital || /^(?:19|20)\d\d$/.test(raw(tokens, at + 1));
  if (!/^(?:a|one|the|last)$/.test(word)) return false;
  return SPANS.has(lower(tokens, at + 1)) || (SPELLS.has(lower(tokens, at + 1)) && SPANS.has(lower(tokens, at + 2)));
}
/** `22 of the last 30 days`, `the previous month` */
export const SPELLS = new Set(['last', 'past', 'next', 'first', 'previous']);
const SPANS = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'season']);
const COMPARING = new Set(['against', 'versus']);
const COMPARED = new Set(['compared with', 'compared to', 'up from', 'down from']);

/** `28 carriers in 2017, 34 in 2018 and 39 in 2019`: a number with its year goes on with what was counted before. */
export function isOfYear({ tokens, last: limit }: SentenceView, { hedge, last }: Figure, index: number): boolean {
  const joined = /^(?:,|and|then|for|but)$/.test(lower(tokens, lower(tokens, hedge - 1) === 'only' ? hedge - 2 : hedge - 1));
  return joined && index > 0 && lower(tokens, last) === 'in' && last + 1 < limit && /^(?:19|20)\d\d$/.test(raw(tokens, last + 1));
}

/** `sent four tanks, Spain six and the Danes three`: behind a name in a row the number goes on with what another one counts. */
export function isGapped(sentence: SentenceView, figure: Figure, index: number): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  const name = figure.hedge - 1;
  const joint = lower(tokens, name - 1) === 'the' ? name - 2 : name - 1;
  if (joint <= floor || tokens.shape[name] !== Shape.Capital || !/^(?:,|;|and)$/.test(lower(tokens, joint)) || followsName(sentence, figure)) return false;
  const ends = figure.last >= limit || /^(?:[,;.]|and)$/.test(lower(tokens, figure.last));
  // `Peru 3, Chile 1`: small digits behind names are a score.
  if (figure.form === 'digits' && raw(tokens, figure.first).length < 2) return false;
  return ends && sentence.figures.slice(0, index).some((other) => other.last < limit && nounPhrase(sentence, other.last)?.plural);
}
