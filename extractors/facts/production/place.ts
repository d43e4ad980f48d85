import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import { placeIn } from '../../../src/link/places.js';
import type { Stretch } from '../../../src/link/roles.js';
import { endsInSiteNoun } from '../../../src/link/sites.js';

/** Where things are made, told elsewhere than behind them: *At X, Y runs lines*, *opened a plant at X and now fills shells there*. */
export function placeElsewhere(passage: Passage, before: Stretch, last: number): Filler | null {
  // *6.2 At Thun, X produced*: a number may stand before the sentence.
  const start = /^\d+(?:\.\d+)*\.?$/.test(passage.word(before.first)) ? before.first + 1 : before.first;
  const fronted = opensWithPlace(passage, start) ? placeIn(passage, { first: start, last: Math.min(before.first + 7, before.last) }) : null;
  if (fronted) return isCountry(passage, fronted) ? null : fronted;
  const owner = passage.within(before.first, before.last, 'organization').at(-1);
  // *the corporation at Eldoret makes*: behind its maker.
  const beside = owner && AT.has(passage.word(owner.last)) ? placeIn(passage, { first: owner.last, last: Math.min(owner.last + 5, before.last) }) : null;
  if (beside && !isCountry(passage, beside)) return beside;
  const aside = owner && passage.word(owner.last) === ',' ? placeInAside(passage, owner.last, before.last) : null;
  if (aside && !isCountry(passage, aside)) return aside;
  for (let at = before.first; at < last; at++)
    if (THERE.has(passage.word(at)) && !isOf('be', passage.word(at + 1))) {
      const named = lastPlace(passage, at);
      return named && !isCountry(passage, named) ? named : null;
    }
  return null;
}
/** *X, the state yard in Surabaya, launched*: the works that the maker is. */
function placeInAside(passage: Passage, comma: number, last: number): Filler | null {
  let end = comma + 1;
  while (end < last && passage.word(end) !== ',') end++;
  if (end >= last || end - comma > LONGEST_ASIDE) return null;
  for (let at = comma + 2; at < end; at++)
    if (AT.has(passage.word(at)) && (endsInSiteNoun(passage, at) || MAKERS.has(passage.word(at - 1)))) return placeIn(passage, { first: at, last: end });
  return null;
}
const LONGEST_ASIDE = 10;
const MAKERS = new Set(['maker', 'manufacturer', 'builder', 'shipbuilder', 'arsenal', 'foundry', 'yard', 'works', 'producer']);
const AT = new Set(['at', 'in', 'near', 'outside']);
const THERE = new Set(['there', 'where']);

/** The place named last in the sentence before a token. */
function lastPlace(passage: Passage, before: number): Filler | null {
  let found: Filler | null = null;
  for (let from = passage.first; from < before;) {
    const place = placeIn(passage, { first: from, last: before });
    if (!place) break;
    found = place;
    while (from < before && passage.offset(from) < place.end!) from++;
  }
  return found;
}

function opensWithPlace(passage: Passage, at: number): boolean {
  return isOf('prepositions', passage.word(at)) && !passage.mentionAt(at);
}

/** *In Poland, X builds*: in which country says who is spoken of, and names no works. */
function isCountry(passage: Passage, place: Filler): boolean {
  return passage.placed.some(
    ({ mention }) => mention.kind === 'country' && mention.start === place.start && mention.end === place.end && mention.value.form !== 'capital',
  );
}
