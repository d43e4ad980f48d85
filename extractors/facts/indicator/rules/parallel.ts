import { saidOf } from '../../../../src/link/attribution.js';
import { datesTheReport } from '../../../../src/link/dating.js';
import { onCue, type Cue, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { measure, openingDate, periodOf, type Governing } from '../../../../src/link/measured.js';
import { known, outlookAt } from '../../../../src/link/outlook.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { measureOf, type Point } from '../../../../src/link/point.js';
import { clauseAround, subjectOf } from '../../../../src/link/roles.js';
import { readSeries } from '../../../../src/link/series.js';
import { isSeriesWord, seriesWords } from '../../../../src/link/serieswords.js';
import { isBudget } from '../../../../src/link/spending.js';
import type { Attribution } from '../../../../src/model/index.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { baseTold, withBase } from '../antecedent.js';
import { subjectOfTopic } from '../subject.js';
import { measures, topicsOf, vocabulary, type IndicatorTopic } from '../topics.js';

const words = new Lexicon<'said' | 'aimed'>('indicator/parallel', [
  ...[...vocabulary.parallel, ...vocabulary.moods.flatMap((mood) => [`more ${mood}`, `less ${mood}`, mood])].map((phrase) => [phrase, 'said'] as const),
  ...vocabulary.aiming.map((phrase) => [phrase, 'aimed'] as const),
]);

/** *Kigali projects growth of 7.5% in 2026; the IMF says 7.2%*, *We put it at 7.1%*, *For 2026 staff project an expansion of 6 %*, *for 2026 it has set a ceiling of 600 million tonnes*: another reckoning of the same, or what is aimed at. */
export const parallel: FactRule = onCue<'said' | 'aimed'>(
  'indicator/parallel',
  'another figure for the indicator told just before, by another source or for another time: the IMF says 7.2%',
  words,
  (passage, cue) => {
    const figure = figureBehind(passage, cue.end);
    if (!figure) return 'no figure follows the verb';
    if (isMood(passage, cue) && !OVER.has(passage.word(cue.end))) return 'it says no more than how somebody feels';
    if (!standsAlone(passage, figure)) return 'the figure measures what follows it';
    const told = toldBefore(passage, cue.at, figure);
    if (!told) return 'no indicator was told just before';
    if (!measures(told.topic.noun, figure) && baseTold(passage, figure) === null) return 'the figure cannot measure it';
    const subject = subjectOfTopic(told.passage, told.topic, told.governing);
    if (!subject) return 'the text does not say whose it is';
    const status =
      cue.payload === 'aimed'
        ? 'target'
        : isMood(passage, cue) && told.status !== 'estimate'
          ? 'forecast'
          : (known(outlookAt(passage, cue.at)) ?? (told.status === 'actual' ? 'estimate' : told.status));
    const own = passage.placed.find((one) => one.mention.kind === 'date' && one.first >= figure.last && one.first < figure.last + 4);
    const stated = own ? fillWith(own) : (openingDate(passage, cue.at) ?? dateBefore(passage, cue.at));
    // What is foreseen is of another time than what was measured.
    if (!stated && status !== 'estimate' && told.status === 'actual') return 'it does not say for when';
    const elsewhere = told.passage !== passage;
    const slots = { subject, indicator: elsewhere ? { ...told.topic.name, origin: 'coreference' as const } : told.topic.name };
    const period = stated ?? (told.period && elsewhere ? { ...told.period, mention: null, origin: 'coreference' as const } : told.period);
    const rest = {
      status,
      confidence: 0.8,
      attribution: cue.payload === 'aimed' ? null : speakerOf(passage, cue.at),
      ...(elsewhere && { alsoIn: [told.passage.index] }),
    };
    const figures = (one: Placed): { change: Filler } | { value: Filler } =>
      told.change ? { change: fillWith(one) } : { value: withBase(passage, one, fillWith(one)) };
    const further = furtherPoints(passage, figure, told.change);
    return [
      { slots: { ...slots, ...figures(figure), ...(period && { period }) }, ...rest },
      ...further.map((point) => ({ slots: { ...slots, ...figures((point.level ?? point.change)!), period: fillWith(point.period!) }, ...rest })),
    ];
  },
);

/** The figure behind the verb, over *still, at*, hedges and *an expansion of*. */
function figureBehind(passage: Passage, from: number): Placed | null {
  const noun = seriesWords.links.match(passage.view.tokens, from, passage.last);
  // *growth of 2.9 %* names an indicator of its own.
  const own = topicsOf(passage).some((one) => one.first >= from && one.first < (noun?.end ?? from));
  let at = noun?.payload === 'changeNoun' && !own ? noun.end : from;
  while (at < passage.last && !passage.mentionAt(at) && (isSeriesWord('hedges', passage.word(at)) || OVER.has(passage.word(at)))) at++;
  const figure = passage.mentionAt(at);
  return figure && (figure.mention.kind === 'quantity' || figure.mention.kind === 'money') ? figure : null;
}

/** *is somewhat more cautious at 2.2 %*. */
function isMood(passage: Passage, cue: Cue<unknown>): boolean {
  return vocabulary.moods.includes(passage.word(cue.end - 1));
}
const OVER = new Set(['at', 'still', ',', 'with']);

/** *sees 1.2 % this year and 1.4 % in 2027*: further figures of the same source, each with its date. */
function furtherPoints(passage: Passage, figure: Placed, change: boolean): readonly Point[] {
  const points = readSeries(passage, {
    from: figure.first,
    limit: passage.last,
    expect: change ? 'change' : 'level',
    outlook: 'actual',
    moved: change,
    accepts: (one) => one.mention.kind === figure.mention.kind && one.mention.value.unit === figure.mention.value.unit,
  });
  return points.slice(1).filter((point) => point.next && point.period?.mention.value.edtf && (point.level ?? point.change));
}

function speakerOf(passage: Passage, verb: number): Attribution | null {
  const sayer = subjectOf(passage, { first: verb });
  return sayer && sayer.first >= clauseAround(passage, verb).first
    ? { text: passage.text(sayer.first, sayer.last), start: passage.offset(sayer.first), end: passage.offsetAfter(sayer.last) }
    : saidOf(passage, verb);
}

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
  // What is reckoned of a state's budget is its budget.
  if (isBudget(passage, topic) && typeof topic.owner?.value !== 'string') return null;
  const measured = measure(passage, topic, limit, (one) => measures(topic.noun, one));
  if (typeof measured === 'string') return null;
  const point = measured.points.find((one) => !one.prior && [one.level, one.change, one.again].some((told) => told && measureOf(told) === measureOf(figure)));
  if (!point) return null;
  const change = ![point.level, point.again].some((told) => told && measureOf(told) === measureOf(figure));
  return { passage, topic, change, governing: measured.governing, period: periodOf(point, measured), status: point.outlook };
}
