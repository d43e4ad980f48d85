import { actorsOf, type Actor } from '../../../src/link/actors.js';
import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import { stateOf, type Stretch } from '../../../src/link/roles.js';
import { isName } from '../../../src/link/regions.js';

/** Where the title or the verb begins, whichever is first; the verb itself; and whether the parties are its subject. */
interface Signing {
  readonly behind: number;
  readonly verb: number;
  readonly active: boolean;
  /** Where the title begins: *Kenya’s agreement with Z*. */
  readonly title: number;
}

/** Whoever signs, in reading order; fewer than two where the text leaves somebody out. */
export function partiesOf(passage: Passage, stretch: Stretch, { behind, verb, active, title }: Signing): readonly Filler[] {
  const inside = actorsOf(passage).filter((actor) => actor.first >= stretch.first && actor.last <= stretch.last);
  const parties = new Map<string, Filler>();
  for (const actor of inside.filter(
    (one) =>
      (isParty(one) && (one.role === 'free' || one.preposition === 'from' || (active && one.preposition === 'with') || one.first > behind)) ||
      (one.role === 'possessor' && (one.last === title || one.last + 1 === title)),
  )) {
    for (const filler of actor.fillers.length > 1 ? actor.fillers : [stateOf(passage, actor) ?? actor.fillers[0]!])
      parties.set(JSON.stringify(filler.value), filler);
  }
  const stranger = strangerBefore(passage, verb, stretch.first);
  if (stranger) parties.set(JSON.stringify(stranger.value), stranger);
  // *the five governments signed*: a group that nothing resolves is not the one country the text is about.
  if (parties.size < 2 && isGroup(passage, stretch.first, verb)) return [];
  // *the agreement was signed with X*: the other side is the country that the section is about.
  if (parties.size === 1) {
    const context = passage.reference.countryFor(passage, passage.first);
    if (context && !isPlace(passage, context)) parties.set(JSON.stringify(context.value), context);
  }
  if (parties.size > 0) return [...parties.values()];
  return passage.reference.several(passage, 'two', '');
}

/** *signed in Madrid*: where it was signed makes nobody a party. */
function isPlace(passage: Passage, { value, origin }: Filler): boolean {
  if (origin === 'heading') return false;
  const here = passage.placed.filter(({ mention }) => mention.kind === 'country' && JSON.stringify({ iso: mention.value.iso }) === JSON.stringify(value));
  return here.length > 0 && here.every(({ first, mention }) => mention.value.form === 'capital' && isOf('prepositions', passage.word(first - 1)));
}

/** *TenneT and National Grid signed*: a name joined to a party right before the verb, though no kind knows it. */
function strangerBefore(passage: Passage, verb: number, from: number): Filler | null {
  let first = verb;
  while (first > from && (isName(passage, first - 1) || /^[-‑&]$/.test(passage.word(first - 1)))) first--;
  if (first === verb || passage.word(first - 1) !== 'and' || isOf('determiners', passage.word(first))) return null;
  return { ...fillWithWords(passage, first, verb), value: { name: passage.text(first, verb) } };
}

function isGroup(passage: Passage, from: number, verb: number): boolean {
  for (let at = Math.max(from, verb - 4); at < verb; at++)
    if (passage.word(at).endsWith('s') && isOf('determiners', passage.word(at - 2)) && !passage.mentionAt(at)) return true;
  return false;
}

/** Parties stand free, behind *with*, *between* or *by*; places behind *in* and nationalities are none. */
function isParty(actor: Actor): boolean {
  if (actor.role === 'free') return true;
  if (actor.role !== 'prepositional') return false;
  // *ministers from Norway, Sweden and Finland*
  return ['with', 'between', 'by', 'and', 'from'].includes(actor.preposition);
}
