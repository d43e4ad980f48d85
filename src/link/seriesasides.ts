import { appositionEnd } from './aside.js';
import { isOf } from './grammar.js';
import type { Passage } from './passage.js';
import { comparedSoon, turnedTo } from './seriesends.js';
import { isSeriesWord, seriesWords } from './serieswords.js';

/** What is inserted into a statement, and how the statement goes on behind it. */
export interface Inserted {
  readonly beyond: number;
  /** What the next figure is; undefined leaves it as it was. */
  readonly expect?: 'next' | 'aside' | 'level' | null;
  /** A clause that tells figures of the same thing. */
  readonly told?: { readonly from: number; readonly limit: number };
  /** Whether a comma closed it. */
  readonly closed?: boolean;
}

/**
 * A clause inserted at a token: *exports, which support …, fell*, *output, a gauge of …, fell*, *and, once …, 6.1 %*,
 * *EUR 7.4 billion, which is 13 per cent more than in 2026*; null where the statement goes on. `begun` says that figures were told before it.
 */
export function insertedAt(passage: Passage, at: number, limit: number, begun: boolean): Inserted | null {
  const word = passage.word(at);
  if (word === 'which' && begun && comparedSoon(passage, at + 1)) return { beyond: at + 2, expect: 'aside' };
  const turn = begun ? turnedTo(passage, at) : null;
  if (turn !== null) return { beyond: turn, expect: 'next' };
  const parted = begun ? null : partedVerb(passage, at, limit);
  if (parted !== null) return { beyond: parted, expect: 'level' };
  const apposed = begun ? null : appositionEnd(passage, at);
  if (apposed !== null) return { beyond: apposed };
  const opens = word === ',' && !begun && isOf('pronouns', passage.word(at + 1)) && isSeriesWord('stops', passage.word(at + 1));
  if (!opens && !(word === 'and' && passage.word(at + 1) === ',')) return null;
  for (let end = at + 2; end < limit; end++) {
    if (passage.word(end) !== ',' || passage.mentionAt(end)) continue;
    return { beyond: end + 1, expect: !opens && begun ? 'next' : null, closed: true, ...(opens && { told: { from: at + 2, limit: end } }) };
  }
  // *the kwacha, which has gained 24 %.*: a clause that nothing closes tells the rest.
  return opens && passage.word(at + 1) === 'which' ? { beyond: limit, told: { from: at + 2, limit } } : null;
}

/** *will come, after a long fight, to 112 billion*: where a verb that an aside parts from its *to* has its figure; null elsewhere. */
function partedVerb(passage: Passage, at: number, limit: number): number | null {
  if (!PARTED.has(passage.word(at)) || passage.word(at + 1) !== ',') return null;
  for (let end = at + 2; end < Math.min(at + LONGEST_ASIDE, limit - 1); end++) {
    const kind = passage.mentionAt(end)?.mention.kind;
    if (kind === 'money' || kind === 'quantity' || passage.word(end) === ';') return null;
    if (passage.word(end) === ',') return passage.word(end + 1) === 'to' ? end + 2 : null;
  }
  return null;
}
const PARTED = new Set([
  'come',
  'comes',
  'came',
  'amount',
  'amounts',
  'amounted',
  'rise',
  'rises',
  'rose',
  'fall',
  'falls',
  'fell',
  'grow',
  'grew',
  'climbed',
  'dropped',
  'slipped',
]);
const LONGEST_ASIDE = 16;

/** *…, with electronics contributing $4bn*: what accompanies a figure has figures of its own, but *, with a goal of 60 %* goes on. */
export function accompanies(passage: Passage, at: number): boolean {
  if (passage.word(at) !== 'with' || passage.word(at - 1) !== ',') return false;
  const goal = isOf('determiners', passage.word(at + 1)) ? seriesWords.links.match(passage.view.tokens, at + 2, passage.last) : null;
  return goal?.payload !== 'goal';
}
