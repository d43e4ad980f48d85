import type { Actor } from './actors.js';
import type { Filler } from './contract.js';
import { datesTheReport } from './dating.js';
import { isAdverb, isAuxiliary, isOf } from './grammar.js';
import { inCondition, isQuestion } from './modality.js';
import { known, outlookBefore, outlookOfVerb } from './outlook.js';
import { fillWith, type Passage, type Placed } from './passage.js';
import { clauseAround, coordinated, subjectOf } from './roles.js';
import { aimedAt } from './aims.js';
import { announcedFrom } from './announced.js';
import { earlier } from './earlier.js';
import type { Counted, Point } from './point.js';
import { readSeries } from './series.js';
import { isSeriesWord, seriesWords } from './serieswords.js';
import type { Topic } from './topic.js';

/** A verb that has the topic as its object: *raised its crude output*, *reported net income*. */
export interface Governing {
  readonly verb: number;
  readonly change: boolean;
}

/** The figures told of a topic in its clause. */
export interface Measured {
  readonly points: readonly Point[];
  /** The date that opens the clause or stands in the topic. */
  readonly period: Filler | null;
  readonly governing: Governing | null;
}

/** Reads what is told of a topic up to a token; a reason where it is no statement. */
export function measure(passage: Passage, topic: Topic, limit: number, accepts: (figure: Placed) => boolean): Measured | string {
  if (isQuestion(passage)) return 'the sentence is a question';
  if (inCondition(passage, topic.first)) return 'the clause is a condition';
  const governing = governingVerb(passage, topic);
  if (isRespective(passage, topic.last)) return 'its figures belong to several things respectively';
  const nominal = nominalChange(passage, topic);
  const outlook =
    topic.outlook ??
    (aimedAt(passage, topic) ? 'target' : null) ??
    (nominal
      ? outlookBefore(passage, nominal.first)
      : governing
        ? (outlookOfVerb(passage, governing.verb) ?? outlookBefore(passage, governing.verb + 1, 1))
        : outlookBefore(passage, topic.first, reachLeft(passage, topic)));
  if (outlook === 'none') return 'it is told as a possibility or denied';
  const gapped = gappedVerb(passage, topic);
  const announced = announcedFrom(passage, topic);
  // *with prices dropping 17 %*: a phrase may carry its own verb.
  const aimed = aimedAt(passage, topic);
  const own =
    aimed !== null || (topic.preposition === 'with' && passage.word(topic.last).endsWith('ing')) || passage.text(topic.last, topic.last + 2) === ', which';
  const end = topic.preposition && !governing && !own && !nominal ? Math.min(limit, verbAfter(passage, topic.last)) : limit;
  const behind = readSeries(passage, {
    from: announced ?? topic.last,
    limit: Math.min(end, relativeEnd(passage, topic)),
    expect: gapped !== null && passage.mentionAt(topic.last) ? 'change' : announced === null ? null : 'level',
    outlook: outlook ?? (gapped === null ? null : known(outlookOfVerb(passage, gapped))) ?? 'actual',
    moved: gapped !== null || nominal !== null || (governing?.change ?? false),
    accepts,
  });
  const points = nominal && accepts(nominal) ? withChange(behind, nominal, outlook ?? 'actual') : behind;
  return { points, period: (topic.period && fillWith(topic.period)) ?? openingDate(passage, topic.first), governing };
}

/** *The Fund, which approved a disbursement in May, sees 7 %*: what is told in a relative clause ends with it. */
function relativeEnd(passage: Passage, topic: Topic): number {
  for (let at = topic.first - 1; at > passage.first && topic.first - at <= LONGEST_RELATIVE; at--) {
    if (passage.word(at) === ',') return passage.last;
    if (!RELATIVE.has(passage.word(at)) || passage.word(at - 1) !== ',') continue;
    for (let end = topic.last; end < passage.last; end++) if (passage.word(end) === ',' && !passage.mentionAt(end)) return end;
  }
  return passage.last;
}
const RELATIVE = new Set(['which', 'who', 'whose']);
const LONGEST_RELATIVE = 8;

