import { isOf } from '../../../src/link/grammar.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import { endsInSiteNoun } from '../../../src/link/sites.js';
import type { Thing } from '../../../src/link/things.js';
import { awaited, slippingVerbs } from './vocabulary.js';

/** How far behind its verb the new day stands. */
const REACH = 26;

/**
 * The day that works were put off to: *has slipped from 2031 to 2034*, *once due in 2025, is now expected in 2027*;
 * null where the timetable of this site has not moved.
 */
export function slippedTo(passage: Passage, { first, last }: Pick<Thing, 'first' | 'last'>): Placed | null {
  if (isMadeOf(passage, { first })) return null;
  for (let at = passage.first; at < passage.last; at++) {
    if (at >= first && at < last) continue;
    const day = newDayAt(passage, at);
    if (day && (at < first ? isObject(passage, at, first) : isSubject(passage, last, at))) return day;
  }
  return null;
}

/** The day behind a verb of slipping, or behind *now expected*, at a token. */
export function newDayAt(passage: Passage, at: number): Placed | null {
  if (passage.mentionAt(at)) return null;
  const slip = slippingVerbs.match(passage.view.tokens, at, passage.last);
  if (slip) return dayBehind(passage, slip.end, TO);
  if (passage.word(at) !== 'now') return null;
  const hit = awaited.match(passage.view.tokens, at + 1, passage.last);
  return hit ? dayBehind(passage, hit.end, ON) : null;
}
const TO = new Set(['to', 'until', 'till', 'into', 'beyond']);
const ON = new Set(['in', 'by', 'for', 'on', 'around', 'before', 'to', 'during', 'at']);

/** The first date behind one of the words given, over an article, and before the clause goes on about something else. */
function dayBehind(passage: Passage, from: number, leads: ReadonlySet<string>): Placed | null {
  for (let at = from; at < Math.min(from + REACH, passage.last); at++) {
    const word = passage.word(at);
    if (/^[;:.]$/.test(word) || GOING_ON.has(word)) return null;
    const date = passage.mentionAt(at);
    if (date?.mention.kind !== 'date' || date.first !== at) continue;
    const before = isOf('determiners', passage.word(at - 1)) ? at - 2 : at - 1;
    const lead = passage.word(before);
    if (leads.has(lead) && date.mention.value.edtf) return date;
    // *from 2030 to 2033*, *until at least 2029*
    if (['least', 'earliest'].includes(lead) && date.mention.value.edtf) return date;
    at = date.last - 1;
  }
  return null;
}
const GOING_ON = new Set(['because', 'while', 'whereas', 'although', 'but', 'who', 'where']);

/** *postponed the start-up of its wind farm to 2033*: nothing but its object lies between. */
function isObject(passage: Passage, verb: number, site: number): boolean {
  if (site - verb > REACH) return false;
  for (let at = verb; at < site; at++) if (/^[;:,]$/.test(passage.word(at)) && !passage.mentionAt(at)) return false;
  return true;
}

/** *the decision on the bridge has been postponed*: what was put off is what is said of the site, and no day of its works. */
export function isMadeOf(passage: Passage, { first }: Pick<Thing, 'first'>): boolean {
  const joint = isOf('determiners', passage.word(first)) && !isOf('prepositions', passage.word(first - 1)) ? first : first - 1;
  return isOf('prepositions', passage.word(joint)) && DECISIONS.has(passage.word(joint - 1));
}
const DECISIONS = new Set([
  'decision',
  'decisions',
  'vote',
  'talks',
  'debate',
  'ruling',
  'report',
  'study',
  'tender',
  'hearing',
  'referendum',
  'agreement',
  'contract',
]);

/** No other site is told of between a site and the verb, and no further clause begins. */
function isSubject(passage: Passage, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const word = passage.word(at);
    if (/^[;:]$/.test(word) || GOING_ON.has(word) || (word === 'and' && passage.word(at - 1) === ',')) return false;
    if (endsInSiteNoun(passage, at + 1) && !passage.mentionAt(at) && isOf('determiners', openerOf(passage, at))) return false;
  }
  return true;
}

/** The article before a noun, over its modifiers. */
function openerOf(passage: Passage, at: number): string {
  let opener = at - 1;
  while (opener > passage.first && at - opener < 4 && !isOf('determiners', passage.word(opener))) opener--;
  return passage.word(opener);
}
