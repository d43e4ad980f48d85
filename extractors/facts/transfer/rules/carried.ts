import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { arrivalCues } from '../../../../src/link/arrivals.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, stateOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import type { Status } from '../../../../src/model/index.js';
import { transfersOf } from '../records.js';
import { boundPhrases, carryingPhrases } from '../vocabulary.js';

export const carriedRule = onCue(
  'transfer/carried',
  'Goods aboard what is on its way: *an X plane carrying 60 tonnes of tents landed in Z*, *a ship with 900 tonnes of rice bound for Z*.',
  carryingPhrases,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const [first, ...more] = thingsFrom(passage, cue.end);
    if (first?.sort !== 'goods' || !first.quantity) return 'no measured goods are carried';
    const things = [first, ...more.filter((thing) => thing.sort === 'goods')];
    const clause = clauseAround(passage, cue.at);
    const rest = { first: things.at(-1)!.last, last: clause.last };
    const status = statusOf(passage, rest.first, rest.last);
    if (!status) return 'they are not said to get anywhere';
    const place = actorBehind(passage, ['in', 'at', 'to', 'into', 'for'], rest);
    const to = (place && stateOf(passage, place)) ?? passage.reference.headingCountry(passage);
    if (!to) return 'nobody receives it';
    const from = senderOf(passage, cue.at, rest.last);
    if (!from) return 'nobody sends it';
    return transfersOf(passage, things, { giver: from, to, status, clause, anchor: rest.first });
  },
);

/** *landed in*, *will dock at*, *bound for*. */
function statusOf(passage: Passage, from: number, last: number): Status | null {
  for (let at = from; at < last; at++) {
    if (passage.mentionAt(at)) continue;
    if (boundPhrases.match(passage.view.tokens, at, last)) return 'planned';
    const arrival = arrivalCues.match(passage.view.tokens, at, last);
    const verb = arrival && verbAt(passage, at, arrival.end);
    if (!verb) continue;
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    return 'refused' in modality ? null : modality.status;
  }
  return null;
}

/** *A Turkish plane*, *a ship sent by X*, *a convoy from X*: the only one named before the goods, else behind *from* or *by*. */
function senderOf(passage: Passage, cue: number, last: number): Actor | null {
  const before = actorsOf(passage).filter((actor) => actor.last <= cue);
  const fillers = new Map<string, Actor>(before.map((actor) => [JSON.stringify((stateOf(passage, actor) ?? (actor.fillers[0] as Filler)).value), actor]));
  const [only] = [...fillers.values()];
  if (only && fillers.size === 1) return only.role === 'modifier' ? { ...only, fillers: [nationality(passage, only)] } : only;
  return actorBehind(passage, ['from', 'by'], { first: passage.first, last });
}

function nationality(passage: Passage, actor: Actor): Filler {
  const placed = passage.mentionAt(actor.first);
  return placed ? fillWith(placed) : actor.fillers[0]!;
}