function governingVerb(passage: Passage, topic: Topic): Governing | null {
  let at = topic.first - 1;
  while (
    at >= passage.first &&
    !passage.mentionAt(at) &&
    (isOf('determiners', passage.word(at)) || isAdverb(passage.word(at)) || (isSeriesWord('hedges', passage.word(at)) && passage.word(at) !== 'as'))
  )
    at--;
  if (at < passage.first || passage.mentionAt(at)) return null;
  const hit = seriesWords.verbs.match(passage.view.tokens, at, topic.first);
  if (!hit || isOf('be', passage.word(at))) return null;
  return { verb: at, change: hit.payload === 'change' };
}

/** *a 7.2 % rise in its military budget*: the change that a noun tells of the topic behind it; null where none does. */
function nominalChange(passage: Passage, topic: Topic): Placed | null {
  let at = topic.first - 1;
  while (at > passage.first && !passage.mentionAt(at) && isOf('determiners', passage.word(at))) at--;
  if (passage.word(at) !== 'in' || !isSeriesWord('comparatives', passage.word(at - 1))) return null;
  const figure = passage.mentionAt(at - 2);
  return figure && (figure.mention.kind === 'quantity' || figure.mention.kind === 'money') && passage.word(figure.first - 1) !== 'by' ? figure : null;
}

function withChange(points: readonly Point[], change: Placed, outlook: Point['outlook']): readonly Point[] {
  const [first, ...rest] = points;
  const whole = first && !first.prior && !first.change;
  return whole ? [{ ...first, change }, ...rest] : [{ change, outlook, prior: false, next: false, goal: false }, ...points];
}

/** *exports grew by 4 % and imports by 5 %*, *…, imports 5 % to $9bn*: the verb of the statement before, left out in this one; null where none is. */
function gappedVerb(passage: Passage, topic: Topic): number | null {
  const figure = passage.mentionAt(passage.word(topic.last) === 'by' ? topic.last + 1 : topic.last);
  if (figure?.mention.kind !== 'quantity' || (figure.first === topic.last && figure.mention.value.unit !== '%')) return null;
  let at = topic.first - 1;
  while (at > passage.first && (isOf('determiners', passage.word(at)) || isOf('conjunctions', passage.word(at)) || passage.word(at) === ',')) at--;
  if (at === topic.first - 1) return null;
  for (; at > passage.first; at--) {
    if (/^[;:]$/.test(passage.word(at))) return null;
    if (!passage.mentionAt(at) && seriesWords.verbs.match(passage.view.tokens, at, passage.last)?.payload === 'change') return at;
  }
  return null;
}

/** *rose by 15 % and 18 % respectively*: the figures are dealt out one by one. */
function isRespective(passage: Passage, from: number): boolean {
  const { last } = clauseAround(passage, from);
  for (let at = from; at < last; at++) if (passage.word(at) === 'respectively') return true;
  return false;
}

/** How far to the left of a topic a governing *expects*, *aims at* may stand: up to the clause's subject. */
function reachLeft(passage: Passage, topic: Topic): number {
  return Math.min(8, topic.first - clauseAround(passage, topic.first).first);
}

function verbAfter(passage: Passage, from: number): number {
  for (let at = from; at < passage.last; at++) if (seriesWords.verbs.match(passage.view.tokens, at, passage.last) && !passage.mentionAt(at)) return at;
  return passage.last;
}

/**
 * The date told before a topic in its clause: *In 2025, …*, *Between January and August, …*; not what a change is
 * counted from (*Compared to 2024, …*).
 */
export function openingDate(passage: Passage, before: number): Filler | null {
  const clause = clauseAround(passage, before);
  const dates = passage
    .within(clause.first, before, 'date')
    .filter((one) => !countedFrom(passage, one) && !datesTheReport(passage, one) && !insideOther(passage, clause.first, one.first));
  const last = dates.at(-1);
  if (!last) return null;
  const from = dates.at(-2);
  return from && from.mention.value.bound === 'from' && last.mention.value.bound === 'until' ? spanOf(from, last) : fillWith(last);
}

