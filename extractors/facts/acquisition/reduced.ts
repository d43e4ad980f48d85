import { actorsOf } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import { stateOf, type Stretch } from '../../../src/link/roles.js';
import type { VerbGroup } from '../../../src/link/verbs.js';

/**
 * Where a reduced relative ends: *the 12 Y bought from Z in 2013 | are …*, *Of 24 Y ordered from Z, | six have …*. What the
 * sentence goes on to say has days of its own. A price told by the predicate is that of the deal, and leaves it open.
 */
export function reducedRelative(passage: Passage, verb: VerbGroup, clause: Stretch): Stretch {
  const front = passage.word(passage.first) === 'of';
  for (let at = verb.head + 1; at < clause.last; at++) {
    if (passage.mentionAt(at)) continue;
    const ends = front ? passage.word(at) === ',' : isAuxiliary(passage.word(at)) || (passage.word(at - 1) === ',' && isOf('irregularPast', passage.word(at)));
    if (!ends) continue;
    const priced = passage.within(at, clause.last, 'money').length > 0 && passage.within(verb.head, at, 'money').length === 0;
    return priced ? clause : { first: clause.first, last: at };
  }
  return clause;
}

/**
 * Whoever else the sentence names where a reduced relative names no buyer: *three tugs, bought from Z in June, serve the
 * Kenyan navy*. One state alone, and neither the seller nor whom the things are used against.
 */
export function buyerNamedBehind(passage: Passage, { head }: VerbGroup, seller: Filler | null): Filler | null {
  const states = new Map<string, Filler>();
  for (const actor of actorsOf(passage)) {
    if (actor.first < head || actor.role === 'modifier' || STRANGERS.has(actor.preposition)) continue;
    const state = stateOf(passage, actor);
    if (state && JSON.stringify(state.value) !== JSON.stringify(seller?.value)) states.set(JSON.stringify(state.value), state);
  }
  return states.size === 1 ? [...states.values()][0]! : null;
}
const STRANGERS = new Set(['from', 'against', 'near', 'off', 'like', 'than', 'via', 'over', 'through', 'between', 'beyond']);
