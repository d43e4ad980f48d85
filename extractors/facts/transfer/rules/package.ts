import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, stateOf } from '../../../../src/link/roles.js';
import { isMaterial, thingsFrom } from '../../../../src/link/things.js';
import { isAdverb } from '../../../../src/link/grammar.js';
import { receiverOfLine } from '../receivers.js';
import { transfersOf } from '../records.js';
import { aidPackages, contentVerbs } from '../vocabulary.js';

/** Between a package and what it includes stand its receiver and its price, in tokens. */
const REACH = 24;

export const packageRule = onCue(
  'transfer/package',
  'What a package of aid holds: *Norway’s package for Z, announced in May, consists of 49 Y*, *the tranche includes 20 Y*.',
  aidPackages,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const clause = clauseAround(passage, cue.at);
    const verb = contentVerb(passage, cue.end, Math.min(cue.end + REACH, clause.last));
    if (verb < 0) return 'it is not said what it holds';
    let from = verb + 1;
    while (isAdverb(passage.word(from))) from++;
    const things = thingsFrom(passage, passage.word(from) === 'of' ? from + 1 : from).filter((thing) => isMaterial(thing) && (thing.system ?? thing.quantity));
    if (things.length === 0) return 'it holds no things that are named or counted';
    const modality = modalityOfPhrase(passage, cue.at, 'planned', 'planned');
    if ('refused' in modality) return modality.refused;
    const named = receiverOf(passage, cue, clause.last);
    const to = named ?? receiverOfLine(passage);
    if (!to) return 'nobody receives it';
    const giver = giverOf(passage, cue, named, verb);
    if (!giver && named && passage.word(cue.at - 1) !== 'the' && passage.word(cue.at - 2) !== 'the') return 'nobody gives it';
    // *the convoy included*: what has gone on its way has been given; a package may only be announced.
    const sent = PAST.test(passage.word(verb)) && SENT.has(passage.word(cue.end - 1)) && modality.status === 'planned';
    return transfersOf(passage, things, { giver, to, status: sent ? 'done' : modality.status, clause, anchor: cue.at });
  },
);

const PAST = /ed$/;
const SENT = new Set(['shipment', 'consignment', 'convoy', 'donation', 'contribution']);

function contentVerb(passage: Passage, from: number, last: number): number {
  for (let at = from; at < last; at++) if (contentVerbs.has(passage.word(at)) && !passage.mentionAt(at)) return at;
  return -1;
}

function receiverOf(passage: Passage, cue: Cue<true>, last: number): Actor | null {
  return actorBehind(passage, ['for', 'to'], { first: cue.end, last }) ?? actorBehind(passage, ['for', 'to'], { first: passage.first, last: cue.at });
}

/** *Norway’s package*, *a package that Canberra announced*, *a German package*. */
function giverOf(passage: Passage, cue: Cue<true>, to: Actor | null, verb: number): Actor | null {
  const others = actorsOf(passage).filter((actor) => actor !== to && actor.last <= verb && stateOf(passage, actor) !== null);
  return (
    others.find((actor) => actor.role === 'free' || actor.role === 'possessor') ??
    others.find((actor) => actor.last <= cue.at && cue.at - actor.last <= 3) ??
    null
  );
}
