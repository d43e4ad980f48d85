import { appositionEnd } from './aside.js';
import type { Cue } from './contract.js';
import { isOf } from './grammar.js';
import type { Outlook } from './outlook.js';
import type { Passage, Placed } from './passage.js';
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
const PREDICATES = new Set(['remains', 'stands', 'stays']);
