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
  /** Verbs that are said of much else too: only things called by a system's name are bought with them. */
  readonly named?: boolean;
  /** Verbs that tell of a purchase only with the seller behind *from*: *took six Y from Z*. */
  readonly taken?: boolean;
  /** Verbs of intent: a system by its name is bought with them, or things that are counted. */
  readonly counted?: boolean;
  /** Verbs that tell of a purchase only where they go on about one: *added six more*. */
  readonly more?: boolean;
}

/** Verbs of handing over tell of a sale only where a company does it. */
export interface SupplyMeaning extends VerbMeaning {
  readonly company?: boolean;
  /** Verbs of handing without *over*: whoever gets it stands right behind them. */
  readonly indirect?: boolean;
}

interface CueTable {
  readonly build: Readonly<Record<string, VerbMeaning>>;
  readonly split: Readonly<Record<string, ObtainMeaning>>;
  readonly obtain: Readonly<Record<string, ObtainMeaning>>;
  readonly tasking: Readonly<Record<string, VerbMeaning>>;
  readonly pay: Readonly<Record<string, VerbMeaning>>;
  readonly intoService: readonly string[];
  readonly introducing: readonly string[];
  readonly onOrder: readonly string[];
  readonly due: readonly string[];
  readonly package: readonly string[];
  readonly terms: readonly string[];
  readonly contracts: Readonly<Record<'nouns' | 'signing' | 'plain', readonly string[]>>;
  readonly supply: Readonly<Record<string, SupplyMeaning>>;
  readonly nouns: Readonly<Record<string, NounMeaning>>;
  readonly listed: Readonly<Record<string, Status>>;
  readonly progress: Readonly<Record<string, Status>>;
  readonly prices: readonly string[];
  readonly ends: readonly string[];
  readonly makes: readonly string[];
  readonly covers: readonly string[];
  readonly wins: readonly string[];
  readonly awards: readonly string[];
  readonly selling: readonly string[];
  readonly makers: readonly string[];
  readonly others: readonly string[];
  readonly options: readonly string[];
  readonly upgrades: Readonly<Record<string, string>>;
  readonly upgradeFrames: readonly string[];
  readonly funding: readonly string[];
}
const table = readJson<CueTable>(new URL('./cues.json', import.meta.url));

function phrases(name: string, list: readonly string[]): Lexicon<true> {
  return new Lexicon<true>(
    name,
    list.map((phrase) => [phrase, true] as const),
  );
}

