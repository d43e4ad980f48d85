import { onCue, type FactRule } from '../../../../src/link/contract.js';
import { isAuxiliary, isOf } from '../../../../src/link/grammar.js';
import type { Passage } from '../../../../src/link/passage.js';
import { purposeAt } from '../purpose.js';
import { partOf } from './part.js';
import { parts, takenFrom } from '../vocabulary.js';

/** *36 billion of it for defence*, *710 billion of that is for weapons*, *€60 billion of it reserved for arms*: a part with what it is for behind its whole. */
export const ofIt: FactRule = onCue<true>(
  'budget/part-of-it',
  'a part of a budget told before, with its whole behind the amount: 36 billion of it for defence',
  takenFrom,
  (passage, cue) => {
    const amount = passage.mentionAt(cue.at - 1);
    if (amount?.mention.kind !== 'money' || amount.mention.value.per) return 'no amount stands before it';
    const at = linkBehind(passage, cue.end);
    if (at === null) return 'it is denied';
    const purpose = purposeAt(passage, at);
    return purpose ? partOf(passage, amount, purpose, 0.88) : 'it does not say what for';
  },
);

/** Behind *is*, *has been reserved*, *to be spent*; null where it is denied. */
function linkBehind(passage: Passage, from: number): number | null {
  let at = from;
  while (at < passage.last && (isAuxiliary(passage.word(at)) || (passage.word(at) === 'to' && passage.word(at + 1) === 'be') || passage.word(at) === ',')) {
    if (isOf('negation', passage.word(at)) || isOf('conditional', passage.word(at))) return null;
    at++;
  }
  const given = parts.match(passage.view.tokens, at, passage.last);
  if (!given) return at;
  return passage.word(given.end - 1) === 'for' ? given.end - 1 : given.end;
}
