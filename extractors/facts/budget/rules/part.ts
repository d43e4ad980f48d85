import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { furtherParts } from '../furtherparts.js';
import { isGeneral, purposeAt, type Purpose } from '../purpose.js';
import { isWhole } from '../records.js';
import { budgetBefore, statementsBefore } from '../statements.js';
import { listed, parts, takenFrom, takes, wholes } from '../vocabulary.js';

/** *Of the new total, €320m is set aside for air defence*: a further record with its purpose. */
export const part: FactRule = onCue<true>(
  'budget/part',
  'a part of a budget told before, with what it is for: roughly 18 billion zł is set aside for ammunition',
  parts,
  (passage, cue) => {
    const whole = wholeBefore(passage, cue.at);
    if (!whole) return 'nothing says that it is part of a budget';
    const amount = amountBefore(passage, cue.at, whole);
    if (!amount) return 'no amount stands before it';
    const purpose = purposeAt(passage, passage.word(cue.end - 1) === 'for' ? cue.end - 1 : cue.end);
    if (!purpose) return 'it does not say what for';
    const read = partOf(passage, amount, purpose, 0.9);
    if (typeof read === 'string') return read;
    const further = furtherParts(passage, purpose.end).map((one) => partOf(passage, one.amount, one.purpose, 0.85));
    return [...read, ...further.flatMap((one) => (typeof one === 'string' ? [] : one))];
  },
);

/** *… and to include ¥177 billion for upgraded missiles*, *including $3bn for ships and $2bn for aircraft*. */
export const includes: FactRule = onCue<true>(
  'budget/part-listed',
  'parts of a budget that are listed with what they are for: including $3bn for ships and $2bn for aircraft',
  listed,
  (passage, cue) => {
    const drafts: Draft[] = [];
    let at = cue.end;
    while (at < passage.last) {
      while (
        at < passage.last &&
        !passage.mentionAt(at) &&
        (isSeriesWord('hedges', passage.word(at)) || passage.word(at) === ',' || passage.word(at) === 'and')
      )
        at++;
      const amount = passage.mentionAt(at);
      const purpose = amount?.mention.kind === 'money' && !amount.mention.value.per ? purposeAt(passage, amount.last) : null;
      if (!amount || !purpose) break;
      const read = partOf(passage, amount, purpose, 0.85);
      if (typeof read === 'string') return read;
      drafts.push(...read);
      at = purpose.end;
    }
    return drafts.length > 0 ? drafts : 'no amount with its purpose follows';
  },
);

/** *Acquisition absorbed almost $17 billion of it*: what takes the part stands before the verb. */
export const taken: FactRule = onCue<true>(
  'budget/part-taken',
  'what takes a part of a budget told before: acquisition absorbed almost $17 billion of it',
  takes,
  (passage, cue) => {
    let at = cue.end;
    while (at < passage.last && !passage.mentionAt(at) && isSeriesWord('hedges', passage.word(at))) at++;
    const amount = passage.mentionAt(at);
    if (amount?.mention.kind !== 'money') return 'no part of a budget follows';
    const opening = clauseAround(passage, cue.at).first;
    // *…; debt service alone takes 61 billion*: the whole may stand in the same sentence.
    const whole =
      takenFrom.match(passage.view.tokens, amount.last, passage.last) ??
      ((opening > passage.first && statementsBefore(passage, opening).length > 0) || isAnotherPart(passage, amount));
    if (!whole) return 'no part of a budget follows';
    const first = isOf('determiners', passage.word(opening)) ? opening + 1 : opening;
    let last = cue.at;
    while (last > first && (isAdverb(passage.word(last - 1)) || isAuxiliary(passage.word(last - 1)) || passage.word(last - 1) === 'alone')) last--;
    if (last - first > 4 || first >= last) return 'what takes it does not open the sentence';
    if (passage.within(first, last, 'date', 'money', 'quantity').length > 0) return 'what takes it does not open the sentence';
    const filler = fillWithWords(passage, first, last);
    const text = String(filler.value);
    const words = { ...filler, value: text.charAt(0).toLowerCase() + text.slice(1) };
    return partOf(passage, amount, { words, general: isGeneral(passage, first, last), end: last }, 0.85);
  },
);

/** A part of the budget told before, or why it is none. */
export function partOf(passage: Passage, amount: Placed, purpose: Purpose, confidence: number): readonly Draft[] | string {
  if (isQuestion(passage) || inCondition(passage, amount.first)) return 'it is asked or supposed';
  const budget = budgetBefore(passage, amount.first) ?? toldNear(passage);
  const country = budget?.slots.country as Filler | undefined;
  if (!budget || !country) return 'no budget was told just before';
  // The forces are a part of the state's budget, and the whole of their own.
  if (purpose.general && !isWhole(budget)) return 'it does not say what for';
  const period = budget.slots.period as Filler | undefined;
  const same = statementsBefore(passage, amount.first).length > 0;
  const shared = (filler: Filler): Filler =>
    same ? filler : { value: filler.value, mention: null, origin: filler.origin === 'sentence' ? 'coreference' : filler.origin };
  return [
    {
      slots: { country: shared(country), ...(period && { period: shared(period) }), amount: fillWith(amount), purpose: purpose.words },
      status: budget.status,
      confidence,
    },
  ];
}

/** The whole that another rule read in this sentence or the one before. */
function toldNear(passage: Passage): Draft | null {
  return passage.reference.toldBefore(passage, 'budget', 1).findLast(({ draft }) => !draft.slots.purpose && draft.slots.amount !== undefined)?.draft ?? null;
}

function amountBefore(passage: Passage, at: number, whole: { at: number; end: number }): Placed | null {
  // *of this, €320m is set aside*, *€18bn of this is set aside*
  const money =
    passage.within(Math.max(whole.end, at - 12), at, 'money').at(-1) ?? passage.within(whole.at - 6, whole.at, 'money').find((one) => one.last === whole.at);
  return money && !money.mention.value.per ? money : null;
}

/** The words that name the whole: *of this*, *of which*; null where none stand before a token. */
function wholeBefore(passage: Passage, before: number): { at: number; end: number } | null {
  for (let at = before - 1; at >= passage.first; at--) {
    const hit = wholes.match(passage.view.tokens, at, before);
    if (hit) return { at, end: hit.end };
  }
  // *Of Morocco’s $13 billion budget, $4 billion is for ships*
  const comma = passage.word(passage.first) === 'of' ? commaBefore(passage, before) : null;
  return comma !== null && statementsBefore(passage, comma).length > 0 ? { at: passage.first, end: comma } : null;
}

function commaBefore(passage: Passage, before: number): number | null {
  for (let at = passage.first; at < before; at++) if (passage.word(at) === ',' && !passage.mentionAt(at)) return at;
  return null;
}

/** *Salaries take another $5 billion*, behind a part of the budget told just before. */
function isAnotherPart(passage: Passage, { first }: Placed): boolean {
  if (!FURTHER.has(passage.word(first - 1))) return false;
  const told = passage.reference.toldBefore(passage, 'budget', 1);
  return told.some(({ draft, sentence }) => sentence < passage.index && draft.slots.purpose !== undefined);
}
const FURTHER = new Set(['another', 'further', 'additional']);
