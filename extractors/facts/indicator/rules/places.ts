import { actorsOf } from '../../../../src/link/actors.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isOf } from '../../../../src/link/grammar.js';
import { measure } from '../../../../src/link/measured.js';
import { fillWith, type Passage, type Placed } from '../../../../src/link/passage.js';
import { regionAt } from '../../../../src/link/regionphrases.js';
import { isSeriesWord } from '../../../../src/link/serieswords.js';
import { isBudget } from '../../../../src/link/spending.js';
import { measures, nouns, topicsOf, type IndicatorTopic, type Noun } from '../topics.js';

/** A figure with the place that it belongs to. */
interface Share {
  readonly figure: Placed;
  readonly subject: Filler;
  readonly end: number;
}

/** *Prices averaged €89 in Germany and €87 in the Netherlands*, *storage in Germany stood at 29 % and in the Netherlands at 22 %*: one indicator of several places. */
export const places: FactRule = onCue<Noun>(
  'indicator/places',
  'figures of one indicator for several places: prices averaged €89 in Germany and €87 in the Netherlands',
  nouns,
  (passage, cue) => {
    const topic = topicsOf(passage).find((one) => one.head === cue.at);
    if (!topic || isBudget(passage, topic)) return 'the word is part of another noun phrase';
    const next = topicsOf(passage).find((one) => one.first >= topic.last)?.first ?? passage.last;
    const shares = behind(passage, topic, next);
    if (shares.length < 2) return 'its figures are not dealt out over places';
    const measured = measure(passage, topic, next, (figure) => figure === shares[0]!.figure);
    if (typeof measured === 'string') return measured;
    const [point] = measured.points;
    if (!point) return 'no figure is told of it';
    const date = passage
      .within(topic.last, clauseEnd(passage, shares.at(-1)!.end, next), 'date')
      .filter((one) => one.mention.value.edtf && one.mention.value.bound !== 'since');
    const shared = date.length === 1 ? fillWith(date[0]!) : measured.period;
    return shares.map(({ figure, subject }): Draft => ({
      slots: {
        subject,
        indicator: topic.name,
        ...(point.change ? { change: fillWith(figure) } : { value: withBase(figure, shares[0]!.figure) }),
        ...(shared && { period: shared }),
      },
      status: point.outlook,
      confidence: 0.88,
    }));
  },
);

/** Behind the last figure another clause has a date of its own. */
function clauseEnd(passage: Passage, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (passage.word(at) === ';') return at;
  return limit;
}

/** *29 % of capacity … and 22 %*: the base of the first is that of the others. */
function withBase(figure: Placed, first: Placed): Filler {
  const filler = fillWith(figure);
  const { of } = first.mention.value;
  return of === undefined || figure.mention.value.of !== undefined || figure.mention.value.unit !== '%'
    ? filler
    : { ...filler, value: { ...figure.mention.value, of } };
}

/** The figures behind a topic, each with its place behind it (*€89 in Germany*) or before it (*in the Netherlands at 22 %*). */
function behind(passage: Passage, topic: IndicatorTopic, limit: number): Share[] {
  const figures = passage.within(topic.last, limit, 'money', 'quantity').filter((one) => measures(topic.noun, one));
  const shares: Share[] = [];
  for (const figure of figures) {
    const before = shares.at(-1);
    if (before && !isJoined(passage, before.end, figure.first)) break;
    const place = placeBehind(passage, figure.last) ?? (before || topic.owner ? placeBefore(passage, figure.first, topic.last) : null);
    if (place) shares.push({ figure, ...place });
    else if (!before && topic.owner && figure === figures[0]) shares.push({ figure, subject: topic.owner, end: tailEnd(passage, figure.last) });
    else break;
  }
  return shares;
}

function placeBehind(passage: Passage, from: number): { subject: Filler; end: number } | null {
  let at = from;
  // *€89.30/MWh in Germany*, *$2.10 a litre in Kenya*: what the price is for stands between.
  if (passage.word(at) === '/' || passage.word(at) === 'per' || passage.word(at) === 'a') at += 2;
  if (passage.word(at) !== 'in' && passage.word(at) !== 'for') return null;
  const region = regionAt(passage, at + 1);
  if (region) return { subject: region.filler, end: region.end };
  const actor = actorsOf(passage).find(
    (one) => (one.first === at + 1 || (one.first === at + 2 && isOf('determiners', passage.word(at + 1)))) && one.role === 'prepositional',
  );
  return actor && actor.fillers.length === 1 && actor.kind === 'country' ? { subject: actor.fillers[0]!, end: actor.last } : null;
}

/** *in the Netherlands at 22 %*. */
function placeBefore(passage: Passage, figure: number, from: number): { subject: Filler; end: number } | null {
  let at = figure - 1;
  while (at > from && (passage.word(at) === 'at' || passage.word(at) === 'to' || passage.word(at) === 'by' || isSeriesWord('hedges', passage.word(at)))) at--;
  const actor = actorsOf(passage).find((one) => one.last === at + 1 && one.role === 'prepositional' && one.preposition === 'in' && one.first > from);
  return actor && actor.fillers.length === 1 && actor.kind === 'country' ? { subject: actor.fillers[0]!, end: tailEnd(passage, figure + 1) } : null;
}

/** Where what belongs to a figure ends: before the next comma or *and*. */
function tailEnd(passage: Passage, from: number): number {
  let at = from;
  while (at < Math.min(from + TAIL, passage.last) && (passage.mentionAt(at) || (passage.word(at) !== ',' && passage.word(at) !== 'and'))) at++;
  return at;
}
const TAIL = 9;

/** Only *and*, commas, what compares, and a place with its prepositions stand between two figures. */
function isJoined(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = passage.word(at);
    if (passage.mentionAt(at)?.mention.kind === 'country' || word === ',' || word === 'and' || word === 'in' || word === 'at' || word === 'to' || word === 'by')
      continue;
    if (isOf('determiners', word) || isSeriesWord('hedges', word) || word === 'against' || word === 'compared' || word === 'with' || word === 'versus')
      continue;
    return false;
  }
  return true;
}
