import { readJson } from '../normalize/data.js';
import { Lexicon } from '../normalize/lexicon.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';

const words = readJson<Record<'hedges' | 'ordinals', string[]>>(new URL('./things.json', import.meta.url));
/** *first*, *last*, *lead*: words for one of several. */
export const ordinals: ReadonlySet<string> = new Set(words.ordinals);
const hedges = new Lexicon<true>(
  'link/hedges',
  words.hedges.map((phrase) => [phrase, true] as const),
);

/** *up to 200*, *fewer than 5,000*: the words before a figure that its value already holds. */
export function afterHedge(passage: Passage, at: number, limit: number): number {
  const end = hedgeEnd(passage, at, limit);
  return passage.mentionAt(end)?.mention.kind === 'quantity' ? end : at;
}

/** The token behind a hedge; the same token where none stands there. */
export function hedgeEnd(passage: Passage, at: number, limit: number): number {
  return hedges.match(passage.view.tokens, at, limit)?.end ?? at;
}

/** *and no more than 70,000*: a hedge of several words says nothing of its own before its figure. */
export function pastHedge(passage: Passage, at: number, limit: number): number {
  const end = hedgeEnd(passage, at, limit);
  return end - at > 2 && passage.mentionAt(end) ? end : at;
}

/** *the second of six trainers*, *one of its batteries*: one of them, and not all. */
export function afterOrdinal(passage: Passage, at: number, limit: number): number {
  if (SOME.has(passage.word(at)) && passage.word(at + 1) === 'of') return at + 2;
  // Before a verb the whole phrase is meant: *the first of 36 howitzers ordered in June*.
  return limit === passage.last && isOf('determiners', passage.word(at)) && ordinals.has(passage.word(at + 1)) && passage.word(at + 2) === 'of' ? at + 3 : at;
}

/** *all of its howitzers*: the whole, and its number that of the thing. */
export function afterWhole(passage: Passage, at: number): number {
  return WHOLE.has(passage.word(at)) && passage.word(at + 1) === 'of' ? at + 2 : at;
}
const WHOLE = new Set(['all', 'both']);
const SOME = new Set(['one', 'most', 'some', 'half', 'many', 'part', 'several']);

/** Past a bracket or an aside in dashes that follows a phrase: *8 HIMARS systems (a $390 million deal)*. */
export function skipAside(passage: Passage, at: number, limit: number): number {
  if (passage.word(at) !== '(') return at;
  for (let t = at + 1; t < limit; t++) if (passage.word(t) === ')') return t + 1;
  return at;
}

/** Where the next phrase of the list begins, or -1 where the list ends. */
export function afterJoint(passage: Passage, at: number, limit: number): number {
  let next = at;
  const word = passage.word(next);
  if (word === ',' || word === '/') next++;
  // *equipment, including 20 X and 30 Y*
  if (isIncluding(passage, next)) return next + 1 < limit ? next + 1 : -1;
  if (passage.word(next) === 'and' || passage.word(next) === 'or' || passage.word(next) === 'plus' || passage.word(next) === '+') next++;
  else if (passage.word(next) === 'as' && passage.word(next + 1) === 'well' && passage.word(next + 2) === 'as') next += 3;
  else if (passage.word(next) === 'along' && passage.word(next + 1) === 'with') next += 2;
  else if (passage.word(next) === 'together' && passage.word(next + 1) === 'with') next += 2;
  return next > at && next < limit ? next : -1;
}

export function isIncluding(passage: Passage, at: number): boolean {
  return passage.word(at) === 'including' || passage.word(at) === 'namely';
}

/** *Latvia and Lithuania each bought six*, *were each given 30*, *bought six launchers each*: what is counted is counted for every one of them. */
export function isToldOfEach(passage: Passage, verb: { readonly first: number; readonly head: number }, behind: number): boolean {
  for (let at = verb.first - 1; at < verb.head; at++) if (passage.word(at) === 'each') return true;
  return passage.word(behind) === 'each' || passage.word(behind) === 'apiece';
}
