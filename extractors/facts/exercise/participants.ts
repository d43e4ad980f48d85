import { actorsOf, type Actor } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import type { Passage, Placed } from '../../../src/link/passage.js';
import { stateOf, type Stretch } from '../../../src/link/roles.js';
import { bareForces, units, watchers } from './vocabulary.js';

/** *Some 120 personnel will join Swedish units*: whose they are the document alone says. */
export function ownTroops(passage: Passage, { first, last }: Stretch): Filler | null {
  const own = passage
    .within(first, last, 'quantity')
    .some((one) => bareForces.has(String(one.mention.value.of ?? '').toLowerCase()) && GOING.has(passage.word(one.last + 1)) && !hasOwner(passage, one));
  return own ? passage.reference.countryOfDocument() : null;
}

/** What they are said to do beside others. */
const GOING = new Set(['will', 'are', 'join', 'joined', 'took', 'take', 'trained', 'train', 'travel', 'travelled', 'flew', 'sailed']);

/** *3,500 troops from Kenya*, *60 Bolivian soldiers*: whose they are is told. */
function hasOwner(passage: Passage, { first, last }: Placed): boolean {
  for (let at = last; at < last + 4; at++)
    if (/^(?:from|of)$/.test(passage.word(at)) || (at < last + 2 && passage.mentionAt(at)?.mention.kind === 'country')) return true;
  for (let at = passage.first; at < first; at++) if (/^(?:country|organization)$/.test(passage.mentionAt(at)?.mention.kind ?? '')) return true;
  return false;
}

export function participantsOf(passage: Passage, { first, last }: Stretch, name: Filler, place: Filler | null): Filler[] {
  const found = new Map<string, Filler>();
  for (const actor of actorsOf(passage)) {
    if (actor.first < first || actor.last > last || !takesPart(passage, actor)) continue;
    const start = passage.offset(actor.first);
    // *at Colina, Chile*: in which country the place lies.
    if (place && passage.word(actor.first - 1) === ',' && passage.offset(actor.first - 1) === place.end) continue;
    if (start >= name.start! && start < name.end!) continue;
    const state = stateOf(passage, actor);
    const organization = actor.kind === 'organization' ? actor.fillers[0]! : null;
    for (const filler of actor.fillers.length > 1 ? actor.fillers : [organization ?? state]) if (filler) found.set(JSON.stringify(filler.value), filler);
  }
  return [...found.values()];
}

/** Who acts, whose soldiers act, and who is included; a country behind *in* or a preposition of place is the place. */
function takesPart(passage: Passage, actor: Actor): boolean {
  for (let at = actor.first - 3; at <= actor.last + 1; at++) if (watchers.has(passage.word(at))) return false;
  if (isJoinedToPlace(passage, actor)) return false;
  if (actor.role === 'modifier') return actor.kind === 'organization' || units.match(passage.view.tokens, actor.last, passage.last) !== null;
  if (actor.role === 'prepositional')
    return ['with', 'by', 'including', 'between', 'alongside', 'of', 'from', 'involving', 'among'].includes(actor.preposition);
  return true;
}

/** *in Romania, Bulgaria and Greece*: what is joined to a place is one too. */
function isJoinedToPlace(passage: Passage, actor: Actor): boolean {
  const before = actorsOf(passage).findLast((one) => one.last < actor.first);
  if (!before || actor.role !== 'free') return false;
  for (let at = before.last; at < actor.first; at++) if (!/^(?:,|and|the)$/.test(passage.word(at))) return false;
  return before.preposition === 'in' || isJoinedToPlace(passage, before);
}
