import type { Found, SentenceView } from '../../../src/extract/contract.js';
import { figureIndexAt, hedgeAfter, rateBefore, readPer, type Figure } from '../../../src/normalize/figures/index.js';
import { fractions } from '../../../src/normalize/figures/vocabulary.js';
import { glued, lower, raw, Shape } from '../../../src/normalize/tokens.js';
import { currencyLike } from './money-words.js';
import { countsOne, isOne } from './pronoun.js';
import { foundAt, partsOf, perAfter, type QuantityParts } from './parts.js';
import { basePhrase } from './base.js';
import { frontedWhole } from './base-before.js';
import { isCompany } from './company.js';
import { SPELLS } from './elliptic.js';
import { isDesignation, isListedOne, isNumberedTwice, isStretchOfYears, withAdjectives } from './members.js';
import { readMeasure } from './measure.js';
import { ownedCount } from './owned.js';
import { nounPhrase, type Phrase } from './phrase.js';
import { followsName, looksLikeYear } from './refuse.js';
import { unitAt } from './units.js';
import { capacities, determiners, isPlural, more, notAdjectival, remainder } from './words.js';

const COUNT = '1';

/** A count with its noun phrase, or with what is understood; `compared` shares the rate of the count that it is compared with. */
export function counted(
  sentence: SentenceView,
  figure: Figure,
  phrase: Phrase | null,
  confidence: number,
  understood?: 'near' | 'far',
  compared = false,
): Found<QuantityParts> {
  const { tokens, last: limit } = sentence;
  const end = phrase ? phrase.last : figure.last;
  const thing = phrase && withoutMeasure(sentence, phrase);
  const per =
    perAfter(sentence, [end, behindMeasure(sentence, end), ...behindOf(sentence, phrase, end)]) ??
    rateBehindVerb(sentence, end) ??
    rateBefore(tokens, figure.hedge, sentence.first);
  const mod = figure.mod ?? hedgeAfter(tokens, figure.last, limit)?.mod;
  const named = thing ?? frontedWhole(sentence, figure.first);
  return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, COUNT, { mod, phrase: named, per, understood, compared }), confidence);
}

/** `80-metre corvettes`, `5-tonne trucks`: a measure joined to the noun is a mention of its own, and no part of what is counted. */
function withoutMeasure(sentence: SentenceView, phrase: Phrase): Phrase {
  const { tokens } = sentence;
  const hyphen = phrase.first + 1;
  if (tokens.shape[phrase.first] !== Shape.Number || raw(tokens, hyphen) !== '-' || !glued(tokens, hyphen) || !glued(tokens, hyphen + 1)) return phrase;
  const unit = unitAt(tokens, hyphen + 1, phrase.last);
  return unit && unit.end < phrase.last ? { ...phrase, first: unit.end } : phrase;
}

/** The token after `of boots` behind `45,000 pairs`. */
function behindOf(sentence: SentenceView, phrase: Phrase | null, end: number): number[] {
  const of = phrase?.plural ? basePhrase(sentence, end) : null;
  return of && sentence.tokens.shape[of.last - 1] === Shape.Lower ? [of.last] : [];
}

/** The token after `of 155 mm calibre` behind what is counted. */
function behindMeasure({ tokens, figures, last: limit }: SentenceView, end: number): number {
  const figure = lower(tokens, end) === 'of' ? figures[figureIndexAt(figures, end + 1)] : undefined;
  const unit = figure && unitAt(tokens, figure.last, limit);
  return !unit ? end : /^cali(?:bre|ber)$/.test(lower(tokens, unit.end)) ? unit.end + 1 : unit.end;
}

const VERB_REACH = 5;

/** `4,500 men are called up annually`: the rate stands behind the verb of which the count is the subject. */
function rateBehindVerb(sentence: SentenceView, end: number): string | null {
  const { tokens, last: limit } = sentence;
  for (let at = end; at < limit && at - end <= VERB_REACH; at++) {
    const word = lower(tokens, at);
    const rate = at > end && !APPOSED.has(word) ? readPer(tokens, at, limit) : null;
    if (rate) return rate.per;
    const wordClass = sentence.wordClass(at);
    if (tokens.shape[at] !== Shape.Lower || !(wordClass === 'verb' || wordClass === 'function' || word.endsWith('ed')) || PREPOSED.has(word)) return null;
  }
  return null;
}
/** What may open a rate, but of something else behind a verb. */
const APPOSED = new Set(['a', 'an', 'per', 'by', 'to', 'against']);
const PREPOSED = new Set(['of', 'for', 'from', 'with', 'and', 'or', 'that', 'which', 'who', 'than', 'as', 'but', 'because', 'while', 'when', 'if']);

