import { actorsOf } from '../../../src/link/actors.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { cuePhrases } from '../../../src/link/cues.js';
import { isOf } from '../../../src/link/grammar.js';
import { openingDate } from '../../../src/link/measured.js';
import { nounPhraseAt } from '../../../src/link/nounphrase.js';
import { fillWithWords, type Passage, type Placed } from '../../../src/link/passage.js';
import { readSeries } from '../../../src/link/series.js';
import type { Outlook } from '../../../src/link/outlook.js';
import { namedPlaceAt } from '../../../src/link/regions.js';
import { isSeriesWord } from '../../../src/link/serieswords.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { recordsOf } from './records.js';

type Name =
  | 'recorders'
  | 'holders'
  | 'handlers'
  | 'flowing'
  | 'happening'
  | 'states'
  | 'facing'
  | 'moved'
  | 'events'
  | 'throughput'
  | 'hardships'
  | 'installations'
  | 'running'
  | 'activities';
const lists = readJson<Record<Name, readonly string[]>>(new URL('./counting.json', import.meta.url));

export type Counting = Exclude<Name, 'events' | 'throughput' | 'hardships' | 'installations' | 'running' | 'activities'>;

/** The verbs by which things are counted, each with what it says of them. */
export function countingVerbs(id: string, ...names: readonly Counting[]): Lexicon<Counting> {
  return new Lexicon(
    id,
    names.flatMap((name) =>
      lists[name].flatMap((entry): (readonly [string, Counting])[] => (name === 'states' ? [[entry, name]] : cuePhrases({ [entry]: name }))),
    ),
  );
}

const EVENTS = new Set(lists.events);
const THROUGHPUT = new Set(lists.throughput);

const HARDSHIPS = new Set(lists.hardships);

export function isEvent(noun: string): boolean {
  return EVENTS.has(noun);
}
const ACTIVITIES = new Set(lists.activities);
/** What somebody does itself, and does not only record: *sea days*. */
export function isActivity({ name }: CountedThing): boolean {
  return ACTIVITIES.has(String(name.value).toLowerCase());
}

const INSTALLATIONS = new Set(lists.installations);
const running = new Lexicon<true>(
  'indicator/running',
  lists.running.map((phrase) => [phrase, true] as const),
);

/** *59 reactors in operation*: what runs or is built, with its state right behind it; null for anything else. */
export function runningThing(passage: Passage, thing: CountedThing): CountedThing | null {
  const state = INSTALLATIONS.has(thing.noun) ? running.match(passage.view.tokens, thing.last, passage.last) : null;
  return state ? { ...thing, name: fillWithWords(passage, thing.figure.last, state.end), last: state.end, placeEnd: state.end } : null;
}

export function isThroughput(noun: string): boolean {
  return THROUGHPUT.has(noun);
}

/** What people in need face, need or live in. */
export function isHardship(noun: string): boolean {
  return HARDSHIPS.has(noun);
}

/** What is counted: the count, the noun phrase behind it with what names it (*incidents of robbery*), and where. `last` is exclusive. */
export interface CountedThing {
  readonly figure: Placed;
  readonly noun: string;
  readonly name: Filler;
  readonly last: number;
  /** The place that the phrase names: *in the Gulf of Guinea*. */
  readonly place: Filler | null;
  readonly placeEnd: number;
}

/** The counted things whose count stands at a token, behind its hedges. */
export function countedAt(passage: Passage, from: number, limit = passage.last): CountedThing | null {
  let at = from;
  while (at < passage.last && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || passage.word(at) === 'of')) at++;
  const figure = passage.mentionAt(at);
  if (figure?.mention.kind !== 'quantity' || figure.mention.value.unit !== '1' || figure.mention.value.vague) return null;
  const phrase = nounPhraseAt(passage, figure.last, limit);
  if (!phrase || passage.within(figure.last, phrase.last, 'organization', 'system', 'money', 'quantity').length > 0) return null;
  const noun = passage.word(phrase.last - 1);
  const last = nameEnd(passage, phrase.last, noun);
  const place = placeBehind(passage, last);
  return { figure, noun, name: fillWithWords(passage, figure.last, last), last, place: place?.filler ?? null, placeEnd: place?.end ?? last };
}

/** *incidents of robbery*, *attacks on pipelines*, *deaths from cholera*: where the name of what is counted ends. */
function nameEnd(passage: Passage, from: number, noun: string): number {
  if (!NAMING.has(passage.word(from)) || !(isEvent(noun) || passage.word(from) === 'of')) return from;
  const inner = nounPhraseAt(passage, from + 1, passage.last);
  return inner && passage.within(from + 1, inner.last).length === 0 ? inner.last : from;
}
const NAMING = new Set(['of', 'on', 'against', 'from', 'involving']);

/** The place behind *in*, *off*, *across* at a token. */
export function placeBehind(passage: Passage, at: number): { filler: Filler; end: number } | null {
  if (!PLACING.has(passage.word(at))) return null;
  const named = namedPlaceAt(passage, at + 1);
  if (named) return named;
  const from = isOf('determiners', passage.word(at + 1)) ? at + 2 : at + 1;
  const actor = actorsOf(passage).find((one) => one.first >= at + 1 && one.first <= from && one.role !== 'modifier' && one.fillers.length === 1);
  return actor?.kind === 'country' ? { filler: actor.fillers[0]!, end: actor.last } : null;
}
const PLACING = new Set(['in', 'inside', 'across', 'off', 'along', 'throughout', 'within', 'around']);

/** The records of what is counted: the count with what it is compared with, each with its date. */
export function countRecords(
  passage: Passage,
  subject: Filler,
  thing: CountedThing,
  { indicator, outlook, from, opening }: { readonly indicator?: Filler; readonly outlook: Outlook; readonly from?: number; readonly opening: number },
): readonly Draft[] {
  const { figure } = thing;
  const points = readSeries(passage, {
    from: from ?? thing.last,
    limit: passage.last,
    expect: null,
    outlook,
    moved: true,
    given: figure,
    accepts: (one) => one.mention.kind === 'quantity' && (one.mention.value.unit === '%' || isSameCount(one, thing)),
  });
  return recordsOf(passage, subject, indicator ?? thing.name, { points, period: openingDate(passage, opening), governing: null }, 0.84);
}

/** *compared with 62 incidents*, *against 62*: a count of the same, or a bare one. */
function isSameCount({ mention }: Placed, { noun }: Pick<CountedThing, 'noun'>): boolean {
  const { unit, of } = mention.value;
  return unit === '1' && (of === undefined || String(of).toLowerCase().endsWith(noun));
}
