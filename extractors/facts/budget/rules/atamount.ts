import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { hedgeEnd } from '../../../../src/link/joints.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { fillWith } from '../../../../src/link/passage.js';
import { budgetNamed } from '../named.js';
import { isGdpShare, isWhole, measuresBudget } from '../records.js';
import { budgetBefore } from '../statements.js';
import { atAmount, referring } from '../vocabulary.js';

/** *At $620 million it amounted to 3.1 % of GDP*, *At €4.8 billion, it is the largest in years*: the amount opens the sentence. */
export const opensWithAmount: FactRule = onCue<true>(
  'budget/at-amount',
  'the amount of a budget spoken of just before, which opens the sentence: at $620 million it amounted to 3.1 % of GDP',
  atAmount,
  (passage, cue) => {
    if (cue.at !== passage.first) return 'it does not open the sentence';
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const amount = passage.mentionAt(hedgeEnd(passage, cue.end, passage.last));
    if (amount?.mention.kind !== 'money' || !measuresBudget(amount)) return 'no amount opens the sentence';
    const subject = passage.word(amount.last) === ',' ? amount.last + 1 : amount.last;
    if (!referring.match(passage.view.tokens, subject, passage.last)) return 'no word stands for a budget behind it';
    const told = budgetBefore(passage, cue.at);
    const before = told ?? budgetNamed(passage);
    if (!before?.slots.country) return 'no budget was spoken of just before';
    if (told && (passage.reference.toldBefore(passage, 'budget', 1).length === 0 || told.slots.amount || isWhole(told))) return 'its amount has been told';
    if (passage.placed.some(({ mention }) => mention.kind === 'country')) return 'another country is named';
    if (!before.slots.period) return 'it does not say for when';
    const far = ({ value }: Filler): Filler => ({ value, mention: null, origin: 'coreference' });
    const share = passage.within(subject, passage.last, 'quantity').find(isGdpShare);
    const dated = passage.within(subject, passage.last, 'date').length > 0;
    return [
      {
        slots: {
          country: far(before.slots.country as Filler),
          period: far(before.slots.period as Filler),
          amount: fillWith(amount),
          ...(share && !dated && { share: fillWith(share) }),
        },
        status: before.status ?? 'done',
        confidence: 0.82,
      },
    ];
  },
);
