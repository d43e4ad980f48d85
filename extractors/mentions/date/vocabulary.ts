import { readJson } from '../../../src/normalize/data.js';
import type { NearUnit } from './period.js';
import { Phrases } from './phrases.js';
import type { Bound, DateMod } from './value.js';

/** A month's name as it was spelled. `otherwise`: also a name or a word (`May`, `March`, `Jan`), so that it needs company. */
export interface MonthName {
  readonly month: number;
  readonly short: boolean;
  readonly otherwise: boolean;
  /** Written small it is a common word (`may`, `march`). */
  readonly word: boolean;
}
export interface WeekdayName {
  readonly weekday: number;
  readonly short: boolean;
}
/** `joins`: whether what it is a part of follows directly (`late 2024`), after *of* (`middle of 2024`), or either way. */
export interface Portion {
  readonly mod: DateMod;
  readonly joins: 'directly' | 'of' | 'either';
}

/** A feast on a fixed day, or so many days from Easter Sunday. */
export type Holiday = { readonly month: number; readonly day: number } | { readonly easter: number };

interface NamedMonth {
  month: number;
  names: string[];
  short: string[];
  otherwise: string[];
  words?: string[];
}
interface NamedWeekday {
  weekday: number;
  names: string[];
  short: string[];
}
interface Calendar {
  months: NamedMonth[];
  weekdays: NamedWeekday[];
  seasons: Record<string, number>;
  ordinals: Record<string, number>;
  counts: Record<string, number>;
  numberWords: Record<string, number>;
  holidays: Record<string, Holiday>;
  offsets: Record<string, 1 | -1>;
  decadeWords: Record<string, number | null>;
  portions: Record<string, Portion>;
  yearPortions: Record<string, DateMod>;
  relatives: Record<string, number>;
  anaphoric: Record<string, number>;
  shades: Record<string, DateMod>;
  units: Record<string, NearUnit>;
  pluralUnits: Record<string, NearUnit>;
  nearDays: Record<string, number>;
  bounds: Record<string, Bound>;
  tails: Record<string, Bound>;
  rangeStarts: Record<string, 'from' | 'between'>;
  yearPrefixes: Record<string, Bound>;
}

const source = new URL('./calendar.json', import.meta.url);
const calendar = readJson<Calendar>(source);
const lists = readJson<Record<string, string[]>>(source);

export const months = new Phrases<MonthName>('months', calendar.months.flatMap(monthNames));
export const weekdays = new Phrases<WeekdayName>('weekdays', calendar.weekdays.flatMap(weekdayNames), { letters: 'initial' });
export const holidays = new Phrases<Holiday>('holidays', Object.entries(calendar.holidays));
export const seasons = table('seasons', calendar.seasons);
export const ordinals = table('ordinals', { ...spaced(calendar.ordinals), ...calendar.ordinals });
export const counts = table('counts', calendar.counts);
export const numberWords = table('number words', calendar.numberWords);
export const offsets = table('offsets', calendar.offsets);
export const decadeWords = table('decade words', calendar.decadeWords);
export const portions = table('portions', calendar.portions);
export const yearPortions = table('year portions', calendar.yearPortions);
export const relatives = table('relatives', calendar.relatives);
export const anaphoric = table('anaphoric', calendar.anaphoric);
export const shades = table('shades', calendar.shades);
export const units = table('units', calendar.units);
export const pluralUnits = table('plural units', calendar.pluralUnits);
export const nearDays = table('near days', calendar.nearDays);
export const bounds = table('bounds', calendar.bounds);
export const tails = table('tails', calendar.tails);
export const rangeStarts = table('range starts', calendar.rangeStarts);
export const yearPrefixes = table('year prefixes', calendar.yearPrefixes);

export const yearStarts = words('yearStarts');
export const ordinalSuffixes = words('ordinalSuffixes');
export const weekWords = words('weekWords');
export const lasts = words('lasts');
export const quarters = words('quarters');
export const halves = words('halves');
export const firstHalves = words('firstHalves');
export const lastHalves = words('lastHalves');
export const centuries = words('centuries');
export const fiscal = words('fiscal');
export const fiscalNouns = words('fiscalNouns');
export const measuredChanges = words('measuredChanges');
export const softeners = words('softeners');
export const hedges = words('hedges');
export const rangeWords = words('rangeWords');
export const rangeMarks = words('rangeMarks');
export const articles = words('articles');
export const determiners = words('determiners');
export const notFromBound = words('notFromBound');
export const yearPrepositions = words('yearPrepositions');
export const yearLeads = words('yearLeads');
export const countLeads = words('countLeads');
export const designators = words('designators');
export const yearHeads = words('yearHeads');
export const countNouns = words('countNouns');
export const measures = words('measures');
export const monthPrepositions = words('monthPrepositions');
export const seasonPrepositions = words('seasonPrepositions');
export const softPrepositions = words('softPrepositions');
export const yearBefore = words('yearBefore');
export const estimateMarks = words('estimateMarks');
export const lengthPrepositions = words('lengthPrepositions');
export const aboutNeedsPreposition = words('aboutNeedsPreposition');
export const countAdjectives = words('countAdjectives');
export const functionWords = words('functionWords');
export const eras = words('eras');
export const commonEras = new Phrases(
  'common eras',
  lists['commonEras']!.map((word) => [word, true]),
  { letters: 'initial' },
);
export const futureMarkers = words('futureMarkers');
export const pastMarkers = words('pastMarkers');
export const presents = words('presents');
export const notParticiples = words('notParticiples');
export const honorifics = words('honorifics');

function table<T>(name: string, entries: Record<string, T>): Phrases<T> {
  return new Phrases<T>(name, Object.entries(entries));
}

/** `twenty third` beside `twenty-third`. */
function spaced<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([phrase, payload]) => [phrase.replace('-', ' '), payload]));
}

function words(key: string): Phrases<true> {
  return new Phrases<true>(
    key,
    lists[key]!.map((word) => [word, true]),
  );
}

function monthNames({ month, names, short, otherwise, words: common = [] }: NamedMonth): [string, MonthName][] {
  const name = (spelling: string, isShort: boolean): [string, MonthName] => [
    spelling,
    { month, short: isShort, otherwise: otherwise.includes(spelling), word: common.includes(spelling) },
  ];
  return [...names.map((one) => name(one, false)), ...short.map((one) => name(one, true))];
}

function weekdayNames({ weekday, names, short }: NamedWeekday): [string, WeekdayName][] {
  return [
    ...names.map((one): [string, WeekdayName] => [one, { weekday, short: false }]),
    ...short.map((one): [string, WeekdayName] => [one, { weekday, short: true }]),
  ];
}
