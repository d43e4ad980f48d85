import type { Status } from '../../../src/model/index.js';
import { cuePhrases } from '../../../src/link/cues.js';
import type { VerbMeaning } from '../../../src/link/modality.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

/** What a noun of dealing says: `done` where a finished deal governs it, `bare` where nothing does. */
export interface NounMeaning {
  readonly done: Status;
  readonly bare: Status;
}

interface CueTable {
  readonly obtain: Readonly<Record<string, VerbMeaning>>;
  readonly supply: Readonly<Record<string, VerbMeaning>>;
  readonly nouns: Readonly<Record<string, NounMeaning>>;
  readonly makes: readonly string[];
  readonly covers: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));

export const obtainVerbs = new Lexicon<VerbMeaning>('acquisition/obtain', cuePhrases(table.obtain));
export const supplyVerbs = new Lexicon<VerbMeaning>('acquisition/supply', cuePhrases(table.supply));
/** What a contract is made to do: *to supply*, *to build*. */
export const makingVerbs: ReadonlySet<string> = new Set(table.makes);
/** How a contract names its things: *covers*, *includes*. */
export const coveringVerbs: ReadonlySet<string> = new Set(table.covers);
export const dealNouns = new Lexicon<NounMeaning>('acquisition/nouns', cuePhrases(table.nouns));
