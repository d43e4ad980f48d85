import { cuePhrases } from '../../../src/link/cues.js';
import type { VerbMeaning } from '../../../src/link/modality.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

export interface MakeMeaning extends VerbMeaning {
  /** Verbs that build and make many things: only materiel is production then. */
  readonly onlyMateriel?: boolean;
  /** Verbs of making alone: what a company does so are goods, whatever they are. */
  readonly anyGoods?: boolean;
  /** Verbs that traders use too (*brought in*): farmers and miners alone make things so. */
  readonly onlyHome?: boolean;
  /** Verbs of digging, growing and catching: only what has a measure and its name is production then. */
  readonly onlyRaw?: boolean;
  /** Verbs of states and markets too: only of a company they tell a making. */
  readonly onlyCompany?: boolean;
  /** Beside its categories any counted system of a company is made so: *completed nine X missiles*. */
  readonly counted?: boolean;
  /** Categories of systems that are made so: a ship is launched when its yard has built it. */
  readonly categories?: readonly string[];
}
interface CueTable {
  readonly verbs: Readonly<Record<string, MakeMeaning>>;
  readonly nouns: Readonly<Record<string, VerbMeaning>>;
  readonly home: readonly string[];
  readonly rates: readonly string[];
  readonly outputs: readonly string[];
  readonly capacities: readonly string[];
  readonly tableWords: readonly string[];
  readonly makerHeads: readonly string[];
  readonly thingHeads: readonly string[];
  readonly byHeads: readonly string[];
  readonly supply: readonly string[];
  readonly purposes: readonly string[];
  readonly abilities: readonly string[];
  readonly deals: readonly string[];
  readonly rises: readonly string[];
  readonly products: readonly string[];
  readonly measures: readonly string[];
  readonly makers: readonly string[];
  readonly commodities: readonly string[];
  readonly onsets: readonly string[];
  readonly goals: readonly string[];
  readonly figures: readonly string[];
  readonly lines: readonly string[];
  readonly leaving: readonly string[];
  readonly sharing: readonly string[];
  readonly shareables: readonly string[];
  readonly persons: readonly string[];
  readonly ceasing: readonly string[];
  readonly part: readonly string[];
  readonly pace: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));
const phrases = (list: readonly string[]): readonly (readonly [string, true])[] => list.map((phrase) => [phrase, true]);

export const makeVerbs = new Lexicon<MakeMeaning>('production/verbs', cuePhrases(table.verbs));
export const makingNouns = new Lexicon<VerbMeaning>('production/nouns', Object.entries(table.nouns));
export const homeMade = new Lexicon<true>('production/home', phrases(table.home));
export const rates = new Lexicon<true>('production/rates', phrases(table.rates));
/** What figures of making are told of: *output*, *annual capacity*; what somebody is only able to make is told by the last. */
export const outputs = new Lexicon<true>('production/outputs', phrases(table.outputs));
export const capacities: ReadonlySet<string> = new Set(table.capacities);
/** What a table of things made calls what it shows, and how it heads who made which. */
export const tableWords: ReadonlySet<string> = new Set(table.tableWords);
export const makerHeads: ReadonlySet<string> = new Set(table.makerHeads);
export const thingHeads: ReadonlySet<string> = new Set(table.thingHeads);
/** What heads the column of the years by which what is planned shall be so. */
export const byHeads: ReadonlySet<string> = new Set(table.byHeads);
/** What a plant does with its products: *supply the army with 155 mm shells*. */
export const supplyVerbs = new Lexicon<true>('production/supply', phrases(table.supply));
/** How a plant's purpose is told: *designed*, *intended*. */
export const purposes: ReadonlySet<string> = new Set(table.purposes);
/** How an ability is told, which is a claim and no making: *ready to increase*. */
export const abilities = new Lexicon<true>('production/abilities', phrases(table.abilities));
/** Nouns of deals that are made to build things. */
export const dealNouns: ReadonlySet<string> = new Set(table.deals);
/** How a rate comes to its figure: *output has risen to 100 missiles*. */
export const rises: ReadonlySet<string> = new Set(table.rises);
/** What companies make beside materiel. */
export const products: ReadonlySet<string> = new Set(table.products);
/** UCUM codes of what is pumped, dug or smelted, where the text does not name it. */
export const measures: ReadonlySet<string> = new Set(table.measures);
/** Who makes things without a name of their own: a country's mines, farmers, workshops. */
export const homeMakers: ReadonlySet<string> = new Set(table.makers);
/** What leads to the figure that a maker is to reach: *hopes for*, *goal of*. */
export const goals = new Lexicon<true>('production/goals', phrases(table.goals));
/** What stands for the figure told just before: *the figure is to be*. */
export const figureNouns = new Lexicon<true>('production/figures', phrases(table.figures));
export const lineVerbs = new Lexicon<true>('production/lines', phrases(table.lines));
export const leaving = new Lexicon<true>('production/leaving', phrases(table.leaving));
export const sharing = new Lexicon<true>('production/sharing', phrases(table.sharing));
/** What several can share: *assembly*, *production*. */
export const shareables: ReadonlySet<string> = new Set(table.shareables);
/** What is dug, grown, pumped or smelted. */
export const commodities: ReadonlySet<string> = new Set(table.commodities);
/** How it is told that a making begins or goes on: *is to start*, *under way*. */
export const onsets = new Lexicon<true>('production/onsets', phrases(table.onsets));
/** What is counted behind a verb of making and never a product: *turned out 40,000 voters*, *made 12 recommendations*. */
export const persons: ReadonlySet<string> = new Set(table.persons);
/** Verbs by which a making ends: *stopped making X*. */
export const ceasing: ReadonlySet<string> = new Set(table.ceasing);
/** Whose part of an output is told: *X accounted for 905,000 of them*. */
export const partVerbs = new Lexicon<true>('production/part', phrases(table.part));
/** How a maker comes to a rate: *is to reach 350,000 shells a year*. */
export const paceVerbs = new Lexicon<true>('production/pace', phrases(table.pace));
