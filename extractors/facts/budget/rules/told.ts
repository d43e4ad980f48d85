import { onCue, type FactRule } from '../../../../src/link/contract.js';
import { statementAt } from '../statements.js';
import { colon, nouns, spend } from '../vocabulary.js';

/** *Serbia’s military budget reached €2.2 billion (2.5% of GDP)*, *defence spending will rise from … to …*. */
export const told: FactRule = onCue<true>(
  'budget/told',
  'a budget’s noun phrase, then verbs and figures: the military budget reached €2.2 billion (2.5% of GDP)',
  nouns,
  (passage, cue) => statementAt(passage, cue.at),
);

/** *Tallinn will spend 5.4 per cent of GDP on defence in 2026, equivalent to about €2.4 billion*. */
export const spent: FactRule = onCue<true>('budget/spent', 'a state that spends an amount or a share of GDP on defence', spend, (passage, cue) =>
  statementAt(passage, cue.at),
);

/** *Kuwait: KWD 2.1 billion for defence in 2026/27*. */
export const listed: FactRule = onCue<true>('budget/line', 'a line that gives what its country spends on defence, without a verb', colon, (passage, cue) =>
  statementAt(passage, cue.at),
);
