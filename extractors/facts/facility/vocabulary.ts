import { cuePhrases } from '../../../src/link/cues.js';
import type { VerbMeaning } from '../../../src/link/modality.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { nounsOfSites } from '../../../src/link/sites.js';

interface CueTable {
  readonly verbs: Readonly<Record<string, VerbMeaning>>;
  readonly works: readonly string[];
  readonly states: readonly string[];
  readonly located: readonly string[];
  readonly capacity: readonly string[];
  readonly holds: readonly string[];
  readonly ordinary: readonly string[];
  readonly linear: readonly string[];
  readonly becoming: readonly string[];
  readonly entering: readonly string[];
  readonly plans: readonly string[];
  readonly runs: readonly string[];
  readonly persons: readonly string[];
  readonly superlatives: readonly string[];
  readonly placeLeads: readonly string[];
  readonly fieldPlants: readonly string[];
  readonly receiving: readonly string[];
  readonly bringing: Readonly<Record<string, VerbMeaning>>;
  readonly intoUse: readonly string[];
  readonly pieces: readonly string[];
  readonly pictures: readonly string[];
  readonly showing: readonly string[];
  readonly stopped: readonly string[];
  readonly named: readonly string[];
  readonly lengthy: readonly string[];
  readonly vague: readonly string[];
  readonly parts: readonly string[];
  readonly numbered: readonly string[];
  readonly timetables: readonly string[];
  readonly awaited: readonly string[];
  readonly ends: readonly string[];
  readonly slipping: readonly string[];
  readonly enlarging: Readonly<Record<string, VerbMeaning>>;
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  readonly given: Readonly<Record<'cancelled' | 'planned' | 'done', readonly string[]>>;
}
/** What a column of a table of works tells. */
export type Column = 'place' | 'item' | 'size' | 'date' | 'state' | 'organization' | 'country';
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));
const phrases = (list: readonly string[]): readonly (readonly [string, true])[] => list.map((phrase) => [phrase, true]);