/** A date behind a verb form of its own dates something else: *Inaugurated on 9 September 2025, the dam …*. */
function insideOther(passage: Passage, first: number, date: number): boolean {
  for (let at = first; at < date; at++) {
    const word = passage.word(at);
    if (!passage.mentionAt(at) && (isOf('irregularPast', word) || (word.length > 4 && /(?:ed|ing)$/.test(word) && !isOf('prepositions', word)))) return true;
  }
  return false;
}

function countedFrom(passage: Passage, date: Placed): boolean {
  for (let at = date.first - 1; at >= Math.max(passage.first, date.first - 3); at--) {
    const word = passage.word(at);
    if (
      isSeriesWord('base', word) &&
      word !== 'on' &&
      word !== 'from' &&
      word !== 'since' &&
      word !== 'over' &&
      !(word === 'to' && !isSeriesWord('base', passage.word(at - 1)))
    )
      return true;
  }
  return false;
}

/** *Between January and August*: two dates that bound one period. */
export function spanOf(from: Placed, until: Placed): Filler | null {
  const [a, b] = [from.mention.value, until.mention.value];
  if (typeof a.edtf !== 'string' || typeof b.edtf !== 'string') return null;
  const value = { edtf: `${a.edtf}/${b.edtf}`, ...('start' in a && { start: a.start }), ...('end' in b && { end: b.end }) };
  return { value, mention: null, origin: 'sentence', start: from.mention.start, end: until.mention.end };
}

/** The date of a point: its own, else that of the clause; an earlier or further figure needs its own. Null where none can be told. */
export function periodOf(point: Point, measured: Pick<Measured, 'period'>): Filler | null {
  if (point.period && point.until) return spanOf(point.period, point.until);
  if (point.period && point.end) {
    const { bound: _, ...value } = point.period.mention.value;
    return value.edtf ? { ...fillWith(point.period), value } : null;
  }
  if (point.period) return point.period.mention.value.edtf ? fillWith(point.period) : null;
  if (point.counted) return countedDate(point.counted, measured.period);
  return point.prior || point.next || (point.goal && !point.sameTime) ? null : measured.period;
}

/** The date of a figure that is told *a year earlier* than the present one. */
function countedDate({ unit, start, end, from }: Counted, present: Filler | null): Filler | null {
  const base = from ? from.mention.value : present && typeof present.value !== 'string' ? present.value : null;
  const value = base && earlier(base.edtf, unit);
  return value ? { value: { ...value }, mention: null, origin: 'sentence', start, end } : null;
}

/** Who acts on a topic that names no owner: the subject of its clause; nobody where somebody unknown acts with it (*European allies and Canada raised*). */
export function clauseSubject(passage: Passage, topic: Topic, verb: number | null): ReturnType<typeof subjectOf> {
  return actsWithUnknown(passage, topic, verb) ? null : subjectOf(passage, { first: verb ?? topic.first });
}

/** Whether the subject of a topic's clause acts together with somebody whom nothing names: whose the topic is stays open. */
export function actsWithUnknown(passage: Passage, topic: Pick<Topic, 'first'>, verb: number | null): boolean {
  const actor = subjectOf(passage, { first: verb ?? topic.first });
  return actor !== null && isJoinedToUnknown(passage, actor);
}

function isJoinedToUnknown(passage: Passage, actor: Actor): boolean {
  const and = isOf('determiners', passage.word(actor.first - 1)) ? actor.first - 2 : actor.first - 1;
  if (passage.word(and) !== 'and' || coordinated(passage, actor).length > 1) return false;
  const { first } = clauseAround(passage, and);
  for (let at = first; at < and; at++) {
    const word = passage.word(at);
    if (
      !passage.mentionAt(at) &&
      (isAuxiliary(word) || isOf('irregularPast', word) || word.endsWith('ed') || seriesWords.verbs.match(passage.view.tokens, at, and))
    )
      return false;
  }
  return and - first > 1;
}
