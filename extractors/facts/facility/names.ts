import { isPossessive } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import type { Thing } from '../../../src/link/things.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { fieldPlants, linear, named, placeLeads, superlatives } from './vocabulary.js';

/** The noun phrase without measures, numbers and names before its common nouns: *a 5.2-GW solar park* is a *solar park*; a name stays where the place is told otherwise. */
export function itemOf(passage: Passage, site: Thing, placed: boolean): Filler {
  const name = wholeName(passage, site) ?? nameIn(passage, site);
  if (name) return fillWithWords(passage, name.first, site.last);
  let first = site.last - 1;
  while (first > site.first) {
    const word = passage.word(first - 1);
    if (
      passage.mentionAt(first - 1) ||
      isOf('determiners', word) ||
      word === "'s" ||
      word === ',' ||
      (isName(passage, first - 1) && !(placed && first - 1 > site.first))
    )
      break;
    first--;
  }
  // *a 650,000 barrel-a-day refinery*: the rest of a measure that hyphens join to the noun is none of its words.
  while (first < site.last - 2 && /^[-‑]$/.test(passage.word(first))) first += 2;
  while (first < site.last - 1 && (isFiller(passage, first) || isName(passage, first))) first++;
  return fillWithWords(passage, first, site.last);
}

/** *its own plant*, *the first-ever plant*, *Europe’s largest plant*: no part of the name of its kind. */
function isFiller(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  return (
    word === 'own' ||
    superlatives.has(word) ||
    // *a new depot* is one of them; *the new airport* is called so.
    (word === 'new' && /^(?:an?|any|no)$/.test(passage.word(at - 1))) ||
    isSerial(passage, at) ||
    word === 'ever' ||
    (word === '-' && passage.word(at + 1) === 'ever') ||
    (passage.word(at + 1) === '-' && passage.word(at + 2) === 'ever')
  );
}

/** *the Flamanville 3 reactor*, *the Hinkley Point C plant*: the number or letter belongs to the name before it. */
function isSerial(passage: Passage, at: number): boolean {
  const text = passage.text(at, at + 1);
  return (
    (/^\d{1,2}$/.test(text) || /^[A-Z]$/.test(text)) &&
    isCapital(passage, at - 1) &&
    (!passage.mentionAt(at) || passage.mentionAt(at)!.mention.kind === 'quantity')
  );
}

/** A capital that is no abbreviation: *an LNG terminal* has no name. */
function isName(passage: Passage, at: number): boolean {
  return isCapital(passage, at) && passage.view.tokens.shape[at] !== Shape.Upper;
}

export function isCapital(passage: Passage, at: number): boolean {
  const letter = passage.text(at, at + 1).charAt(0);
  return letter !== letter.toLowerCase();
}

/** *the pipeline from Ajaokuta to Kano*: between which places a line runs. */
export function course(passage: Passage, site: Thing): Filler | null {
  if (!linear.has(passage.word(site.last - 1))) return null;
  // *a rail line, 1,726 km from Karachi to Peshawar*: its length may stand between.
  const measure = passage.word(site.last) === ',' ? passage.mentionAt(site.last + 1) : undefined;
  const from = measure?.mention.kind === 'quantity' ? (passage.word(measure.last) === 'long' ? measure.last + 1 : measure.last) : site.last;
  if (passage.word(from) !== 'from') return null;
  const nameEnd = (from: number): number => {
    let to = from;
    while (to < passage.last && isCapital(passage, to) && !/^(?:date|money|quantity)$/.test(passage.mentionAt(to)?.mention.kind ?? '')) to++;
    return to;
  };
  const joint = nameEnd(from + 1);
  const end = nameEnd(joint + 1);
  return joint > from + 1 && passage.word(joint) === 'to' && end > joint + 1 ? fillWithWords(passage, from, end) : null;
}

/**
 * *the Julius Nyerere power station*, *the Nhon Trach 3 plant*, *the Abadi LNG plant*: a number, a second word or the
 * field it is named for make a name of its own, and tell no town. Null where a town’s name stands before the noun.
 */
function nameIn(passage: Passage, site: Thing): { readonly first: number } | null {
  const name = properIn(passage, site);
  if (!name) return null;
  const numbered = isSerial(passage, name.last - 1) && name.last - 1 > name.first;
  const words = name.last - name.first - (numbered ? 1 : 0);
  const behind = passage.text(name.last, name.last + 1);
  if (numbered || (behind === 'LNG' && fieldPlants.has(passage.word(site.last - 1)))) return name;
  return words === 2 &&
    named.has(passage.word(site.last - 1)) &&
    !placeLeads.has(passage.word(name.first)) &&
    name.last < site.last &&
    !isPossessive(passage.word(name.first - 1))
    ? name
    : null;
}

