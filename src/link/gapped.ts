import { actorsOf, type Actor } from './actors.js';
import type { Passage } from './passage.js';
import type { Stretch } from './roles.js';
import { isMaterial, thingsFrom, type Thing } from './things.js';

/** What a sentence goes on to tell without its verb: who does the same, and to how many things. */
export interface Gapped {
  readonly things: readonly Thing[];
  readonly actor: Actor;
  readonly clause: Stretch;
}

/** *ordered 18 X from A and five Y from B*: behind a joint further things with a seller of their own. */
export function furtherSellers(passage: Passage, from: number, last: number): readonly Gapped[] {
  return collect(passage, from, last, (start) => {
    const things = thingsFrom(passage, start, last).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    const behind = things.at(-1)?.last ?? -1;
    const actor = actorsOf(passage).find((one) => one.preposition === 'from' && one.first > behind && one.first <= behind + NEAR);
    return things.length > 0 && actor ? { things, actor, end: actor.last } : null;
  });
}

/** *Poland ordered 180 K2 tanks, Romania 54 K9 howitzers and Norway 24*: somebody else each time, with a count right behind. */
export function furtherParties(passage: Passage, from: number, last: number, before: Thing): readonly Gapped[] {
  return collect(passage, from, last, (start) => {
    // *…, the Danes 19*
    const name = passage.word(start) === 'the' ? start + 1 : start;
    const actor = actorsOf(passage).find((one) => one.first === name && one.kind === 'country' && one.role === 'free');
    const [thing, ...more] = actor ? thingsFrom(passage, actor.last, last) : [];
    if (!actor || !thing?.quantity || thing.quantity.first !== actor.last) return null;
    // *…, Norway 24*: the same things are counted on.
    const named = thing.system || thing.item ? thing : { ...before, first: thing.first, last: thing.last, quantity: thing.quantity };
    return { things: [named, ...more], actor, end: (more.at(-1) ?? thing).last };
  });
}

/** Between things and their seller stands no more than *from the*, in tokens. */
const NEAR = 3;

function collect(
  passage: Passage,
  from: number,
  last: number,
  read: (start: number) => { things: readonly Thing[]; actor: Actor; end: number } | null,
): readonly Gapped[] {
  const found: { things: readonly Thing[]; actor: Actor; first: number }[] = [];
  for (let at = from; at < last; at++) {
    if (passage.mentionAt(at) || !/^(?:,|and|;)$/.test(passage.word(at))) continue;
    const start = passage.word(at + 1) === 'and' ? at + 2 : at + 1;
    const next = read(start);
    if (!next) continue;
    found.push({ ...next, first: at });
    at = next.end - 1;
  }
  return found.map(({ things, actor, first }, i) => ({ things, actor, clause: { first, last: found[i + 1]?.first ?? last } }));
}
