import type { Draft, DraftReading, Filler } from '../../../src/link/contract.js';
import { datesTheReport } from '../../../src/link/dating.js';
import { inCondition, isQuestion } from '../../../src/link/modality.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import { tokenAt } from '../../../src/normalize/tokens.js';
import { ageIn, durationIn, isCompared, names } from './figures.js';
import { furtherCountries, lengthLeftOut } from './gaps.js';
import { fillIntake, intakesIn, mainOf } from './intakes.js';
import { piecesOf } from './pieces.js';
import { aboutService } from './sense.js';
import { changeIn, denialBefore, liesAhead, notBroughtBack, standingOf } from './standing.js';
import { APPROVING, service, yearly } from './vocabulary.js';
import { countryOf, namedIn, referred } from './whose.js';

const SURE = 0.92;
/** How much less sure a count is that only its year tells apart. */
const FURTHER = 0.06;

/** All that a sentence says of compulsory service. It is read once, from the first word that speaks of it. */
export function readService(passage: Passage, at: number, topic: boolean): DraftReading {
  if (isQuestion(passage)) return 'it is only asked';
  const told = passage.reference.toldBefore(passage, 'conscription', 1);
  if (told.some((one) => one.sentence === passage.index)) return 'the sentence has been read';
  const before = topic ? told.at(-1)?.draft : undefined;
  const drafts: Draft[] = [];
  let country = referred(before?.slots.country as Filler | undefined);
  let goesOn = topic;
  let length = before?.slots.duration as Filler | undefined;
  let stopped = 'no date, length, intake or age stands in the sentence';
  const day = before?.slots.date as Filler | undefined;
  for (const group of groupsOf(passage, day)) {
    const about = aboutService(passage, group.stretch, goesOn);
    if (!about) {
      country = referred(namedIn(passage, group.stretch) ?? undefined) ?? country;
      continue;
    }
    const read = readGroup(passage, group, { country, goesOn, known: before !== undefined || drafts.length > 0, told: day, length });
    length = (typeof read === 'string' ? undefined : (read[0]?.slots.duration as Filler | undefined)) ?? length;
    if (typeof read === 'string') stopped = read;
    else drafts.push(...read);
    country = referred(countryOf(passage, group.stretch, country, goesOn) ?? undefined) ?? country;
    goesOn ||= group.stretch.last > at;
  }
  return drafts.length > 0 ? drafts : stopped;
}

interface Group {
  readonly stretch: Stretch;
  readonly date: Placed | undefined;
}

/** The statements of a sentence, those without a day of their own together with the one before them. */
function groupsOf(passage: Passage, told: Filler | undefined): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of piecesOf(passage)) {
    const date = dayOf(passage, piece, told);
    const last = groups.at(-1);
    // A statement without day and figures adds nothing, and what it denies is something else.
    if (groups.length > 0 && !date && !measured(passage, piece) && !names(passage, piece, yearly) && !reopens(passage, piece)) continue;
    const more = measured(passage, piece);
    // *…, and takes effect on 1 January*: the day alone is that of what was told before it.
    const day = last && !last.date && date && !more && measured(passage, last.stretch) && passage.view.wordClass(piece.first) === 'verb';
    const joins = last && !clashes(passage, last.stretch, piece) && (day || (!date && (last.date ?? measured(passage, last.stretch))));
    // What ended has no more figures: *where conscription ended in 2003, 1,200 volunteers are wanted*.
    if (last && joins && !(more && changeIn(passage, last.stretch, true) === 'ended'))
      groups[groups.length - 1] = { stretch: { first: last.stretch.first, last: piece.last }, date: last.date ?? date };
    else groups.push({ stretch: piece, date });
  }
  return groups;
}

/** *…: Finland never gave up its draft*: a service is named anew. */
function reopens(passage: Passage, stretch: Stretch): boolean {
  return names(passage, stretch, service);
}

function measured(passage: Passage, stretch: Stretch): boolean {
  return durationIn(passage, stretch) !== undefined || ageIn(passage, stretch) !== undefined || intakesIn(passage, stretch, true).length > 0;
}

function clashes(passage: Passage, a: Stretch, b: Stretch): boolean {
  return (
    (durationIn(passage, a) !== undefined && durationIn(passage, b) !== undefined) ||
    (intakesIn(passage, a, false).length > 0 && intakesIn(passage, b, false).length > 0)
  );
}

/** Since or from when: behind the word that speaks of the service, else before it. *born in or after 2008* says whom it is for, *against 2024* what it is held against. */
function dayOf(passage: Passage, stretch: Stretch, told: Filler | undefined): Placed | undefined {
  const dates = passage.within(stretch.first, stretch.last, 'date').filter((one) => !isOther(passage, one, stretch) && !isWithin(one, told));
  const at = aboutService(passage, stretch, true)?.at ?? stretch.first;
  const opening = dates.find((one) => one.first - stretch.first <= OPENING);
  return dates.find((one) => one.first > at && one.mention.value.bound === 'from') ?? opening ?? dates.find((one) => one.first > at) ?? dates.at(-1);
}
/** A day that opens a statement is that of all of it. */
const OPENING = 2;

