import type { Draft, Filler } from '../../../src/link/contract.js';
import type { Passage } from '../../../src/link/passage.js';
import type { Point } from '../../../src/link/point.js';

/**
 * The period of a figure that its own words do not date: that of the figures told before it in its sentence (*growth
 * reached 5.9 % in 2025 and inflation averaged 3.2 %*), or, of a change, the year that the sentence before told of the
 * same subject (*grew 6.5 % in 2025. Exports fell 3.4 %*). Null where nothing lends one.
 */
export function sharedPeriod(passage: Passage, subject: Filler, point: Point): Filler | null {
  if (point.prior || point.next || point.goal) return null;
  const here = lent(toldIn(passage, passage.index, 0), point);
  if (here) return here;
  if (!point.change || point.outlook !== 'actual') return null;
  const before = toldIn(passage, passage.index - 1, 1).filter((draft) => sameValue(draft.slots.subject as Filler, subject));
  const period = lent(before, point);
  return period && isYear(period) ? { value: period.value, mention: null, origin: 'coreference' } : null;
}

/** *over the same period*, *in that year*, *were a record too*: the period of the figures told last. */
export function samePeriod(passage: Passage, point: Point): Filler | null {
  const figure = point.level ?? point.change;
  if (!figure || point.prior || point.next || point.goal || !pointsBack(passage, figure.last)) return null;
  const before = passage.reference.toldBefore(passage, 'indicator', REACH).filter((one) => one.sentence <= passage.index);
  const told = passage.reference.toldBefore(passage, 'production', REACH).at(-1)?.draft;
  const made = before.length === 0 && told?.status === 'done' ? (told.slots.date as Filler | undefined) : undefined;
  const period =
    lent(
      before.map((one) => one.draft),
      point,
    ) ?? made;
  return period ? { value: period.value, mention: null, origin: 'coreference' } : null;
}
const REACH = 3;

function pointsBack(passage: Passage, from: number): boolean {
  for (let at = from; at < passage.last; at++) {
    const pointing = passage.word(at) === 'same' || passage.word(at) === 'that';
    if (pointing && TIMES.has(passage.word(at + 1)) && !BASES.has(passage.word(at + 2)) && !COMPARED.has(passage.word(at - 3))) return true;
    if (passage.word(at) === 'too' && /^[.,;]?$/.test(passage.word(at + 1))) return true;
  }
  return false;
}
const TIMES = new Set(['period', 'year', 'quarter', 'month', 'months', 'years', 'time', 'season', 'span', 'term']);
/** *the same quarter of 2024*, *than in the same month*: what is compared with. */
const BASES = new Set(['of', 'last', 'a', 'in', 'the']);
const COMPARED = new Set(['than', 'from', 'with', 'to', 'against', 'on']);

function toldIn(passage: Passage, sentence: number, reach: number): Draft[] {
  return passage.reference
    .toldBefore(passage, 'indicator', reach)
    .filter((one) => one.sentence === sentence)
    .map((one) => one.draft);
}

/** The latest period among records told in the same manner: the earlier ones are what it is compared with. */
function lent(drafts: readonly Draft[], point: Point): Filler | null {
  const periods = drafts
    .filter((draft) => draft.status === point.outlook)
    .flatMap((draft) => (draft.slots.period as Filler | undefined) ?? [])
    .filter(({ value }) => typeof value !== 'string' && typeof value.edtf === 'string' && value.bound === undefined);
  return periods.reduce<Filler | null>((latest, one) => (latest && edtf(latest) >= edtf(one) ? latest : one), null);
}

function edtf({ value }: Filler): string {
  return typeof value === 'string' ? '' : String(value.edtf);
}

function isYear(period: Filler): boolean {
  return /^\d{4}(?:\/\d{4})?$/.test(edtf(period));
}

function sameValue(left: Filler, right: Filler): boolean {
  return JSON.stringify(left.value) === JSON.stringify(right.value);
}
