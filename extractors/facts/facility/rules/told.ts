import type { Cue, Draft, DraftReading, Filler } from '../../../../src/link/contract.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { placeIn } from '../../../../src/link/places.js';
import type { Stretch } from '../../../../src/link/roles.js';
import type { Status } from '../../../../src/model/index.js';
import { namedIn } from '../records.js';
import { siteNouns } from '../vocabulary.js';

/** The site just told of that *it* or *which* before a predicate means; null where no pronoun is its subject. */
export function meantByPronoun(passage: Passage, predicate: number): Draft | null {
  let at = predicate - 1;
  while (at > passage.first && (isAuxiliary(passage.word(at)) || isOf('adverbs', passage.word(at)) || isOf('negation', passage.word(at)))) at--;
  const word = passage.word(at);
  if (word !== 'it' && word !== 'they' && word !== 'which') return null;
  const told = passage.reference.toldBefore(passage, 'facility', word === 'which' ? 0 : 1);
  // Of several sites none is meant more than another.
  return told.length === 1 ? told[0]!.draft : null;
}

/** *is under construction at X and is expected to open in 2027*: the site whose first predicate the sentence has told; null where the second has a subject of its own. */
export function meantByJoint(passage: Passage, predicate: number): Draft | null {
  const joint = passage.word(predicate - 1);
  if (joint !== 'and' && joint !== 'but' && joint !== ',') return null;
  const told = passage.reference.toldBefore(passage, 'facility', 0);
  return told.length === 1 && told[0]!.sentence === passage.index ? told[0]!.draft : null;
}

/** *Poland will host a depot. | It is to be built at Powidz*: the ordinary building that the sentence before named, where *it* opens this one. */
export function namedBefore(passage: Passage, predicate: number): Draft | null {
  let at = predicate - 1;
  while (at > passage.first && (isAuxiliary(passage.word(at)) || isOf('adverbs', passage.word(at)))) at--;
  if (passage.word(at) !== 'it' || at !== passage.first) return null;
  const before = passage.reference.passagesBefore(passage)[0];
  if (!before || passage.index - before.index > 1 || passage.reference.toldBefore(passage, 'facility', 1).length > 0) return null;
  return countSites(before) === 1 ? namedIn(before) : null;
}

/** *opened a school and a bridge*: of several sites none is meant more than another. */
function countSites(passage: Passage): number {
  let count = 0;
  for (let at = passage.first; at < passage.last; at++) {
    const hit = passage.mentionAt(at) ? null : siteNouns.match(passage.view.tokens, at, passage.last);
    if (hit) [count, at] = [count + 1, hit.end - 1];
  }
  return count;
}

/** The building with the measure that this sentence gives it. */
export function measured({ slots, status, confidence }: Draft, size: Placed): DraftReading {
  const { country, item, place, date } = slots as Readonly<Record<string, Filler | undefined>>;
  const given = { ...(country && { country: far(country) }), item: far(item!), place: far(place!), ...(date && { date: far(date) }) };
  return [{ slots: { ...given, size: fillWith(size) }, status, confidence }];
}

function far({ value, lead }: Filler): Filler {
  return { value, mention: null, origin: 'coreference', ...(lead !== undefined && { lead }) };
}

/** The building with the place and the day that this sentence gives it. */
export function completed(passage: Passage, named: Draft, cue: Cue<unknown>, clause: Stretch, status: Status): DraftReading {
  const { country, item, place: told, date } = named.slots as Readonly<Record<string, Filler | undefined>>;
  const place = told ?? placeIn(passage, { first: cue.end, last: clause.last });
  const day = dateFor(passage, cue.at, clause) ?? date;
  if (!place || !day) return 'it has no place and day';
  const own = (one: Filler, before: Filler | undefined): Filler => (one === before ? far(one) : one);
  const slots = { ...(country && { country: far(country) }), item: far(item!), place: own(place, told), date: own(day, date) };
  return [{ slots, status, confidence: named.confidence }];
}
