import { cuePhrases } from '../../../src/link/cues.js';
import type { VerbMeaning } from '../../../src/link/modality.js';
import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

/** Verbs of delivering also tell of sales: then only a state that names no price gives something away. */
export interface GiveMeaning extends VerbMeaning {
  readonly maySell?: boolean;
  /** Verbs that give only where whoever gets it stands right behind them: *handed Kyiv 14 Y*. */
  readonly indirect?: boolean;
  /** Verbs of carrying: only what is weighed out or counted as goods is given by them. */
  readonly goods?: boolean;
  /** Verbs that name the receivers by where they are: *distributed 200 tonnes in Z*. */
  readonly within?: boolean;
}

/** Verbs of leaving tell of a gift where what leaves is counted. */
export interface GoMeaning {
  readonly leaves?: boolean;
  /** It need not be said for whom, where the line says so. */
  readonly open?: boolean;
}

type Table = Readonly<Record<'give' | 'nouns' | 'cargo' | 'receive', Readonly<Record<string, GiveMeaning>>>> &
  Readonly<Record<'package' | 'contents' | 'deciding' | 'carried' | 'bound' | 'sent' | 'gifted', readonly string[]>>;
const table = readJson<Table & { readonly going: Readonly<Record<string, GoMeaning>> }>(new URL('./cues.json', import.meta.url));

export const giveVerbs = new Lexicon<GiveMeaning>('transfer/give', cuePhrases(table.give));
export const giftNouns = new Lexicon<VerbMeaning>('transfer/nouns', cuePhrases(table.nouns));
/** How things go to whoever is given them: *went to*, *left for*. */
export const goingVerbs = new Lexicon<GoMeaning>('transfer/going', cuePhrases(table.going));
/** What goods travel as: *an airlift of 900 tonnes of seed to X*. */
export const cargoNouns = new Lexicon<VerbMeaning>('transfer/cargo', cuePhrases(table.cargo));
export const receiveVerbs = new Lexicon<GiveMeaning>('transfer/receive', cuePhrases(table.receive));
/** What aid comes in: *the package includes*. */
export const aidPackages = new Lexicon<true>(
  'transfer/package',
  table.package.map((phrase) => [phrase, true] as const),
);
export const contentVerbs: ReadonlySet<string> = new Set(table.contents);
/** The same verbs as cues, for what is said of the package told before: *It comprised 12 Y*. */
export const contentCues = new Lexicon<true>(
  'transfer/contents',
  table.contents.map((phrase) => [phrase, true] as const),
);

/** What a ship or plane does with goods: *a plane carrying 60 tonnes of tents*. */
export const carryingPhrases = new Lexicon<true>(
  'transfer/carried',
  table.carried.map((phrase) => [phrase, true] as const),
);
/** How it is on its way to somebody: *bound for*, *left for*. */
export const boundPhrases = new Lexicon<true>(
  'transfer/bound',
  table.bound.map((phrase) => [phrase, true] as const),
);

/** What parts the giver that labels a list item from what it gives. */
export const labels = new Lexicon<true>('transfer/labels', [[':', true]]);
/** Words of a lead-in by which the list tells what came about. */
export const sentWords: ReadonlySet<string> = new Set(table.sent);
/** Bodies to which plans and purchases are presented, and no things. */
export const decidingBodies: ReadonlySet<string> = new Set(table.deciding);
/** How things are said to be a gift behind them: *two boats, a gift of X in 2022*, *donated by X*. */
export const giftedPhrases = new Lexicon<true>(
  'transfer/gifted',
  table.gifted.map((phrase) => [phrase, true] as const),
);
