import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { readPer, type Figure } from '../../../src/normalize/figures/index.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { frontedWhole } from './base-before.js';
import { counted, isBaseOfRate } from './count.js';
import { isDealtFor, isRest } from './dealt.js';
import type { QuantityParts } from './parts.js';
import { nounPhrase, type Phrase } from './phrase.js';
import { isSum, handedOver, isCompared, isGapped, isOfYear, isReached, isSubject, isTaken, isWhole, startsDate } from './elliptic.js';
import { isDesignation } from './members.js';
import { isOne } from './pronoun.js';
import { looksLikeYear } from './refuse.js';
import { casualties, isPlural, pasts, standsFor, totals } from './words.js';

const REACH = 30;

/** `people` where the sentence says that *the number of people* is, was or reached the figure. */
function numberOf(sentence: SentenceView, figure: Figure): Phrase | null {
  const { tokens, first: floor } = sentence;
  for (let back = figure.hedge - 1; back > floor && figure.first - back < REACH; back--) {
    if (raw(tokens, back) === ';') return null;
    if (lower(tokens, back) !== 'of' || lower(tokens, back - 1) !== 'number') continue;
    const phrase = nounPhrase(sentence, back + 1);
    return phrase?.plural && phrase.last < figure.hedge ? phrase : null;
  }
  return null;
}

/** `524 000 had been handed over`, `output came to 1.35 million`, `the aim is to reach 11,500`: it tells of what was counted before. */
function isGoingOn(sentence: SentenceView, figure: Figure): boolean {
  const { tokens, first: floor, last: limit } = sentence;
  if (isSubject(sentence, figure) || readPer(tokens, figure.last, limit)) return true;
  for (let at = floor; at < figure.hedge && at - floor < REACH; at++) {
    if (totals.at(tokens, at, limit)) return true;
    if (isPlural(tokens, at, limit)) return false;
  }
  return false;
}

/** What tells of something else than was counted before: `deaths in three states numbered 1,327`, `12 jets for 200 million`. */
const NUMBERED = new Set(['numbered', 'totalled', 'totaled', 'numbering', 'totalling', 'totaling', 'for', 'at']);

/** `accepted 11`, `will turn out ten`: a verb, or the particle behind one. */
function isActed(sentence: SentenceView, at: number): boolean {
  const word = lower(sentence.tokens, at);
  if (sentence.wordClass(at) === 'verb' || pasts.at(sentence.tokens, at, at + 1) || /[^e]ed$/.test(word) || HURTING.has(word)) return true;
  return PARTICLES.has(lower(sentence.tokens, at)) && at - 1 > sentence.first && sentence.wordClass(at - 1) === 'verb';
}
const HURTING = new Set(['killing', 'injuring', 'wounding']);
const PARTICLES = new Set(['out', 'up', 'over', 'off', 'in']);

/** `Of the town's 36 wells, 18 work`: the part is told right behind the whole that opens the sentence, before its verb. */
function isPartOfFronted(sentence: SentenceView, { hedge, first, last }: Figure): boolean {
  const { tokens, last: limit } = sentence;
  if (raw(tokens, hedge - 1) !== ',' || last >= limit || tokens.shape[last] !== Shape.Lower) return false;
  const verb = sentence.wordClass(last) === 'verb' || pasts.at(tokens, last, limit) === true || lower(tokens, last).endsWith('ed');
  return verb && frontedWhole(sentence, first)?.plural === true;
}

/** A large number with no noun: `population 3.1 million`, `rose to 2.7 million`, `job cuts of 10,000`. */
export function readBare(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const { tokens, first: floor, last: limit } = sentence;
  const meant =
    figure.long && figure.form === 'digits' && figure.long.scale >= 3 && !glued(tokens, figure.long.last) && glued(tokens, figure.last) ? figure.long : figure;
  if (meant.share) return 'a fraction counts nothing';
  if (isBaseOfRate(sentence, figure)) return 'the number is what a rate is counted by';
  if (meant.last < limit && glued(tokens, meant.last) && tokens.shape[meant.last]! <= Shape.Number) return 'letters are glued to the number';
  const digits = raw(tokens, meant.first);
  if (tokens.shape[meant.first - 1] === Shape.Number || (meant.last < limit && tokens.shape[meant.last] === Shape.Number)) return 'digits stand beside digits';
  if (meant.last - meant.first === 3 && lower(tokens, meant.first + 1) === 'e') return 'a power of ten that measures nothing'; // `its 7e7`
  if (isDesignation(sentence, meant)) return 'two numbers of a designation';
  const decimal = meant.scale === 0 && digits.includes('.');
  const large = meant.scale >= 3 || meant.scale === 2 || digits.includes(',') || meant.last - meant.first > 1;
  if (meant.vague)
    return meant.scale > 0 && meant.last < limit && tokens.shape[meant.last] === Shape.Punct
      ? counted(sentence, meant, null, 0.6)
      : 'a vague number counts nothing here';
  if (large && !decimal && !looksLikeYear(sentence, meant) && (meant.form === 'digits' || meant.scale > 0)) {
    const named = numberOf(sentence, meant);
    return counted(
      sentence,
      meant,
      named,
      0.8,
      named || NUMBERED.has(lower(tokens, meant.hedge - 1)) ? undefined : isGoingOn(sentence, meant) ? 'far' : 'near',
    );
  }
  const rate = readPer(tokens, meant.last, limit);
  if (rate)
    return (decimal && !/^\d/.test(rate.per)) || looksLikeYear(sentence, meant)
      ? 'the number stands alone'
      : counted(sentence, meant, null, 0.7, lower(tokens, meant.hedge - 2) === 'rate' ? undefined : 'far');
  const ends =
    meant.last >= limit ||
    (tokens.shape[meant.last] === Shape.Punct && raw(tokens, meant.last) !== '-' && raw(tokens, meant.last) !== '(') ||
    standsFor.at(tokens, meant.last, limit) !== undefined ||
    startsDate(sentence, meant.last, limit);
  const before = meant.hedge - 1;
  const acted = meant.hedge > floor && (isActed(sentence, before) || handedOver(sentence, before) || isTaken(sentence, before));
  const small = !decimal && !isOne(meant) && !looksLikeYear(sentence, meant) && (meant.form === 'words' || digits.length < 4);
  if (small && (isSubject(sentence, meant) || isOfYear(sentence, meant, index) || (ends && acted && !glued(tokens, meant.first - 1))))
    return counted(sentence, meant, null, 0.6, 'far');
  if (small && casualties.at(tokens, meant.last, limit) && !isOne(meant)) return counted(sentence, meant, null, 0.7);
  if (small && isPartOfFronted(sentence, meant)) return counted(sentence, meant, null, 0.7);
  if (small && isSum(sentence, meant)) return counted(sentence, meant, null, 0.6, 'far');
  if (small && isWhole(sentence, meant)) return counted(sentence, meant, null, 0.6, 'far');
  if (small && isGapped(sentence, meant, index)) return counted(sentence, meant, null, 0.6, 'far');
  if (small && (isDealtFor(sentence, meant) || isRest(sentence, meant))) return counted(sentence, meant, null, 0.6, 'far');
  if (small && isCompared(sentence, meant)) return counted(sentence, meant, null, 0.6, 'far', true);
  if (small && ends && isReached(sentence, meant)) return counted(sentence, meant, numberOf(sentence, meant), 0.6, 'near');
  return 'the number stands alone';
}
