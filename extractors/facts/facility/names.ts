import { isPossessive } from '../../../src/link/actors.js';
import { isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import type { Thing } from '../../../src/link/things.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { fieldPlants, named, placeLeads } from './vocabulary.js';

/** *the Flamanville 3 reactor*, *the Hinkley Point C plant*: the number or letter belongs to the name before it. */
export function isSerial(passage: Passage, at: number): boolean {
  const text = passage.text(at, at + 1);
  return (
    (/^\d{1,2}$/.test(text) || /^[A-Z]$/.test(text)) &&
    isCapital(passage, at - 1) &&
    (!passage.mentionAt(at) || passage.mentionAt(at)!.mention.kind === 'quantity')
  );
}

/** A capital that is no abbreviation: *an LNG terminal* has no name. */
export function isName(passage: Passage, at: number): boolean {
  return isCapital(passage, at) && passage.view.tokens.shape[at] !== Shape.Upper;
}

export function isCapital(passage: Passage, at: number): boolean {
  const letter = passage.text(at, at + 1).charAt(0);
  return letter !== letter.toLowerCase();
}

/**
 * *the Julius Nyerere power station*, *the Nhon Trach 3 plant*, *the Abadi LNG plant*: a number, a second word or the
 * field it is named for make a name of its own, and tell no town. Null where a town’s name stands before the noun.
 */
export function nameIn(passage: Passage, site: Thing): { readonly first: number } | null {
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
export function wholeName(passage: Passage, site: Thing): { readonly first: number } | null {
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
export function properIn(passage: Passage, site: Thing): { readonly first: number; readonly last: number } | null {
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
