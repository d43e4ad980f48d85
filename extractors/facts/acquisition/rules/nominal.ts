import { isUnpaid } from '../../../../src/link/aid.js';
import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { modalityOfPhrase } from '../../../../src/link/modality.js';
import type { Status } from '../../../../src/model/index.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { clauseAround, type Stretch } from '../../../../src/link/roles.js';
import { thingsFrom } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { jointOf } from '../joint.js';
import { opensWork } from '../work.js';
import { partiesOfDeal } from '../parties.js';
import { sharedAcquisitions } from '../records.js';
import { contracts, coveringVerbs, dealNouns, endings, obtainVerbs, OPTIONS, progress, type NounMeaning } from '../vocabulary.js';

const SURE = 0.93;

export const nominalRule = onCue(
  'acquisition/nominal',
  'A deal told by a noun: *a contract for the delivery of 12 Y*, *the purchase of Y from Z*, *an order for two Y*.',
  dealNouns,
  read,
);

function read(passage: Passage, cue: Cue<NounMeaning>): DraftReading {
  if (verbAt(passage, cue.at)?.voice === 'passive') return 'the word is a verb here';
  if (passage.word(cue.at) === 'it' && !passage.reference.dealBefore(passage)) return 'no deal was told of just before';
  const clause = clauseAround(passage, cue.at);
  const joint = jointOf(passage, cue.end, clause.last);
  if (joint < 0) return 'no *of*, *for* or *to supply* follows';
  if (opensWork(passage, joint)) return 'work on things is bought, and not the things';
  const things = thingsFrom(passage, joint);
  if (things.length === 0) return 'no thing is dealt in';
  if (isUnpaid(passage, clause.first, clause.last)) return 'it is given and not bought: a transfer';
  const modality = modalityOfPhrase(passage, cue.at, cue.payload.done, cue.payload.bare);
  if ('refused' in modality) return modality.refused;
  const priced = passage.within(clause.first, clause.last, 'money').length > 0;
  if (isTitled(passage, cue) && things.every((thing) => !thing.quantity)) return 'a titled agreement names what it is about: no deal of its own';
  if (modality.status === cue.payload.bare && !priced && !things.some((thing) => thing.system ?? thing.quantity))
    return 'nothing says which things or how many';
  const after = { first: things.at(-1)!.last, last: clause.last };
  const ended = endsAt(passage, after);
  const { buyers, supplier } = partiesOfDeal(passage, cue.at, clause, after);
  if (buyers.length === 0) return 'nobody is said to buy';
  if (OPTIONS.has(passage.word(cue.at)) && modality.status !== 'cancelled' && ended < 0) return 'an option is no purchase';
  const status =
    OPTIONS.has(passage.word(cue.at)) || ended >= 0
      ? 'cancelled'
      : (progressOf(passage, after.first, clause.last) ?? deliveryStatus(passage, cue, joint, things.at(-1)!.last) ?? modality.status);
  // *The purchase of eight Y, signed in 2022, has slipped to 2028*
  const participle = passage.word(after.first) === ',' ? after.first + 1 : after.first;
  // *an order for 12 Y placed with Z in 2024*
  const dealt = contracts.signing.has(passage.word(participle)) && !passage.mentionAt(participle);
  const signed = dealt && (status === 'planned' || participle === after.first) ? participle : -1;
  // *An order placed in 2023 lapsed in February*: the end has the day; what was told before it is no part of an option.
  const anchor = ended >= 0 ? ended : signed >= 0 ? signed : cue.at;
  const told = OPTIONS.has(passage.word(cue.at)) ? { first: cue.at, last: clause.last } : clause;
  return sharedAcquisitions(passage, things, buyers, {
    supplier,
    status: signed >= 0 && status === 'planned' ? 'contracted' : status,
    clause: told,
    anchor,
    confidence: SURE,
    dealt: true,
    day: status === 'cancelled' && ended < 0 ? dayOfEnd(passage, cue.at, after) : undefined,
  });
}

/** *cancelled its 2018 order for 24 Y in May*: the day behind the things or before the deal; never that of the order itself. */
function dayOfEnd(passage: Passage, noun: number, after: Stretch): Filler | null {
  const behind = passage
    .within(after.first, after.last, 'date')
    .find((one) => one.mention.value.bound !== 'since' && !contracts.signing.has(passage.word(one.first - 2)));
  const before = passage
    .within(Math.max(passage.first, noun - BEFORE), noun, 'date')
    .findLast((one) => one.last !== noun && isOf('prepositions', passage.word(one.first - 1)));
  const date = behind ?? before;
  return date ? fillWith(date) : null;
}
/** *called off in May the purchase of*: how far before the noun the day of its end may stand, in tokens. */
const BEFORE = 16;

/** *Deliveries in 2024 included 12 Y*: they came about. *Deliveries of the Y bought in 2020 have slipped*: what is bought is on its way. */
function deliveryStatus(passage: Passage, cue: Cue<NounMeaning>, joint: number, behind: number): Status | null {
  if (cue.payload.done !== 'done' || cue.payload.bare !== 'planned') return null;
  if (coveringVerbs.has(passage.word(joint - 1)) && /ed$/.test(passage.word(joint - 1))) return 'done';
  const bought = obtainVerbs.match(passage.view.tokens, behind, passage.last);
  return bought && verbAt(passage, behind, bought.end)?.voice === 'participle' ? 'contracted' : null;
}

/** *An option on two further batteries lapsed*: where a deal is said to come to nothing, or -1. */
function endsAt(passage: Passage, { first, last }: Stretch): number {
  for (let at = first; at < last; at++) if (endings.match(passage.view.tokens, at, last)) return at;
  return -1;
}

/** *Deliveries of 12 Y were completed in 2021*, *… began in May*: how far it has come, by the predicate behind the things. */
function progressOf(passage: Passage, from: number, last: number): Status | null {
  for (let at = from; at < last; at++) {
    const hit = passage.mentionAt(at) ? null : progress.match(passage.view.tokens, at, last);
    const doubted = [1, 2, 3].some(
      (step) => isOf('future', passage.word(at - step)) || isOf('negation', passage.word(at - step)) || passage.word(at - step) === 'to',
    );
    if (hit && !doubted) return hit.payload;
    // *is expected to be signed by June*
    const ahead = passage.word(at - 1) === 'be' && (passage.word(at - 2) === 'to' || isOf('future', passage.word(at - 2)));
    if (ahead && contracts.signing.has(passage.word(at)) && !passage.mentionAt(at)) return 'planned';
    if (/^[;:]$/.test(passage.word(at))) return null;
  }
  return null;
}

/** *signed the second executive contract*: a kind of contract between its parties, not a purchase by itself. */
function isTitled(passage: Passage, cue: Cue<NounMeaning>): boolean {
  const before = passage.word(cue.at - 1);
  if (
    !contracts.nouns.has(passage.word(cue.at)) ||
    contracts.plain.has(before) ||
    passage.mentionAt(cue.at - 1) ||
    passage.view.wordClass(cue.at - 1) !== 'adjective'
  )
    return false;
  for (let at = cue.at - 1; at >= passage.first && cue.at - at <= 6; at--) if (contracts.signing.has(passage.word(at))) return true;
  return false;
}
