import type { Filler } from '../../../src/link/contract.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import type { Lexicon } from '../../../src/normalize/lexicon.js';
import { PAUSES, PEOPLE, SHORTENING, yearly } from './vocabulary.js';

export const TIME: ReadonlySet<string> = new Set(['d', 'wk', 'mo', 'a', 'h']);

export interface Figures {
  readonly duration?: Filler;
  readonly intake?: Filler;
  readonly age_limit?: Filler;
}

/** How long, how many and up to which age, from the measures of a sentence. */
export function figuresOf(passage: Passage, { first, last }: Stretch): Figures {
  const all = passage.within(first, last, 'quantity').filter((one) => !isPartOf(passage, one));
  const duration = latest(
    passage,
    all.filter((one) => TIME.has(unitOf(one)) && !isAge(passage, one) && !isPause(passage, one)),
  );
  const age = all.find((one) => unitOf(one) === 'a' && isAge(passage, one));
  const intake = latest(
    passage,
    all.filter((one) => unitOf(one) === '1' && !one.mention.value.vague && countsPeople(passage, one)),
  );
  return {
    ...(duration && { duration: reached(passage, duration) }),
    ...(intake && { intake: withYear(passage, intake) }),
    ...(age && { age_limit: fillWith(age) }),
  };
}

/** *lengthened from four to 11 months*: what is reached, and no range. */
function reached(passage: Passage, placed: Placed): Filler {
  const { min, max, ...rest } = placed.mention.value;
  if (min === undefined || max === undefined || passage.word(placed.first - 1) !== 'from') return fillWith(placed);
  let shorter = false;
  for (let at = passage.first; at < placed.first; at++) shorter ||= SHORTENING.has(passage.word(at));
  return { ...fillWith(placed), mention: null, value: { ...rest, value: shorter ? min : max } };
}

/** *after an interval of 34 years*, *within two years*, *ten years ago*: no length of the service. */
function isPause(passage: Passage, { first, last }: Placed): boolean {
  for (let at = Math.max(passage.first, first - 3); at < first; at++) if (PAUSES.has(passage.word(at)) && !isVerb(passage, at)) return true;
  const [next, behind] = [passage.word(last), passage.word(last + 1)];
  return next === 'ago' || next === 'later' || next === 'earlier' || ((next === 'before' || next === 'after') && /^[,.;]?$/.test(behind));
}

/** *will last 60 days*, but *the last 60 days*. */
function isVerb(passage: Passage, at: number): boolean {
  return passage.word(at) === 'last' && passage.word(at - 1) !== 'the';
}

/** Of *from 24 months to 18 months* what is reached; of others the only one outside brackets; undefined where several stand side by side. */
function latest(passage: Passage, figures: readonly Placed[]): Placed | undefined {
  const free = figures.filter((one) => !inBracket(passage, one.first) && !isCompared(passage, one));
  const [first, second] = free;
  // *from four months to a year*: only where it starts is a measure.
  if (!second) return first && passage.word(first.first - 1) === 'from' && passage.word(first.last) === 'to' ? undefined : first;
  const changes = passage.word(first!.first - 1) === 'from' && passage.text(first!.last, second.first).split(/\s+/).includes('to');
  return changes && free.length === 2 ? second : undefined;
}

/** *of whom 60 are women*: a part of those who are called up. */
function isPartOf(passage: Passage, { first }: Placed): boolean {
  return /^(?:whom|which)$/.test(passage.word(first - 1)) && passage.word(first - 2) === 'of';
}

/** *10,000 in 2025, against 9,000 in 2024*: what a figure is held against. */
function isCompared(passage: Passage, { first }: Placed): boolean {
  const before = passage.word(first - 1);
  return before === 'against' || before === 'than' || (before === 'from' && /^(?:up|down)$/.test(passage.word(first - 2)));
}

function inBracket(passage: Passage, token: number): boolean {
  for (let at = token - 1; at >= passage.first; at--) {
    if (passage.word(at) === ')') return false;
    if (passage.word(at) === '(') return true;
  }
  return false;
}

/** *4,500 men*, *young men and women*, *intake of conscripts to 5,000*. */
function countsPeople(passage: Passage, placed: Placed): boolean {
  const of = String(placed.mention.value.of ?? '').toLowerCase();
  if (of !== '') return PEOPLE.has(of.split(' ').at(-1)!);
  for (let at = placed.last; at < placed.last + 4; at++) if (PEOPLE.has(passage.word(at))) return true;
  for (let at = Math.max(passage.first, placed.first - 5); at < placed.first; at++)
    if (PEOPLE.has(passage.word(at)) || passage.word(at) === 'intake') return true;
  return false;
}

/** *men are called up annually*: a word away from the figure says how often. */
function withYear(passage: Passage, placed: Placed): Filler {
  const filler = fillWith(placed);
  return placed.mention.value.per !== undefined || !names(passage, yearly) ? filler : { ...filler, value: { ...placed.mention.value, per: 'year' } };
}

/** Whether a phrase of a vocabulary stands in a sentence. */
export function names(passage: Passage, lexicon: Lexicon<true>): boolean {
  for (let at = passage.first; at < passage.last; at++) if (lexicon.match(passage.view.tokens, at, passage.last)) return true;
  return false;
}

function unitOf(placed: Placed): string {
  return String(placed.mention.value.unit);
}

/** *men up to the age of 27*, *aged 18 to 27*, *27-year-olds*, *over 18*. */
function isAge(passage: Passage, placed: Placed): boolean {
  for (let at = placed.first - 1; at >= passage.first && placed.first - at <= 4; at--) if (/^(?:age|aged|ages)$/.test(passage.word(at))) return true;
  // *men between 18 and 30*: a span of years that nothing else measures.
  if (passage.word(placed.first - 1) === 'between' && PEOPLE.has(passage.word(placed.first - 2)) && placed.mention.value.min !== undefined) return true;
  const behind = [0, 1, 2, 3].map((step) => passage.word(placed.last + step));
  return behind[0] === 'of' ? behind[1] === 'age' : behind.slice(0, 3).some((word) => word === 'old' || word === 'olds');
}

/** *; in 2025 there had been 8,100*, *, against 7,900 in 2024*: the same intake of another year, told by a number and its year. */
export function furtherIntakes(passage: Passage, intake: Filler): readonly { intake: Filler; date: Filler }[] {
  const kind = (intake.value as { of?: unknown }).of;
  return passage.within(passage.first, passage.last, 'quantity').flatMap((one) => {
    const { of, unit, vague } = one.mention.value;
    if (one.mention.start <= (intake.start ?? 0) || unit !== '1' || vague || (of !== undefined && of !== kind) || isPartOf(passage, one)) return [];
    const behind = passage.word(one.last) === 'in' ? passage.mentionAt(one.last + 1) : undefined;
    const [date] = behind ? [behind] : passage.within(Math.max(passage.first, one.first - YEAR_BEFORE), one.first, 'date');
    const compared = isCompared(passage, one) && behind !== undefined;
    const apart = !behind && date !== undefined && passage.word(date.first - 1) === 'in' && /^[;:]$/.test(passage.word(date.first - 2));
    return date && date.mention.kind === 'date' && (compared || apart) ? [{ intake: fillWith(one), date: fillWith(date) }] : [];
  });
}
/** *in 2025 there had been* stands before its number, in tokens. */
const YEAR_BEFORE = 6;
