import { actorsOf, type Actor } from '../../../src/link/actors.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { fromFront, namedFillers } from '../../../src/link/ellipsis.js';
import { furtherCounts } from '../../../src/link/gapping.js';
import { meantByKind } from '../../../src/link/kinds.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { stateOf, type Stretch } from '../../../src/link/roles.js';
import { dateFor, sinceWhen } from '../../../src/link/dating.js';
import { isMaterial, type Thing } from '../../../src/link/things.js';
import type { Status } from '../../../src/model/index.js';

/** Who gives to whom in one clause; without a giver the context's country gives, unless nobody is said to. */
export interface Gift {
  readonly giver: Actor | null;
  readonly anonymous?: true;
  /** Whoever receives, or the state that only the context gives. */
  readonly to: Actor | Filler;
  readonly status: Status;
  readonly clause: Stretch;
  readonly anchor: number;
}

const SURE = 0.93;

/** One record per thing given. */
export function transfersOf(passage: Passage, things: readonly Thing[], { giver, anonymous, to, status, clause, anchor }: Gift): readonly Draft[] | string {
  const receiver = 'fillers' in to ? bodyOf(passage, to) : to;
  const own = giver ? null : ownerOf(passage, things[0], receiver);
  const from = giver ? bodyOf(passage, giver) : (own ?? (anonymous ? null : impliedGiver(passage, receiver)));
  if (!from && !anonymous) return 'nobody gives it';
  if (from && same(from, receiver)) return 'giver and receiver are the same';
  const date = dateFor(passage, anchor, clause) ?? sinceWhen(passage, anchor, clause);
  const given = things.map((thing) => fromFront(passage, thing)).filter((thing) => isMaterial(thing) || thing.quantity);
  const confidence = giver ? SURE : SURE - 0.08;
  return given.flatMap((thing) => {
    const slots = { ...(from && { from }), to: receiver, ...namesOf(passage, thing, [from, receiver]), ...(date && { date }) };
    const further = given.length === 1 && thing.quantity ? furtherCounts(passage, Math.max(thing.last, anchor), clause.last) : [];
    return [{ slots, status, confidence }, ...further.map((one) => ({ slots: { ...slots, ...one }, status, confidence }))];
  });
}

function namesOf(passage: Passage, thing: Thing, parties: readonly (Filler | null)[]): ReturnType<typeof namedFillers> {
  const meant = meantByKind(passage, thing, parties);
  return meant ? { ...meant.named, ...(thing.quantity && { quantity: fillWith(thing.quantity) }) } : namedFillers(passage, thing, 'transfer');
}

/** *Poland’s 14 Y will be handed over to Z*, *all 19 Danish Y were given to Z*: whose they are gives them. */
function ownerOf(passage: Passage, thing: Thing | undefined, receiver: Filler): Filler | null {
  if (!thing) return null;
  const possessor = actorsOf(passage).find((actor) => actor.role === 'possessor' && actor.first >= thing.first - 1 && actor.last <= thing.last);
  const owner = possessor ? stateOf(passage, possessor) : thing.nationality ? fillWith(thing.nationality) : null;
  return owner && !same(owner, receiver) ? owner : null;
}

/** Where nobody is named: whoever gave to the same receiver just before, else the country that the section or the document is about. */
function impliedGiver(passage: Passage, receiver: Filler): Filler | null {
  const label = passage.reference.datelines.lines.of(passage);
  if (label && !same(label, receiver)) return label;
  const told = passage.reference
    .toldBefore(passage, 'transfer', 6)
    .map(({ draft }) => draft.slots)
    .findLast(({ from, to }) => from && to && same(to as Filler, receiver));
  if (told) return { value: (told.from as Filler).value, mention: null, origin: 'coreference' };
  const here = passage.reference.countryFor(passage, passage.first);
  return here && !same(here, receiver) ? here : passage.reference.countryOfDocument();
}

function same(a: Filler, b: Filler): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** A state for its armies and ministries, else the organization itself. */
function bodyOf(passage: Passage, actor: Actor): Filler {
  return stateOf(passage, actor) ?? actor.fillers[0]!;
}
