import { aimAt } from '../../../../src/link/aims.js';
import { onCue, type Cue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isAdverb, isAuxiliary } from '../../../../src/link/grammar.js';
import { measure } from '../../../../src/link/measured.js';
import { outlookAt } from '../../../../src/link/outlook.js';
import type { Passage, Placed } from '../../../../src/link/passage.js';
import { seriesWords } from '../../../../src/link/serieswords.js';
import { isBudget } from '../../../../src/link/spending.js';
import { isTopicWord } from '../../../../src/link/topicwords.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { withBase } from '../antecedent.js';
import { withOpening } from '../openingfigure.js';
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
    const antecedent = antecedentOf(passage, cue.at) ?? toldOf(passage, cue);
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
    const subject = owner?.filler ?? antecedent.subject ?? subjectOfTopic(antecedent.passage, antecedent.topic, null);
    if (!subject) return 'the text does not say whose it is';
    const drafts: Draft[] = recordsOf(
      passage,
      subject,
      { ...antecedent.topic.name, mention: null, origin: antecedent.passage === passage ? 'sentence' : 'coreference' },
      measured,
      0.8,
    );
    const whole = drafts.map((draft) => ({ ...draft, slots: { ...draft.slots, ...based(passage, draft, antecedent.counted) } }));
    return withOpening(passage, cue.at, whole);
  },
);

/** *Debt fell to 91 % of GDP; staff see it at 84 %*: a share of what the figure before was a share of. */
function based(passage: Passage, draft: Draft, counted: string | undefined): { value?: Filler } {
  const value = draft.slots.value as Filler | undefined;
  const figure = value && passage.placed.find(({ mention }) => mention.id === value.mention);
  if (!figure) return {};
  const { unit, of } = figure.mention.value;
  if (counted !== undefined && unit === '1' && of === undefined) return { value: { ...value, value: { ...figure.mention.value, of: counted } } };
  return { value: withBase(passage, figure, value) };
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
  readonly subject?: Filler;
  /** What the figure told last counts. */
  readonly counted?: string;
}

/**
 * *Spot gas averaged $12 in May. It will …*: what a rule told that no list names; and *The strength stood at 7,610. … The
 * objective is to reach 11,500*: the last figure of its size that was told.
 */
function toldOf(passage: Passage, cue: Cue<unknown>): Antecedent | null {
  const aims = isTopicWord('aims', passage.word(cue.end - 1));
  if (!aims && passage.word(cue.at) !== 'it') return null;
  const figure = passage.within(cue.end, passage.last, 'money', 'quantity')[0];
  if (!figure) return null;
  const last = passage.reference.toldBefore(passage, 'indicator', 2).at(-1)?.draft.slots.subject as Filler | undefined;
  const sameSubject = (draft: Draft): boolean => JSON.stringify((draft.slots.subject as Filler).value) === JSON.stringify(last?.value);
  const fits = (draft: Draft): boolean => sameSubject(draft) && ratioOf(draft, figure) < TWICE;
  const best = aims
    ? passage.reference.lastTold(passage, 'indicator', fits)
    : passage.reference.toldBefore(passage, 'indicator', 1).findLast(({ draft }) => fits(draft))?.draft;
  if (!best) return null;
  const { subject, indicator, value } = best.slots as Readonly<Record<string, Filler>>;
  const counted = typeof value?.value === 'object' && typeof value.value.of === 'string' ? { counted: value.value.of } : {};
  const place = { first: cue.at, last: cue.end, headLast: cue.end, head: cue.at, owner: null, foreign: false, period: null, preposition: '' };
  const takes = figure.mention.kind === 'money' ? 'money' : figure.mention.value.unit === '1' ? 'count' : 'volume';
  const topic: IndicatorTopic = { ...place, name: indicator!, noun: { takes, ownerOnly: false, inLength: false } };
  return {
    passage: passage.reference.passagesBefore(passage)[0] ?? passage,
    topic,
    subject: { ...subject!, mention: null, origin: 'coreference' },
    ...counted,
  };
}
/** A figure further off than this is one of something else. */
const TWICE = 2;

/** How many times the larger of two figures of the same measure is the smaller; infinite where they measure otherwise. */
function ratioOf(draft: Draft, { mention }: Placed): number {
  const value = (draft.slots.value as Filler | undefined)?.value;
  const same = typeof value === 'object' && (mention.kind === 'money' ? value.currency === mention.value.currency : value.unit === mention.value.unit);
  if (!same) return Infinity;
  const [a, b] = [Number(value.value ?? value.min), Number(mention.value.value ?? mention.value.min)];
  return a > 0 && b > 0 ? Math.max(a / b, b / a) : Infinity;
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
