import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { dateFor } from '../../../../src/link/dating.js';
import { modalityOfVerb } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { actorBehind, clauseAround, stateOf, subjectOf, type Stretch } from '../../../../src/link/roles.js';
import { verbAt, type VerbGroup } from '../../../../src/link/verbs.js';
import { furtherParts } from '../furtherparts.js';
import { purposeAt, type Purpose } from '../purpose.js';
import { isWhole, measuresBudget } from '../records.js';
import { apart as cues } from '../vocabulary.js';

/** Whose money it is, for when, and whether it is still to be spent. */
interface Purse {
  readonly country: Filler;
  readonly period: Filler | undefined;
  readonly status: Draft['status'];
}

/**
 * Money that a state gives for something, told by a verb of giving with amount and purpose anywhere around it. Asked last:
 * whose it is and for when, the budget told before says, else the giver and the day of its clause.
 */
export const apart: FactRule = {
  ...onCue<true>(
    'budget/apart',
    'An amount that a state gives for something named, wherever the two stand: *another KES 18 billion is meant for seeds*, *Oslo has budgeted NOK 85 billion for Kyiv in 2026*.',
    cues,
    (passage, cue) => {
      const verb = verbAt(passage, cue.at, cue.end);
      if (!verb) return 'the word is a noun here';
      const modality = modalityOfVerb(passage, verb, { past: 'done' });
      if ('refused' in modality) return modality.refused;
      if (modality.status !== 'done' && modality.status !== 'planned') return 'it is denied or called off';
      const clause = clauseAround(passage, cue.at);
      const given = verb.voice === 'active' ? amountBehind(passage, cue.end, clause.last) : amountBefore(passage, verb.first, clause.first);
      if (!given) return 'no amount stands beside it';
      const purpose = purposeAt(passage, given.last) ?? purposeAt(passage, passage.word(cue.end - 1) === 'for' ? cue.end - 1 : cue.end);
      if (!purpose || purpose.general) return 'it does not say what for';
      if (isRead(passage, given)) return 'the amount has been read';
      const purse = purseOf(passage, verb, clause, modality.status);
      if (!purse) return 'neither a budget told before nor a state and its year say whose it is';
      return [draftOf(purse, given, purpose), ...furtherParts(passage, purpose.end).map((part) => draftOf(purse, part.amount, part.purpose))];
    },
  ),
  last: true,
};

function draftOf({ country, period, status }: Purse, amount: Placed, purpose: Purpose): Draft {
  return { slots: { country, ...(period && { period }), amount: fillWith(amount), purpose: purpose.words }, status, confidence: 0.78 };
}

/** The first amount behind a verb, over hedges and small words. */
function amountBehind(passage: Passage, from: number, last: number): Placed | null {
  const amount = passage.within(from, Math.min(from + NEAR, last), 'money')[0];
  return amount && measuresBudget(amount) ? amount : null;
}

/** The amount right before the auxiliaries of a passive verb. */
function amountBefore(passage: Passage, verb: number, first: number): Placed | null {
  const amount = passage.mentionAt(verb - 1);
  return amount?.mention.kind === 'money' && amount.first >= first && measuresBudget(amount) ? amount : null;
}
const NEAR = 7;

/** Whether a fact of the sentence holds the amount already. */
function isRead(passage: Passage, { mention }: Placed): boolean {
  return TYPES.some((type) =>
    passage.reference
      .toldBefore(passage, type, 0)
      .some(({ draft }) => Object.values(draft.slots).some((filler) => filler && !Array.isArray(filler) && (filler as Filler).mention === mention.id)),
  );
}
const TYPES = ['budget', 'acquisition', 'transfer', 'agreement', 'indicator', 'production', 'facility'];

function purseOf(passage: Passage, verb: VerbGroup, clause: Stretch, status: 'done' | 'planned'): Purse | null {
  const date = dateFor(passage, verb.head, clause);
  const subject = verb.voice === 'active' ? subjectOf(passage, verb) : actorBehind(passage, ['by'], { first: verb.head, last: clause.last });
  const giver = subject && stateOf(passage, subject);
  if (giver && date && isYear(date)) return { country: giver, period: date, status: status === 'planned' || begins(passage, date) ? 'planned' : 'done' };
  if (subject) return null;
  const whole = passage.reference.toldBefore(passage, 'budget', REACH).findLast(({ draft }) => !draft.slots.purpose && draft.slots.amount !== undefined)?.draft;
  if (!whole || (verb.voice === 'active' && !isOf('pronouns', passage.word(verb.first - 1)) && !isWhole(whole))) return null;
  return { country: distant(whole.slots.country as Filler), period: distant(whole.slots.period as Filler | undefined), status: whole.status };
}
const REACH = 2;

/** A budget runs a year: a month or a day is that of its announcement. */
function isYear({ value }: Filler): boolean {
  return typeof value !== 'string' && /^\d{4}(?:\/\d{4})?$/.test(String(value.edtf));
}

/** Whether a period lies wholly behind the day of the document's year. */
function begins(passage: Passage, { value }: Filler): boolean {
  const year = typeof value === 'string' ? '' : String(value.edtf).slice(0, 4);
  return passage.reference.documentDate !== null && year >= passage.reference.documentDate.slice(0, 4);
}

function distant(filler: Filler): Filler;
function distant(filler: Filler | undefined): Filler | undefined;
function distant(filler: Filler | undefined): Filler | undefined {
  return filler && { value: filler.value, mention: null, origin: filler.origin === 'sentence' ? 'coreference' : filler.origin };
}