export const obtainVerbs = new Lexicon<ObtainMeaning>('acquisition/obtain', cuePhrases(table.obtain));
export const supplyVerbs = new Lexicon<SupplyMeaning>('acquisition/supply', cuePhrases(table.supply));
/** What is built for somebody: *is building six ships for X*. */
export const buildVerbs = new Lexicon<VerbMeaning>('acquisition/build', cuePhrases(table.build));
/** Verbs of obtaining whose *for* or *on* stands behind a day: *signed Monday for 111 Y*. */
export const splitVerbs = new Lexicon<ObtainMeaning>('acquisition/split', cuePhrases(table.split));
/** What a contract is made to do: *to supply*, *to build*. */
export const makingVerbs: ReadonlySet<string> = new Set(table.makes);
/** Participles behind a thing that name who made it: *howitzers made by X*. */
export const makerParticiples: ReadonlySet<string> = new Set(table.makers);
/** Nouns for those who get things without being named: *exported to 35 countries*. */
export const othersNouns: ReadonlySet<string> = new Set(table.others);
/** A right to buy, and no purchase. */
export const OPTIONS: ReadonlySet<string> = new Set(table.options);
/** What pays for a purchase: *bought with a loan from X* names no seller. */
export const fundingNouns: ReadonlySet<string> = new Set(table.funding);
/** How a contract names its things: *covers*, *includes*. */
export const coveringVerbs: ReadonlySet<string> = new Set(table.covers);
/** The same as cues, for a contract told of before: *It covers 17 Y*. */
export const coveringCues = phrases('acquisition/covers', table.covers);
export const dealNouns = new Lexicon<NounMeaning>('acquisition/nouns', cuePhrases(table.nouns));
/** What a buyer does with money: *will pay $92 million for two Y*. */
export const payVerbs = new Lexicon<VerbMeaning>('acquisition/pay', cuePhrases(table.pay));
/** How things come into use: *put two Y into service*. */
export const intoService = phrases('acquisition/into-service', table.intoService);
export const introducingVerbs: ReadonlySet<string> = new Set(table.introducing);
/** How a buyer has a maker deliver: *contracted X to deliver*. */
export const taskingVerbs = new Lexicon<VerbMeaning>('acquisition/tasking', cuePhrases(table.tasking));
/** How a deal is closed. */
export const signVerbs = phrases('acquisition/sign', table.contracts.signing);
/** What tells of a deal whose parts may stand anywhere around it: its nouns, and the verbs that close it. */
export const frameCues = phrases('acquisition/frame', [...table.contracts.nouns, 'order', 'orders', ...table.contracts.signing]);
/** How a supplier comes by a deal: *won*, *booked* an order. */
export const winVerbs = phrases('acquisition/wins', table.wins);
/** How a buyer lets a deal: *awarded X a contract*. */
export const awardVerbs = phrases('acquisition/awards', table.awards);
/** Nouns of dealing seen from the supplier's side: *X’s sale of*. */
export const sellingNouns: ReadonlySet<string> = new Set(table.selling);
/** What is bought but not yet delivered: *64 fighters on order from X*. */
export const onOrderPhrases = phrases('acquisition/on-order', table.onOrder);
/** How things are said to be awaited, up to the day: *are due in*, *is scheduled for delivery by*. */
export const duePhrases = phrases(
  'acquisition/due',
  table.due.flatMap((word) =>
    [
      'in',
      'by',
      'for',
      'on',
      'from',
      'before',
      'at',
      'during',
      'until',
      'within',
      'for delivery in',
      'for delivery before',
      'to arrive in',
      'to arrive by',
      'to arrive before',
      'to be delivered in',
      'to be delivered by',
      'to be delivered before',
      'for delivery by',
      'for delivery from',
      'for handover in',
    ].map((behind) => `${word} ${behind}`),
  ),
);
/** How more things are said to come with a deal: *81 vehicles belong to the same package*. */
export const packagePhrases = phrases('acquisition/package', table.package);
/** The nouns of contracts, the verbs that sign them, and the adjectives that make no title of them. */
export const contracts = { nouns: new Set(table.contracts.nouns), signing: new Set(table.contracts.signing), plain: new Set(table.contracts.plain) };
/** A deal told of before, as the subject of what is said about it: *the contract, signed in May, amounts to …*. */
export const dealTerms = phrases('acquisition/terms', table.terms);
/** How far a delivery has come: *were completed*, *began*. */
export const progress = new Lexicon<Status>('acquisition/progress', cuePhrases(table.progress));
/** What things told of before are said to cost: *the tanks, priced at …*, *they will cost …*. */
export const priceVerbs = phrases('acquisition/prices', table.prices);
/** How a deal told of before comes to nothing: *the contract was cancelled*. */
export const endings = phrases('acquisition/ends', table.ends);
/** What the heading of a list says of the deals below it: *Recent orders*, *Deliveries in 2024*. */
export const listHeadings = new Lexicon<Status>('acquisition/listed', cuePhrases(table.listed));
/** What parts the buyer that labels a list item from what it buys. */
export const labels = phrases('acquisition/labels', [':']);
/** Work on what somebody has, by the noun that names it: *modernise 30 Y*, *the overhaul of 12 Y*. */
export const upgradeCues = new Lexicon<string>('acquisition/upgrades', cuePhrases(table.upgrades));
/** Words by which such work is agreed and more than an aim. */
export const upgradeFrames = phrases('acquisition/upgrade-frames', table.upgradeFrames);
