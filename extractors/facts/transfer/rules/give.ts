import { aidGiver, isUnpaid } from '../../../../src/link/aid.js';
import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { objectsOf, relativeVerb, thingsBefore } from '../../../../src/link/antecedent.js';
import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { meantBy } from '../../../../src/link/ellipsis.js';
import { modalityOfPhrase, modalityOfVerb, type VerbMeaning } from '../../../../src/link/modality.js';
import type { Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, coordinated, isCompanyActor, stateOf, subjectOf, type Stretch } from '../../../../src/link/roles.js';
import { furtherParties } from '../../../../src/link/gapped.js';
import { arrivalCues } from '../../../../src/link/arrivals.js';
import { isToldOfEach } from '../../../../src/link/joints.js';
import { isNone } from '../../../../src/link/none.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { afterReceiver, grantedTo, hasParticle, indirectObject, receiverInContext, receiverOfLine } from '../receivers.js';
import { transfersOf, type Gift } from '../records.js';
import { decidingBodies, giftNouns, giveVerbs, type GiveMeaning } from '../vocabulary.js';

export const giveRule = onCue(
  'transfer/give',
  'Somebody gives things to somebody: *X will transfer 30 Y to Z*, *X sent Z 50 Y*, *12 Y were handed over to Z by X*.',
  giveVerbs,
  (passage: Passage, cue: Cue<GiveMeaning>): DraftReading => {
    const bare = verbAt(passage, cue.at, cue.end);
    if (!bare) return 'the word is a noun here';
    const verb = relativeVerb(passage, bare);
    const modality = modalityOfVerb(passage, verb, cue.payload);
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const granted = verb.voice === 'passive' ? grantedTo(passage, verb, cue.end) : null;
    const receiver = verb.voice === 'active' ? indirectObject(passage, cue.end) : granted;
    const behind = verb.voice === 'active' || granted !== null;
    if (comesTrue(passage, cue, verb)) return 'that they have come is told behind it';
    const things = granted
      ? thingsFrom(passage, passage.word(cue.end) === 'with' ? cue.end + 1 : cue.end)
      : verb.voice === 'active'
        ? receiver
          ? thingsFrom(passage, afterReceiver(passage, receiver))
          : objectsOf(passage, verb, cue.end)
        : thingsBefore(passage, verb.first);
    if (!things.some((thing) => isMaterial(thing) || isMeasured(thing))) return 'no thing is given';
    if (cue.payload.goods && !things.every((thing) => thing.sort === 'goods' || isMeasured(thing))) return 'what is carried is not given';
    const rest = { first: behind ? Math.max(things.at(-1)!.last, cue.end) : cue.end, last: clause.last };
    const split = things.length > 0 && hasParticle(passage, things.at(-1)!.last);
    // *handed two boats to Z*
    const direct = things.length > 0 && passage.word(things.at(-1)!.last) === 'to';
    if (cue.payload.indirect && !receiver && !split && !direct && !(verb.voice === 'passive' && passage.word(cue.end) === 'to'))
      return 'it is not said to whom';
    const told = meantBy(passage, things[0]!, 'transfer', 1) ? passage.reference.toldBefore(passage, 'transfer', 1).at(-1)?.draft.slots : undefined;
    const to =
      receiver ??
      actorBehind(passage, cue.payload.within ? ['to', 'in', 'among', 'across'] : ['to', 'into'], { ...rest, first: Math.min(rest.first, cue.end - 1) }) ??
      (told?.to as Filler | undefined) ??
      (cue.payload.goods ? null : contextReceiver(passage, verb, rest, cue.payload.maySell === true));
    if (!to) return 'nobody receives it';
    if ('last' in to && decidingBodies.has(passage.word(to.last - 1))) return 'those who decide on things do not receive them';
    const agent = actorBehind(passage, ['by', 'from'], rest) ?? (receiver || 'fillers' in to ? aidGiver(passage) : null);
    const giver = verb.voice === 'active' ? subjectOf(passage, verb) : agent;
    if (giver && isCompanyActor(passage, giver)) return 'a company hands it over: a delivery';
    if (!giver && verb.voice === 'active' && verb.time !== 'infinitive' && verb.time !== 'gerund' && !('fillers' in to)) return 'nobody gives it';
    const priced = passage.within(clause.first, clause.last, 'money').length > 0 && !isUnpaid(passage);
    const underGoal = !giver && verb.voice === 'passive' && receiverOfLine(passage) !== null;
    if (cue.payload.maySell && ((!underGoal && (!giver || !givesFreely(passage, giver))) || priced)) return 'it may be a sale';
    // *is giving*, *is sending*: not yet all of it.
    const going = verb.time === 'progressive' && modality.status === 'done' ? 'planned' : modality.status;
    const status = isNone(passage, things) ? 'denied' : going;
    // *France and Germany will give Z three Y*: each gives some of them.
    const givers = verb.voice === 'active' ? coordinated(passage, giver).filter((one) => stateOf(passage, one) !== null) : [];
    // *Z will be given 105 Y*: nobody need be named.
    const open = granted && !giver ? ({ anonymous: true } as const) : {};
    const receivers = granted ? coordinated(passage, granted) : [];
    if (receivers.length > 1)
      return sharedOut(passage, things, receivers, { giver, ...open, status, clause, anchor: cue.at }, isToldOfEach(passage, verb, things.at(-1)!.last));
    if (givers.length < 2) {
      const behindThings = things.at(-1)!.last;
      const further = verb.voice === 'active' && giver && things.length === 1 ? furtherParties(passage, behindThings, clause.last, things[0]!) : [];
      const ends = further[0]?.clause.first;
      const first = transfersOf(passage, things, {
        giver,
        ...open,
        to,
        status,
        clause: ends === undefined ? clause : { first: clause.first, last: ends },
        anchor: cue.at,
      });
      if (typeof first === 'string' || further.length === 0) return first;
      return [
        ...first,
        ...further.flatMap(({ things: more, actor, clause: part }) =>
          drafts(transfersOf(passage, more, { giver: actor, to, status, clause: part, anchor: part.first })),
        ),
      ];
    }
    const shared = things.map(({ quantity: _, ...thing }): Thing => thing).filter((thing) => thing.system ?? thing.item);
    return givers.flatMap((one) => drafts(transfersOf(passage, shared, { giver: one, to, status, clause, anchor: cue.at })));
  },
);

