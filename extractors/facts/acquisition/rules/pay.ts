import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { acquisitionsOf } from '../records.js';
import { payVerbs } from '../vocabulary.js';

const SURE = 0.9;
/** Between the money and its *for* or *on* stands no more than a hedge, in tokens. */
const REACH = 4;

export const payRule = onCue(
  'acquisition/pay',
  'A state pays for things: *X will pay Z $92 million for two Y*, *X spent €500 million on Y*.',
  payVerbs,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    const verb = verbAt(passage, cue.at, cue.end);
    if (verb?.voice !== 'active') return 'nobody is said to pay';
    const clause = clauseAround(passage, cue.at);
    const money = passage.within(cue.end, clause.last, 'money').find((one) => !one.mention.value.per);
    if (!money) return 'no sum is paid';
    const relative = relativeFor(passage, verb.first);
    let joint = money.last;
    while (joint < Math.min(money.last + REACH, clause.last) && passage.word(joint) !== 'for' && passage.word(joint) !== 'on') joint++;
    // *For the 32 helicopters X is paying Z $624 million*
    const payer = subjectOf(passage, verb);
    const front = relative < 0 && payer && passage.word(passage.first) === 'for' ? thingsFrom(passage, passage.first + 1, payer.first) : [];
    const behind = relative < 0 ? thingsFrom(passage, joint + 1) : thingsBefore(passage, relative);
    const told = behind.length > 0 ? behind : front;
    const things = told.filter((thing) => thing.system ?? (thing.sort === 'materiel' && (thing.quantity ?? relative >= 0)));
    if (things.length === 0) return 'nothing that is named or counted is paid for';
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const buyer = payer && stateOf(passage, payer);
    if (!buyer) return 'no state pays';
    const paid = actorsOf(passage).find((actor) => actor.first >= cue.end && actor.last <= money.first && actor.role === 'free');
    const from = paid ?? actorBehind(passage, ['from', 'to'], { first: things.at(-1)!.last, last: clause.last });
    const supplier = from && (companyOf(passage, from) ?? stateOf(passage, from));
    return acquisitionsOf(passage, things, { buyer, supplier, status: modality.status, clause, anchor: cue.at, confidence: SURE }).map((draft) => ({
      ...draft,
      slots: { ...draft.slots, ...(things.length === 1 && { amount: fillWith(money) }) },
    }));
  },
);

/** *the vessel, for which X expects to pay €250 million*: where the relative begins that the verb belongs to, or -1. */
function relativeFor(passage: Passage, verb: number): number {
  for (let at = verb - 1; at > passage.first && verb - at <= RELATIVE; at--) {
    if (passage.word(at) === 'which') return passage.word(at - 1) === 'for' ? (passage.word(at - 2) === ',' ? at - 2 : at - 1) : -1;
    if (passage.word(at) === ',') return -1;
  }
  return -1;
}
/** Between *which* and its verb stand a subject and a verb of intent, in tokens. */
const RELATIVE = 9;
