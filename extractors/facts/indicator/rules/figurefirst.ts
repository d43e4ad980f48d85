import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { openingDate, periodOf } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { outlookBefore } from '../../../../src/link/outlook.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { sayerOf } from '../../../../src/link/sayer.js';
import { isBudget, isSetAside, isSpentByBudget } from '../../../../src/link/spending.js';
import { readSeries } from '../../../../src/link/series.js';
import type { Attribution } from '../../../../src/model/index.js';
import { subjectOfTopic } from '../subject.js';
import { measures, nouns, topicsOf, vocabulary, type IndicatorTopic, type Noun } from '../topics.js';

/** Figures before the indicator: *130 GW of renewable capacity by 2030*, *$22 billion in assistance*, *a 3.5% deficit*. */
export const figureFirst: FactRule = onCue<Noun>(
  'indicator/figure-first',
  'a figure, then what it measures: 130 GW of renewable capacity by 2030, a 3.5% budget deficit',
  nouns,
  (passage, cue) => {
    const topic = topicsOf(passage).find((one) => one.head === cue.at);
    if (!topic) return 'the word is part of another noun phrase';
    if (isBudget(passage, topic)) return 'it is a state’s budget';
    if (isSpentByBudget(passage, { ...topic, first: Math.max(passage.first, topic.first - 3) })) return 'it is what a budget plans to spend';
    const figure = figureBefore(passage, topic);
    if (!figure || (figure.mention.value.unit === '1' && !COUNTED.has(passage.text(cue.at, cue.end).toLowerCase())) || !measures(topic.noun, figure))
      return 'no figure stands right before it';
    if (isTold(passage, figure)) return 'the figure was read as what somebody gives';
    if (isSetAside(passage, figure.first)) return 'it is set aside in a budget';
    if (isQuestion(passage) || inCondition(passage, figure.first)) return 'it is asked or supposed';
    const outlook = outlookBefore(passage, figure.first);
    if (outlook === 'none') return 'it is told as a possibility';
    const governed = passage.word(topic.first - 1) === 'of' || passage.word(topic.first - 1) === 'in';
    const subject = subjectOfTopic(passage, governed ? { ...topic, first: figure.first, preposition: '' } : topic, null, true);
    if (!subject) return 'the text does not say whose it is';
    const [point] = readSeries(passage, {
      from: figure.first,
      limit: figure.last,
      expect: 'level',
      outlook: outlook ?? 'actual',
      moved: false,
      accepts: () => true,
    });
    if (!point) return 'the figure stands alone';
    const [behind] = readSeries(passage, {
      from: topic.last,
      limit: nextTopic(passage, topic),
      expect: null,
      outlook: 'actual',
      moved: true,
      given: figure,
      accepts: (one) => measures(topic.noun, one),
    });
    const after = passage.within(topic.last, passage.last, 'date').find((one) => one.first < topic.last + 4 && one.mention.value.bound !== 'since');
    const period = topic.period ? fillWith(topic.period) : after ? fillWith(after) : periodOf(point, { period: openingDate(passage, figure.first) });
    const change = behind?.change ? fillWith(behind.change) : undefined;
    return [
      {
        slots: { subject, indicator: topic.name, value: fillWith(figure), ...(change && { change }), ...(period && { period }) },
        status: outlook ?? 'actual',
        confidence: 0.85,
        ...attributed(passage, figure.first),
      },
    ];
  },
);

/** Whether a record of the sentence has the figure already, as an indicator or as part of a budget. */
function isTold(passage: Passage, { mention }: Placed): boolean {
  const told = ['indicator', 'budget'].flatMap((type) => passage.reference.toldBefore(passage, type, 0));
  return told.some(({ draft }) => [draft.slots.value, draft.slots.amount].some((slot) => (slot as Filler | undefined)?.mention === mention.id));
}

const COUNTED = new Set(vocabulary.counted);

function figureBefore(passage: Passage, topic: IndicatorTopic): Placed | null {
  const joint = passage.word(topic.first - 1);
  const at = joint === 'of' || joint === 'in' ? topic.first - 2 : topic.first - 1;
  const placed = passage.mentionAt(at);
  if (!placed || (placed.mention.kind !== 'money' && placed.mention.kind !== 'quantity')) return null;
  // *covering $3.5bn of debt* is a part; *5% of exports* a share.
  if (joint === 'of' && (placed.mention.kind === 'money' || placed.mention.value.unit === '%')) return null;
  // *rose by 5% in exports*: a change of something else.
  const before = passage.word(placed.first - 1);
  return before === 'by' || before === 'per' || (joint === 'in' && placed.mention.kind !== 'money') ? null : placed;
}

function nextTopic(passage: Passage, topic: IndicatorTopic): number {
  return topicsOf(passage).find((one) => one.first >= topic.last)?.first ?? passage.last;
}

function attributed(passage: Passage, at: number): { attribution?: Attribution } {
  const attribution = sayerOf(passage, at);
  return attribution ? { attribution } : {};
}
