import { onCue, type FactRule } from '../../../../src/link/contract.js';
import { totalAt } from '../totals.js';
import { totals } from '../vocabulary.js';

/** *The 2026 budget foresees outlays of 54 trillion francs*, *the budget law for 2027 provides 48 billion lei, of which …*: all that a budget spends. */
export const total: FactRule = onCue<true>(
  'budget/total',
  'all that a budget spends, as its verb tells: the 2026 budget foresees outlays of 54 trillion francs, 7 % more than last year',
  totals,
  (passage, cue) => totalAt(passage, cue.at),
);
