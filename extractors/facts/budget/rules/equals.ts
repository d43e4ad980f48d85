import { onCue, type FactRule } from '../../../../src/link/contract.js';
import { equalled, equals } from '../../../../src/link/equals.js';
import { fillWith } from '../../../../src/link/passage.js';
import { isGdpShare } from '../records.js';

/** *Defence spending reached NOK 110 billion. That is 2.1 % of GDP*: the record of the sentence before gains its share. */
export const equal: FactRule = onCue<true>(
  'budget/equal',
  'a sentence that gives the share of GDP of the budget told in the one before: that is 2.1 % of GDP',
  equals,
  (passage, cue) => {
    const found = equalled(passage, cue, 'budget');
    if (typeof found === 'string') return found;
    const { figure, told } = found;
    if (!isGdpShare(figure)) return 'it is no share of GDP';
    const { draft } = told;
    if (draft.slots.share || !draft.slots.amount || draft.slots.purpose) return 'the budget before has its share or is no whole';
    return [{ slots: { country: draft.slots.country, share: fillWith(figure) }, status: draft.status, confidence: draft.confidence, amends: draft }];
  },
);
