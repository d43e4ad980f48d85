import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { isOf } from '../../../src/link/grammar.js';
import { oncePerPassage } from '../../../src/link/memory.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import { regionEndingAt } from '../../../src/link/regions.js';
import { topicAround, type Topic } from '../../../src/link/topic.js';
import { isPeople } from './people.js';

/** What an indicator is measured in: percentages, money and percentages, measures as well, or counts as well; a currency in what one of another costs. */
export type Takes = 'rate' | 'money' | 'volume' | 'count' | 'currency';
interface Vocabulary {
  readonly nouns: Readonly<Record<Exclude<Takes, 'currency'>, readonly string[]>>;
  readonly ownerOnly: readonly string[];
  /** Last words of what is measured in metres or millimetres: *rainfall*, *the water level*. */
  readonly inLength: readonly string[];
  /** Forces, which are counted in people alone. */
  readonly ofPeople: readonly string[];
  /** Verbs of a country that is an economy: *Ghana grew by 5 %*. */
  readonly grew: readonly string[];
  readonly referring: readonly string[];
  readonly thoseOf: readonly string[];
  readonly thoseVerbs: readonly string[];
  readonly counted: readonly string[];
  readonly wrappers: readonly string[];
  readonly generic: readonly string[];
  /** What heads rows of those with whom a country trades. */
  readonly partners: readonly string[];
  readonly plans: readonly string[];
  /** Nouns of bodies that are named after what they are in charge of: *the ministry of economy*. */
  readonly bodies: readonly string[];
  /** Nouns that stand for one another: *copper output … production*. */
  readonly families: readonly (readonly string[])[];
  /** What another source does with a figure for the same, and how an aim at it is set. */
  readonly parallel: readonly string[];
  readonly aiming: readonly string[];
  /** How somebody feels whose figure differs: *more cautious at 2.2 %*. */
  readonly moods: readonly string[];
  /** What goods are quoted by, and the words that may stand behind it: *Brent crude futures*. */
  readonly benchmarks: readonly string[];
  readonly quotes: readonly string[];
  readonly verbMade: Readonly<Record<string, readonly string[]>>;
  /** Verbs of a part with its whole, nouns of what economies have as a whole, and nouns of concerns whose parts are nobody's indicator. */
  readonly shareVerbs: readonly string[];
  readonly wholes: readonly string[];
  readonly concerns: readonly string[];
  /** Verbs by which money is given, and nouns of what is given. */
  readonly givingVerbs: Readonly<Record<string, readonly string[]>>;
  readonly aid: readonly string[];
  /** Verbs of trade with goods by their worth, and of earning. */
  readonly tradeVerbs: Readonly<Record<'exports' | 'imports' | 'sales' | 'earnings', readonly string[]>>;
}
export const vocabulary = readJson<Vocabulary>(new URL('./cues.json', import.meta.url));

export interface Noun {
  readonly takes: Takes;
  /** Too common a word to take its owner from anywhere but its own sentence. */
  readonly ownerOnly: boolean;
  readonly inLength: boolean;
  readonly ofPeople?: boolean;
  /** The state whose money a currency is, where only one has it. */
  readonly home?: string;
}
const OWNER_ONLY = new Set(vocabulary.ownerOnly);
const OF_PEOPLE = new Set(vocabulary.ofPeople);
const IN_LENGTH = new Set(vocabulary.inLength);
const currencies = readJson<{ readonly home: Readonly<Record<string, string>>; readonly shared: readonly string[] }>(
  new URL('./currencies.json', import.meta.url),
);
const CURRENCY = { takes: 'currency', ownerOnly: false, inLength: false } as const;
export const nouns = new Lexicon<Noun>('indicator/nouns', [
  ...(Object.keys(vocabulary.nouns) as (keyof Vocabulary['nouns'])[]).flatMap((takes) =>
    vocabulary.nouns[takes].map(
      (noun) => [noun, { takes, ownerOnly: OWNER_ONLY.has(noun), inLength: IN_LENGTH.has(noun.split(' ').at(-1)!), ofPeople: OF_PEOPLE.has(noun) }] as const,
    ),
  ),
  ...Object.entries(currencies.home).map(([noun, home]) => [noun, { ...CURRENCY, home }] as const),
  ...currencies.shared.map((noun) => [noun, CURRENCY] as const),
]);

