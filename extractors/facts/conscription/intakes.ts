import type { Filler } from '../../../src/link/contract.js';
import { isOf } from '../../../src/link/grammar.js';
import { fillWith, type Passage, type Placed } from '../../../src/link/passage.js';
import type { Stretch } from '../../../src/link/roles.js';
import { isAge, isCompared, latest, names, unitOf } from './figures.js';
import { callUps, INTAKE, OBLIGED, PEOPLE, RESERVE, yearly } from './vocabulary.js';

/** A count of those who are called up, with the day that stands beside it. */
export interface Intake {
  readonly placed: Placed;
  readonly date: Placed | null;
  /** What the intake of the day told is only held against: *, against 7,900 in 2024*. */
  readonly compared: boolean;
}

/** The counts of those called up that a statement tells: *7,000 in 2026 and 10,000 in 2030*, *from 3,900 in 2024 to 5,000 in 2027*. */
export function intakesIn(passage: Passage, stretch: Stretch, goesOn: boolean): readonly Intake[] {
  const counts = passage
    .within(stretch.first, stretch.last, 'quantity')
    .filter(
      (one) =>
        unitOf(one) === '1' && !one.mention.value.vague && !isPartOf(passage, one) && !isAge(passage, one) && countsPeople(passage, one, stretch, goesOn),
    );
  const known = counts.some((one) => countsPeople(passage, one, stretch, false));
  return counts
    .map((placed, i) => ({
      placed,
      date: dateBeside(passage, placed, counts[i + 1]?.first ?? stretch.last),
      compared: isCompared(passage, placed) || (passage.word(placed.first - 1) === 'from' && counts[i + 1] !== undefined),
    }))
    .filter((one) => known || one.date !== null || goesOn);
}

/** The intake that a statement is about, among those it tells. */
export function mainOf(passage: Passage, intakes: readonly Intake[]): Intake | undefined {
  const told = intakes.filter((one) => !one.compared);
  const undated = told.filter((one) => !one.date);
  const first = undated.length === 0 ? told[0] : undated[0];
  const main =
    told.length > 1 && undated.length < 2 && !changes(passage, told)
      ? first!.placed
      : latest(
          passage,
          told.map(({ placed }) => placed),
        );
  return main && intakes.find((one) => one.placed === main);
}

/** *rose from 3,000 in 2024 to 5,000*: what is reached is meant. */
function changes(passage: Passage, [first]: readonly Intake[]): boolean {
  return passage.word(first!.placed.first - 1) === 'from';
}

/** *60 of them women*, *of whom 60 are women*: a part of those who are called up. */
function isPartOf(passage: Passage, { first, last }: Placed): boolean {
  if (passage.word(last) === 'of' && /^(?:them|whom|these|those)$/.test(passage.word(last + 1))) return true;
  for (let at = first - 1; at > passage.first && first - at <= 4; at--) {
    if (/^(?:whom|which)$/.test(passage.word(at)) && passage.word(at - 1) === 'of') return true;
    if (passage.word(at) === 'including' || passage.word(at) === 'among') return true;
  }
  return false;
}

/** *4,500 men*, *young men and women*, *intake of conscripts to 5,000*; where the sentence goes on about the service, a bare number beside a word of calling up. */
function countsPeople(passage: Passage, placed: Placed, { first, last }: Stretch, goesOn: boolean): boolean {
  for (let at = Math.max(first, placed.first - 4); at < placed.first; at++) if (passage.word(at) === 'reserve') return false;
  // *500 more than a year earlier*: how far two intakes are apart.
  if (/^(?:more|fewer|less)$/.test(passage.word(placed.last)) && passage.word(placed.last + 1) === 'than') return false;
  const of = String(placed.mention.value.of ?? '').toLowerCase();
  const head = of.split(' ').at(-1)!;
  if (RESERVE.has(head)) return names(passage, { first, last }, callUps);
  if (PEOPLE.has(head)) return !goesOn || OBLIGED.has(head) || called(passage, { first, last });
  // *160,000 Russians*
  if (passage.mentionAt(placed.last)?.mention.value.form === 'demonym' && passage.word(placed.last).endsWith('s')) return true;
  if (of !== '') return false;
  for (let at = placed.last; at < placed.last + 4; at++) if (PEOPLE.has(passage.word(at))) return true;
  for (let at = Math.max(first, placed.first - 5); at < placed.first; at++) if (PEOPLE.has(passage.word(at)) || passage.word(at) === 'intake') return true;
  if (!goesOn || SMALL(placed)) return false;
  return called(passage, { first, last });
}
const SMALL = ({ mention }: Placed): boolean => Number(mention.value.value ?? mention.value.max ?? 0) < LEAST;
/** A bare number below it counts anything but the intake of a year. */
const LEAST = 100;

function called(passage: Passage, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (INTAKE.has(passage.word(at)) && !passage.mentionAt(at)) return true;
  return false;
}

/** *10,000 a year from 2030*, *7,000 recruits this year*, *in 2025 there had been 8,100*: the day of one count among several. */
function dateBeside(passage: Passage, placed: Placed, before: number): Placed | null {
  for (let at = placed.last; at < Math.min(placed.last + BESIDE, before); at++) {
    const mention = passage.mentionAt(at);
    if (mention?.mention.kind === 'date') return mention;
    if (/^[,;:(]$/.test(passage.word(at))) break;
  }
  const [opening] = passage.within(Math.max(passage.first, placed.first - BESIDE), placed.first, 'date').slice(-1);
  if (!opening || !isOf('prepositions', passage.word(opening.first - 1))) return null;
  for (let at = opening.last; at < placed.first; at++) if (passage.mentionAt(at)?.mention.kind === 'quantity' || /^[;:]$/.test(passage.word(at))) return null;
  return isOf('prepositions', passage.word(opening.first - 1)) && OPENERS.has(passage.word(opening.first - 2)) ? opening : null;
}
const BESIDE = 9;
const OPENERS = new Set(['', ',', ';', ':', 'and', 'but']);

/** *men are called up annually*: a word away from the figure says how often. */
export function fillIntake(passage: Passage, placed: Placed, stretch: Stretch): Filler {
  const filler = fillWith(placed);
  return placed.mention.value.per !== undefined || !names(passage, stretch, yearly) ? filler : { ...filler, value: { ...placed.mention.value, per: 'year' } };
}
