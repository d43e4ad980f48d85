import { onCue, type Cue, type Draft, type DraftReading, type Filler, type Fillers } from '../../../../src/link/contract.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { meantBy } from '../../../../src/link/ellipsis.js';
import { inCondition, isQuestion, modalityOfVerb } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import type { Told } from '../../../../src/link/referring.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isMaterial, thingFillers } from '../../../../src/link/things.js';
import { verbAt } from '../../../../src/link/verbs.js';
import { contracts, dealNouns, dealTerms, followVerbs, packagePhrases } from '../vocabulary.js';

const SURE = 0.88;

export const packageRule = onCue(
  'acquisition/package',
  'More things of the deal just told: *81 support vehicles belong to the same package*.',
  packagePhrases,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const deal = lastDeal(passage, 1);
    if (!deal) return 'no deal was told of just before';
    if (!namesDeal(passage, cue.end)) return 'they belong to no deal';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    const things = thingsBefore(passage, cue.at).filter((thing) => isMaterial(thing) && thing.quantity);
    if (things.length === 0) return 'nothing counted belongs to it';
    const day = deal.draft.slots.date;
    return things.map((thing) => ({
      slots: { ...shared(deal.draft.slots), ...thingFillers(thing), ...(day && { date: distant(day) }) },
      status: deal.draft.status,
      confidence: SURE,
    }));
  },
);

export const followRule = onCue(
  'acquisition/follow',
  'The rest of what was just told of: *the other 18 will follow in December*.',
  followVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const deal = lastDeal(passage, 1);
    if (!deal) return 'no deal was told of just before';
    const verb = verbAt(passage, cue.at, cue.end);
    if (!verb) return 'the word is a noun here';
    const modality = modalityOfVerb(passage, verb, { past: 'done' });
    if ('refused' in modality) return modality.refused;
    const [thing, ...more] = thingsBefore(passage, verb.first);
    const meant = thing && more.length === 0 ? meantBy(passage, thing, 'acquisition', 1) : null;
    if (!thing?.quantity || !meant) return 'no count of the same things follows';
    const date = dateFor(passage, cue.at, clauseAround(passage, cue.at));
    return [
      {
        slots: { ...shared(deal.draft.slots), ...meant, quantity: fillWith(thing.quantity), ...(date && { date }) },
        status: modality.status,
        confidence: SURE - 0.04,
      },
    ];
  },
);

export const termsRule = onCue(
  'acquisition/terms',
  'What is said of the deal just told: *the contract, signed in X on 11 February, amounts to US$2.45 billion*.',
  dealTerms,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const told = passage.reference.toldBefore(passage, 'acquisition', 1).filter((one) => one.sentence < passage.index);
    if (told.length === 0) return 'no deal was told of just before';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    const clause = clauseAround(passage, cue.at);
    const joint = passage.word(cue.end);
    if (joint === 'for' || joint === 'of' || joint === 'to' || passage.within(cue.end, clause.last, 'system').length > 0) return 'it names things of its own';
    const amounts = passage.within(cue.end, clause.last, 'money').filter((one) => !one.mention.value.per);
    const signed = signingIn(passage, cue.end, clause.last);
    const date = signed < 0 ? undefined : dateFor(passage, signed, clause);
    const amount = told.length === 1 ? amounts[0] : undefined;
    if (!amount && !date) return 'neither a price nor a day of signing is told';
    return told.map(({ draft }): Draft => ({
      slots: { ...anchors(draft.slots), ...(amount && { amount: fillWith(amount) }), ...(date && { date }) },
      status: signed < 0 ? draft.status : 'contracted',
      confidence: SURE,
      amends: draft,
    }));
  },
);

function lastDeal(passage: Passage, reach: number): Told | undefined {
  return passage.reference.toldBefore(passage, 'acquisition', reach).at(-1);
}

function namesDeal(passage: Passage, from: number): boolean {
  for (let at = from; at < Math.min(from + 5, passage.last); at++)
    if (passage.word(at) === 'package' || dealNouns.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

function signingIn(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (contracts.signing.has(passage.word(at))) return at;
  return -1;
}

function shared({ buyer, supplier }: Fillers): Fillers {
  return { ...(buyer && { buyer: distant(buyer) }), ...(supplier && { supplier: distant(supplier) }) };
}

function anchors(slots: Fillers): Fillers {
  const { system, item, quantity } = slots;
  return {
    ...shared(slots),
    ...(system && { system: distant(system) }),
    ...(item && { item: distant(item) }),
    ...(quantity && { quantity: distant(quantity) }),
  };
}

function distant(filler: Filler | readonly Filler[]): Filler {
  return { value: (filler as Filler).value, mention: null, origin: 'coreference' };
}
