import { saidOf } from '../../../../src/link/attribution.js';
import { datesTheReport } from '../../../../src/link/dating.js';
import { onCue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { measure, openingDate, periodOf, type Governing } from '../../../../src/link/measured.js';
import { known, outlookAt } from '../../../../src/link/outlook.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { measureOf } from '../../../../src/link/point.js';
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
    if (!standsAlone(passage, figure)) return 'the figure measures what follows it';
    const told = toldBefore(passage, cue.at, figure);
    if (!told) return 'no indicator was told just before';
    if (!measures(told.topic.noun, figure)) return 'the figure cannot measure it';
    const subject = subjectOfTopic(told.passage, told.topic, told.governing);
    if (!subject) return 'the text does not say whose it is';
    const status = known(outlookAt(passage, cue.at)) ?? (told.status === 'actual' ? 'estimate' : told.status);
    const own = passage.within(figure.last, Math.min(figure.last + 4, passage.last), 'date')[0];
    const stated = own ? fillWith(own) : (openingDate(passage, cue.at) ?? dateBefore(passage, cue.at));
    // What is foreseen is of another time than what was measured.
    if (!stated && status !== 'estimate' && told.status === 'actual') return 'it does not say for when';
    const period = stated ?? told.period;
    const sayer = subjectOf(passage, { first: cue.at });
    const clause = clauseAround(passage, cue.at);
    const speaker =
      sayer && sayer.first >= clause.first
        ? { text: passage.text(sayer.first, sayer.last), start: passage.offset(sayer.first), end: passage.offsetAfter(sayer.last) }
        : saidOf(passage, cue.at);
    const elsewhere = told.passage !== passage;
    return [
      {
        slots: {
          subject,
          indicator: elsewhere ? { ...told.topic.name, origin: 'coreference' } : told.topic.name,
          ...(told.change ? { change: fillWith(figure) } : { value: fillWith(figure) }),
          ...(period && { period: elsewhere && !stated ? { ...period, mention: null, origin: 'coreference' } : period }),
        },
        status,
        confidence: 0.8,
        attribution: speaker,
        ...(elsewhere && { alsoIn: [told.passage.index] }),
      },
    ];
  },
);

/** *We forecast 8 % in 2026; the ministry hopes for 8.5 %*: the date of the clause before, in the same sentence. */
function dateBefore(passage: Passage, at: number): Filler | null {
  const date = passage.within(passage.first, at, 'date').at(-1);
  if (!date?.mention.value.edtf || datesTheReport(passage, date)) return null;
  for (let t = date.last; t < at; t++) if (passage.word(t) === ';') return fillWith(date);
  return null;
}

/** Behind the figure the clause ends or a date follows: *expects $5 billion for roads* is no forecast of what was told. */
function standsAlone(passage: Passage, figure: Placed): boolean {
  const word = passage.word(figure.last);
  if (passage.mentionAt(figure.last)?.mention.kind === 'date' || word === '' || /^[.,;:)–—”"]$/.test(word) || isOf('conjunctions', word)) return true;
  const next = passage.mentionAt(passage.word(figure.last + 1) === 'the' ? figure.last + 2 : figure.last + 1);
  return isOf('prepositions', word) && next?.mention.kind === 'date';
}

interface Told {
  readonly passage: Passage;
  readonly topic: IndicatorTopic;
  /** It was told as a change, and so is what another source says of it. */
  readonly change: boolean;
  readonly governing: Governing | null;
  readonly period: ReturnType<typeof periodOf>;
  readonly status: 'actual' | 'estimate' | 'forecast' | 'target';
}

/** The last indicator told before in the same measure: in the sentence, else in one of the two before. */
function toldBefore(passage: Passage, at: number, figure: Placed): Told | null {
  const here = topicsOf(passage).findLast((one) => one.last <= at);
  // *The Fund, which approved a disbursement, sees 7 %*: what stands in an inserted clause was not told.
  if (here && passage.word(at - 1) !== ',')
    return passage.word(here.last) === 'of' || !isOf('prepositions', passage.word(here.last)) ? read(passage, here, at, figure) : null;
  for (const before of passage.reference.passagesBefore(passage).slice(0, REACH)) {
    if (passage.index - before.index > REACH) return null;
    for (const topic of [...topicsOf(before)].reverse()) {
      const told = read(before, topic, topicsOf(before).find((one) => one.first >= topic.last)?.first ?? before.last, figure);
      if (told) return told;
    }
    if (topicsOf(before).length > 0 && passage.index - before.index > 1) return null;
  }
  return null;
}
const REACH = 2;

function read(passage: Passage, topic: IndicatorTopic, limit: number, figure: Placed): Told | null {
  const measured = measure(passage, topic, limit, (one) => measures(topic.noun, one));
  if (typeof measured === 'string') return null;
  const point = measured.points.find((one) => !one.prior && [one.level, one.change].some((told) => told && measureOf(told) === measureOf(figure)));
  if (!point) return null;
  const change = !point.level || measureOf(point.level) !== measureOf(figure);
  return { passage, topic, change, governing: measured.governing, period: periodOf(point, measured), status: point.outlook };
}
