import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { placeOpening } from '../country.js';
import { measuresBudget } from '../records.js';
import { purposeAt, type Purpose } from '../purpose.js';
import { entered as participles, estimates } from '../vocabulary.js';

/** *A loan of CZK 26 billion for preparatory works has been included in the estimates for 2027*: an amount for something that a budget holds. */
export const entered: FactRule = onCue<true>(
  'budget/entered',
  'an amount for something that stands in a budget named there: a loan of €40 million for radars is included in the estimates for 2027',
  participles,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const verb = auxiliariesBefore(passage, cue.at);
    if (verb === null) return 'it is no passive, or denied';
    // *32 trillion soums have been set aside for subsidies in the 2026 budget*: what it is for may stand behind the verb.
    const behind = purposeAt(passage, passage.word(cue.end - 1) === 'for' ? cue.end - 1 : cue.end);
    const budget = budgetBehind(passage, cue.end) ?? (behind && budgetBehind(passage, behind.end));
    if (!budget) return 'no budget is named behind it';
    const entry = entryBefore(passage, verb) ?? amountBefore(passage, verb, behind);
    if (!entry) return 'no amount with what it is for stands before it';
    const country = budget.owner ?? placeOpening(passage, verb) ?? passage.reference.countryFor(passage, verb);
    if (!country) return 'the text does not say whose it is';
    return [
      {
        slots: { country, period: fillWith(budget.period), amount: fillWith(entry.amount), ...(!entry.purpose.general && { purpose: entry.purpose.words }) },
        status: 'planned' as const,
        confidence: 0.86,
      },
    ];
  },
);

/** Where the passive's auxiliaries begin. */
function auxiliariesBefore(passage: Passage, verb: number): number | null {
  let at = verb;
  while (at > passage.first && !passage.mentionAt(at - 1) && (isAuxiliary(passage.word(at - 1)) || isAdverb(passage.word(at - 1)))) at--;
  for (let word = at; word < verb; word++) if (isOf('negation', passage.word(word)) || isOf('conditional', passage.word(word))) return null;
  return at < verb && !isOf('negation', passage.word(verb - 1)) ? at : null;
}

/** *in the estimates for 2027*, *into Peru’s draft 2026 budget*: the budget with its year, and whose it is where it says so. */
function budgetBehind(passage: Passage, from: number): { period: Placed; owner: Filler | null } | null {
  if (!WITHIN.has(passage.word(from))) return null;
  for (let at = from + 1; at < Math.min(from + LONGEST, passage.last); at++) {
    const noun = passage.mentionAt(at) ? null : estimates.match(passage.view.tokens, at, passage.last);
    if (!noun) continue;
    const before = passage.within(from, at, 'date').at(-1);
    const behind = JOINTS.has(passage.word(noun.end)) ? passage.mentionAt(noun.end + 1) : undefined;
    const period = before ?? (behind?.mention.kind === 'date' ? behind : undefined);
    if (!period?.mention.value.edtf) return null;
    const owner = actorsOf(passage).find((one) => one.kind === 'country' && one.first > from && one.last <= at && one.fillers.length === 1);
    return { period, owner: owner?.fillers[0] ?? null };
  }
  return null;
}
const WITHIN = new Set(['in', 'into', 'under', 'by', 'through', 'within']);
const JOINTS = new Set(['for', 'of']);
const LONGEST = 7;

/** *A budgetary loan of €40 million for radars*, *Some BGN 300 million for barracks*: the amount with its purpose, right before the verb. */
function entryBefore(passage: Passage, verb: number): { amount: Placed; purpose: Purpose } | null {
  const amount = passage.within(clauseAround(passage, verb).first, verb, 'money').findLast(measuresBudget);
  const purpose = amount ? purposeAt(passage, amount.last) : null;
  return amount && purpose?.end === verb ? { amount, purpose } : null;
}

/** The amount right before the verb, whose purpose stands behind it. */
function amountBefore(passage: Passage, verb: number, purpose: Purpose | null): { amount: Placed; purpose: Purpose } | null {
  const amount = passage.mentionAt(verb - 1);
  return purpose && amount?.mention.kind === 'money' && measuresBudget(amount) ? { amount, purpose } : null;
}
