import type { Filler } from '../../../src/link/contract.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import type { Lexicon } from '../../../src/normalize/lexicon.js';
import { AGES, FOREIGN, LENGTHENING, PAUSES, PEOPLE, SHORTENING } from './vocabulary.js';

export const TIME: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a', 'h']);

/** How long a statement says that the service lasts. */
export function durationIn(passage: Passage, { first, last }: Stretch): Filler | undefined {
  const times = passage
    .within(first, last, 'quantity')
    .filter((one) => TIME.has(unitOf(one)) && !isAge(passage, one) && !isPause(passage, one) && !isForeign(passage, one));
  const duration = latest(passage, times);
  return duration && reached(passage, duration);
}

/** Up to which age, or between which ages. */
export function ageIn(passage: Passage, { first, last }: Stretch): Filler | undefined {
  const ages = passage.within(first, last, 'quantity').filter((one) => (unitOf(one) === 'a' || isBare(one)) && isAge(passage, one));
  const age = latest(passage, ages) ?? ages[0];
  return age && inYears(reached(passage, age));
}

/** *between 18 and 30*, *begins at 25*: a number that an age alone can be. */
function isBare({ mention }: Placed): boolean {
  const { unit, value, min, max, of } = mention.value;
  return unit === '1' && of === undefined && Number(value ?? min ?? 0) >= YOUNGEST && Number(value ?? max ?? 0) <= OLDEST;
}
const [YOUNGEST, OLDEST] = [16, 70];

function inYears(filler: Filler): Filler {
  return typeof filler.value !== 'string' && filler.value.unit === '1' ? { ...filler, mention: null, value: { ...filler.value, unit: 'a' } } : filler;
}

/** *lengthened from four to 11 months*: what is reached, and no range. */
function reached(passage: Passage, placed: Placed): Filler {
  const { min, max, ...rest } = placed.mention.value;
  if (min === undefined || max === undefined || passage.word(placed.first - 1) !== 'from') return fillWith(placed);
  let [shorter, longer] = [false, false];
  for (let at = passage.first; at < placed.first; at++) {
    shorter ||= SHORTENING.has(passage.word(at));
    longer ||= LENGTHENING.has(passage.word(at));
  }
  // *lasts from 165 to 347 days*: nothing changes, and it is a range.
  if (!shorter && !longer) return fillWith(placed);
  return { ...fillWith(placed), mention: null, value: { ...rest, value: shorter ? min : max } };
}

/** *after an interval of 34 years*, *within two years*, *ten years ago*: no length of the service. */
function isPause(passage: Passage, { first, last }: Placed): boolean {
  for (let at = Math.max(passage.first, first - 3); at < first; at++) if (PAUSES.has(passage.word(at)) && !isVerb(passage, at)) return true;
  const [next, behind] = [passage.word(last), passage.word(last + 1)];
  return DIFFERING.has(next) || ((next === 'before' || next === 'after') && /^[,.;]?$/.test(behind));
}

/** *ten years ago*, *six months less*: a distance and no length. */
const DIFFERING = new Set(['ago', 'later', 'earlier', 'less', 'more', 'longer', 'shorter', 'fewer']);

/** *will last 60 days*, but *the last 60 days*. */
function isVerb(passage: Passage, at: number): boolean {
  return passage.word(at) === 'last' && passage.word(at - 1) !== 'the';
}

/** *two years in prison*, *a contract of five years*: somebody's time in something else. */
function isForeign(passage: Passage, { first, last }: Placed): boolean {
  for (let at = Math.max(passage.first, first - 4); at < Math.min(last + 4, passage.last); at++)
    if (FOREIGN.has(passage.word(at)) && (at < first || passage.word(at - 1) !== ',')) return true;
  return false;
}

/** Of *from 24 months to 18 months* what is reached; of others the only one outside brackets; undefined where several stand side by side. */
export function latest(passage: Passage, figures: readonly Placed[]): Placed | undefined {
  // *11 months in Estonia, nine months in Lithuania*: what is somebody else's is told for itself.
  const free = figures.filter((one, i) => !inBracket(passage, one.first) && !isCompared(passage, one) && !(i > 0 && isOfOther(passage, one)));
  const [first, second] = free;
  // *from four months to a year*: only where it starts is a measure.
  if (!second) return first && passage.word(first.first - 1) === 'from' && passage.word(first.last) === 'to' ? undefined : first;
  const changes = passage.word(first!.first - 1) === 'from' && passage.text(first!.last, second.first).split(/\s+/).includes('to');
  return changes && free.length === 2 ? second : undefined;
}

