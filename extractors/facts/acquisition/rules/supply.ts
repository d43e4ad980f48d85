import { isAboutAid, isUnpaid } from '../../../../src/link/aid.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import { slotValue, type Passage } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, companyOf, isCompanyActor, stateOf, subjectOf, type Stretch } from '../../../../src/link/roles.js';
import { actorsOf, type Actor } from '../../../../src/link/actors.js';
import { countedBefore, predicateStart, relativeBefore, thingsBefore } from '../../../../src/link/antecedent.js';
import { isOf } from '../../../../src/link/grammar.js';
import { ordinals } from '../../../../src/link/joints.js';
import { isNone } from '../../../../src/link/none.js';
import { meantByKind } from '../../../../src/link/kinds.js';
import { isMaterial, thingsFrom, type Thing } from '../../../../src/link/things.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { underContract, underWhich } from '../../../../src/link/deals.js';
import { acquisitionsOf, deliveredLater } from '../records.js';
import { toldInSentence } from '../told.js';
import { othersNouns, supplyVerbs, taskingVerbs, type SupplyMeaning } from '../vocabulary.js';
import type { Status } from '../../../../src/model/index.js';

const SURE = 0.92;
/** How many sentences back the deal may stand that a delivery belongs to. */
const DEAL_REACH = 3;

export const supplyRule = onCue(
  'acquisition/supply',
  'Somebody delivers or sells things: *X will supply 126 Y*, *Y were delivered to Z by X*, *Y arrived in 2024*.',
  supplyVerbs,
  read,
);

function read(passage: Passage, cue: Cue<SupplyMeaning>): DraftReading {
  const bare = verbAt(passage, cue.at, cue.end);
  if (!bare) return 'the word is a noun here';
  // *the 12 Y that Z sold to X in 2019*, *the four Y it sold the country*
  const related = relativeOf(passage, bare, cue.end);
  const verb = related ? { ...bare, voice: 'active' as const } : bare;
  const said = modalityOfVerb(passage, verb, cue.payload);
  if ('refused' in said) return said.refused;
  const clause = clauseAround(passage, cue.at);
  // *X was supplied with 12 Y by Z*: the subject of the passive verb receives.
  const equipped = verb.voice === 'passive' && passage.word(cue.end) === 'with' ? subjectOf(passage, verb) : null;
  const supplied = related?.receiver ?? (verb.voice === 'active' ? (suppliedWith(passage, cue.end) ?? given(passage, cue.end)) : null);
  if (cue.payload.indirect && !supplied) return 'it is not said to whom';
  const behind = supplied && passage.word(supplied.last) === 'with' ? supplied.last + 1 : supplied?.last;
  const after = related?.things ?? thingsFrom(passage, equipped ? cue.end + 1 : (behind ?? cue.end));
  const active = (verb.voice === 'active' || equipped !== null) && after.length > 0;
  const things = active ? after : thingsBefore(passage, predicateStart(passage, verb.first));
  if (things.length === 0) return 'no thing is delivered';
  const modality = isNone(passage, things) ? ({ status: 'denied' } as const) : said;
  // *…, with the lead ship to be delivered in 2029*: a part of the deal that the sentence tells.
  if (!active && isPartAside(passage, things[0]!.first)) return 'it is a part of the deal told in this sentence';
  const told = active ? null : toldInSentence(passage, things);
  const own = told && deliveredLater(passage, told, things, { ...verb, status: modality.status, clause });
  if (told) return own ?? 'its deal was told in this sentence';
  const rest = { first: active && !related ? things.at(-1)!.last : cue.end, last: clause.last };
  const giver =
    active && !equipped
      ? subjectOf(passage, verb)
      : (actorBehind(passage, ['by', 'from'], rest) ?? actorBehind(passage, ['by'], { first: things.at(-1)!.last, last: verb.first }));
  if (active && !equipped && !giver) return 'nobody known delivers them';
  // *20 cars built by X were handed over*: the maker of a thing is not who hands it over.
  const company = giver && (active || giver.first > verb.head) && isCompanyActor(passage, giver);
  if (cue.payload.company && !company && (active || giver || !isBought(passage, things))) return 'no company hands them over';
  const supplier = giver && (companyOf(passage, giver) ?? stateOf(passage, giver));
  const priced = cue.payload.past === 'contracted' || passage.within(clause.first, clause.last, 'money').length > 0;
  if (giver && !priced && stateOf(passage, giver)) return 'a state gives them for no price: a transfer';
  if (!giver && !priced && passage.reference.headingGoal(passage) && isAboutAid(passage)) return 'under a heading of aid it is given: a transfer';
  if (giver && stateOf(passage, giver) && isUnpaid(passage)) return 'it is given and not sold: a transfer';
  const principal = giver && verb.time === 'infinitive' ? principalOf(passage, giver) : null;
  if (principal && supplier) return acquisitionsOf(passage, things, { ...principal, supplier, clause, anchor: cue.at, confidence: SURE });
  const receiver = supplied ?? equipped ?? actorBehind(passage, ['to', 'for'], rest);
  // *has shipped 14 engines to the company*: a maker buys parts by their name.
  const maker = receiver && things.every((thing) => thing.system) ? companyOf(passage, receiver) : null;
  if (!receiver && goesToOthers(passage, rest)) return 'those who receive them are not named';
  const buyer: Filler | null = receiver ? (stateOf(passage, receiver) ?? maker) : buyerInContext(passage);
  // *The 2,000-ton ships entered service in 1989*: whose they are must be told where neither a name nor a number is.
  if (!buyer || (buyer.origin === 'document' && !things.some((thing) => thing.system ?? thing.quantity))) return 'nobody receives them';
  if (supplier && JSON.stringify(supplier.value) === JSON.stringify(buyer.value)) return 'supplier and buyer are the same';
  const ordered = modality.status === 'planned' && (underContract(passage, cue.end, clause.last) || underWhich(passage, verb.first));
  const status = ordered || (isUnderWay(passage, verb) && modality.status === 'done') ? 'contracted' : modality.status;
  return acquisitionsOf(passage, things, { buyer, supplier, status, clause, anchor: cue.at, confidence: receiver ? SURE : SURE - 0.1 });
}

