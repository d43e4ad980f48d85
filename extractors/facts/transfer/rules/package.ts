import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { inCondition, isQuestion, modalityOfPhrase, modalityOfVerb } from '../../../../src/link/modality.js';
import { slotValue, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, stateOf, subjectOf } from '../../../../src/link/roles.js';
import { isMaterial, thingFillers, thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import type { Status } from '../../../../src/model/index.js';
import { isAdverb, isOf } from '../../../../src/link/grammar.js';
import { receiverOfLine } from '../receivers.js';
import { transfersOf } from '../records.js';
import { aidPackages, contentCues, contentVerbs, giveVerbs } from '../vocabulary.js';

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

export const contentsRule = onCue(
  'transfer/contents',
  'What the package that the sentence before told of holds: *Germany sent a package to Kyiv. It comprised 12 Y and 30,000 shells*.',
  contentCues,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const [before] = passage.reference.passagesBefore(passage);
    if (!before || passage.index - before.index !== 1) return 'no sentence stands before it';
    const opener = passage.word(passage.first);
    const points =
      cue.at === passage.first + 1 ? opener === 'it' : POINTING.has(opener) && cue.at - passage.first <= 4 && packageIn(passage, passage.first, cue.at);
    if (!points) return 'its subject is no package told of before';
    if (isQuestion(passage) || inCondition(passage, cue.at) || isQuestion(before) || inCondition(before, before.first)) return 'it is only asked or supposed';
    const giving = sendingIn(before);
    if (!giving) return 'no package was told to be given';
    const { verb, status } = giving;
    const giver = subjectOf(before, { first: verb });
    const to = actorBehind(before, ['to', 'for'], { first: verb, last: before.last }) ?? objectOf(before, verb);
    const [from, receiver] = [giver && stateOf(before, giver), to && stateOf(before, to)];
    if (!from || !receiver || to === giver) return 'it is not told who gave it to whom';
    if (before.within(before.first, before.last, 'system').length > 0) return 'the sentence before names things of its own';
    const at = passage.word(cue.end) === 'of' ? cue.end + 1 : cue.end;
    const things = thingsFrom(passage, at).filter((thing) => thing.system ?? (isMaterial(thing) && thing.quantity));
    if (things.length === 0) return 'it holds no things that are named or counted';
    const date = before.within(before.first, before.last, 'date');
    const day = date.length === 1 ? { value: slotValue(date[0]!.mention), mention: null, origin: 'coreference' as const } : undefined;
    const distant = (one: Filler): Filler => ({ value: one.value, mention: null, origin: 'coreference' });
    return things.map((thing) => ({
      slots: { from: distant(from), to: distant(receiver), ...thingFillers(thing), ...(day && { date: day }) },
      status,
      confidence: 0.86,
      alsoIn: [before.index],
    }));
  },
);
const POINTING = new Set(['the', 'this', 'that']);

function packageIn(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (aidPackages.match(passage.view.tokens, at, last)?.end === last) return true;
  return false;
}

/** *sent a further package to X*: the verb of giving whose object is the package, and how far it has come. */
function sendingIn(passage: Passage): { verb: number; status: Status } | null {
  for (let at = passage.first; at < passage.last; at++) {
    const hit = passage.mentionAt(at) ? null : giveVerbs.match(passage.view.tokens, at, passage.last);
    const verb = hit && verbAt(passage, at, hit.end);
    if (verb?.voice !== 'active') continue;
    let holds = false;
    for (let noun = hit!.end; noun < Math.min(hit!.end + OBJECT, passage.last); noun++)
      holds ||= aidPackages.match(passage.view.tokens, noun, passage.last) !== null;
    const modality = modalityOfVerb(passage, verb, hit!.payload);
    if (holds && !('refused' in modality) && (modality.status === 'done' || modality.status === 'planned'))
      return { verb: verb.first, status: modality.status };
  }
  return null;
}
const OBJECT = 9;

/** *sent Kyiv a package*: whoever stands right behind the verb. */
function objectOf(passage: Passage, verb: number): Actor | null {
  return (
    actorsOf(passage).find(
      (actor) => actor.first > verb && actor.first <= verb + 3 && actor.role === 'free' && !isOf('prepositions', passage.word(actor.first - 1)),
    ) ?? null
  );
}

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
