import { isReportingVerb, reportingVerb } from './attribution.js';
import type { Filler } from './contract.js';
import { isAuxiliary, isOf } from './grammar.js';
import { fillWith, type Passage, type Placed } from './passage.js';
import { goesOnBetween, inClosedRelative, relativeBehind, relativeEnd, relativeOpening } from './predicates.js';
import type { Stretch } from './roles.js';
import { readJson } from '../normalize/data.js';
import { glued } from '../normalize/tokens.js';

/**
 * The date of a happening: in its clause the nearest after the verb, else the one that opens the sentence. `own` leaves
 * out what an aside before the verb tells of something else (*a base at X, agreed in 2020, has been dropped*).
 */
export function dateFor(passage: Passage, anchor: number, clause: Stretch, own = false): Filler | undefined {
  const relative = relativeOpening(passage, anchor);
  const end = relative < 0 ? passage.last : relativeEnd(passage, anchor);
  const passed = (one: Placed): boolean =>
    one.first < relative ||
    goesOnBetween(passage, one.last, anchor + 1) ||
    inClosedRelative(passage, one.first, anchor) ||
    (own && inClosedAside(passage, one, anchor));
  // *On 24 August the minister said that X would send*: the day of the saying is not the sending's.
  const said = reportingVerb(passage, anchor);
  const dates = passage.within(clause.first, clause.last, 'date').filter((one) => !isSpan(passage, one) && one.first > said && !datesTheReport(passage, one));
  const after = dates.find(
    (one) => one.first > anchor && one.first < end && relativeBehind(passage, anchor + 1, one.first) === one.first && !datesOther(passage, anchor, one),
  );
  const before = dates.filter((one) => one.first < anchor && !passed(one)).at(-1);
  const opening = passage
    .within(passage.first, Math.min(passage.first + 8, passage.last), 'date')
    .find((one) => one.first > said && !datesTheReport(passage, one) && !passed(one) && !behindVerb(passage, one, clause));
  const chosen = after ?? (before && beginning(dates, before)) ?? opening;
  return chosen && fillWith(chosen);
}

/** *has sent three ships since 2017*, *have been on order since May*: what a perfect tells goes on from that day; for what dates no happening otherwise. */
export function sinceWhen(passage: Passage, anchor: number, clause: Stretch): Filler | undefined {
  let first = anchor - 1;
  while (first > passage.first && anchor - first <= 4 && !isOf('have', passage.word(first))) first--;
  if (!isOf('have', passage.word(first))) return undefined;
  const since = passage.within(clause.first, clause.last, 'date').find((one) => one.mention.value.bound === 'since');
  if (!since || (since.first > anchor && (relativeBehind(passage, anchor + 1, since.first) !== since.first || datesOther(passage, anchor, since))))
    return undefined;
  return fillWith(since);
}

/** *from 4 to 12 May the navies*: what lasts is dated by its first day. */
function beginning(dates: readonly Placed[], last: Placed): Placed {
  const from = dates.find((one) => one.last + 1 === last.first);
  return from?.mention.value.bound === 'from' && last.mention.value.bound === 'until' ? from : last;
}

/** *It handed over 20 Y in 2023 and will send …*: the day of an earlier clause's verb opens no later one. */
function behindVerb(passage: Passage, { first, last }: Placed, clause: Stretch): boolean {
  if (last > clause.first) return false;
  for (let at = passage.first; at < first; at++) {
    const word = passage.word(at);
    if (!passage.mentionAt(at) && (isAuxiliary(word) || isOf('irregularPast', word) || (/ed$/.test(word) && passage.view.wordClass(at) === 'verb')))
      return true;
  }
  return false;
}

/** What was agreed or founded has a day of its own. */
function inClosedAside(passage: Passage, { first, last }: Placed, anchor: number): boolean {
  let open = first - 1;
  while (open > passage.first && first - open <= 8 && passage.word(open) !== ',') open--;
  if (passage.word(open) !== ',' || !ASIDES.has(passage.word(open + 1))) return false;
  for (let at = last; at < anchor; at++) if (passage.word(at) === ',') return true;
  return false;
}

/**
 * A date that another happening owns: that of a contract (*under a deal signed in 2023*, *ordered in 2015*), or of a part
 * told behind a comma (*, the first six by the end of 2023*).
 */
function datesOther(passage: Passage, anchor: number, { first }: Placed): boolean {
  for (let at = first - 1; at > anchor; at--) {
    const word = passage.word(at);
    if (word === ',' && !passage.mentionAt(at)) return opensPart(passage, at + 1, first);
    if (PARTS.has(word) && (passage.word(at - 1) === ',' || passage.word(at - 2) === ',')) return true;
    if ((DEALINGS.has(word) || COMPARED.has(word)) && !passage.mentionAt(at)) return true;
  }
  return false;
}
/** *, with another six expected by the end of the year*, *, and four more in 2027*: a number that is told for itself. */
function opensPart(passage: Passage, from: number, to: number): boolean {
  // *, with the lead ship to be delivered in 2029*
  if (passage.word(from) === 'with' && [1, 2, 3].some((step) => PARTS.has(passage.word(from + step)))) return true;
  // *, six of them in 2020*
  const counted = passage.mentionAt(from)?.mention.kind === 'quantity' ? passage.mentionAt(from)! : null;
  if (counted && passage.word(counted.last) === 'of' && /^(?:them|which|these|those)$/.test(passage.word(counted.last + 1))) return true;
  for (let at = from; at < Math.min(from + 4, to); at++)
    if (MORE.has(passage.word(at)) && [at - 1, at + 1].some((next) => passage.mentionAt(next)?.mention.kind === 'quantity')) return true;
  return false;
}
const dealing = readJson<Record<'signing' | 'parts' | 'more' | 'asides', string[]>>(new URL('./deals.json', import.meta.url));
const DEALINGS = new Set(dealing.signing);
const PARTS = new Set(dealing.parts);
/** *twice what it managed in 2023*, *against 40 in 2022*. */
/** *provided the assembly finds the money in July*: on what it depends has a day of its own. */
const COMPARED = new Set(['against', 'compared', 'what', 'versus', 'than', 'provided', 'unless', 'assuming']);
const ASIDES = new Set(dealing.asides);
const MORE = new Set(dealing.more);

/** *…, the agency said on Thursday*, *SEOUL, 4 June 2026 (Agency) –*: the day of the report and not of what it tells. */
export function datesTheReport(passage: Passage, placed: Placed): boolean {
  for (let at = placed.first - 1; at >= passage.first && placed.first - at <= 5; at--) {
    if (isReportingVerb(passage.word(at)) && !passage.mentionAt(at)) return true;
    if (
      !isOf('prepositions', passage.word(at)) &&
      !isOf('determiners', passage.word(at)) &&
      passage.word(at) !== 'statement' &&
      passage.word(at) !== 'interview'
    )
      break;
  }
  if (placed.first - passage.first > 4) return false;
  for (let at = placed.last; at < Math.min(placed.last + 7, passage.last); at++) {
    if (passage.word(at) === '—' || (/^[-–]$/.test(passage.word(at)) && !glued(passage.view.tokens, at))) return true;
    if (passage.word(at) === ',') return false;
  }
  return false;
}

/** A date that only bounds how long something has been so (*since February 2022*) dates no event. */
function isSpan(passage: Passage, { mention, first }: Placed): boolean {
  const before = passage.word(first - 1);
  // *between 2021 and 2024*: neither of the two.
  const ofTwo = before === 'between' || (before === 'and' && mention.value.bound === 'until');
  return mention.value.bound === 'since' || ofTwo;
}
