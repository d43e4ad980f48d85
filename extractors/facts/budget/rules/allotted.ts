import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround, stateOf } from '../../../../src/link/roles.js';
import { readSeries } from '../../../../src/link/series.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { isDefence } from '../../../../src/link/spending.js';
import { countryOf, planBefore } from '../country.js';
import { furtherParts } from '../furtherparts.js';
import { isGeneral, purposeAt, type Purpose } from '../purpose.js';
import { draftsOf, measuresBudget } from '../records.js';
import { partOf } from './part.js';
import { allots, allotted as participles, branches } from '../vocabulary.js';

/** *EUR 62 million is allocated to the fence*, *the defence ministry was given 299 billion pesos for 2026*. */
export const allotted: FactRule = onCue<true>(
  'budget/allotted',
  'an amount that is allocated for something in a budget told before, or to a state’s forces: EUR 62 million is allocated to the fence',
  participles,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const first = auxiliaries(passage, cue.at);
    if (first === cue.at) return 'it is no passive';
    if (negated(passage, first, cue.at)) return 'it is denied';
    const before = passage.mentionAt(first - 1);
    if (before && isAmount(before)) return allottedPart(passage, before, cue.end);
    const forces = forcesIn(passage, clauseAround(passage, first).first, first);
    return forces ? given(passage, forces, cue.end, null) : 'no amount stands before it, and no state’s forces';
  },
);

/** *The 2026 budget law gives Brazil’s Ministry of Defence R$142.6 billion*. */
export const handed: FactRule = onCue<true>(
  'budget/given',
  'a budget that gives a state’s forces an amount: the 2026 budget law gives the Ministry of Defence R$142.6 billion',
  allots,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    if (negated(passage, auxiliaries(passage, cue.at), cue.at)) return 'it is denied';
    const amount = passage.within(cue.end, passage.last).find((one) => one.mention.kind === 'money' || one.mention.kind === 'quantity');
    if (!amount || !isAmount(amount)) return 'no amount follows';
    const topic = planBefore(passage, cue.at);
    const behind = forcesIn(passage, cue.end, amount.first);
    if (behind) return given(passage, behind, amount.first, topic?.period ?? dateBefore(passage, cue.at));
    // *Chad’s budget for 2027 gives defence and security 300 billion*: the forces of the state whose budget it is.
    const owner = topic && isGeneral(passage, cue.end, hedgeBefore(passage, amount.first)) ? countryOf(passage, topic, null) : null;
    if (owner) return given(passage, owner, amount.first, topic!.period);
    const subject = clauseAround(passage, cue.at).first;
    const branch = branchPart(passage, subject, auxiliaries(passage, cue.at), amount);
    if (branch) return branch;
    const country = forcesIn(passage, subject, auxiliaries(passage, cue.at)) ?? defenceAlone(passage, auxiliaries(passage, cue.at));
    return country ? given(passage, country, cue.end, null, isAhead(passage, cue.at)) : 'no state’s forces get it';
  },
);

/** *; the navy will get 42 billion baht and the air force 38 billion*: what a service has of the budget told before. */
function branchPart(passage: Passage, first: number, verb: number, amount: Placed): readonly Draft[] | null {
  if (!passage.reference.toldBefore(passage, 'budget', 1).some(({ draft }) => !draft.slots.purpose && draft.slots.amount !== undefined)) return null;
  const drafts: Draft[] = [];
  for (let [from, end, money] = [first, verb, amount as Placed | undefined]; money?.mention.kind === 'money' && isAmount(money);) {
    while (from < end && (isOf('determiners', passage.word(from)) || isOf('conjunctions', passage.word(from)) || passage.word(from) === ',')) from++;
    const words = branchAt(passage, from, end);
    const read = words && partOf(passage, money, { general: false, words, end }, 0.82);
    if (!read || typeof read === 'string') break;
    drafts.push(...read);
    from = money.last;
    end = from;
    while (end < passage.last && !passage.mentionAt(end)) end++;
    money = passage.mentionAt(end);
    if (money?.mention.kind === 'organization') money = passage.mentionAt((end = money.last));
  }
  return drafts.length > 0 ? drafts : null;
}

/** *the navy*, *the Indonesian Navy*: a service, and nothing but it. */
function branchAt(passage: Passage, first: number, last: number): Filler | null {
  for (let at = first; at < last; at++)
    if (branches.match(passage.view.tokens, at, last)?.end === last && last - first <= LONGEST_NAME) return fillWithWords(passage, first, last);
  return null;
}
/** *the Royal Australian Air Force*, in tokens. */
const LONGEST_NAME = 5;

/** *defence and security about 5 billion*: where the hedge of an amount begins. */
function hedgeBefore(passage: Passage, amount: number): number {
  let at = amount;
  while (isSeriesWord('hedges', passage.word(at - 1))) at--;
  return at;
}

/** *Defence receives 28.4 billion pesos in this year’s budget*: that of the country which the text is about. */
function defenceAlone(passage: Passage, verb: number): Filler | null {
  const { first } = clauseAround(passage, verb);
  if (verb === first || passage.within(first, verb).length > 0 || !isGeneral(passage, first, verb)) return null;
  return passage.reference.countryFor(passage, verb);
}