/** *the 49 Y promised by X have reached Z*: what was promised is told of by what came of it. */
function comesTrue(passage: Passage, cue: Cue<GiveMeaning>, verb: VerbGroup): boolean {
  if (cue.payload.past !== 'planned' || verb.voice !== 'participle') return false;
  for (let at = cue.end; at < Math.min(cue.end + NEAR, passage.last); at++) {
    const hit = passage.mentionAt(at) ? null : arrivalCues.match(passage.view.tokens, at, passage.last);
    const came = hit && verbAt(passage, at, hit.end);
    if (came && came.voice === 'active' && (came.time === 'perfect' || came.time === 'past')) return true;
  }
  return false;
}
/** Between a promise and its verb stands whoever made it, in tokens. */
const NEAR = 8;

/** *Senegal and Benin were each given 30 trucks*: how many each gets only *each* says. */
function sharedOut(passage: Passage, things: readonly Thing[], receivers: readonly Actor[], gift: Omit<Gift, 'to'>, each: boolean): readonly Draft[] {
  const shares = each ? things : things.map(({ quantity: _, ...thing }): Thing => thing);
  return receivers.flatMap((to) => drafts(transfersOf(passage, shares, { ...gift, to })));
}

function drafts(given: readonly Draft[] | string): readonly Draft[] {
  return typeof given === 'string' ? [] : given;
}

export const giftRule = onCue(
  'transfer/gift',
  'A gift told by a noun: *the donation of 14 Y to Z by X*, *X’s transfer of Y to Z*.',
  giftNouns,
  (passage: Passage, cue: Cue<VerbMeaning>): DraftReading => {
    if (passage.word(cue.end) !== 'of') return 'no *of* follows';
    const things = thingsFrom(passage, cue.end + 1);
    if (!things.some(isMaterial)) return 'no thing is given';
    const modality = modalityOfPhrase(passage, cue.at, 'done', cue.payload.past);
    if ('refused' in modality) return modality.refused;
    const clause = clauseAround(passage, cue.at);
    const rest = { first: things.at(-1)!.last, last: clause.last };
    const to = actorBehind(passage, ['to'], rest);
    if (!to) return 'nobody receives it';
    const giver =
      actorBehind(passage, ['by', 'from'], rest) ??
      actorsOf(passage).findLast((actor) => actor.last <= cue.at && actor.role !== 'modifier' && actor.first >= clause.first) ??
      null;
    return transfersOf(passage, things, { giver, to, status: modality.status, clause, anchor: cue.at });
  },
);

/** *3,000 tonnes of beans*: whatever is weighed out is goods. */
function isMeasured(thing: Thing): boolean {
  const unit = thing.quantity?.mention.value.unit;
  return thing.item !== undefined && (unit === 't' || unit === 'kg' || unit === 'L');
}

function contextReceiver(passage: Passage, verb: VerbGroup, rest: Stretch, mayBeSale: boolean): Filler | null {
  // *All of the 49 Y promised by X*: whoever is named behind gives.
  const giver = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: verb.head, last: rest.last });
  if (giver) return receiverInContext(passage, giver, { mayBeSale });
  // *Seven Y had been delivered by May* under *Aid to Z*: nobody else need be named.
  return verb.voice === 'passive' ? receiverOfLine(passage) : null;
}

/** A state, or an agency that sells nothing. */
function givesFreely(passage: Passage, giver: Actor): boolean {
  const agency = passage.placed.some(
    (one) => one.mention.id === giver.fillers[0]!.mention && one.mention.kind === 'organization' && one.mention.value.type === 'other',
  );
  return agency || stateOf(passage, giver) !== null;
}
