import { aimAt } from '../../../../src/link/aims.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary } from '../../../../src/link/grammar.js';
import { measure } from '../../../../src/link/measured.js';
import { outlookAt } from '../../../../src/link/outlook.js';
import type { Passage } from '../../../../src/link/passage.js';
import { seriesWords } from '../../../../src/link/serieswords.js';
import { isBudget } from '../../../../src/link/spending.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { withBase } from '../antecedent.js';
import { recordsOf } from '../records.js';
import { subjectOfTopic } from '../subject.js';
import { measures, topicsOf, vocabulary, type IndicatorTopic } from '../topics.js';

const words = new Lexicon<true>(
  'indicator/referring',
  vocabulary.referring.map((phrase) => [phrase, true] as const),
);

/** *At end-September it amounted to KSh12.1 trillion*, *that of the United States was cut by 61 per cent*. */
export const referring: FactRule = onCue<true>(
  'indicator/referring',
  'a word that stands for an indicator named before, with its figures: it amounted to …, that of … fell to …',
  words,
  (passage, cue) => {
    if (topicsOf(passage).some((one) => one.first < cue.end && one.last > cue.at)) return 'it names an indicator itself';
    if (passage.word(cue.at) === 'they' && !tellsSeries(passage, cue.end)) return 'nothing is told of it by a figure';
    const antecedent = antecedentOf(passage, cue.at);
    if (!antecedent) return 'no indicator was named just before';
    const owner = passage.word(cue.at) === 'that' ? ownerBehind(passage, cue.end) : null;
    if (passage.word(cue.at) === 'that' && !owner) return 'nobody follows whose it is';
    const aim = aimAt(passage, cue);
    if (aim === null) return 'the aim is not told of itself';
    const topic: IndicatorTopic = {
      ...antecedent.topic,
      first: cue.at,
      last: owner?.end ?? aim.end,
      owner: owner?.filler ?? null,
      period: aim.period,
      preposition: '',
      ...aim.outlook,
    };
    const next = topicsOf(passage).find((one) => one.first >= topic.last);
    const measured = measure(passage, topic, next?.first ?? passage.last, (figure) => measures(topic.noun, figure));
    if (typeof measured === 'string') return measured;
    if (measured.points.length === 0) return 'no figure is told of it';
    const subject = owner?.filler ?? subjectOfTopic(antecedent.passage, antecedent.topic, null);
    if (!subject) return 'the text does not say whose it is';
    const drafts: Draft[] = recordsOf(
      passage,
      subject,
      { ...antecedent.topic.name, origin: antecedent.passage === passage ? 'sentence' : 'coreference' },
      measured,
      0.8,
    );
    return drafts.map((draft) => ({ ...draft, slots: { ...draft.slots, ...based(passage, draft) } }));
  },
);

/** *Debt fell to 91 % of GDP; staff see it at 84 %*: a share of what the figure before was a share of. */
function based(passage: Passage, draft: Draft): { value?: Filler } {
  const value = draft.slots.value as Filler | undefined;
  const figure = value && passage.placed.find(({ mention }) => mention.id === value.mention);
  return figure ? { value: withBase(passage, figure, value) } : {};
}

/** *they are to rise to 20 bcm*: a verb of the series right behind, over its auxiliaries, and no other. */
function tellsSeries(passage: Passage, from: number): boolean {
  let at = from;
  while (isAuxiliary(passage.word(at)) || isAdverb(passage.word(at)) || passage.word(at) === 'to' || outlookAt(passage, at)) at++;
  return seriesWords.verbs.match(passage.view.tokens, at, passage.last) !== null && !passage.mentionAt(at);
}

interface Antecedent {
  readonly passage: Passage;
  readonly topic: IndicatorTopic;
}

/** The last indicator named before: in the sentence, else the one that the sentence before is about. */
function antecedentOf(passage: Passage, at: number): Antecedent | null {
  const here = topicsOf(passage).findLast((one) => one.last <= at);
  if (here) return isBudget(passage, here) ? null : { passage, topic: here };
  const before = passage.reference.passagesBefore(passage)[0];
  if (!before || passage.index - before.index > 1) return null;
  const topic = topicsOf(before).find((one) => one.preposition === '') ?? topicsOf(before)[0] ?? null;
  return topic && !isBudget(before, topic) ? { passage: before, topic } : null;
}

function ownerBehind(passage: Passage, at: number): { filler: NonNullable<IndicatorTopic['owner']>; end: number } | null {
  const from = passage.word(at) === 'the' ? at + 1 : at;
  const placed = passage.mentionAt(from);
  if (!placed || (placed.mention.kind !== 'country' && placed.mention.kind !== 'organization')) return null;
  const { id, start, end, value, kind } = placed.mention;
  return { filler: { value: kind === 'country' ? { iso: value.iso } : { name: value.name }, mention: id, origin: 'sentence', start, end }, end: placed.last };
}