function auxiliaries(passage: Passage, verb: number): number {
  let at = verb;
  while (at > passage.first && !passage.mentionAt(at - 1) && (isAuxiliary(passage.word(at - 1)) || isOf('negation', passage.word(at - 1)))) at--;
  // *is to have*
  return passage.word(at - 1) === 'to' && isOf('be', passage.word(at - 2)) ? at - 2 : at;
}

/** *will have*, *is to receive*. */
function isAhead(passage: Passage, verb: number): boolean {
  for (let at = auxiliaries(passage, verb); at < verb; at++) if (isOf('future', passage.word(at)) || passage.word(at) === 'to') return true;
  return false;
}

function negated(passage: Passage, first: number, verb: number): boolean {
  for (let at = first; at < verb; at++) if (isOf('negation', passage.word(at)) || isOf('conditional', passage.word(at))) return true;
  return false;
}

function isAmount({ mention }: Placed): boolean {
  return mention.kind === 'money' && !mention.value.per && !mention.value.vague;
}

/** The date of the plan in its clause: *The 2026 budget law gives*. */
function dateBefore(passage: Passage, verb: number): Placed | null {
  return passage.within(clauseAround(passage, verb).first, verb, 'date').at(-1) ?? null;
}

/** The state whose forces a stretch names, and nobody else: *the Philippine Department of National Defense*, *Indonesia’s defence ministry*. */
function forcesIn(passage: Passage, first: number, last: number): Filler | null {
  let from = first;
  while (from < last && (isOf('prepositions', passage.word(from)) || passage.mentionAt(from)?.mention.kind === 'date' || passage.word(from) === ',')) from++;
  const organization = passage.within(from, last, 'organization').find((one) => ['government', 'military'].includes(String(one.mention.value.type)));
  const named = organization !== undefined && organization.last === last && namesForces(passage, organization);
  if (from >= last || last - from > LONGEST || !(named || isGeneral(passage, from, last))) return null;
  const actor = actorsOf(passage).find((one) => one.first >= from && one.last <= last && one.fillers.length === 1);
  return actor ? stateOf(passage, actor) : null;
}
const LONGEST = 9;

function namesForces(passage: Passage, { first, last }: Placed): boolean {
  for (let at = first; at < last; at++) if (isDefence(passage.word(at))) return true;
  return false;
}

function given(passage: Passage, country: Filler, from: number, plan: Placed | null, ahead = false): readonly Draft[] | string {
  let at = from;
  while (at < passage.last && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || isOf('determiners', passage.word(at)))) at++;
  const amount = passage.mentionAt(at);
  if (!amount || !isAmount(amount)) return 'no amount follows';
  const points = readSeries(passage, { from: at, limit: passage.last, expect: 'level', outlook: 'actual', moved: false, accepts: measuresBudget });
  const named = plan ?? yearOfBudget(passage, amount.last);
  const period = named ? fillWith(named) : openingDate(passage, at);
  const drafts = draftsOf(
    country,
    { points: points.filter((point, i) => i === 0 || point.prior), period },
    { passage, decided: ahead, named: true, confidence: 0.88 },
  );
  return drafts[0]?.slots.period ? drafts : 'it does not say for when';
}

/** *in this year’s budget*, *in the 2026 budget*: the year by the budget that gives it. */
function yearOfBudget(passage: Passage, from: number): Placed | null {
  const date = passage.within(from, Math.min(from + 5, passage.last), 'date')[0];
  if (!date) return null;
  const next = /^[’']s?$/.test(passage.word(date.last)) ? date.last + 1 : date.last;
  return passage.word(next) === 'budget' ? date : null;
}

/** A part of the budget that the document told last, with what it is for. */
function allottedPart(passage: Passage, amount: Placed, from: number): readonly Draft[] | string {
  const purpose = purposeAt(passage, passage.word(from - 1) === 'for' ? from - 1 : from);
  if (!purpose) return 'it does not say what for';
  if (purpose.general) return 'it does not say what for';
  const isWhole = (draft: Draft): boolean => !draft.slots.purpose && draft.slots.amount !== undefined;
  const whole =
    passage.reference.lastTold(passage, 'budget', (draft) => draft.status === 'planned' && isWhole(draft)) ??
    passage.reference.lastTold(passage, 'budget', (draft) => isNear(passage, draft) && isWhole(draft));
  const country = whole?.slots.country as Filler | undefined;
  if (!whole || !country) return 'no budget was told before';
  const others = passage.placed.filter(
    ({ mention }) => mention.kind === 'country' && JSON.stringify({ iso: mention.value.iso }) !== JSON.stringify(country.value),
  );
  if (others.length > 0) return 'another country is named';
  const period = whole.slots.period as Filler | undefined;
  const status = whole.status;
  const distant = ({ value, origin }: Filler): Filler => ({ value, mention: null, origin: origin === 'sentence' ? 'coreference' : origin });
  const of = (part: { amount: Placed; purpose: Purpose }): Draft => ({
    slots: { country: distant(country), ...(period && { period: distant(period) }), amount: fillWith(part.amount), purpose: part.purpose.words },
    status,
    confidence: 0.8,
  });
  return [{ amount, purpose }, ...furtherParts(passage, purpose.end)].map(of);
}

/** A budget that runs already is gone on about only right behind it. */
function isNear(passage: Passage, draft: Draft): boolean {
  return passage.reference.toldBefore(passage, 'budget', 2).some((one) => one.draft === draft);
}