/** `38-nation exercise`, `six-party talks`. */
export function readAdjectival(sentence: SentenceView, figure: Figure): Found<QuantityParts> | string {
  const { tokens, last: limit } = sentence;
  const at = figure.last + 1;
  if (raw(tokens, figure.last) !== '-' || !glued(tokens, figure.last) || at >= limit || !glued(tokens, at)) return 'no hyphen and noun after the number';
  if (lower(tokens, at) === 'fold') return foundAt(sentence, figure.first, at + 1, partsOf(sentence, figure, COUNT, { mod: figure.mod }), 0.95);
  if (lower(tokens, at) === 'strong') return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, COUNT, { mod: figure.mod }), 0.9);
  if (lower(tokens, at) === 'plus' || lower(tokens, at) === 'odd' || lower(tokens, at) === 'ish') {
    const phrase = nounPhrase(sentence, at + 1);
    const mod = lower(tokens, at) === 'plus' ? 'at-least' : 'about';
    return phrase
      ? foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, COUNT, { mod, phrase, per: perAfter(sentence, [phrase.last]) }), 0.9)
      : 'nothing counted after the number';
  }
  // `138-bed block`: how many of them a building holds is told as its measure.
  if (capacities.at(tokens, at, limit) && !figure.share)
    return foundAt(sentence, figure.first, at + 1, partsOf(sentence, figure, COUNT, { mod: figure.mod, of: `${lower(tokens, at)}s` }), 0.9);
  if (figure.share || tokens.shape[at] !== Shape.Lower || notAdjectival.at(tokens, at, limit)) return 'the word on the hyphen is not counted';
  if (sentence.wordClass(at) !== 'noun' || lower(tokens, at).endsWith('ed')) return 'the word on the hyphen is not counted';
  const per = null;
  return foundAt(
    sentence,
    figure.first,
    figure.last,
    partsOf(sentence, figure, COUNT, { mod: figure.mod, phrase: { first: at, last: at + 1, countable: true, plural: false }, per }),
    0.85,
  );
}

/** The number alone, with the noun phrase it counts. */
export function readCount(sentence: SentenceView, figure: Figure, index: number): Found<QuantityParts> | string {
  const { tokens, last: limit } = sentence;
  if (figure.share) return 'a fraction counts nothing';
  if (isBaseOfRate(sentence, figure)) return 'the number is what a rate is counted by';
  const meant = figure.long && nounAfter(sentence, figure.long.last)?.countable ? figure.long : figure;
  const next = meant.last;
  if (next < limit && glued(tokens, next) && tokens.shape[next]! <= Shape.Mixed) return 'letters are glued to the number';
  if (isOne(meant) && !countsOne(sentence, meant)) return '`one` is a pronoun here';
  if (isOne(meant) && fractions.at(tokens, next, limit) && !nounPhrase(sentence, next + 1)) return 'a fraction in two words'; // `one tenth below`
  if (next < limit && lower(tokens, next) === 'of') return readPartitive(sentence, meant, index);
  if (lower(tokens, next) === 'out' && lower(tokens, next + 1) === 'of') return readPartitive(sentence, meant, index, next + 2); // `nine out of ten firms`
  if (isDesignation(sentence, meant)) return 'two numbers of a designation';
  if (isNumberedTwice(sentence, meant, index)) return 'the numbers of two things of one name';
  if (isInsideName(sentence, figure, index)) return 'the number belongs to the name of what another number counts';
  const further = lower(tokens, next) === 'further'; // `two further batteries`, not `two further north`
  const at = more.at(tokens, next, limit) ? next + 1 : next;
  // `a dozen or so jets`: a hedge may stand between.
  const behind = nounAfter(sentence, further ? at + 1 : (hedgeAfter(tokens, at, limit)?.last ?? at));
  const listed = behind ?? (isListedOne(sentence, meant, index) ? nounPhrase(sentence, at, true) : null); // `and 1 armoured regiment`
  const phrase = further ? behind && (behind.plural ? { ...behind, first: at } : null) : listed;
  if (isOne(meant) && phrase?.last === meant.last + 1 && phrase.plural && sentence.wordClass(meant.last) === 'verb') return '`one` is who does something'; // `one recalls`
  if (phrase) {
    if (isCompany(sentence, meant) && sentence.wordClass(meant.last) === 'verb') return 'what the company of people does'; // `a family of five needs`
    if (currencyLike(tokens, phrase.last - 1)) return 'an amount of money';
    if (isStretchOfYears(sentence, meant)) return 'the years of the name before them';
    if (looksLikeYear(sentence, meant) && !isPlural(tokens, at, limit)) return 'a year';
    if (looksLikeYear(sentence, meant) && /^(?:19|20)/.test(meant.value ?? '')) return 'a year';
    if (!phrase.plural && !isOne(meant) && meant.form === 'digits' && isModel(sentence, meant)) return 'the number is the model of one thing';
    if (followsName(sentence, meant) && !phrase.countable) return 'the number belongs to the name before it';
    if (!phrase.countable && !isOne(meant) && !isListedOne(sentence, meant, index) && !singularCounts(sentence, meant, phrase))
      return 'nothing countable after the number';
    return counted(sentence, meant, phrase, phrase.countable ? 0.95 : 0.8);
  }
  if (at > next || (meant.first > sentence.first && remainder.at(tokens, meant.first - 1, meant.first))) return counted(sentence, meant, null, 0.75, 'far');
  const shared = sharedNoun(sentence, meant, index);
  if (shared) return counted(sentence, meant, shared, 0.85);
  return 'nothing counted after the number';
}