/** *the Land Bridge*, *the Nhon Trach 3 and 4 plants*: the noun belongs to the name, or is joined to its numbers. */
function wholeName(passage: Passage, site: Thing): { readonly first: number } | null {
  const head = site.last - 1;
  let first = head;
  if (isName(passage, head) && head > passage.first + 1) while (first > passage.first && isPart(passage, first - 1)) first--;
  else if (isNumber(passage, site.first) && passage.word(site.first - 1) === 'and' && isNumber(passage, site.first - 2)) {
    first = site.first - 2;
    while (first > passage.first && isPart(passage, first - 1)) first--;
    if (first === site.first - 2) return null;
  }
  return first < head ? { first } : null;
}

function isPart(passage: Passage, at: number): boolean {
  return isCapital(passage, at) && !passage.mentionAt(at) && !isOf('determiners', passage.word(at)) && !isOf('prepositions', passage.word(at));
}

/** The run of capitalised words inside a phrase that is no mention, with the number behind it. */
function properIn(passage: Passage, site: Thing): { readonly first: number; readonly last: number } | null {
  const proper = (at: number): boolean => isName(passage, at) && !passage.mentionAt(at) && !isOf('determiners', passage.word(at)) && at > passage.first;
  let first = site.first;
  while (first < site.last && !proper(first)) first++;
  let last = first;
  while (last < site.last && (proper(last) || (last > first && (isSerial(passage, last) || joinsSerials(passage, last))))) last++;
  return last > first ? { first, last } : null;
}

/** *Nhon Trach 3 and 4 plants*. */
function joinsSerials(passage: Passage, at: number): boolean {
  return passage.word(at) === 'and' && isNumber(passage, at - 1) && isNumber(passage, at + 1);
}

function isNumber(passage: Passage, at: number): boolean {
  return /^\d{1,2}$/.test(passage.text(at, at + 1));
}

/** *the Kuçova air base*: a name inside the phrase is the place; where a line runs between two (*the Niger–Benin pipeline*), neither is. */
export function properPlace(passage: Passage, site: Thing): Filler | null {
  const capital = passage
    .within(site.first, site.last, 'country')
    .find(({ mention, last }) => mention.value.form === 'capital' && last < site.last && passage.word(last) !== "'s");
  if (capital) return { ...fillWithWords(passage, capital.first, capital.last), lead: 'in' };
  const name = (wholeName(passage, site) ?? nameIn(passage, site)) ? null : properIn(passage, site);
  if (!name) return null;
  const { first: from, last: to } = name;
  // *the Power of Siberia pipeline*: a name that hangs on another is no place by itself.
  if (passage.word(from - 1) === 'of' && isCapital(passage, from - 2)) return null;
  if (/^[-–]$/.test(passage.word(to)) && isName(passage, to + 1))
    return linear.has(passage.word(site.last - 1)) ? null : { ...fillWithWords(passage, from, to + 2), lead: 'at' };
  return { ...fillWithWords(passage, from, to), lead: 'at' };
}

/** *the port of Chancay*: a proper name behind *of* says where it is. */
export function ofPlace(passage: Passage, site: Thing): Filler | null {
  if (passage.word(site.last) !== 'of') return null;
  let to = site.last + 1;
  while (
    to < passage.last &&
    isCapital(passage, to) &&
    passage.mentionAt(to)?.mention.kind !== 'organization' &&
    passage.mentionAt(to)?.mention.kind !== 'date'
  )
    to++;
  return to > site.last + 1 ? { ...fillWithWords(passage, site.last + 1, to), lead: 'at' } : null;
}

/** *Callao’s new breakwater*: whose it is says where, where that is a town. */
export function ownersPlace(passage: Passage, site: Thing): Filler | null {
  let mark = site.first;
  while (mark < site.last && !isPossessive(passage.word(mark))) mark++;
  if (mark === site.last && isPossessive(passage.word(site.first - 1))) mark = site.first - 1;
  if (mark >= site.last) return null;
  const mention = passage.mentionAt(mark - 1);
  if (mention) return mention.mention.value.form === 'capital' ? fillWithWords(passage, mention.first, mention.last) : null;
  let first = mark;
  while (first > passage.first && isName(passage, first - 1) && !isOf('determiners', passage.word(first - 1))) first--;
  return first < mark ? fillWithWords(passage, first, mark) : null;
}
