import { isPossessive } from '../../../src/link/actors.js';
import type { Cue, Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { nounPhraseAt } from '../../../src/link/nounphrase.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import { subjectOf, type Stretch } from '../../../src/link/roles.js';
import type { VerbGroup } from '../../../src/link/verbs.js';
import { BARE, NAMED_ONLY, TITLES, verbs } from './vocabulary.js';

/** The noun phrase whose head is a kind of agreement, behind an active verb or before a passive one. */
export function titleNear(passage: Passage, clause: Stretch, cue: Cue<true>, verb: VerbGroup): { filler: Filler | null; span: Stretch } | null {
  if (verb.voice === 'active') return titleIn(passage, cue.end, clause.last) ?? (isRelative(passage, cue.at) ? titleIn(passage, clause.first, cue.at) : null);
  // *Signed in X in May, the agreement between Y and Z covers …*
  return titleIn(passage, clause.first, cue.at) ?? (cue.at === passage.first ? titleIn(passage, cue.end, passage.last) : null);
}

/** *X signed with Y a memorandum*, *X and Y signed in Z contracts for …*: partner, place and day stand between the verb and what is signed. */
export function signsAfterAside(passage: Passage, clause: Stretch, cue: Cue<true>, verb: VerbGroup): VerbGroup {
  const loose = verb.voice === 'participle' && !titleIn(passage, clause.first, cue.at) && subjectOf(passage, verb) !== null;
  return loose ? { ...verb, voice: 'active' } : verb;
}

/** *the framework which the two countries signed*: what is signed stands before the relative clause. */
function isRelative(passage: Passage, verb: number): boolean {
  for (let at = verb - 1; at > passage.first && verb - at <= RELATIVE; at--) if (passage.word(at) === 'which' || passage.word(at) === 'that') return true;
  return false;
}
const RELATIVE = 10;

export function titleIn(passage: Passage, from: number, to: number): { filler: Filler | null; span: Stretch } | null {
  for (let at = from; at < to; at++) {
    const hit = longestTitle(passage, at, to);
    if (!hit || passage.mentionAt(at)) continue;
    const first = titleStart(passage, at, from);
    const last = titleEnd(passage, hit.end, to);
    if (NAMED_ONLY.has(passage.word(last - 1)) && !isCapital(passage, last - 1)) continue;
    const bare = last - first === 1 && BARE.has(passage.word(first));
    return { filler: bare ? null : fillWithWords(passage, first, last), span: { first, last } };
  }
  return null;
}

/** *framework agreement*, *partnership agreement*: kinds of agreement in a row are one. */
function longestTitle(passage: Passage, at: number, to: number): { end: number } | null {
  let end = -1;
  for (let next = TITLES.match(passage.view.tokens, at, to); next; next = TITLES.match(passage.view.tokens, end, to)) end = next.end;
  return end < 0 ? null : { end };
}

/** Back over adjectives and nouns, without determiner, amount and parties: *a €1.48 billion contract*, *strategic partnership agreement*. */
function titleStart(passage: Passage, head: number, from: number): number {
  let first = head;
  while (first > from) {
    const word = passage.word(first - 1);
    // *a government-to-government agreement*: a compound in hyphens is one word.
    if (isHyphen(passage, first - 1)) {
      first -= 2;
      continue;
    }
    // *Status of Forces Agreement*
    if (word === 'of' && isCapital(passage, first) && isCapital(passage, first - 2) && !passage.mentionAt(first - 2) && first - 2 > from) {
      first -= 2;
      continue;
    }
    if (isPossessive(word)) break;
    if (passage.mentionAt(first - 1) || isOf('determiners', word) || isOf('prepositions', word) || isOf('conjunctions', word) || isOf('be', word)) break;
    if (/^[,;:()“"]$/.test(word) || verbs.get(word) !== undefined) break;
    first--;
  }
  return first;
}

function isHyphen(passage: Passage, at: number): boolean {
  const { start, end } = passage.view.tokens;
  return /^[-‑]$/.test(passage.word(at)) && start[at] === end[at - 1] && start[at + 1] === end[at] && passage.mentionAt(at - 1)?.mention.kind !== 'quantity';
}

/** A capitalised title goes on: *Declaration on Military Cooperation*. */
function titleEnd(passage: Passage, end: number, to: number): number {
  // *the agreement on LionLink*: what it is on names it.
  const about = subjectEnd(passage, end, to);
  if (about > end) return about;
  const onName = passage.word(end) === 'on' && isCapital(passage, end + 1) && passage.mentionAt(end + 1)?.mention.kind !== 'date';
  if (!(isCapital(passage, end - 1) || onName) || !isOf('prepositions', passage.word(end)) || !isCapital(passage, end + 1)) return end;
  const phrase = passage.mentionAt(end + 1)?.mention.kind === 'date' ? null : nounPhraseAt(passage, end + 1, to);
  if (!phrase || passage.word(end) === 'in') return end;
  let last = end + 1;
  while (last < phrase.last && isCapital(passage, last)) last++;
  return last;
}

/** *memorandum on training*, *concession for the railway*: what it is about, told by no more than a noun. */
function subjectEnd(passage: Passage, end: number, to: number): number {
  const preposition = passage.word(end);
  if (preposition !== 'on' && !(preposition === 'for' && passage.word(end - 1) === 'concession')) return end;
  const determiner = passage.word(end + 1);
  if (determiner === 'a' || determiner === 'an' || passage.mentionAt(end + 1)?.mention.kind === 'date') return end;
  const phrase = nounPhraseAt(passage, end + 1, to);
  if (!phrase || passage.within(end, phrase.last, 'money', 'date').length > 0 || phrase.last - end > LONGEST) return end;
  // *on merging their businesses*: what is done, and not what it is called.
  const doing = /ing$/.test(passage.word(phrase.last - 1)) && isOf('determiners', passage.word(phrase.last));
  return doing || (/ing$/.test(passage.word(end + 1)) && phrase.last > end + 2) ? end : phrase.last;
}
const LONGEST = 7;

function isCapital(passage: Passage, at: number): boolean {
  const letter = passage.text(at, at + 1).charAt(0);
  return letter !== letter.toLowerCase();
}
