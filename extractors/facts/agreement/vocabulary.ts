import { readJson } from '../../../src/normalize/data.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';

const table = readJson<
  Record<'titles' | 'verbs' | 'agreeing' | 'bare' | 'named' | 'near' | 'scopes' | 'signings' | 'trades' | 'terms' | 'worth' | 'durations', string[]>
>(new URL('./cues.json', import.meta.url));

function phrases(name: string, list: readonly string[]): Lexicon<true> {
  return new Lexicon<true>(
    name,
    list.map((phrase) => [phrase, true] as const),
  );
}

/** What parties do with an agreement: *sign*, *conclude*, *renew*. */
export const verbs = phrases('agreement/verbs', table.verbs);
/** Agreeing without a noun for it: *X agreed with Y on a 48-month programme*. */
export const agreeing = phrases('agreement/agreeing', table.agreeing);
export const TITLES = phrases('agreement/titles', table.titles);
/** Nouns that name no agreement by themselves. */
export const BARE: ReadonlySet<string> = new Set(table.bare);
/** Nouns that are an agreement's only inside its proper name: *Military Cooperation Programme*. */
export const NAMED_ONLY: ReadonlySet<string> = new Set(table.named);
/** How an agreement tells what it holds: *covering 12 projects*. */
export const SCOPES: ReadonlySet<string> = new Set(table.scopes);
/** The signing told by its noun: *hosted the signing of a pact*. */
export const signings = phrases('agreement/signings', table.signings);
/** Agreeing on goods by their measure: *agreed to buy 4 bcm from X*. */
export const trades = phrases('agreement/trades', table.trades);
/** Verbs said of much else: what is agreed must be their object. */
export const NEAR = phrases('agreement/near', table.near);
/** The agreement told of before, as the subject of what is said about it: *the accord covers 12 projects*. */
export const terms = phrases('agreement/terms', table.terms);
/** What stands before the sum that an agreement comes to: *is worth $2 billion*. */
export const WORTH: ReadonlySet<string> = new Set(table.worth);
/** Units of how long an agreement runs, and of shares: neither says how much it covers. */
export const DURATIONS: ReadonlySet<string> = new Set(table.durations);
