import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { nounPhraseAt } from '../../../src/link/nounphrase.js';
import { fillWithWords, type Passage, type Placed } from '../../../src/link/passage.js';
import { GENERAL, HINTS, PURPOSE_LINKS } from './vocabulary.js';

/** What money is for: the forces as a whole (*on defence*, *to the Ministry of Defence*), or something named. `end` is exclusive. */
export interface Purpose {
  readonly general: boolean;
  readonly words: Filler;
  readonly end: number;
}

/** The purpose behind *for*, *to*, *on* at a token, with what is coordinated with it, without its article; null where none stands there. */
export function purposeAt(passage: Passage, from: number): Purpose | null {
  // *DKK 55 billion in subsidies*: the goods or grants that the money is.
  const within = passage.word(from) === 'in' && !isOf('determiners', passage.word(from + 1));
  if (!within && !PURPOSE_LINKS.has(passage.word(from))) return null;
  let first = from + 1;
  // *€10 billion to lift spending*, *19 billion baht to buy four fighters*: what is done with it is told by a verb, and names no purpose.
  if (passage.word(from) === 'to' && passage.view.wordClass(first) === 'verb' && !passage.mentionAt(first)) return null;
  const phrase = nounPhraseAt(passage, first, passage.last);
  if (!phrase || passage.within(first, phrase.last, 'quantity').some(({ mention }) => mention.value.unit === '%')) return null;
  let { last } = phrase;
  while (
    passage.word(last) === 'and' ||
    passage.word(last) === 'of' ||
    (passage.word(last) === 'for' && passage.mentionAt(last + 1)?.mention.kind !== 'date')
  ) {
    const more = nounPhraseAt(passage, last + 1, passage.last);
    // *on defence and means to reach 3 %*: what follows is a verb.
    if (passage.word(last) === 'and' && more && passage.word(more.last) === 'to' && isGeneral(passage, first, last)) break;
    if (!more || passage.within(last + 1, more.last, 'money', 'quantity').some((one) => one.mention.kind === 'money' || one.mention.value.unit === '%')) break;
    last = more.last;
  }
  while (first < last && isOf('determiners', passage.word(first))) first++;
  if (first >= last) return null;
  if (!isGeneral(passage, first, last)) last = placeEnd(passage, last);
  return { general: isGeneral(passage, first, last), words: fillWithWords(passage, first, last), end: last };
}

/** *a fence on the eastern border*, *the shipyard near Perth*: where the thing is belongs to what the money is for. */
function placeEnd(passage: Passage, from: number): number {
  if (!WHERE.has(passage.word(from)) || passage.mentionAt(from)) return from;
  const place = nounPhraseAt(passage, from + 1, passage.last);
  if (!place || passage.within(from + 1, place.last + 1, 'date', 'money', 'quantity').length > 0) return from;
  for (let at = from + 1; at < place.last; at++) if (HINTS.has(passage.word(at)) || TIMES.has(passage.word(at))) return from;
  return place.last;
}
const WHERE = new Set(['near', 'on', 'along', 'off', 'at']);
const TIMES = new Set([
  'year',
  'years',
  'month',
  'months',
  'term',
  'period',
  'future',
  'decade',
  'decades',
  'total',
  'full',
  'response',
  'part',
  'addition',
  'order',
]);

/** The purpose that stands behind an amount, in the same clause: *spent 4.9 billion, 1.1 % of GDP, on defence*. */
export function purposeBehind(passage: Passage, from: number): Purpose | null {
  for (let at = from; at < Math.min(from + FAR, passage.last - 1); at++) {
    const kind = passage.mentionAt(at)?.mention.kind;
    // *310 billion, of which 60 billion for warships*: what a part is for is not what the whole is for.
    if (passage.word(at) === ';' || passage.word(at) === 'which' || kind === 'money') return null;
    if (kind) continue;
    const purpose = purposeAt(passage, at);
    if (purpose) return purpose;
  }
  return null;
}
const FAR = 16;

/** Words that mean the forces as a whole, whatever body they name: *the armed forces*, *the Department of National Defense*. */
export function isGeneral(passage: Passage, first: number, last: number): boolean {
  let hinted = false;
  for (let at = first; at < last; at++) {
    const word = passage.word(at);
    const forces = forcesAt(passage, at);
    if (forces && forces.last <= last) {
      hinted = true;
      at = forces.last - 1;
      continue;
    }
    if (HINTS.has(word)) hinted = true;
    else if (!GENERAL.has(word) && !isOf('determiners', word) && !/^[-’']s?$/.test(word) && passage.mentionAt(at)?.mention.kind !== 'country') return false;
  }
  return hinted;
}

/** *the Ghana Armed Forces*, *the DND* of a text that named the Department of National Defense: the forces of a state by their name. */
export function forcesAt(passage: Passage, at: number): Placed | null {
  const placed = passage.mentionAt(at);
  if (placed?.first !== at || placed.mention.kind !== 'organization') return null;
  const { name, type } = placed.mention.value;
  return (type === 'military' || type === 'government') && FORCES.test(`${placed.mention.text} ${String(name)}`) ? placed : null;
}
const FORCES = /\b(?:armed forces|defen[cs]e forces?|(?:ministry|department) of (?:national )?defen[cs]e|defen[cs]e (?:ministry|department))\b/i;
