import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround, type Stretch } from '../../../../src/link/roles.js';
import { readSeries } from '../../../../src/link/series.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { isGeneral } from '../purpose.js';
import { draftsOf, measuresBudget } from '../records.js';
import { assignments } from '../vocabulary.js';

/** *Fuel subsidies are budgeted at Rp210 trillion this year*, *Defence was allocated 3.7 trillion shillings in 2025/26*: what the money is for stands as the subject. */
export const assigned: FactRule = onCue<true>(
  'budget/assigned',
  'what a budget gives an amount to, told as the subject: fuel subsidies are budgeted at Rp210 trillion',
  assignments,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const verb = auxiliariesBefore(passage, cue.at);
    if (verb === null) return 'it is no passive';
    const amount = amountBehind(passage, cue.end);
    if (!amount) return 'no amount follows';
    const purpose = purposeBefore(passage, verb);
    if (!purpose) return 'what it is for does not stand before it';
    const general = isGeneral(passage, purpose.first, purpose.last);
    if (passage.word(cue.end - 1) !== 'at' && !general && !speaksOfBudget(passage)) return 'nothing says that it is a budget';
    const country = passage.reference.countryFor(passage, verb);
    if (!country) return 'the text does not say whose it is';
    const [point] = readSeries(passage, {
      from: amount.last,
      limit: passage.last,
      expect: null,
      outlook: 'actual',
      moved: true,
      given: amount,
      accepts: measuresBudget,
    });
    const date = passage.within(amount.last, Math.min(amount.last + NEAR, passage.last), 'date').find((one) => one.mention.value.edtf);
    const period = date ? fillWith(date) : openingDate(passage, purpose.first);
    if (!point || !period) return 'it does not say for when';
    return draftsOf(country, { points: [point], period }, manner(passage, general ? null : fillWithWords(passage, purpose.first, purpose.last)));
  },
);
const NEAR = 6;

function manner(passage: Passage, purpose: Filler | null): Parameters<typeof draftsOf>[2] {
  return { passage, decided: true, confidence: 0.84, ...(purpose && { purpose }) };
}

/** Where the passive's auxiliaries begin; null where it is none or denied. */
function auxiliariesBefore(passage: Passage, verb: number): number | null {
  let at = verb;
  while (at > passage.first && !passage.mentionAt(at - 1) && (isAuxiliary(passage.word(at - 1)) || isAdverb(passage.word(at - 1)))) {
    at--;
    if (isOf('negation', passage.word(at)) || isOf('conditional', passage.word(at))) return null;
  }
  return at < verb && !isOf('negation', passage.word(at - 1)) ? at : null;
}

function amountBehind(passage: Passage, from: number): Placed | null {
  let at = from;
  while (at < passage.last && !passage.mentionAt(at) && isSeriesWord('hedges', passage.word(at))) at++;
  const figure = passage.mentionAt(at);
  return figure?.mention.kind === 'money' && measuresBudget(figure) ? figure : null;
}

/** The noun phrase that opens the clause, behind a date, up to the verb: no name, no figure, no clause. */
function purposeBefore(passage: Passage, verb: number): Stretch | null {
  let { first } = clauseAround(passage, verb);
  for (let at = first; at < verb; at++) if (passage.word(at) === ',' || passage.mentionAt(at)?.mention.kind === 'date') first = at + 1;
  while (first < verb && (isOf('determiners', passage.word(first)) || isOf('conjunctions', passage.word(first)) || /^[•–-]$/.test(passage.word(first))))
    first++;
  if (first >= verb || verb - first > LONGEST || passage.within(first, verb).length > 0) return null;
  for (let at = first; at < verb; at++) {
    const word = passage.word(at);
    if (isOf('pronouns', word) || isOf('irregularPast', word) || isAuxiliary(word) || (isOf('prepositions', word) && !JOINTS.has(word))) return null;
  }
  return { first, last: verb };
}
const LONGEST = 8;
const JOINTS = new Set(['of', 'for', 'to', 'on', 'in']);

function speaksOfBudget(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last; at++) if (passage.word(at).startsWith('budget')) return true;
  return passage.reference.toldBefore(passage, 'budget', 3).length > 0;
}
