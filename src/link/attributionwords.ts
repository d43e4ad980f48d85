import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';

const lists = readJson<Record<'prefixes' | 'verbs' | 'doing' | 'denying' | 'denied' | 'reckoned' | 'measures' | 'showing', string[]>>(
  new URL('./attribution.json', import.meta.url),
);
export const prefixes = new Lexicon<true>(
  'link/attribution-prefixes',
  lists.prefixes.map((phrase) => [phrase, true] as const),
);
export const VERBS = new Set(lists.verbs);
/** Verbs that with a noun as their object do something instead of saying it: *announced the purchase of*, *concluded a pact*. */
export const DOING = new Set(lists.doing);

/** How a person denies what is told: *dismissed reports that*, *ruled out a return of*. */
export const DENYING = new Set(lists.denying);
export const DENIED = new Set(lists.denied);

/** Participles by which somebody's reckoning is told in the passive: *is put at 54 % by the ministry*. */
export const RECKONED = new Set(lists.reckoned);
/** What a speaker publishes; whose it is says so: *the estimate of the ministry*. */
export const MEASURES = new Set(lists.measures);

/** What figures do for whoever publishes them: *data from the institute show*, *Eurostat figures showed*. */
export const SHOWING = new Set(lists.showing);
/** What opens a clause of its own, with a speaker of its own. */
export const OWN_CLAUSE = new Set(['and', 'but', 'while', 'whereas', 'though', 'although', 'yet']);
