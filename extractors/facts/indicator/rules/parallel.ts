import { onCue, type FactRule } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { measure, periodOf } from '../../../../src/link/measured.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { subjectOfTopic } from '../subject.js';
import { measures, topicsOf, vocabulary, type IndicatorTopic } from '../topics.js';

const words = new Lexicon<true>(
  'indicator/parallel',
  vocabulary.parallel.map((phrase) => [phrase, true] as const),
);

/** *Kigali projects growth of 7.5% in 2026; the IMF says 7.2%*, *We put it at 7.1%*: another reckoning of the same. */
export const parallel: FactRule = onCue<true>(
  'indicator/parallel',
  'another source’s figure for the indicator told just before: the IMF says 7.2%',
  words,
  (passage, cue) => {
    let at = cue.end;
    while (at < passage.last && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || passage.word(at) === 'at')) at++;
    const figure = passage.mentionAt(at);
    if (!figure || (figure.mention.kind !== 'quantity' && figure.mention.kind !== 'money')) return 'no figure follows the verb';
    const told = toldBefore(passage, cue.at);
    if (!told) return 'no indicator was told just before';
    if (!measures(told.topic.noun, figure) || figure.mention.kind !== told.figure) return 'the figure cannot measure it';
    const subject = subjectOfTopic(told.passage, told.topic, null);
    if (!subject) return 'the text does not say whose it is';
    const own = passage.within(figure.last, Math.min(figure.last + 4, passage.last), 'date')[0];
    const period = own ? fillWith(own) : told.period;
    const sayer = subjectOf(passage, { first: cue.at });
    const clause = clauseAround(passage, cue.at);
    const speaker =
      sayer && sayer.first >= clause.first
        ? { text: passage.text(sayer.first, sayer.last), start: passage.offset(sayer.first), end: passage.offsetAfter(sayer.last) }
        : null;
    const elsewhere = told.passage !== passage;
    return [
      {
        slots: {
          subject,
          indicator: elsewhere ? { ...told.topic.name, origin: 'coreference' } : told.topic.name,
          value: fillWith(figure),
          ...(period && { period: elsewhere && !own ? { ...period, mention: null, origin: 'coreference' } : period }),
        },
        status: told.status === 'actual' ? 'estimate' : told.status,
        confidence: 0.8,
        attribution: speaker,
        ...(elsewhere && { alsoIn: [told.passage.index] }),
      },
    ];
  },
);

interface Told {
  readonly passage: Passage;
  readonly topic: IndicatorTopic;
  readonly figure: string;
  readonly period: ReturnType<typeof periodOf>;
  readonly status: 'actual' | 'estimate' | 'forecast' | 'target';
}

/** The last indicator with a level told before: in the sentence, else in the one before. */
function toldBefore(passage: Passage, at: number): Told | null {
  const here = topicsOf(passage).findLast((one) => one.last <= at);
  const before = passage.reference.passagesBefore(passage)[0];
  const [where, topic] = here ? [passage, here] : before && passage.index - before.index === 1 ? [before, topicsOf(before).at(-1)] : [passage, undefined];
  if (!topic || isOf('prepositions', where.word(topic.last)))
    return topic && where.word(topic.last) === 'of' ? read(where, topic, here ? at : where.last) : null;
  return read(where, topic, here ? at : where.last);
}

function read(passage: Passage, topic: IndicatorTopic, limit: number): Told | null {
  const measured = measure(passage, topic, limit, (figure) => measures(topic.noun, figure));
  if (typeof measured === 'string') return null;
  const point = measured.points.find((one) => one.level && !one.prior);
  return point ? { passage, topic, figure: point.level!.mention.kind, period: periodOf(point, measured), status: point.outlook } : null;
}
