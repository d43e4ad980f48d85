import { onCue, type FactRule } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { clauseAround } from '../../../../src/link/roles.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { measuresBudget } from '../records.js';
import { costs, HINTS, PROJECTS } from '../vocabulary.js';

/** *The conversion of the air bases, budgeted at CHF 120 million, will cost at least CHF 200 million*: what a state's works cost is money for a purpose. */
export const cost: FactRule = onCue<true>(
  'budget/cost',
  'what works on a state’s systems or sites cost: extending the life of the class is put at A$4.3 billion',
  costs,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const amount = amountBehind(passage, cue.end);
    if (!amount) return 'no amount follows';
    const purpose = worksBefore(passage, cue.at);
    if (!purpose) return 'no works are the subject';
    if (!isOfState(passage, purpose.first, purpose.last)) return 'nothing says that the works are a state’s';
    const country = passage.reference.countryFor(passage, cue.at);
    if (!country) return 'the text does not say whose they are';
    const slots = { country, amount: fillWith(amount), purpose: fillWithWords(passage, purpose.first, purpose.last) };
    return [{ slots, status: hasCost(passage, cue.at) ? 'done' : 'planned', confidence: 0.72 }];
  },
);

/** *cost*, *has cost*, but *will cost*, *is put at*. */
function hasCost(passage: Passage, at: number): boolean {
  if (!/^cost/.test(passage.word(at))) return false;
  const before = passage.word(at - 1);
  return passage.word(at) === 'cost' && (isOf('have', before) || !(isAuxiliary(before) || before === 'to'));
}

function amountBehind(passage: Passage, from: number): Placed | null {
  let at = from;
  while (at < Math.min(from + HEDGED, passage.last) && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || BOUNDS.has(passage.word(at))))
    at++;
  const figure = passage.mentionAt(at);
  return figure?.mention.kind === 'money' && measuresBudget(figure) ? figure : null;
}
/** Words of a hedge: *at least*, *up to*. */
const BOUNDS = new Set(['at', 'least', 'most', 'up', 'to', 'more', 'less', 'than', 'some']);
const HEDGED = 4;

/** The works that open the verb's clause, or the one before an aside, with what they are works on: from their noun to the first sign or verb. */
function worksBefore(passage: Passage, verb: number): { readonly first: number; readonly last: number } | null {
  for (let first = openingOf(passage, verb); first < verb; first++) {
    if (!PROJECTS.has(passage.word(first)) || passage.mentionAt(first)) continue;
    let last = first + 1;
    while (last < verb && goesOn(passage, last)) last = passage.mentionAt(last)?.last ?? last + 1;
    return last > first + 1 && last - first <= LONGEST && passage.within(first, last, 'money', 'date').length === 0 ? { first, last } : null;
  }
  return null;
}
const LONGEST = 10;

/** Where the subject may begin: at the sentence’s beginning where only asides stand between. */
function openingOf(passage: Passage, verb: number): number {
  const { first } = clauseAround(passage, verb);
  for (let at = passage.first; at < first; at++) if (passage.word(at) === ';' || CLAUSES.has(passage.word(at))) return first;
  return passage.first;
}

const CLAUSES = new Set(['but', 'while', 'whereas', 'although', 'because', 'which', 'who', 'that']);

function goesOn(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  const placed = passage.mentionAt(at);
  if (placed) return placed.mention.kind === 'quantity' ? placed.mention.value.unit === '1' : placed.mention.kind !== 'money' && placed.mention.kind !== 'date';
  return !(/^[,;:()–—]$/.test(word) || isAuxiliary(word) || isAdverb(word) || isOf('irregularPast', word) || word === 'at' || costWords.has(word));
}
const costWords = new Set(['cost', 'costs', 'budgeted', 'priced', 'estimated', 'put', 'which', 'that']);

/** Works on a weapon, of the forces, or told right behind a budget. */
function isOfState(passage: Passage, first: number, last: number): boolean {
  if (passage.within(first, last, 'system').length > 0 || passage.reference.toldBefore(passage, 'budget', 3).length > 0) return true;
  for (let at = first; at < last; at++) if (HINTS.has(passage.word(at)) || MILITARY.has(passage.word(at))) return true;
  return false;
}
const MILITARY = new Set([
  'air',
  'base',
  'bases',
  'barracks',
  'airfield',
  'airfields',
  'naval',
  'border',
  'fleet',
  'tanks',
  'frigates',
  'submarines',
  'shelters',
  'depots',
]);
