import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { equalled, equals } from '../../../../src/link/equals.js';
import { fillWith } from '../../../../src/link/passage.js';

/** *The deficit was 9 trillion shillings. That is 5.4 % of GDP*: the same figure in another measure. */
export const equal: FactRule = onCue<true>(
  'indicator/equal',
  'a sentence that says what the figure told in the one before comes to in another measure: that is 5.4 % of GDP',
  equals,
  (passage, cue) => {
    const found = equalled(passage, cue, 'indicator');
    if (typeof found === 'string') return found;
    const { figure, told } = found;
    const value = told.draft.slots.value as Filler | undefined;
    if (figure.mention.value.unit !== '%' || figure.mention.value.of === undefined) return 'it is no share of something named';
    if (!value || typeof value.value === 'string' || value.value.unit === '%') return 'the figure before is no amount';
    const distant = (slot: string): Filler => ({ ...(told.draft.slots[slot] as Filler), mention: null, origin: 'coreference' });
    return [
      {
        slots: {
          subject: distant('subject'),
          indicator: distant('indicator'),
          value: fillWith(figure),
          ...(told.draft.slots.period && { period: distant('period') }),
        },
        status: told.draft.status,
        confidence: 0.84,
        alsoIn: [told.sentence],
      },
    ];
  },
);
