import { addDays, isoDay, parseIsoDay } from '../../../src/normalize/calendar.js';
import { type DaySpan, edtfDays } from '../../../src/normalize/edtf.js';
import type { DocumentContext } from '../../../src/extract/contract.js';
import type { DateParts, Period } from './period.js';
import { digitOrder } from './habit.js';
import { partOf } from './part.js';
import { type Anchor, type Pieces, pinned, resolve } from './resolve.js';
import type { Bound, DateMod, DateValue } from './value.js';

/** Parts to a value; a refusal for days that no calendar has (30 February). */
export function normalizeDate(parts: DateParts, context: DocumentContext): DateValue | string {
  const { period, mod, bound, limit } = parts;
  const anchor: Anchor = { date: context.date === null ? null : parseIsoDay(context.date), tense: parts.tense, order: digitOrder(context) };
  const marks = { ...(mod ? { mod } : {}), ...(bound ? { bound } : {}) };
  const pieces = resolve(limit ? limitOf(period, limit, anchor) : period, anchor);
  if (!pieces) return { edtf: null, ...marks, ...readings(limit ? limitOf(period, limit, anchor) : period, anchor), start: null, end: null };
  const edtf = join(pieces);
  const days = edtfDays(edtf);
  if (!days) return `no calendar has ${edtf}`;
  if (limit) return { edtf, ...marks, ...stretch(parts, anchor) };
  const meant = parts.shaded ? shaded(days, mod, anchor) : partOf(days, mod);
  const opened = bound ? OPENED[bound](meant, mod) : meant;
  return { edtf, ...marks, ...opened, ...(parts.toDate && anchor.date ? { end: isoDay(anchor.date) } : {}) };
}

function join({ from, to }: Pieces): string {
  return from === to ? from : `${from}/${to}`;
}

/** Every reading of what cannot be settled; the two ends of a range are written in the same order. */
function readings(period: Period, anchor: Anchor): { ambiguous?: string[] } {
  if (period.unit === 'unsettled') return period.readings.length > 0 ? { ambiguous: [...period.readings] } : {};
  if (period.unit !== 'slashed' && (period.unit !== 'range' || period.from.unit !== 'slashed')) return {};
  const both = ([0, 1] as const).map((order) => resolve(period, { ...anchor, order }));
  return { ambiguous: both.flatMap((pieces) => (pieces && edtfDays(join(pieces)) ? [join(pieces)] : [])) };
}

/** The end of a stretch that the mention names, in the year that fits the other end. */
function limitOf(period: Period, limit: 'from' | 'until', anchor: Anchor): Period {
  if (period.unit !== 'range') return period;
  return limit === 'from' ? pinned(period, anchor).from : pinned(period, anchor).to;
}

/** The days of a whole stretch; both its mentions give them. */
function stretch({ period, ends }: DateParts, anchor: Anchor): DaySpan {
  const pieces = resolve(period, anchor);
  const days = pieces && edtfDays(join(pieces));
  if (!pieces || !days) return { start: null, end: null };
  const [from, to] = [edtfDays(pieces.from), edtfDays(pieces.to)];
  return { start: from ? partOf(from, ends?.from).start : days.start, end: to ? partOf(to, ends?.to).end : days.end };
}

/** `earlier this year` is over by the document's date, `later this year` begins with it. */
function shaded(days: DaySpan, mod: DateMod | undefined, anchor: Anchor): DaySpan {
  if (!anchor.date) return days;
  const today = isoDay(anchor.date);
  if (days.start === null || days.end === null || today <= days.start || today > days.end) return partOf(days, mod);
  return mod === 'start' ? { start: days.start, end: neighbour(today, -1) } : { start: today, end: days.end };
}

/**
 * What a bound leaves of the days: *since* and *by* open one end. Before the end of something is still within it, and so is
 * after its start.
 */
const OPENED: Readonly<Record<Bound, (days: DaySpan, mod: DateMod | undefined) => DaySpan>> = {
  from: ({ start }) => ({ start, end: null }),
  since: ({ start }) => ({ start, end: null }),
  by: ({ end }) => ({ start: null, end }),
  until: ({ end }) => ({ start: null, end }),
  before: ({ start, end }, mod) => ({ start: null, end: mod === 'mid' || mod === 'end' ? end : neighbour(start, -1) }),
  after: ({ start, end }, mod) => ({ start: mod === 'start' || mod === 'mid' ? start : neighbour(end, 1), end: null }),
};

function neighbour(day: string | null, shift: number): string | null {
  const civil = day === null ? null : parseIsoDay(day);
  return civil && isoDay(addDays(civil, shift));
}
