import { cuePhrases } from '../../../src/link/cues.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

/** What a word measures. */
export interface Attribute {
  readonly attribute: string;
  /** UCUM codes in which it is measured. */
  readonly units: readonly string[];
  /** Rates: what the figure must be counted by (*six rounds a minute*). */
  readonly per?: readonly string[];
  /** Categories of systems that have it; all, where none are listed. */
  readonly categories?: readonly string[];
  /** What the same word measures in other units or of other systems. */
  readonly else?: Attribute;
}
interface CueTable extends Readonly<Record<'attributes' | 'verbs' | 'dimensions' | 'measures', Readonly<Record<string, Attribute>>>> {
  readonly loads: readonly string[];
  readonly counted: readonly string[];
  readonly fittings: readonly string[];
  readonly holding: readonly string[];
  readonly distances: readonly string[];
  readonly reaching: readonly string[];
  readonly shots: readonly string[];
  readonly tableAttributes: readonly string[];
  readonly systemHeads: readonly string[];
  readonly classHeads: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));
const lexiconOf = (name: 'attributes' | 'verbs' | 'dimensions' | 'measures'): Lexicon<Attribute> =>
  new Lexicon<Attribute>(`specification/${name}`, cuePhrases(table[name]));

export const attributes = lexiconOf('attributes');
export const measureVerbs = lexiconOf('verbs');
export const dimensions = lexiconOf('dimensions');
/** Units that measure the system whose name or noun follows or precedes them: *the 66-tonne X*. */
export const measures = lexiconOf('measures');
/** How what is aboard is told: *carries*, *armed with*. */
export const loads = new Lexicon<true>(
  'specification/loads',
  table.loads.map((phrase) => [phrase, true] as const),
);
/** What is counted aboard: *12 missiles*, *92 passengers*. */
export const counted: ReadonlySet<string> = new Set(table.counted);
/** What is built into a system and counted: *ten hardpoints*. */
export const fittings: ReadonlySet<string> = new Set(table.fittings);
const phrases = (list: readonly string[]): readonly (readonly [string, true])[] => list.map((phrase) => [phrase, true]);
export const holding = new Lexicon<true>('specification/holding', phrases(table.holding));
export const distances = new Lexicon<true>('specification/distances', phrases(table.distances));
/** How far a weapon acts, without a verb of its own: *engages 36 targets, out to 400 km*. */
export const reaching = new Lexicon<true>('specification/reaching', phrases(table.reaching));
/** How a gun’s shots are told, before their distance: *fires nine rounds a minute to 50 km*. */
export const shots = new Lexicon<true>('specification/shots', phrases(table.shots));
/** Words that head a column of attributes, beside those that sentences tell: *displacement (t)*. */
export const tableAttributes: ReadonlySet<string> = new Set(table.tableAttributes);
/** What heads the column of the systems that are measured, or of their classes. */
export const systemHeads: ReadonlySet<string> = new Set(table.systemHeads);
export const classHeads: ReadonlySet<string> = new Set(table.classHeads);
