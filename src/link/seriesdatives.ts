import { isPossessive } from './actors.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import type { Passage, Placed } from './passage.js';
import { isSeriesWord } from './serieswords.js';

/** Verbs that take whom a figure falls to before the figure: *cost the state $3 billion*, *earned Mali 1.9 trillion francs*. */
const VERBS = new Set([
  'cost',
  'costs',
  'costing',
  'earned',
  'earns',
  'earn',
  'brought',
  'brings',
  'gave',
  'gives',
  'saved',
  'saves',
  'netted',
  'yielded',
  'yields',
]);
const NOUNS = new Set([
  'country',
  'state',
  'government',
  'treasury',
  'economy',
  'taxpayer',
  'taxpayers',
  'budget',
  'kingdom',
  'republic',
  'exchequer',
  'nation',
  'island',
]);

/** Words over which a figure is still awaited: hedges, adverbs, auxiliaries, quotation marks, whom it costs. */
export function keepsOn(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return (
    isSeriesWord('hedges', word) ||
    isAdverb(word) ||
    isAuxiliary(word) ||
    isPossessive(word) ||
    /^[“"”%~≈]$/.test(word) ||
    isDativeNoun(passage, at) ||
    measuresOut(passage, at)
  );
}

/** *against an average of 24.69*, *from a peak of 9 %*: what kind of figure it is stands before it. */
function measuresOut(passage: Passage, at: number): boolean {
  const of = passage.word(at) === 'of' ? at : at + 1;
  return passage.word(of) === 'of' && SUMS.has(passage.word(of - 1));
}
const SUMS = new Set([
  'average',
  'total',
  'level',
  'rate',
  'mean',
  'median',
  'peak',
  'low',
  'high',
  'trough',
  'maximum',
  'minimum',
  'record',
  'figure',
  'revised',
]);

/** Whether a country stands where the verb before it gives it something. */
export function isDative(passage: Passage, { first, mention }: Placed): boolean {
  return mention.kind === 'country' && VERBS.has(passage.word(isOf('determiners', passage.word(first - 1)) ? first - 2 : first - 1));
}

/** *the state*, *the country* in that place. */
function isDativeNoun(passage: Passage, at: number): boolean {
  return NOUNS.has(passage.word(at)) && passage.word(at - 1) === 'the' && VERBS.has(passage.word(at - 2));
}