/** `1,000` in `3.9 per 1,000 births`. */
export function isBaseOfRate({ tokens, first }: SentenceView, figure: Figure): boolean {
  return figure.first > first && figure.form === 'digits' && lower(tokens, figure.first - 1) === 'per';
}

/** `102 and 21 people`, `from 28 to 19 aircraft`: the noun stands behind the second number only. */
function sharedNoun(sentence: SentenceView, figure: Figure, index: number): Phrase | null {
  const word = lower(sentence.tokens, figure.last);
  const other = sentence.figures[index + 1];
  if (
    !(word === 'and' || word === 'or' || (word === 'to' && lower(sentence.tokens, figure.first - 1) === 'from')) ||
    !other ||
    other.first !== figure.last + 1 ||
    other.joined ||
    other.share ||
    typeof readMeasure(sentence, other) !== 'string'
  )
    return null;
  const phrase = nounAfter(sentence, other.last);
  return phrase?.plural && !currencyLike(sentence.tokens, phrase.last - 1) ? phrase : null;
}

/** `its new 787 Dreamliner`, `the first 787 Dreamliner`. */
function isModel(sentence: SentenceView, figure: Figure): boolean {
  const before = figure.first - 1;
  if (before < sentence.first) return false;
  const word = lower(sentence.tokens, before);
  return word === 'first' || word === 'a' || word === 'an' || word === 'last' || word === 'new' || word === 'latest' || glued(sentence.tokens, before);
}

/** `650` in `two Challenger 650 jets`. */
function isInsideName(sentence: SentenceView, figure: Figure, index: number): boolean {
  const { tokens } = sentence;
  const earlier = sentence.figures[index - 1];
  const before = tokens.shape[figure.first - 1]!;
  if (!earlier || before > Shape.Mixed || before === Shape.Lower) return false;
  const phrase = nounPhrase(sentence, earlier.last);
  return phrase !== null && phrase.first < figure.first && phrase.last > figure.last;
}

function nounAfter(sentence: SentenceView, at: number): Phrase | null {
  // `35.5 million last year`: when it was, not what is counted.
  if (lower(sentence.tokens, at) === 'x') return nounAfter(sentence, at + 1); // `2 x 500 lb bombs`
  if (at >= sentence.last || (SPELLS.has(lower(sentence.tokens, at)) && unitAt(sentence.tokens, at + 1, sentence.last)?.payload.dimension === 'time'))
    return null;
  return withAdjectives(sentence, nounPhrase(sentence, at));
}

/** `five of 18 airframes`, `three of its submarines`: what is counted stands behind `of`. */
function readPartitive(sentence: SentenceView, figure: Figure, index: number, from = figure.last + 1): Found<QuantityParts> | string {
  const { tokens, last: limit } = sentence;
  if (isOne(figure)) return '`one of` counts nothing';
  let at = from;
  while (at < limit && determiners.at(tokens, at, limit)) at++;
  const whole = sentence.figures[index + 1];
  // `of 155 mm shells`: the number is the thing's own measure.
  const measured = whole?.first === at ? readMeasure(sentence, whole) : 'no number behind *of*';
  // `140 of its 1,768 km are safe`, not `five of the 155 mm guns`
  if (typeof measured !== 'string' && !measured.adjectival && endsMeasure(sentence, measured.last)) {
    const { unit, per, factor } = measured.unit;
    return foundAt(sentence, figure.first, figure.last, partsOf(sentence, figure, unit, { mod: figure.mod, per, factor }), 0.95);
  }
  const counts = whole && typeof readMeasure(sentence, whole) === 'string';
  if (counts && (whole.first === at || (whole.first === at + 1 && SPELLS.has(lower(tokens, at))))) at = whole.last;
  const phrase = ownedCount(sentence, at) ?? nounPhrase(sentence, at);
  if (phrase) return currencyLike(tokens, phrase.last - 1) ? 'an amount of money' : counted(sentence, figure, phrase, 0.9);
  if (figure.vague && !PRONOUNS.has(lower(tokens, from))) return counted(sentence, figure, null, 0.7);
  return counted(sentence, figure, null, 0.7, 'far');
}
function endsMeasure(sentence: SentenceView, at: number): boolean {
  return at >= sentence.last || sentence.tokens.shape[at] === Shape.Punct || sentence.wordClass(at) === 'function';
}

const PRONOUNS = new Set(['them', 'these', 'those', 'which', 'whom']);

/** A singular lower-case noun can stand for several only behind a large or spelled number (`3,000 personnel`). */
function singularCounts(sentence: SentenceView, figure: Figure, phrase: Phrase): boolean {
  const { tokens } = sentence;
  if (phrase.last - phrase.first > 3) return false;
  return sentence.wordClass(phrase.last - 1) === 'noun' && (figure.scale > 0 || raw(tokens, figure.first).includes(','));
}
