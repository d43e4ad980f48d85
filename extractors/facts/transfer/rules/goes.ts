import { actorsOf } from '../../../../src/link/actors.js';
import { aidGiver, isAboutAid, isUnpaid } from '../../../../src/link/aid.js';
import { predicateStart, thingsBefore } from '../../../../src/link/antecedent.js';
import { isVisit } from '../../../../src/link/arrivals.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, stateOf } from '../../../../src/link/roles.js';
import { isMaterial, type Thing } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { receiverOfLine } from '../receivers.js';
import { transfersOf } from '../records.js';
import { goingVerbs, type GoMeaning } from '../vocabulary.js';

/** How many sentences back gifts to the same state may have been told. */
const REACH = 6;

export const goesRule = onCue(
  'transfer/goes',
  'Things go to somebody as a gift: *ten Y will go to X as a gift*, *all 19 Danish Y went to X*, *5,000 Y left for X in May*.',
  goingVerbs,
  (passage: Passage, cue: Cue<GoMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice === 'passive' || !verb) return 'nothing is said to go';
    const to = actorsOf(passage).find(
      (actor) => actor.first >= cue.end && actor.first <= cue.end + 1 && actor.role !== 'modifier' && actor.role !== 'possessor',
    );
    const line = cue.payload.open ? receiverOfLine(passage) : null;
    const receiver = (to && stateOf(passage, to)) ?? line;
    if (!receiver) return 'they go to nobody known';
    const things = thingsBefore(passage, predicateStart(passage, verb.first)).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    if (things.length === 0) return 'nothing that is named or counted goes';
    if (isVisit(passage, cue.end)) return 'it may be a visit';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const unpaid = isUnpaid(passage);
    if (!unpaid && passage.within(clause.first, clause.last, 'money').length > 0) return 'it has a price: a sale';
    const whole = isStock(passage, things[0]!);
    if (!(unpaid || whole || isGivenTo(passage, receiver) || (cue.payload.leaves && things.every((thing) => thing.quantity)))) return 'it may be a sale';
    const giver = (to && actorBehind(passage, ['from', 'by'], { first: to.last, last: clause.last })) ?? aidGiver(passage);
    return transfersOf(passage, things, { giver, to: to ?? receiver, status: modality.status, clause, anchor: cue.at });
  },
);

/** *all 19 Danish Y*, *the last of the Norwegian Y*: a state parts with what it has. */
function isStock(passage: Passage, thing: Thing): boolean {
  if (!thing.nationality) return false;
  for (let at = thing.first - 3; at < thing.last; at++) if (STOCK.has(passage.word(at))) return true;
  return false;
}
const STOCK = new Set(['all', 'half', 'most', 'last', 'remaining', 'old', 'retired', 'surplus', 'former', 'used', 'decommissioned', 'own']);

/** Where gifts to it were told of, or the text is about aid. */
function isGivenTo(passage: Passage, receiver: Filler): boolean {
  const told = passage.reference.toldBefore(passage, 'transfer', REACH);
  return isAboutAid(passage) || told.some(({ draft }) => JSON.stringify((draft.slots.to as Filler | undefined)?.value) === JSON.stringify(receiver.value));
}