export interface IndicatorTopic extends Topic {
  readonly head: number;
  readonly noun: Noun;
}

/** The indicators named in a sentence, in order. */
export const topicsOf = oncePerPassage((passage): readonly IndicatorTopic[] => {
  const topics: IndicatorTopic[] = [];
  for (let at = passage.first; at < passage.last; at++) {
    if (passage.mentionAt(at)) continue;
    const hit = nouns.match(passage.view.tokens, at, passage.last);
    // *in the euro area*: part of a region's name.
    if (!hit || regionEndingAt(passage, hit.end) !== null) continue;
    // *production capacity*, *5 % of GDP*, *3 months of imports*: the word belongs to another indicator or is the base of a percentage.
    if (nouns.match(passage.view.tokens, hit.end, passage.last) && !passage.mentionAt(hit.end)) continue;
    if (isBase(passage, at) || namesBody(passage, at) || isParticiple(passage, at, hit.end) || isInfinitive(passage, at, hit.end)) continue;
    const topic = topicAround(passage, at, hit.end);
    if (!topic || (hit.payload.takes === 'currency' && !isCurrency(passage, topic))) continue;
    if (isBareGeneric(passage, topic, at)) continue;
    topics.push({ ...unwrapped(passage, topic), head: at, noun: hit.payload });
    at = topic.last - 1;
  }
  return topics;
});

/** *the kwacha*, *the Iraqi dinar*, but not *against the dollar*, nor *the euro* of many. */
function isCurrency(passage: Passage, { first, headLast, owner, preposition }: Topic): boolean {
  const rated = preposition === 'to' && passage.mentionAt(first - 2 - Number(passage.word(first - 1) === 'the')) !== undefined;
  if (preposition === 'against' || preposition === 'per' || rated || headLast - first > 2) return false;
  return owner !== null || (passage.word(first - 1) === 'the' && !SHARED.has(passage.word(headLast - 1)));
}
const SHARED = new Set(['dollar', 'euro']);

/** *the orders*, *a loss*, but not *booked orders worth €2 billion*: too common a word to stand alone, unless its clause counts it in money. */
function isBareGeneric(passage: Passage, { headLast, name, last }: Topic, at: number): boolean {
  const word = passage.word(at);
  if (headLast - at !== 1 || !GENERIC.has(word) || String(name.value).toLowerCase() !== word) return false;
  const amount = passage.word(last) === 'of' || passage.word(last) === 'worth' ? passage.mentionAt(last + 1) : undefined;
  return !(ACCOUNTED.has(word) && passage.word(at - 1) !== 'of' && amount?.mention.kind === 'money');
}
const ACCOUNTED = new Set(['orders', 'losses', 'costs', 'returns', 'fees', 'payments', 'loans']);

const GENERIC = new Set(vocabulary.generic);
const WRAPPERS = new Set(vocabulary.wrappers);

/** *the stock of public debt*, *the rate of inflation*: the inner noun names the indicator, the outer phrase stands in the clause. */
function unwrapped(passage: Passage, topic: Topic): Topic {
  let of = topic.first - 1;
  if (passage.word(of) === 'the') of--;
  if (topic.preposition !== 'of' || passage.word(of) !== 'of' || !WRAPPERS.has(passage.word(of - 1))) return topic;
  const outer = topicAround(passage, of - 1, of);
  return outer
    ? { ...topic, first: outer.first, preposition: outer.preposition, owner: topic.owner ?? outer.owner, foreign: topic.foreign && outer.foreign }
    : topic;
}

function isBase(passage: Passage, at: number): boolean {
  const first = passage.word(at - 1) === 'the' || passage.word(at - 1) === 'its' ? at - 1 : at;
  const figure = passage.mentionAt(first - 2);
  if (passage.word(first - 1) !== 'of' || figure?.mention.kind !== 'quantity') return false;
  return figure.mention.value.unit === '%' || DURATIONS.has(String(figure.mention.value.unit));
}

