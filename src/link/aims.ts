import { actorsOf, isPossessive } from './actors.js';
import { appositionEnd } from './aside.js';
import type { Cue, Filler } from './contract.js';
import { isOf } from './grammar.js';
import type { Outlook } from './outlook.js';
import type { Passage, Placed } from './passage.js';
import type { Topic } from './topic.js';
import { isTopicWord } from './topicwords.js';

/** A word that stands for something told before, up to its predicate, with its date and, where it is aimed at, its outlook. */
export interface Aim {
  readonly end: number;
  readonly period: Placed | null;
  readonly outlook: { readonly outlook?: Outlook };
}

/**
 * *The government’s target for 2027 is 50 %*: an aim at what was told before, with the date that stands in it. A word that
 * is no aim passes as it is; null where an aim is named and nothing said of it (*against a target of 3 %*).
 */
export function aimAt(passage: Passage, cue: Cue<unknown>): Aim | null {
  if (!isTopicWord('aims', passage.word(cue.end - 1))) return { end: cue.end, period: null, outlook: {} };
  let end = cue.end;
  const date = passage.word(end) === 'for' || passage.word(end) === 'by' ? passage.mentionAt(passage.word(end + 1) === 'the' ? end + 2 : end + 1) : undefined;
  const period = date?.mention.kind === 'date' ? date : null;
  if (period) end = period.last;
  // *The government’s objective, which a plan sets out, is to reach 11,500*
  end = appositionEnd(passage, end) ?? end;
  return isOf('be', passage.word(end)) || PREDICATES.has(passage.word(end)) ? { end, period, outlook: { outlook: 'target' } } : null;
}
/**
 * *The government’s target for nuclear capacity is 22 GW*: a thing that an aim is named for, with whose the aim is; null
 * where none is, or nothing is said of it.
 */
export function aimedAt(
  passage: Passage,
  { first, last, preposition }: Pick<Topic, 'first' | 'last' | 'preposition'>,
): { readonly owner: Filler | null } | null {
  if (preposition !== 'for' && preposition !== 'of') return null;
  let at = first - 1;
  while (at > passage.first && isOf('determiners', passage.word(at))) at--;
  const aim = at - 1;
  if (!isTopicWord('aims', passage.word(aim)) || !(isOf('be', passage.word(last)) || PREDICATES.has(passage.word(last)))) return null;
  const owner = actorsOf(passage).find((one) => one.fillers.length === 1 && isPossessive(passage.word(one.last)) && one.last < aim && aim - one.last < 4);
  return { owner: owner?.fillers[0] ?? null };
}
const PREDICATES = new Set(['remains', 'stands', 'stays']);
