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

/** Verbs of receiving also tell of gifts. */
export interface ObtainMeaning extends VerbMeaning {
  readonly given?: boolean;
}

interface CueTable {
  readonly obtain: Readonly<Record<string, ObtainMeaning>>;
  readonly onOrder: readonly string[];
  readonly package: readonly string[];
  readonly follow: readonly string[];
  readonly terms: readonly string[];
  readonly contracts: Readonly<Record<'nouns' | 'signing' | 'plain', readonly string[]>>;
  readonly supply: Readonly<Record<string, VerbMeaning>>;
  readonly nouns: Readonly<Record<string, NounMeaning>>;
  readonly makes: readonly string[];
  readonly covers: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));

export const obtainVerbs = new Lexicon<ObtainMeaning>('acquisition/obtain', cuePhrases(table.obtain));
export const supplyVerbs = new Lexicon<VerbMeaning>('acquisition/supply', cuePhrases(table.supply));
/** What a contract is made to do: *to supply*, *to build*. */
export const makingVerbs: ReadonlySet<string> = new Set(table.makes);
/** How a contract names its things: *covers*, *includes*. */
export const coveringVerbs: ReadonlySet<string> = new Set(table.covers);
export const dealNouns = new Lexicon<NounMeaning>('acquisition/nouns', cuePhrases(table.nouns));
/** What is bought but not yet delivered: *64 fighters on order from X*. */
export const onOrderPhrases = new Lexicon<true>(
  'acquisition/on-order',
  table.onOrder.map((phrase) => [phrase, true] as const),
);
/** How more things are said to come with a deal: *81 vehicles belong to the same package*. */
export const packagePhrases = new Lexicon<true>(
  'acquisition/package',
  table.package.map((phrase) => [phrase, true] as const),
);
/** How the rest of a delivery is told: *the other 18 will follow in May*. */
export const followVerbs = new Lexicon<true>(
  'acquisition/follow',
  table.follow.map((phrase) => [phrase, true] as const),
);
/** The nouns of contracts, the verbs that sign them, and the adjectives that make no title of them. */
export const contracts = { nouns: new Set(table.contracts.nouns), signing: new Set(table.contracts.signing), plain: new Set(table.contracts.plain) };
/** A deal told of before, as the subject of what is said about it: *the contract, signed in May, amounts to …*. */
export const dealTerms = new Lexicon<true>(
  'acquisition/terms',
  table.terms.map((phrase) => [phrase, true] as const),
);
