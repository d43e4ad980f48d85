import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { nounPhraseAt } from '../../../../src/link/nounphrase.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { budgetBefore, statementsBefore } from '../statements.js';
import { parts, PURPOSE_LINKS, wholes } from '../vocabulary.js';

/** *Of the new total, €320m is set aside for air defence*: a further record with its purpose. */
export const part: FactRule = onCue<true>(
  'budget/part',
  'a part of a budget told before, with what it is for: roughly 18 billion zł is set aside for ammunition',
  parts,
  (passage, cue) => {
    if (!wholeBefore(passage, cue.at)) return 'nothing says that it is part of a budget';
    const amount = amountBefore(passage, cue.at);
    if (!amount) return 'no amount stands before it';
    const budget = budgetBefore(passage, amount.first);
    const country = budget?.slots.country as Filler | undefined;
    if (!budget || !country) return 'no budget was told just before';
    const purpose = purposeAt(passage, cue.end);
    if (!purpose) return 'it does not say what for';
    const period = budget.slots.period as Filler | undefined;
    const same = statementsBefore(passage, amount.first).length > 0;
    const shared = (filler: Filler): Filler =>
      same ? filler : { value: filler.value, mention: null, origin: filler.origin === 'sentence' ? 'coreference' : filler.origin };
    return [
      {
        slots: { country: shared(country), ...(period && { period: shared(period) }), amount: fillWith(amount), purpose },
        status: budget.status,
        confidence: 0.9,
      },
    ];
  },
);

function amountBefore(passage: Passage, at: number): Placed | null {
  const from = wholeBefore(passage, at);
  if (!from) return null;
  // *of this, €320m is set aside*, *€18bn of this is set aside*
  const money =
    passage.within(Math.max(from.end, at - 12), at, 'money').at(-1) ?? passage.within(from.at - 6, from.at, 'money').find((one) => one.last === from.at);
  return money && !money.mention.value.per ? money : null;
}

/** The words that name the whole: *of this*, *of which*; null where none stand before a token. */
function wholeBefore(passage: Passage, before: number): { at: number; end: number } | null {
  for (let at = before - 1; at >= passage.first; at--) {
    const hit = wholes.match(passage.view.tokens, at, before);
    if (hit) return { at, end: hit.end };
  }
  return null;
}

/** The noun phrase behind *for*, *to*, *toward*, with what is coordinated with it, without its article. */
function purposeAt(passage: Passage, from: number): Filler | null {
  if (!PURPOSE_LINKS.has(passage.word(from))) return null;
  let first = from + 1;
  const phrase = nounPhraseAt(passage, first, passage.last);
  if (!phrase) return null;
  let { last } = phrase;
  while (passage.word(last) === 'and' || passage.word(last) === 'of') {
    const more = nounPhraseAt(passage, last + 1, passage.last);
    if (!more) break;
    last = more.last;
  }
  while (first < last && isOf('determiners', passage.word(first))) first++;
  return first < last ? fillWithWords(passage, first, last) : null;
}