/** *, Latvia 1,200*, *, six months in Austria*. */
function isOfOther(passage: Passage, { first, last }: Placed): boolean {
  const before = passage.mentionAt(first - 1);
  if (before?.mention.kind === 'country' && before.mention.value.form === 'name' && /^(?:,|and|;)$/.test(passage.word(before.first - 1))) return true;
  return /^(?:,|and|;)$/.test(passage.word(first - 1)) && passage.word(last) === 'in' && passage.mentionAt(last + 1)?.mention.kind === 'country';
}

/** *10,000 in 2025, against 9,000 in 2024*, *up from 8,000*, *instead of four*: what a figure is held against. */
export function isCompared(passage: Passage, { first }: Pick<Placed, 'first'>): boolean {
  let at = first - 1;
  while (HEDGES.has(passage.word(at))) at--;
  const [before, second] = [passage.word(at), passage.word(at - 1)];
  if (/^(?:against|than|versus)$/.test(before) || FOLLOWED.has(passage.text(at - 1, at + 1).toLowerCase())) return true;
  // *, followed by up to 11 months of special training*
  if (before === 'to' && second === 'up' && passage.word(at - 2) === 'by' && passage.word(at - 3) === 'followed') return true;
  if (before === 'from' && passage.mentionAt(first)?.mention.kind === 'quantity' && isReached(passage, at)) return true;
  return (
    (before === 'from' && /^(?:up|down|rise|increase)$/.test(second)) ||
    (before === 'of' && second === 'instead') ||
    (/^(?:with|to)$/.test(before) && second === 'compared')
  );
}
const FOLLOWED = new Set(['followed by', 'instead of', 'rather than']);

/** *to 13,500 a year by 2036 from 9,800 now*: what was reached stands before. */
function isReached(passage: Passage, from: number): boolean {
  for (let at = from - 1; at > passage.first && from - at <= 10; at--) {
    if (/^[,;:]$/.test(passage.word(at)) && !passage.mentionAt(at)) return false;
    if (passage.word(at) === 'to' && passage.mentionAt(at + 1)?.mention.kind === 'quantity') return true;
  }
  return false;
}
const HEDGES = new Set(['about', 'some', 'around', 'roughly', 'nearly', 'almost', 'just', 'the', 'only', 'in']);

function inBracket(passage: Passage, token: number): boolean {
  for (let at = token - 1; at >= passage.first; at--) {
    if (passage.word(at) === ')') return false;
    if (passage.word(at) === '(') return true;
  }
  return false;
}

/** Whether a phrase of a vocabulary stands in a stretch. */
export function names(passage: Passage, { first, last }: Stretch, lexicon: Lexicon<true>): boolean {
  for (let at = first; at < last; at++) {
    const hit = lexicon.match(passage.view.tokens, at, last);
    // *a year earlier* is a distance.
    if (hit && !DIFFERING.has(passage.word(hit.end))) return true;
  }
  return false;
}

export function unitOf(placed: Placed): string {
  return String(placed.mention.value.unit);
}

/** *men up to the age of 27*, *aged 18 to 27*, *27-year-olds*, *over 18*, *the age limit rises from 60 to 65 years*. */
export function isAge(passage: Passage, placed: Placed): boolean {
  const changed = /^(?:from|to)$/.test(passage.word(placed.first - 1));
  for (let at = placed.first - 1; at >= passage.first && placed.first - at <= (changed ? FAR : NEAR); at--) {
    const word = passage.word(at);
    if (AGES.has(word)) return true;
    if (/^[,;:]$/.test(word) || (passage.mentionAt(at)?.mention.kind === 'quantity' && !changed)) break;
  }
  // *men between 18 and 30*, *volunteers of 18 to 24*: a span of years that nothing else measures.
  const { min } = placed.mention.value;
  if (/^(?:between|from|of)$/.test(passage.word(placed.first - 1)) && PEOPLE.has(passage.word(placed.first - 2)) && min !== undefined) return true;
  // *call-up begins at 25*
  if (passage.word(placed.first - 1) === 'at' && /^(?:begin|start|end)s?$/.test(passage.word(placed.first - 2))) return true;
  const behind = [0, 1, 2, 3].map((step) => passage.word(placed.last + step));
  return behind[0] === 'of' ? behind[1] === 'age' : behind.slice(0, 3).some((word) => word === 'old' || word === 'olds');
}
/** How far before its figure the word may stand, in tokens: *the age limit for reservists will be raised from 60 to 65*. */
const NEAR = 4;
const FAR = 12;
