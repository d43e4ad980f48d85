import { isPossessive } from '../../../../src/link/actors.js';
import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { measure } from '../../../../src/link/measured.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { namedPlaceAt } from '../../../../src/link/regions.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { seriesWords, type SeriesWord } from '../../../../src/link/serieswords.js';
import { isBudget } from '../../../../src/link/spending.js';
import { topicAround } from '../../../../src/link/topic.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { Shape } from '../../../../src/normalize/tokens.js';
import { recordsOf } from '../records.js';
import { subjectOfTopic } from '../subject.js';
import { nouns, topicsOf, vocabulary, type IndicatorTopic } from '../topics.js';

const CONCERNS = new Set(vocabulary.concerns);

/** *Spot LNG for Asia averaged $11.20/MMBtu*, *Household power costs 3.88 baht per kWh*, *Kenya’s tea plantings fell by 9 %*: a thing that no list of indicators names. */
export const open: FactRule = onCue<SeriesWord>(
  'indicator/open',
  'what a good costs by its measure, or the change of what a country has, by any noun: spot LNG for Asia averaged $11.20/MMBtu',
  seriesWords.verbs,
  (passage, cue) => {
    if (isOf('be', passage.word(cue.at)) || passage.mentionAt(cue.at)) return 'the word tells no price and no change';
    const figure = figureBehind(passage, cue.end);
    const price = figure?.mention.kind === 'money' && typeof figure.mention.value.per === 'string';
    if (!figure || (!price && !(cue.payload === 'change' && isShare(figure)))) return 'no price and no change follows';
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb || verb.negated || verb.conditional) return 'the word is no verb here, or is denied';
    // *the government means to lift it by 13 %*: what somebody means to do is told of something else.
    if (verb.time === 'infinitive' && passage.view.wordClass(verb.first - 1) === 'verb') return 'somebody means to do it';
    const topic = topicBefore(passage, verb.first);
    if (!topic || isBudget(passage, topic)) return 'no plain thing is its subject';
    if (isQuoted(topic.name)) return 'the price is told of its benchmark';
    const place = price && !topic.owner ? placeIn(passage, topic.last, verb.first) : null;
    const told: IndicatorTopic = { ...topic, owner: topic.owner ?? place, ...(place && { last: verb.first }) };
    const measured = measure(passage, told, passage.last, (one) => (price ? one.mention.kind === 'money' || isShare(one) : isShare(one)));
    if (typeof measured === 'string') return measured;
    if (measured.points.length === 0) return 'no figure is told of it';
    const subject = subjectOfTopic(passage, told, null);
    if (!subject || (!price && !isOwned(told, subject))) return 'the text does not say whose it is';
    return recordsOf(passage, subject, topic.name, measured, 0.82);
  },
);

function isQuoted({ value }: Filler): boolean {
  return BENCHMARKS.some((name) => String(value).toLowerCase().startsWith(name));
}
const BENCHMARKS = vocabulary.benchmarks.map((name) => name.toLowerCase());

function isShare({ mention }: Placed): boolean {
  return mention.kind === 'quantity' && mention.value.unit === '%' && mention.value.of === undefined;
}

/** A change is told of what a state or region has by its own words, or of what its section is about. */
function isOwned({ owner }: IndicatorTopic, { origin }: Filler): boolean {
  return owner !== null || origin === 'heading';
}

function figureBehind(passage: Passage, from: number): Placed | null {
  for (let at = from; at < Math.min(from + NEAR, passage.last); at++) {
    const mention = passage.mentionAt(at);
    if (mention?.mention.kind === 'money' || mention?.mention.kind === 'quantity') return mention;
    if (/^[,;:]$/.test(passage.word(at))) return null;
  }
  return null;
}
const NEAR = 6;

/** The noun phrase that opens the clause and is the verb's subject, where it is a thing and no indicator that is known by name. */
function topicBefore(passage: Passage, verb: number): IndicatorTopic | null {
  let { first } = clauseAround(passage, verb);
  for (let at = first; at < verb; at++) if (passage.word(at) === ',' && !passage.mentionAt(at)) first = at + 1;
  while (first < verb && (isOf('conjunctions', passage.word(first)) || isAdverb(passage.word(first)) || /^[^\p{L}\p{N}]+$/u.test(passage.word(first)))) first++;
  const phrase = nounPhraseAt(passage, first, verb);
  if (!phrase || phrase.last - phrase.first > LONGEST || !isPlain(passage, phrase.last, verb)) return null;
  if (topicsOf(passage).some((one) => one.first < verb && one.last > first)) return null;
  const head = phrase.last - 1;
  const word = passage.word(head);
  if (CONCERNS.has(word) || passage.mentionAt(head) || isPossessive(word) || nouns.match(passage.view.tokens, head, passage.last)) return null;
  const shape = passage.view.tokens.shape[head]!;
  if (shape !== Shape.Lower && !(shape === Shape.Upper && word.length > 1) && head > passage.first) return null;
  if (passage.within(first, phrase.last, 'organization', 'system', 'money', 'quantity').length > 0) return null;
  const topic = topicAround(passage, head, head + 1);
  if (!topic || topic.foreign || topic.preposition !== '' || topic.first < first) return null;
  const name = topic.owner || topic.period ? topic.name : wholeName(passage, first, phrase.last);
  return { ...topic, name, head, noun: { takes: 'money', ownerOnly: false, inLength: false } };
}

/** *Piped water*, *Spot LNG*: the phrase without its article, and without the capital that only the sentence gives it. */
function wholeName(passage: Passage, first: number, last: number): Filler {
  const from = isOf('determiners', passage.word(first)) ? first + 1 : first;
  const name = fillWithWords(passage, from, last);
  const text = String(name.value);
  const opens = from === passage.first && passage.view.tokens.shape[from] === Shape.Capital;
  return opens ? { ...name, value: text.charAt(0).toLowerCase() + text.slice(1) } : name;
}
const LONGEST = 7;

/** Between the phrase and its verb only prepositional phrases stand: no clause, no other subject. */
function isPlain(passage: Passage, from: number, verb: number): boolean {
  if (from < verb && !isOf('prepositions', passage.word(from))) return false;
  for (let at = from; at < verb; at++) {
    const word = passage.word(at);
    if (isOf('pronouns', word) || isAuxiliary(word) || isOf('irregularPast', word) || word === ',' || isOf('conjunctions', word)) return false;
  }
  return true;
}

/** *for delivery to north-east Asia*, *in Rotterdam*: where the price is paid. */
function placeIn(passage: Passage, from: number, to: number): Filler | null {
  for (let at = from; at < to; at++) {
    if (!PLACING.has(passage.word(at))) continue;
    const place = namedPlaceAt(passage, at + 1);
    if (place && place.end <= to) return place.filler;
  }
  return null;
}
const PLACING = new Set(['in', 'to', 'for', 'across']);
