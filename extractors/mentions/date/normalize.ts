import { addDays, isoDay, parseIsoDay } from '../../../src/normalize/calendar.js';
import { type DaySpan, edtfDays } from '../../../src/normalize/edtf.js';
import type { DocumentContext } from '../../../src/extract/contract.js';
import type { DateParts } from './period.js';
import { type Anchor, type Pieces, resolve } from './resolve.js';
import type { Bound, DateValue } from './value.js';

/** Parts to a value; a refusal for days that no calendar has (30 February). */
export function normalizeDate(parts: DateParts, context: DocumentContext): DateValue | string {
  const anchor: Anchor = { date: context.date === null ? null : parseIsoDay(context.date), tense: parts.tense };
  const marks = { ...(parts.mod ? { mod: parts.mod } : {}), ...(parts.bound ? { bound: parts.bound } : {}) };
  if (parts.period.unit === 'unsettled') return { edtf: null, ...marks, ambiguous: [...parts.period.readings], start: null, end: null };
  const pieces = resolve(parts.period, anchor);
  if (!pieces) return { edtf: null, ...marks, start: null, end: null };
  const edtf = join(pieces);
  const days = edtfDays(edtf);
  if (!days) return `no calendar has ${edtf}`;
  return { edtf, ...marks, ...limited(days, parts, anchor) };
}

function join({ from, to }: Pieces): string {
  return from === to ? from : `${from}/${to}`;
}

/** The days that the bound leaves: *since* and *by* open one end, the limits of a closed stretch give both. */
function limited(days: DaySpan, { bound, since, until }: DateParts, anchor: Anchor): DaySpan {
  if (since) return { start: daysOf(since, anchor)?.start ?? null, end: days.end };
  if (until) return { start: days.start, end: daysOf(until, anchor)?.end ?? null };
  return bound ? OPENED[bound](days) : days;
}

const OPENED: Readonly<Record<Bound, (days: DaySpan) => DaySpan>> = {
  from: ({ start }) => ({ start, end: null }),
  since: ({ start }) => ({ start, end: null }),
  by: ({ end }) => ({ start: null, end }),
  until: ({ end }) => ({ start: null, end }),
  before: ({ start }) => ({ start: null, end: neighbour(start, -1) }),
  after: ({ end }) => ({ start: neighbour(end, 1), end: null }),
};

function neighbour(day: string | null, shift: number): string | null {
  const civil = day === null ? null : parseIsoDay(day);
  return civil && isoDay(addDays(civil, shift));
}

function daysOf(period: DateParts['period'], anchor: Anchor): DaySpan | null {
  const pieces = resolve(period, anchor);
  return pieces && edtfDays(join(pieces));
}