/** *is delivering*, *are being delivered*: not yet all of it. */
function isUnderWay(passage: Passage, { time, first, head }: VerbGroup): boolean {
  if (time === 'progressive') return true;
  for (let at = first; at < head; at++) if (passage.word(at) === 'being') return true;
  return false;
}

/** *exported drones to 35 countries*, *sold missiles abroad*: they go to somebody, and not to whom the text is about. */
function goesToOthers(passage: Passage, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) {
    if (passage.word(at) === 'abroad' || passage.word(at) === 'overseas') return true;
    if (passage.word(at) !== 'to' || passage.mentionAt(at)) continue;
    for (let noun = at + 1; noun < Math.min(at + 6, last); noun++) if (othersNouns.has(passage.word(noun)) && !passage.mentionAt(noun)) return true;
  }
  return false;
}

/** *The first eight Y will be handed over in 2027*: things whose purchase was told just before. */
function isBought(passage: Passage, things: readonly Thing[]): boolean {
  return passage.reference
    .toldBefore(passage, 'acquisition', DEAL_REACH)
    .some(
      ({ draft: { slots } }) =>
        slots.system !== undefined &&
        things.every(
          (thing) =>
            thing.quantity !== undefined &&
            (thing.system
              ? JSON.stringify(slotValue(thing.system.mention)) === JSON.stringify((slots.system as Filler).value)
              : meantByKind(passage, thing, [slots.buyer as Filler | undefined], ['acquisition']) !== null),
        ),
    );
}

/** *Estonia has contracted X to deliver six Y*: who has them delivered, and how firmly. */
function principalOf(passage: Passage, giver: Actor): { buyer: Filler; status: Status } | null {
  const hit = taskingVerbs.match(passage.view.tokens, giver.first - 1, giver.first);
  const verb = hit && verbAt(passage, giver.first - 1);
  const subject = verb?.voice === 'active' ? actorsOf(passage).findLast((actor) => actor.last <= verb.first && actor.role === 'free') : undefined;
  const buyer = subject && stateOf(passage, subject);
  return hit && buyer ? { buyer, status: hit.payload.past } : null;
}

/** *will supply Angola with three corvettes*: whom the verb has for its object, before *with*. */
function suppliedWith(passage: Passage, at: number): Actor | null {
  return actorsOf(passage).find((actor) => actor.first >= at && actor.first <= at + 1 && passage.word(actor.last) === 'with') ?? null;
}

/** *handed the Kenyan navy its third Y*, *sold Poland 12 Y*: whom the verb has for its object, before the things themselves. */
function given(passage: Passage, at: number): Actor | null {
  const first = isOf('determiners', passage.word(at)) ? at + 1 : at;
  const actor = actorsOf(passage).find((one) => (one.first === at || one.first === first) && one.role === 'free' && stateOf(passage, one) !== null);
  return actor && thingsFrom(passage, actor.last).some((thing) => isMaterial(thing) && (thing.system ?? thing.quantity)) ? actor : null;
}

/** What a relative clause tells to have been supplied, all of it where a part of it is told of, and whom its verb has for its object. */
function relativeOf(passage: Passage, verb: VerbGroup, end: number): { things: readonly Thing[]; receiver: Actor | null } | null {
  if (verb.voice === 'passive' || verb.time === 'infinitive' || verb.time === 'gerund') return null;
  const first = isOf('determiners', passage.word(end)) ? end + 1 : end;
  const receiver = actorsOf(passage).find((one) => (one.first === end || one.first === first) && one.role === 'free' && stateOf(passage, one) !== null) ?? null;
  if (thingsFrom(passage, receiver?.last ?? end).some((thing) => isMaterial(thing))) return null;
  const relative = relativeBefore(passage, verb);
  const subject = subjectOf(passage, verb);
  const before = relative >= 0 ? relative : receiver && subject?.last === verb.first ? subject.first : -1;
  const things = before < 0 ? [] : countedBefore(passage, before).filter(isMaterial);
  return things.length > 0 ? { things: things.map((thing) => (thing.whole ? { ...thing, quantity: thing.whole } : thing)), receiver } : null;
}

/** Who bought in the sentences just before, else the country that the section or the document is about; never merely the last subject. */
function buyerInContext(passage: Passage): Filler | null {
  const told = passage.reference.toldBefore(passage, 'acquisition', DEAL_REACH).at(-1)?.draft.slots.buyer;
  if (told && !Array.isArray(told)) return { value: (told as Filler).value, mention: null, origin: 'coreference' };
  const country = passage.reference.countryFor(passage, passage.first);
  return country && country.origin !== 'coreference' ? country : null;
}

function isPartAside(passage: Passage, first: number): boolean {
  const [article, before] = isOf('determiners', passage.word(first)) ? [first, first - 1] : [first - 1, first - 2];
  return passage.word(before) === 'with' && ordinals.has(passage.word(article + 1));
}
