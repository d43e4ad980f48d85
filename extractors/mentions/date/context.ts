import type { SentenceView } from '../../../src/extract/contract.js';
import { Shape } from '../../../src/normalize/tokens.js';
import { after, before, isGlued, isLower, isMark, isNumber, wordAt } from './read/cursor.js';
import type { Tense } from './period.js';
import type { Bound } from './value.js';
import {
  aboutNeedsPreposition,
  articles,
  bounds,
  futureMarkers,
  hedges,
  measuredChanges,
  notFromBound,
  notParticiples,
  pastMarkers,
  rangeStarts,
  softeners,
  tails,
  yearPrefixes,
  yearPrepositions,
} from './vocabulary.js';

/** The words before a date that say how it is meant. `start` is the first token after them that may be a preposition. */
export interface Lead {
  /** Token right after the bound or preposition: hedges, softeners and the article lie between it and the date. */
  readonly start: number;
  readonly bound: Bound | undefined;
  readonly about: boolean;
  /** *from* or *between*, which open a range. */
  readonly opens: 'from' | 'between' | null;
  /** A preposition that years follow, or any bound. */
  readonly preposition: boolean;
  readonly determined: boolean;
}

/** Words looked through for a verb before and behind a date: enough for a clause, few enough to stay linear. */
const VERB_WINDOW = 24;
const VERB_WINDOW_AFTER = 8;

export function leadOf(s: SentenceView, at: number): Lead {
  const prefix = isMark(s, at - 1, '-') && isGlued(s, at) && isGlued(s, at - 1) ? before(s, yearPrefixes, at - 1) : null;
  if (prefix) return { start: at, bound: prefix.payload, about: false, opens: null, preposition: true, determined: false };
  const article = before(s, articles, at);
  let start = article?.start ?? at;
  const hedge = before(s, hedges, start);
  const about =
    hedge !== null &&
    !isMark(s, hedge.start - 1, '/') &&
    (!before(s, aboutNeedsPreposition, start) || before(s, yearPrepositions, hedge.start) !== null || hedge.start === s.first);
  if (hedge && about) start = hedge.start;
  for (let soft = before(s, softeners, start); soft; soft = before(s, softeners, start)) start = soft.start;
  const bound = before(s, bounds, start) ?? before(s, bounds, pastTime(s, start));
  const isSource = bound?.payload === 'from' && (before(s, notFromBound, bound.start) !== null || isMeasuredFrom(s, bound.start));
  return {
    start,
    bound: bound && !isSource ? bound.payload : undefined,
    about,
    opens: before(s, rangeStarts, start)?.payload ?? null,
    preposition: bound !== null || before(s, yearPrepositions, start) !== null,
    determined: article !== null,
  };
}

/** `until noon on 15 June`, `from 18:00 on 5 May`: the token of the time of day, which stands between a bound and its day. */
function pastTime(s: SentenceView, at: number): number {
  if (wordAt(s, at - 1) !== 'on') return at;
  if (TIMES.has(wordAt(s, at - 2))) return at - 2;
  const clock = isMark(s, at - 3, ':') && isGlued(s, at - 3) && isGlued(s, at - 2) && isNumber(s, at - 2) && isNumber(s, at - 4);
  return clock ? at - 4 : at;
}
const TIMES = new Set(['noon', 'midnight', 'dawn', 'dusk', 'midday', 'sunrise', 'sunset']);

/** `up 3.8% from fiscal 2025`: what a change is measured from. */
function isMeasuredFrom(s: SentenceView, at: number): boolean {
  const percent = isMark(s, at - 1, '%') ? at - 1 : wordAt(s, at - 1) === 'percent' ? at - 1 : wordAt(s, at - 1) === 'cent' ? at - 2 : -1;
  return percent > s.first && isNumber(s, percent - 1) && after(s, measuredChanges, percent - 2) === percent - 1;
}

