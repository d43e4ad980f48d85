import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { openingDate } from '../../../../src/link/measured.js';
import { inCondition, isQuestion } from '../../../../src/link/modality.js';
import { outlookBefore } from '../../../../src/link/outlook.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { readSeries } from '../../../../src/link/series.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { subjectOfTopic } from '../subject.js';
import { measures, topicsOf, type IndicatorTopic } from '../topics.js';

const words = new Lexicon<true>('indicator/respective', [['respectively', true]]);

/** What each figure belongs to: its indicator, its owner or its period. */
interface Share {
  readonly topic: IndicatorTopic;
  readonly subject: Filler | null;
  readonly period: Filler | null;
}

/** *Exports and imports rose by 15 % and 18 % respectively*: figures dealt out over as many indicators, owners or periods. */
export const respective: FactRule = onCue<true>(
  'indicator/respective',
  'figures dealt out over indicators, owners or periods: exports and imports rose by 15 % and 18 % respectively',
  words,
  (passage, cue) => {
    if (isQuestion(passage) || inCondition(passage, cue.at)) return 'it is asked or supposed';
    const figures = run(
      passage,
      passage.within(passage.first, cue.at).filter((one) => one.mention.kind === 'quantity' || one.mention.kind === 'money'),
      cue.at,
    );
    if (figures.length < 2) return 'no list of figures stands before it';
    const from = figures[0]!.first;
    const shares = sharesOf(passage, figures, cue.at);
    if (!shares) return 'it is not told among what the figures are dealt out';
    const outlook = outlookBefore(passage, from, 12) ?? 'actual';
    if (outlook === 'none') return 'it is told as a possibility';
    return figures.flatMap((figure, i): Draft[] => {
      const { topic, subject, period } = shares[i]!;
      if (!subject || !measures(topic.noun, figure)) return [];
      const [point] = readSeries(passage, {
        from: shares.at(-1)!.topic.last,
        limit: figures[0]!.last,
        expect: null,
        outlook: 'actual',
        moved: false,
        accepts: (one) => one === figures[0],
      });
      if (!point) return [];
      return [
        {
          slots: { subject, indicator: topic.name, ...(period && { period }), ...(point.change ? { change: fillWith(figure) } : { value: fillWith(figure) }) },
          status: outlook,
          confidence: 0.9,
        },
      ];
    });
  },
);

/** The mentions of one kind joined by commas and *and*, of which the last stands nearest before a token. */
function run(passage: Passage, mentions: readonly Placed[], before: number): Placed[] {
  const found: Placed[] = [];
  for (const one of [...mentions].reverse()) {
    const next = found[0];
    if (next ? !joined(passage, one.last, next.first) || one.mention.kind !== next.mention.kind : before - one.last > 6) break;
    found.unshift(one);
  }
  return found;
}

function joined(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (passage.word(at) !== ',' && passage.word(at) !== 'and' && passage.word(at) !== 'by' && passage.word(at) !== 'the' && passage.word(at) !== 'to')
      return false;
  return to > from;
}

function sharesOf(passage: Passage, figures: readonly Placed[], cue: number): Share[] | null {
  const count = figures.length;
  const from = figures[0]!.first;
  const topics = topicsOf(passage).filter((one) => one.last <= from);
  const last = topics.at(-1);
  if (!last) return null;
  const after = passage.within(figures.at(-1)!.last, Math.min(cue + 8, passage.last), 'date');
  const period = last.period ? fillWith(last.period) : after.length === 1 ? fillWith(after[0]!) : openingDate(passage, topics[0]!.first);
  const dates = run(passage, after, after.at(-1)?.last ?? 0);
  if (dates.length === count) return dates.map((date) => ({ topic: last, subject: subjectOfTopic(passage, last, null), period: fillWith(date) }));
  const listed = topics.slice(-count);
  if (listed.length === count && listed.every((one, i) => i === 0 || joined(passage, listed[i - 1]!.last, one.first))) {
    const owner = listed.find((one) => one.owner) ?? listed[0]!;
    return listed.map((topic) => ({ topic, subject: subjectOfTopic(passage, topic.owner ? topic : owner, null), period }));
  }
  const actors = actorsOf(passage)
    .filter((one) => one.last <= from && one.fillers.length === 1)
    .slice(-count);
  const row = actors.length === count && actors.every((one, i) => i === 0 || joined(passage, actors[i - 1]!.last, one.first));
  return row && topics.length === 1 ? actors.map((actor) => ({ topic: last, subject: actor.fillers[0]!, period })) : null;
}
