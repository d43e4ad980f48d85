import { Lexicon } from '../normalize/lexicon.js';
import type { Filler } from './contract.js';
import type { Passage } from './passage.js';
import { onlyRegionOf, paraphraseAt, places, regionIn, regionNamedAt } from './regions.js';

/** A region with the token behind the words that name it. */
export interface RegionHit {
  readonly filler: Filler;
  readonly end: number;
}

const groups = new Lexicon<true>(
  'link/region-groups',
  places.groups.map((noun) => [noun, true] as const),
);
const ANAPHORS = new Set(places.anaphors);
const WITHIN = new Set(['in', 'of', 'across', 'throughout', 'from']);

/** The region at a token: by its name, by those in it (*states in the Sahel*, *the five Andean economies*), or as *the region* named before. */
export function regionAt(passage: Passage, at: number): RegionHit | null {
  return regionNamedAt(passage, at) ?? groupAt(passage, at) ?? paraphraseAt(passage, at) ?? meantAt(passage, at);
}

/** *countries in the Sahel*, *the states south of the Sahara*, *the five Andean economies*. */
function groupAt(passage: Passage, at: number): RegionHit | null {
  const from = passage.word(at) === 'the' || passage.word(at) === 'all' ? at + 1 : at;
  const count = passage.mentionAt(from)?.mention;
  if (count?.value.value === 27 && passage.word(passage.mentionAt(from)!.last) === 'member') return unionAt(passage, passage.mentionAt(from)!.last);
  if (count?.kind === 'quantity' && count.value.unit === '1') return regionNamedAt(passage, passage.mentionAt(from)!.last);
  const group = passage.mentionAt(from) ? null : groups.match(passage.view.tokens, from, passage.last);
  if (!group) return null;
  if (!WITHIN.has(passage.word(group.end))) return paraphraseAt(passage, group.end);
  return regionNamedAt(passage, group.end + 1) ?? meantAt(passage, group.end + 1);
}

/** The Union’s name where its members are told of by their number: *the 27 Member States*. */
export const UNION = 'EU';

function unionAt(passage: Passage, at: number): RegionHit | null {
  const named = passage.word(at + 1) === 'states';
  return named ? { filler: { value: { name: UNION }, mention: null, origin: 'coreference' }, end: at + 2 } : null;
}

/** *the region*, but not *in the region of $5 billion*: the one region of the nearest sentence before that names any, else of a heading. */
function meantAt(passage: Passage, at: number): RegionHit | null {
  if (passage.word(at) !== 'the' || !ANAPHORS.has(passage.word(at + 1)) || passage.word(at + 2) === 'of') return null;
  // *the lowest inflation in the region* is that of one of its countries.
  for (let before = at - 1; before > Math.max(passage.first, at - LONGEST); before--) if (/^(?:\p{L}+est|most|least)$/u.test(passage.word(before))) return null;
  const before = passage.reference.passagesBefore(passage).slice(0, REACH);
  const named = before.map(onlyRegionOf).find((region) => region !== null)?.value;
  const value =
    named ??
    passage.reference
      .headingsOf(passage)
      .map(regionIn)
      .find((region) => region !== null);
  return value === undefined || value === null
    ? null
    : { filler: { value, mention: null, origin: named === undefined ? 'heading' : 'coreference' }, end: at + 2 };
}
const REACH = 6;
const LONGEST = 6;