export const buildVerbs = new Lexicon<VerbMeaning>('facility/verbs', cuePhrases(table.verbs));
export const workNouns = new Lexicon<true>('facility/works', phrases(table.works));
/** What a plant is when it runs: *on line*, *operational*. */
export const states = new Lexicon<true>('facility/states', phrases(table.states));
export const locations = new Lexicon<true>('facility/located', phrases(table.located));
/** What leads to a capacity: *with room for 8 million passengers*. */
export const capacityLeads = new Lexicon<true>('facility/capacity', phrases(table.capacity));
/** What tells what a plant can do: *has a capacity of*, *can process*. */
export const holds = new Lexicon<true>('facility/holds', phrases(table.holds));
/** Buildings of daily life, which stories and guides tell of too. */
export const ordinary: ReadonlySet<string> = new Set(table.ordinary);
/** Things that lead somewhere: *a pipeline to X*. */
export const linear: ReadonlySet<string> = new Set(table.linear);
/** How a site comes to run: *come* on stream, *went* into operation. */
export const becomingVerbs: ReadonlySet<string> = new Set(table.becoming);
/** The same in one phrase: *enter service*. */
export const enteringVerbs = new Lexicon<true>('facility/entering', phrases(table.entering));
/** What stands between a verb and its site: *shelved plans for a runway*. */
export const planNouns: ReadonlySet<string> = new Set(table.plans);
/** How somebody has a site that stands already: *operates a base at X*. */
export const runVerbs = new Lexicon<true>('facility/runs', phrases(table.runs));
/** What a site has room for: *a barracks for 3,000 soldiers*. */
export const persons: ReadonlySet<string> = new Set(table.persons);
/** Words that praise or rank a site and do not say what it is: *Europe’s largest plant*. */
export const superlatives: ReadonlySet<string> = new Set(table.superlatives);
/** First words of names that are towns’ though they have two: *Port Harcourt*, *Wadi Qusay*. */
export const placeLeads: ReadonlySet<string> = new Set(table.placeLeads);
/** What is named for its field: *the Abadi LNG plant*. */
export const fieldPlants: ReadonlySet<string> = new Set(table.fieldPlants);
/** Verbs whose subject is where a site comes to stand: *X gets a depot*. */
export const receivingVerbs: ReadonlySet<string> = new Set(table.receiving);
/** Verbs that a site stands behind before *into use*. */
export const bringVerbs = new Lexicon<VerbMeaning>('facility/bringing', cuePhrases(table.bringing));
export const intoUse = new Lexicon<true>('facility/into-use', phrases(table.intoUse));
/** Sites that are counted rather than measured: *18 berths*. */
export const pieces: ReadonlySet<string> = new Set(table.pieces);
/** What shows a site: *satellite pictures*. */
export const pictures: ReadonlySet<string> = new Set(table.pictures);
export const showVerbs = new Lexicon<true>('facility/showing', phrases(table.showing));
/** What happens to a site that is not to be: *blocked*, *suspended*. */
export const stopped: ReadonlySet<string> = new Set(table.stopped);
/** What bears a name of its own rather than its town’s: *the Julius Nyerere power station*. */
export const named: ReadonlySet<string> = new Set(table.named);
export const siteNouns = new Lexicon<true>('facility/sites', phrases(nounsOfSites));
/** What is measured by its length: *runway*, *pier*. */
export const lengthy: ReadonlySet<string> = new Set(table.lengthy);
/** Nouns of moving or passing things too: a train is halted, and no project of one. */
export const vague: ReadonlySet<string> = new Set(table.vague);
/** Parts of a site that an ordinal makes one of several: *the first unit*, *the second phase*. */
export const parts: ReadonlySet<string> = new Set(table.parts);
/** Papers that works stand in, whose year is not the works’: *dropped from the programme for 2026*. */
export const timetables: ReadonlySet<string> = new Set(table.timetables);
/** How it is told that an end lies ahead: *scheduled for completion*. */
export const awaited = new Lexicon<true>('facility/awaited', phrases(table.awaited));
/** What works end with: *due for completion in 2027*. */
export const ends: ReadonlySet<string> = new Set(table.ends);
/** Of them those that a power plant or a works has several of: *the fourth unit of X*. */
export const numbered: ReadonlySet<string> = new Set(table.numbered);
/** The words that head the columns of a table of works: *Site | Works | State*. */
export const columnHeads: readonly (readonly [Column, ReadonlySet<string>])[] = (Object.keys(table.columns) as Column[]).map((column) => [
  column,
  new Set(table.columns[column]),
]);
/** What a cell tells of how far works are: *cancelled in March*, *to be handed over in autumn*. */
export const givenStates = new Lexicon<'cancelled' | 'planned' | 'done'>(
  'facility/given',
  (Object.keys(table.given) as (keyof CueTable['given'])[]).flatMap((status) => table.given[status].map((phrase) => [phrase, status] as const)),
);
/** How a timetable moves: *has slipped to 2027*, *was put back to 2038*. */
export const slippingVerbs = new Lexicon<true>('facility/slipping', cuePhrases(Object.fromEntries(table.slipping.map((entry) => [entry, true as const]))));
/** The same, and *now* before what is awaited. */
export const slipping = new Lexicon<true>('facility/slipped', [
  ...cuePhrases(Object.fromEntries(table.slipping.map((entry) => [entry, true as const]))),
  ['now', true],
]);
/** How a site is made larger: *take the terminal to 700,000 containers*, *raise the capacity of its refinery*. */
export const enlargingVerbs = new Lexicon<VerbMeaning>('facility/enlarging', cuePhrases(table.enlarging));
export const ordinalWords = new Lexicon<true>('facility/ordinals', phrases(['second', 'third', 'fourth', 'fifth', 'sixth', 'first', 'last', 'other', 'next']));