/** *the ministry of economy*, *the Institute for Employment*: whom a body is named after is no indicator. */
function namesBody(passage: Passage, at: number): boolean {
  for (let before = at - 1; before >= Math.max(passage.first, at - LONGEST_BODY); before--) {
    const word = passage.word(before);
    if (BODIES.has(word)) return word !== passage.word(at - 1);
    if (word === ',' || (word !== 'of' && word !== 'for' && word !== 'and' && word !== 'the' && passage.view.tokens.shape[before] === Shape.Lower))
      return false;
  }
  return false;
}
const LONGEST_BODY = 5;
const BODIES = new Set(vocabulary.bodies);

/** *…, spending C$63 billion*: behind a comma and before its object the form is a verb. */
function isParticiple(passage: Passage, at: number, end: number): boolean {
  const object = passage.mentionAt(end)?.mention.kind;
  // *has spread its bets*
  if (end - at === 1 && isOf('have', passage.word(at - 1)) && isOf('determiners', passage.word(end))) return true;
  // *a bill lifting the age*, *power cost €96*: before its object, and behind a noun.
  const bare = at > passage.first && !passage.mentionAt(at - 1) && passage.view.wordClass(at - 1) === 'noun';
  if (bare && passage.word(at) === 'lifting' && isOf('determiners', passage.word(end))) return true;
  if (/^costs?$/.test(passage.word(end - 1)) && object === 'money' && (bare || end - at > 1)) return true;
  return (
    passage.word(at).endsWith('ing') && passage.word(at - 1) === ',' && (object === 'money' || object === 'quantity' || isOf('determiners', passage.word(end)))
  );
}

/** *to supply eleven frigates*: behind *to* and before its object the form is a verb. */
function isInfinitive(passage: Passage, at: number, end: number): boolean {
  return passage.word(at - 1) === 'to' && (passage.mentionAt(end) !== undefined || isOf('determiners', passage.word(end)));
}

const DURATIONS = new Set(['d', 'wk', 'mo', 'a', 'h', 'min', 's']);

/** Whether a figure can measure the indicator. */
export function measures({ takes, inLength, ofPeople }: Noun, figure: Placed): boolean {
  const { kind, value } = figure.mention;
  if (value.vague) return false;
  if (ofPeople) return kind === 'quantity' && (value.unit === '%' || (value.unit === '1' && (value.of === undefined || isPeople(lastWord(String(value.of))))));
  if (takes === 'currency') return kind === 'money' ? typeof value.per === 'string' : value.unit === '%';
  if (kind === 'money') return takes !== 'rate' && takes !== 'count';
  const unit = String(value.unit);
  // *105 % of the target*: how well an aim was met measures no economy.
  if (unit === '%') return !AIMS.test(String(value.of ?? ''));
  // *equal to 5.1 months of imports*: how long reserves would pay for.
  if (takes === 'money' && DURATIONS.has(unit)) return /\bimports?\b/.test(String(value.of ?? ''));
  if (takes === 'rate' || takes === 'money') return false;
  // *an output of 155 mm shells*: a length measures the thing made.
  if (LENGTHS.has(unit)) return inLength;
  if (takes === 'volume' && unit === '1') return typeof value.per === 'string' || Number(value.value ?? value.min) >= 1000;
  if (DURATIONS.has(unit)) return takes === 'count';
  return takes === 'volume' || unit === '1' || unit.startsWith('/') || unit.startsWith('1/') || (takes === 'count' && typeof value.per === 'string');
}
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
const LENGTHS = new Set(['mm', 'cm', 'm', 'km', '[in_i]', '[ft_i]', '[mi_i]']);
const AIMS = /\b(?:target|goal|plan|forecast)$/;

/** Whether some words name an indicator: *crude oil production*. */
export function holdsIndicator(name: string): boolean {
  const parts = name.toLowerCase().split(/[^\p{L}-]+/u);
  return parts.some((_, i) => known.has(parts.slice(i, i + 2).join(' ')) || known.has(parts[i]!));
}
const known: ReadonlySet<string> = new Set(Object.values(vocabulary.nouns).flat());
