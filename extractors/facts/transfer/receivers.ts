import { isAboutAid } from '../../../src/link/aid.js';
import { actorsOf, type Actor } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import type { Passage } from '../../../src/link/passage.js';
import { actorBehind, stateOf, subjectOf } from '../../../src/link/roles.js';
import { isMaterial, thingsFrom } from '../../../src/link/things.js';
import type { VerbGroup } from '../../../src/link/verbs.js';

/** *X will be given nine Y by Z*: the subject of the passive verb receives, where things stand right behind it. */
export function grantedTo(passage: Passage, verb: VerbGroup, end: number): Actor | null {
  const at = passage.word(end) === 'with' ? end + 1 : end;
  return thingsFrom(passage, at).some(isMaterial) ? subjectOf(passage, verb) : null;
}

/** *sent Ukraine 50 vehicles*: an actor right after the verb, with a thing behind it. */
export function indirectObject(passage: Passage, at: number): Actor | null {
  // *handed the Philippines five Y*
  const from = isOf('determiners', passage.word(at)) ? at + 1 : at;
  const actor = actorsOf(passage).find((one) => (one.first === at || one.first === from) && one.role === 'free');
  return actor && thingsFrom(passage, afterReceiver(passage, actor)).some(isMaterial) ? actor : null;
}

/** *provided X with 20 vehicles*, *sent X 20 vehicles*. */
export function afterReceiver(passage: Passage, receiver: Actor): number {
  return passage.word(receiver.last) === 'with' ? receiver.last + 1 : receiver.last;
}

/** *passes two Y on to Z*, *handed 12 Y over to Z*: the verb's particle stands behind the things. */
export function hasParticle(passage: Passage, behind: number): boolean {
  return PARTICLES.has(passage.word(behind)) && passage.word(behind + 1) === 'to';
}
const PARTICLES = new Set(['on', 'over', 'along', 'back', 'across']);

/**
 * Where a sentence goes on about aid without saying for whom: the receiver of the sentence before (*X has provided support
 * to Z. It handed over 34 Y*), the country that the heading names, or whoever is given things all along where the text is
 * about aid. `mayBeSale` asks for a text about aid, and that nobody was told to buy such things.
 */
export function receiverInContext(passage: Passage, giver: Actor, { mayBeSale = false, aid = isAboutAid(passage) } = {}): Filler | null {
  const from = stateOf(passage, giver);
  if (!from) return null;
  const other = (one: Filler | null | undefined): Filler | null => (one && JSON.stringify(one.value) !== JSON.stringify(from.value) ? one : null);
  const goal = other(passage.reference.headingGoal(passage));
  const told = passage.reference.toldBefore(passage, 'transfer', LATELY).map(({ draft }) => other(draft.slots.to as Filler | undefined));
  const lately = told.every((one) => one && JSON.stringify(one.value) === JSON.stringify(told[0]?.value)) ? told[0] : null;
  if (mayBeSale && !goal && !lately && !aid) return null;
  const goesOn = giver.fillers[0]!.origin !== 'sentence';
  const before = goesOn ? passage.reference.passagesBefore(passage)[0] : undefined;
  const near = before && passage.index - before.index === 1 ? actorBehind(before, ['to', 'for'], { first: before.first, last: before.last }) : null;
  const named =
    other(near && before ? stateOf(before, near) : null) ??
    goal ??
    other(passage.reference.headingCountry(passage)) ??
    lately ??
    (aid ? other(passage.reference.countryOfDocument()) : null);
  return named && { value: named.value, mention: null, origin: named.origin === 'heading' ? 'heading' : 'coreference' };
}
/** Whoever a line of a list of aid gives to (*• Germany. Two Y were handed over in May*): whom its heading names, else whom the text is about. */
export function receiverOfLine(passage: Passage): Filler | null {
  const goal = passage.reference.headingGoal(passage);
  if (goal) return goal;
  const label = passage.reference.datelines.lines.of(passage);
  const own = label && isAboutAid(passage) ? passage.reference.countryOfDocument() : null;
  return own && JSON.stringify(own.value) !== JSON.stringify(label?.value) ? own : null;
}

/** How many sentences back gifts were told of that the sentence goes on about. */
const LATELY = 4;