/** *this year* of what began in it adds nothing. */
function isWithin(one: Placed, told: Filler | undefined): boolean {
  const value = told && typeof told.value !== 'string' ? told.value : undefined;
  const day = value?.start ?? value?.end;
  const { start, end, edtf } = one.mention.value;
  return typeof day === 'string' && value?.edtf !== edtf && typeof start === 'string' && typeof end === 'string' && start <= day && day <= end;
}

function isOther(passage: Passage, one: Placed, { first }: Stretch): boolean {
  const before = [1, 2, 3, 4].map((step) => passage.word(one.first - step));
  if (before.includes('born') || datesTheReport(passage, one) || isCompared(passage, one)) return true;
  // *9,000, against 8,000 in 2024*: the year of what is held against.
  if (before[0] === 'in' && passage.mentionAt(one.first - 2) && isCompared(passage, passage.mentionAt(one.first - 2)!)) return true;
  // *under a law passed in 2024*, *signed a decree on 31 March*: its own day.
  if (before.slice(0, 3).some((word) => APPROVING.has(word)) && before[0] !== 'from') return true;
  // *, women included since 2025,*: an aside.
  return (
    one.mention.value.bound === 'since' &&
    before[1] !== '' &&
    !/^(?:force|effect)$/.test(before[1]!) &&
    !hasPerfect(passage, first, one.first) &&
    one.first - first > 2
  );
}

function hasPerfect(passage: Passage, first: number, before: number): boolean {
  for (let at = first; at < before; at++) if (/^ha(?:s|ve|d)$/.test(passage.word(at))) return true;
  return false;
}

interface Context {
  readonly country: Filler | null;
  readonly goesOn: boolean;
  /** The day of what was told before. */
  readonly told: Filler | undefined;
  /** The last length told. */
  readonly length: Filler | undefined;
  /** Whether a record was told that this one may go on about. */
  readonly known: boolean;
}

function readGroup(passage: Passage, { stretch, date: day }: Group, { country: before, goesOn, known, told: toldDay, length }: Context): DraftReading {
  const { first, last } = stretch;
  if (inCondition(passage, last - 1) && inCondition(passage, first + 1)) return 'it is only supposed';
  const country = countryOf(passage, stretch, before, goesOn);
  if (!country) return 'no country is meant';
  const duration = durationIn(passage, stretch) ?? lengthLeftOut(passage, stretch, length) ?? undefined;
  const age = ageIn(passage, stretch);
  const told = duration ?? age;
  const figure = told?.start === undefined ? first : tokenAt(passage.view.tokens, told.start);
  const denied = denialBefore(passage, Math.max(aboutService(passage, stretch, goesOn)!.at, figure), first);
  if (denied === 'change') return 'a change of it is denied';
  if (denied || notBroughtBack(passage, stretch))
    return [{ slots: { country, ...(duration && { duration }), ...(age && { age_limit: age }) }, status: 'denied', confidence: SURE }];
  const change = changeIn(passage, stretch, goesOn);
  const intakes = intakesIn(passage, stretch, goesOn);
  const main = mainOf(passage, intakes);
  const others = intakes.filter((one) => one !== main && one.date && one.date !== main?.date);
  const own = main && intakes.length > 1 && main.date ? main.date : others.some((one) => one.date === day) ? undefined : day;
  const placed = own && isWithin(own, toldDay) ? undefined : own;
  const date = placed && fillWith(placed);
  const figures = { ...(duration && { duration }), ...(main && { intake: fillIntake(passage, main.placed, stretch) }), ...(age && { age_limit: age }) };
  const measuring = Object.keys(figures).length > 0;
  if (!measuring && !date) return 'no date, length, intake or age stands in the sentence';
  if (!measuring && change === null) return 'nothing begins or changes on the date';
  const standing = standingOf(passage, stretch, date);
  if (standing === null) return 'it is negated or only possible';
  if (change === 'ended' && standing === 'planned') return 'its end lies ahead';
  const status = change === 'ended' ? 'cancelled' : standing;
  // Without a day of its own, how long and how many are the same service's, whatever tense the sentence has.
  const same = known && goesOn && !date && status !== 'cancelled' && before !== null && sameCountry(before, country);
  const draft: Draft = { slots: { country, ...(date && { date }), ...figures }, status: same ? null : status, confidence: SURE };
  return [
    draft,
    ...furtherCountries(passage, stretch, draft).map((one): Draft => ({
      ...draft,
      slots: { country: fillWith(one.country), ...one.slots },
      confidence: SURE - FURTHER,
    })),
    ...others.map((one): Draft => {
      const when = fillWith(one.date!);
      const later = liesAhead(passage, when) || (!one.compared && status === 'planned');
      return { slots: { country, intake: fillWith(one.placed), date: when }, status: later ? 'planned' : 'done', confidence: SURE - FURTHER };
    }),
  ];
}

function sameCountry(a: Filler, b: Filler): boolean {
  return typeof a.value !== 'string' && typeof b.value !== 'string' && a.value.iso === b.value.iso;
}
