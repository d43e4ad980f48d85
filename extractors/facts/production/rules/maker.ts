import { actorsOf, isPossessive, type Actor } from '../../../../src/link/actors.js';
import { reportingVerb } from '../../../../src/link/attribution.js';
import type { Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { fillWith, fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { placeIn } from '../../../../src/link/places.js';
import { isName } from '../../../../src/link/regions.js';
import { endsInSiteNoun } from '../../../../src/link/sites.js';
import { subjectPhraseBefore, unknownNameBefore } from '../../../../src/link/subjects.js';
import { homeMakers } from '../vocabulary.js';

/** *the venture between X and Y will build*: neither of them alone. */
export function isBetween(passage: Passage, producer: Actor): boolean {
  if (passage.word(producer.first - 1) !== 'and') return false;
  for (let at = producer.first - 2; at >= passage.first && producer.first - at <= 8; at--) if (passage.word(at) === 'between') return true;
  return false;
}

/** *X’s plant in Y turned out*, *the X factory in Y produces*: whose plant it is, and where it stands. */
export function plantAsSubject(passage: Passage, first: number, before: number): { maker: Filler; site: Filler | null } | null {
  let last = before;
  // *has so far turned out*
  while (last > first && (isAuxiliary(passage.word(last - 1)) || isAdverb(passage.word(last - 1)) || passage.word(last - 1) === 'far')) last--;
  const end = last;
  while (last > first && !endsInSiteNoun(passage, last) && !LINES.has(passage.word(last - 1))) {
    if (isAuxiliary(passage.word(last - 1)) || (/^[,;:]$/.test(passage.word(last - 1)) && !joinsCountries(passage, last - 1))) return null;
    last--;
  }
  if (last === first || (last < end && !isOf('prepositions', passage.word(last)))) return null;
  const own = ownPlant(passage, last, end);
  if (own) return own;
  const owner = passage.within(Math.max(first, last - OWNER_REACH), last, 'organization').at(-1);
  const site = placeIn(passage, { first: last, last: before });
  if (owner) return { maker: fillWith(owner), site: site ?? namedWorks(passage, owner.last, last) };
  let name = last - 1;
  while (name > first && !isName(passage, name)) name--;
  let from = name;
  while (from > first && isName(passage, from - 1) && !isOf('determiners', passage.word(from - 1))) from--;
  // *the X field*: its name makes nothing.
  const owns = isPossessive(passage.word(name + 1));
  if (!isName(passage, name) || (from === passage.first && !owns) || last - name > 3 || NATURAL.has(passage.word(last - 1))) return null;
  return { maker: { ...fillWithWords(passage, from, name + 1), value: { name: passage.text(from, name + 1) } }, site };
}
/** *X’s Unterlüß factory*: the works bears its town’s name. */
function namedWorks(passage: Passage, from: number, last: number): Filler | null {
  let first = from;
  while (first < last && (isPossessive(passage.word(first)) || FILLERS.has(passage.word(first)))) first++;
  for (let at = first; at < last - 1; at++) if (isName(passage, at)) return fillWithWords(passage, first, last);
  return null;
}
const FILLERS = new Set(['new', 'own', 'main', 'old']);
const OWNER_REACH = 7;
const LINES = new Set(['line', 'lines', 'works', 'shop', 'division']);
const NATURAL = new Set(['field', 'fields', 'mine', 'mines', 'oilfield', 'gasfield']);

/** *X says that its German plant can assemble*: the plant of whoever the sentence is about. */
function ownPlant(passage: Passage, last: number, end: number): { maker: Filler; site: Filler | null } | null {
  let its = last - 1;
  while (its > passage.first && last - its < OWNER_REACH && !isOf('determiners', passage.word(its))) its--;
  if (passage.word(its) !== 'its' && passage.word(its) !== 'their') return null;
  const actor = actorsOf(passage).findLast((one) => one.last <= its && one.kind === 'organization' && one.role === 'free');
  const says = reportingVerb(passage, its + 1);
  const told = its === passage.first ? passage.reference.companyBefore(passage, its) : null;
  const maker = actor?.fillers[0] ?? (says < 0 ? told : unknownNameBefore(passage, says));
  if (!maker) return null;
  const named = /\p{Lu}/u.test(passage.text(its + 1, last));
  return {
    maker,
    site: named || inSeveral(passage, last, end) ? fillWithWords(passage, its + 1, named ? last : end) : placeIn(passage, { first: last, last: last + 4 }),
  };
}

/** *plants in Germany, Spain and South Africa*: a comma between countries. */
function joinsCountries(passage: Passage, at: number): boolean {
  return passage.word(at) === ',' && [at - 1, at + 1].every((next) => passage.mentionAt(next)?.mention.kind === 'country');
}

/** Whether several countries, and nothing else, stand behind a preposition. */
function inSeveral(passage: Passage, from: number, to: number): boolean {
  if (passage.word(from) !== 'in' || passage.within(from, to, 'country').length < 2) return false;
  for (let at = from + 1; at < to; at++) if (!passage.mentionAt(at) && passage.word(at) !== ',' && passage.word(at) !== 'and') return false;
  return true;
}

/** *Mines produced*, *local workshops in the west put together*: no one maker, but the industry of the country that is spoken of. */
export function isHomeIndustry(passage: Passage, verb: number, from: number): boolean {
  const phrase = subjectPhraseBefore(passage, verb, from) ?? openingPhrase(passage, verb, from);
  if (!phrase || !homeMakers.has(passage.word(phrase.last - 1)) || passage.within(phrase.first, phrase.last).length > 0) return false;
  for (let at = phrase.first; at < phrase.last; at++) if (isName(passage, at) && at !== opening(passage)) return false;
  return true;
}

/** *Mines in the south yielded*: the phrase that opens the clause, where another hangs on it. */
function openingPhrase(passage: Passage, verb: number, from: number): { first: number; last: number } | null {
  const first = from === passage.first ? opening(passage) : from;
  let last = first;
  while (last < verb && !isOf('prepositions', passage.word(last)) && last - first < 4) last++;
  return isOf('prepositions', passage.word(last)) && passage.within(last, verb, 'organization', 'system').length === 0 ? { first, last } : null;
}

/** The first word of a sentence, behind a quotation mark that opens it. */
function opening(passage: Passage): number {
  return /^[“"‘']$/.test(passage.word(passage.first)) ? passage.first + 1 : passage.first;
}