/** The bound that words behind a date set: `onwards`, `or later`, `at the latest`. */
export function tailOf(s: SentenceView, end: number, lead: Lead): Bound | undefined {
  const hit = tails.match(s.tokens, end, s.last);
  if (!hit) return undefined;
  // `from 2025 on,` and `in 2016 and after.` are bounds; `from 2025 on the` and `after 2016 and before 2018` are not.
  const runsOn = hit.end < s.last && s.tokens.shape[hit.end]! < Shape.Symbol;
  const alone = hit.end === end + 1 && wordAt(s, end) === 'on';
  const joining = after(s, bounds, hit.end - 1) === hit.end;
  if (runsOn && (alone || joining)) return undefined;
  if (alone && lead.bound !== 'from') return undefined;
  return hit.payload;
}

/** Which way the nearest verb points; `told` where it may be another's: who says so, or men *aged 18* behind the date; null where no word tells. */
export function tenseAt(s: SentenceView, at: number, end: number): Tense | null {
  // *From September, all 900 students called up will …*: what opens a sentence has its main verb's time, and not that of a participle between.
  if (at - s.first <= 1 && wordAt(s, s.first) === 'from' && willBehind(s, end)) return 'future';
  let told = false;
  for (let i = at - 1; i >= Math.max(s.first, at - VERB_WINDOW); i--) {
    const tense = tenseOf(s, i);
    if (tense === 'present') return null;
    // `said in October`, but `said ahead of its tabling on 5 June`.
    if (tense === 'past' && isReporting(s, i) && at - i > BESIDE) told = true;
    else if (tense) return tense;
  }
  const reach = at - s.first <= 2 ? VERB_WINDOW : VERB_WINDOW_AFTER; // what opens a sentence is far from its verb
  for (let i = end; i < Math.min(s.last, end + reach) && !isMark(s, i, ':') && !isMark(s, i, ';'); i++) {
    const tense = tenseOf(s, i);
    if (tense === 'present') return null;
    if (tense) return tense === 'future' || !(told || isReporting(s, i) || NAMING.has(wordAt(s, i))) ? tense : 'told';
  }
  return told ? 'told' : null;
}

/** Whether *will* is the first auxiliary of the clauses behind a date. */
function willBehind(s: SentenceView, end: number): boolean {
  for (let i = end; i < Math.min(s.last, end + VERB_WINDOW) && !isMark(s, i, ';'); i++) {
    const word = wordAt(s, i);
    if (word === 'will') return true;
    if (/^(?:was|were|has|have|had|did)$/.test(word)) return false;
  }
  return false;
}

/** A preposition, or two, between a verb and its date. */
const BESIDE = 2;

function isReporting(s: SentenceView, at: number): boolean {
  return REPORTING.has(wordAt(s, at));
}
/** Participles that say something of a noun, and nothing of when. */
const NAMING = new Set(['aged', 'named', 'called', 'dubbed', 'based']);
const REPORTING = new Set(['said', 'told', 'added', 'noted', 'stated', 'explained', 'warned', 'claimed', 'insisted', 'replied']);

/** `is left`, `are promised` tell of neither; `, to enter service` of what is to come. */
function tenseOf(s: SentenceView, at: number): 'past' | 'future' | 'present' | null {
  if (!isLower(s, at)) return null;
  if (after(s, futureMarkers, at) > 0) return 'future';
  if (wordAt(s, at) === 'to' && isMark(s, at - 1, ',') && s.wordClass(at + 1) === 'verb') return 'future';
  if (wordAt(s, at) === 'aged' || (wordAt(s, at) === 'provided' && isMark(s, at - 1, ','))) return null;
  const participle = wordAt(s, at).endsWith('ed') && s.tokens.end[at]! - s.tokens.start[at]! > 3 && after(s, notParticiples, at) < 0;
  if (!participle && after(s, pastMarkers, at) < 0) return null;
  const auxiliary = wordAt(s, at - 1);
  if (auxiliary === 'is' || auxiliary === 'are') return 'present';
  return auxiliary === 'be' ? 'future' : 'past';
}
