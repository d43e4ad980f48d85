import { actorsOf } from '../../../src/link/actors.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import { coveringVerbs, makingVerbs, OPTIONS } from './vocabulary.js';

/** Where the things of a deal begin: after its *of* or *for*, or after what it is made to do (*signed with X to create a …*). */
export function jointOf(passage: Passage, end: number, last: number): number {
  const next = passage.word(end);
  if (passage.word(end - 1) === 'for') return end; // *It is for 12 Y.*
  if (next === 'of' || next === 'for' || (next === 'on' && OPTIONS.has(passage.word(end - 1)))) return end + 1;
  const receiver = next === 'to' ? actorsOf(passage).find((actor) => actor.first > end && actor.first <= end + 2) : undefined;
  // *a sale to the UAE of 50 Y*
  if (receiver && (passage.word(receiver.last) === 'of' || passage.word(receiver.last) === 'for')) return receiver.last + 1;
  const behindAside = forBehindAside(passage, end, last);
  if (behindAside > 0) return behindAside;
  const predicated = forInPredicate(passage, end, last);
  if (predicated > 0) return predicated;
  for (let at = end; at < last; at++) if (passage.word(at) === 'to' && makingVerbs.has(passage.word(at + 1))) return pastReceiver(passage, at + 2);
  for (let at = end; at < last; at++) {
    if (coveringVerbs.has(passage.word(at)) && !passage.mentionAt(at)) {
      if (!GIVING.has(passage.word(at))) return passage.word(at + 1) === 'for' ? at + 2 : at + 1;
      // *the deal gives Malaysia 18 Y*: whoever gets them stands between.
      const given = actorsOf(passage).find((actor) => actor.first > at && actor.first <= at + 2 && actor.role === 'free');
      return given?.last ?? -1;
    }
    if (passage.word(at) === 'and') break;
    if (passage.word(at) !== ',') continue;
    // *A contract with X, signed in May and worth $240 million, covers …*
    const closing = closingComma(passage, at, last);
    if (closing < 0) break;
    at = closing;
  }
  return -1;
}

const GIVING = new Set(['gives', 'gave', 'brings', 'brought']);

/** *to supply Norway with 28 Y*: the things stand behind *with*. */
function pastReceiver(passage: Passage, at: number): number {
  const receiver = actorsOf(passage).find((actor) => actor.first >= at && actor.first <= at + 1);
  return receiver && passage.word(receiver.last) === 'with' ? receiver.last + 1 : at;
}

function closingComma(passage: Passage, opening: number, last: number): number {
  for (let at = opening + 1; at < Math.min(opening + LONGEST_ASIDE, last); at++)
    if (passage.word(at) === ',' && !passage.mentionAt(at) && coveringVerbs.has(passage.word(at + 1))) return at;
  return -1;
}
const LONGEST_ASIDE = 30;

/** *a contract on 14 November for 17 jets*, *a deal with Saab worth €3 billion for …*: day, partner and price may stand between. */
export function forBehindAside(passage: Passage, end: number, last: number): number {
  for (let at = end; at < Math.min(end + ASIDE, last); at++) {
    const word = passage.word(at);
    if (word === 'for') return at + 1;
    const mention = passage.mentionAt(at);
    if (mention) at = mention.last - 1;
    else if (isAuxiliary(word) || isOf('conjunctions', word) || isOf('pronouns', word) || word === 'to') break;
  }
  return -1;
}
const ASIDE = 12;

/** *the order, placed in March, is for two frigates*: the deal's own predicate says what it is for, over asides and partners. */
function forInPredicate(passage: Passage, end: number, last: number): number {
  for (let at = end; at < Math.min(end + LONGEST_ASIDE, last); at++) {
    if (passage.mentionAt(at)) continue;
    const word = passage.word(at);
    if (word === ',') {
      at = asideEnd(passage, at, last);
      if (at < 0) return -1;
    } else if (isOf('be', word) && passage.word(at + 1) === 'for') return at + 2;
    else if (isAuxiliary(word) || isOf('irregularPast', word) || isOf('conjunctions', word) || word === 'to') return -1;
  }
  return -1;
}

/** The comma that closes an aside, or -1. */
function asideEnd(passage: Passage, opening: number, last: number): number {
  for (let at = opening + 1; at < Math.min(opening + LONGEST_ASIDE, last); at++) if (passage.word(at) === ',' && !passage.mentionAt(at)) return at;
  return -1;
}
