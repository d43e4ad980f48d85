import { actorsOf } from '../../../../src/link/actors.js';
import { isAboutAid, isUnpaid } from '../../../../src/link/aid.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfPhrase, modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { receiverInContext } from '../receivers.js';
import { actorBehind, clauseAround, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { restAt, restCues, type RestCue } from '../../../../src/link/remainder.js';
import { isMaterial, thingFillers, thingsFrom } from '../../../../src/link/things.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { dateFor } from '../../../../src/link/dating.js';
import type { Told } from '../../../../src/link/referring.js';
import { meantByKind } from '../../../../src/link/kinds.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { transfersOf } from '../records.js';
import { cargoNouns, receiveVerbs, type GiveMeaning } from '../vocabulary.js';

export const receiveRule = onCue(
  'transfer/receive',
  'A state receives goods from another without a price: *X received 60 trucks from Z*.',
  receiveVerbs,
  (passage: Passage, cue: Cue<GiveMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'nobody is said to receive';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const things = thingsFrom(passage, cue.end);
    const clause = clauseAround(passage, cue.at);
    const unpaid = isUnpaid(passage);
    if (cue.payload.maySell && !unpaid) return 'it may be a purchase';
    if (things.length === 0 || !things.every((thing) => isMaterial(thing) && (unpaid || !thing.system))) return 'no goods are received';
    if (passage.within(clause.first, clause.last, 'money').length > 0) return 'it has a price: an acquisition';
    const giver = actorBehind(passage, unpaid ? ['from', 'by'] : ['from'], { first: things.at(-1)!.last, last: clause.last });
    const to = subjectOf(passage, verb);
    if (!giver || !to || !stateOf(passage, giver)) return 'no state is said to give';
    return transfersOf(passage, things, { giver, to, status: modality.status, clause, anchor: cue.at });
  },
);

export const cargoRule = onCue(
  'transfer/cargo',
  'Goods on their way: *an airlift of 900 tonnes of seed to X*, *a shipment of vaccines from Z to X*.',
  cargoNouns,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    if (passage.word(cue.end) !== 'of') return 'no *of* follows';
    // Where gifts are told of, arms on their way are given too: *a consignment of 40 Y for Z was stopped by X*.
    const giving = passage.reference.toldBefore(passage, 'transfer', 1).length > 0 || isAboutAid(passage);
    const things = thingsFrom(passage, cue.end + 1).filter((thing) => thing.quantity && (thing.sort === 'goods' || (giving && isMaterial(thing))));
    if (things.length === 0) return 'no measured goods are sent';
    const modality = modalityOfPhrase(passage, cue.at, 'planned', cue.payload.past);
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const rest = { first: things.at(-1)!.last, last: clause.last };
    // *A Bulgarian consignment of 60 Y was called off*: whose it is gives.
    const sender = actorsOf(passage).find((actor) => actor.last <= cue.at && cue.at - actor.last <= 1 && actor.kind === 'country') ?? null;
    const nation = sender && passage.mentionAt(sender.first);
    const own = sender && nation ? { ...sender, fillers: [fillWith(nation)] } : null;
    const to =
      actorBehind(passage, ['to', 'for'], { first: rest.first, last: Math.min(rest.last, rest.first + NEAR) }) ?? (own && receiverInContext(passage, own));
    if (!to) return 'nobody receives it';
    if (passage.within(clause.first, clause.last, 'money').length > 0) return 'it has a price: a sale';
    const giver = own ?? actorBehind(passage, ['by', 'from'], { first: rest.first, last: ('last' in to ? to.last : rest.first) + SENDER });
    return transfersOf(passage, things, { giver, anonymous: true, to, status: modality.status, clause, anchor: cue.at });
  },
);

/** Whoever receives goods is named near them, in tokens. */
const NEAR = 8;
/** Between whoever receives goods and whoever sends or stops them stands a predicate, in tokens. */
const SENDER = 10;

export const followRule = onCue(
  'transfer/follow',
  'The rest of a gift just told of: *the other 18 vehicles will follow in December*.',
  restCues,
  (passage: Passage, cue: Cue<RestCue>): DraftReading => {
    const told = passage.reference.toldBefore(passage, 'transfer', 1).at(-1);
    if (!told) return 'no gift was told of just before';
    if (cue.payload === 'order') return 'it is bought and not given';
    const rest = restAt(passage, cue, 'transfer');
    if (typeof rest === 'string') return named(passage, cue, told) ?? rest;
    const { meant, quantity, date, status } = rest;
    const { from, to } = told.draft.slots;
    return [
      {
        slots: {
          ...(from && { from: distant(from as Filler) }),
          ...(to && { to: distant(to as Filler) }),
          ...meant,
          ...(quantity && { quantity }),
          ...(date && { date }),
        },
        status,
        confidence: 0.84,
      },
    ];
  },
);

/** *Two X were handed over in May; 60 Y will follow in spring*: other things by their own name, in the same gift. */
function named(passage: Passage, cue: Cue<RestCue>, { draft }: Told): DraftReading | null {
  const verb = /^follow/.test(passage.word(cue.at)) ? verbAt(passage, cue.at, cue.end) : null;
  const { from, to } = draft.slots as { from?: Filler; to?: Filler };
  if (!verb || !from || !to || verb.voice !== 'active') return null;
  const things = thingsBefore(passage, verb.first).filter((thing) => isMaterial(thing) && thing.quantity && (thing.system ?? thing.item));
  const modality = modalityOfVerb(passage, verb, { past: 'done' });
  if (things.length === 0 || 'refused' in modality) return null;
  const date = dateFor(passage, cue.at, clauseAround(passage, cue.at));
  return things.map((thing) => ({
    slots: {
      from: distant(from),
      to: distant(to),
      ...thingFillers(thing),
      ...meantByKind(passage, thing, [from, to], ['transfer'])?.named,
      ...(date && { date }),
    },
    status: modality.status,
    confidence: 0.82,
  }));
}

function distant({ value }: Filler): Filler {
  return { value, mention: null, origin: 'coreference' };
}
