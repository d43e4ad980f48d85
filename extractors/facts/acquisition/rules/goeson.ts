import { onCue, type Cue, type Draft, type DraftReading, type Filler, type Fillers } from '../../../../src/link/contract.js';
import { thingsBefore } from '../../../../src/link/antecedent.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import type { Told } from '../../../../src/link/referring.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { dateFor } from '../../../../src/link/dating.js';
import { isAuxiliary } from '../../../../src/link/grammar.js';
import { isClassNoun, mayBe } from '../../../../src/link/kinds.js';
import { isMaterial, thingFillers } from '../../../../src/link/things.js';
import { restAt, restCues, type RestCue } from '../../../../src/link/remainder.js';
import { contracts, dealNouns, dealTerms, endings, packagePhrases, priceVerbs } from '../vocabulary.js';

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
  restCues,
  (passage: Passage, cue: Cue<RestCue>): DraftReading => {
    const deal = lastDeal(passage, 1);
    if (!deal) return 'no deal was told of just before';
    const rest = restAt(passage, cue, 'acquisition');
    if (typeof rest === 'string') return rest;
    const { meant, quantity, date, status } = rest;
    return [{ slots: { ...shared(deal.draft.slots), ...meant, ...(quantity && { quantity }), ...(date && { date }) }, status, confidence: SURE - 0.04 }];
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
    // Where a part of it has been delivered too, it is said of what was contracted.
    const contracted = told.filter(({ draft }) => draft.status === 'contracted');
    const meant = told.length > 1 && contracted.length === 1 ? contracted : told;
    const amount = meant.length === 1 ? amounts[0] : undefined;
    const ended = endsIn(passage, cue.end, clause.last);
    if (!amount && !date && !ended) return 'neither a price nor a day of signing is told';
    return meant.map(({ draft }): Draft => ({
      slots: { ...anchors(draft.slots), ...(amount && { amount: fillWith(amount) }), ...(date && { date }) },
      status: ended ? 'cancelled' : signed < 0 ? draft.status : 'contracted',
      confidence: SURE,
      amends: draft,
    }));
  },
);

export const priceRule = onCue(
  'acquisition/price',
  'What the things just told of cost: *The tanks, priced at €950 million, …*, *The aircraft will cost CZK 150 billion*.',
  priceVerbs,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const [told, ...others] = passage.reference.toldBefore(passage, 'acquisition', 1).filter((one) => one.sentence < passage.index);
    if (!told || others.length > 0) return 'no single deal was told of just before';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is only asked or supposed';
    const amount = passage.within(cue.end, Math.min(cue.end + NEAR, passage.last), 'money').find((one) => !one.mention.value.per);
    if (!amount || told.draft.slots.amount || EACH.has(passage.word(amount.last))) return 'no price for all of them is told';
    if (!meansTold(passage, cue.at, told.draft.slots)) return 'it is not said of the things just told of';
    const [count] = told.draft.slots.quantity ? [] : passage.within(passage.first, passage.first + 2, 'quantity');
    return [
      {
        slots: { ...anchors(told.draft.slots), ...(count && { quantity: fillWith(count) }), amount: fillWith(amount) },
        status: told.draft.status,
        confidence: SURE,
        amends: told.draft,
      },
    ];
  },
);
/** Between the verb and its price stand hedges only, in tokens. */
const NEAR = 7;
const EACH = new Set(['each', 'apiece', 'per', 'a']);

/** *The tanks*, *they*: the sentence opens with words for the things of the deal, and its verb or participle is theirs. */
function meansTold(passage: Passage, cue: number, slots: Fillers): boolean {
  const opener = passage.word(passage.first);
  if (opener === 'they' || opener === 'these') return cue - passage.first <= 4;
  if (opener !== 'the') return false;
  let noun = passage.first + 1;
  // *The 12 jets cost €2.7 billion*: how many they are may be told first here.
  const count = passage.mentionAt(noun);
  if (count?.mention.kind === 'quantity' && count.mention.value.unit === '1') noun = count.last;
  while (noun < cue && passage.view.wordClass(noun) === 'adjective') noun++;
  const system = slots.system as Filler | undefined;
  const item = slots.item as Filler | undefined;
  const behind = passage.word(noun + 1);
  if (passage.mentionAt(noun) || (noun + 1 !== cue && behind !== ',' && !isAuxiliary(behind))) return false;
  const word = passage.word(noun);
  if (system && typeof system.value !== 'string') return isClassNoun(word) && mayBe(passage, word, String(system.value.name));
  return typeof item?.value === 'string' && item.value.toLowerCase().split(' ').at(-1) === word;
}

function endsIn(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < Math.min(from + REACH, to); at++) if (endings.match(passage.view.tokens, at, to)) return true;
  return false;
}
/** An aside may stand between a deal and how it ended, in tokens. */
const REACH = 16;

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
