import { readFileSync } from 'node:fs';
import { addDays, isoDay, parseIsoDay } from '../../src/normalize/calendar.js';
import { type DaySpan, edtfDays } from '../../src/normalize/edtf.js';
import type { Found } from './suite.js';

/** First and last day within the year, or within the month. */
type Limits = readonly (readonly [string, string])[];

/** The days that the suites' tools give to what has no agreed limits: astronomical seasons, *early*, *mid* and *end of*. */
const conventions = JSON.parse(readFileSync(new URL('conventions.json', import.meta.url), 'utf8')) as {
  readonly seasons: Readonly<Record<string, readonly [string, string]>>;
  readonly parts: Readonly<Record<'year' | 'month', Readonly<Record<string, Limits>>>>;
};

/**
 * What a finding says, in every notation that the suites have for it, to compare values by meaning: a rate as a unit of its own
 * (`50 m` with per `second`), the two ends of a range apart, and a date as its own days (EDTF) where Factline's `start` and `end`
 * are those that its bound leaves, or as the days that a suite gives to a season or a part of a year.
 */
export function inEveryNotation(found: Found): Found[] {
  const { kind, value } = found;
  if (kind === 'date') return [{ ...found, value: { ...value, alts: [...listed(value['alts']), asSpan(value), ...daysOf(value).map(excluded)] } }];
  const { min, max, per, unit, ...rest } = value;
  const as = (other: object): Found => ({ ...found, value: { ...rest, ...(unit === undefined ? {} : { unit }), ...other } });
  const ends = min !== undefined && max !== undefined ? [as({ value: min }), as({ value: max })] : [];
  const rated = kind === 'quantity' && typeof per === 'string' ? [as({ ...(min === undefined ? {} : { min, max }), unit: rate(String(unit), per) })] : [];
  return [found, ...ends, ...rated];
}

const SECONDS: Readonly<Record<string, string>> = { second: 's', millisecond: 'ms', minute: 'min', hour: 'h', day: 'd', week: 'wk', month: 'mo', year: 'a' };

function rate(unit: string, per: string): string {
  const divisors = unit.split('/');
  return [divisors[0], ...divisors.slice(1).map(inverse), inverse(SECONDS[per] ?? per)].join('.');
}

/** `m2` below the stroke is `m^-2`. */
function inverse(unit: string): string {
  const [, name = unit, power = '1'] = /^(\D+)(\d)$/.exec(unit) ?? [];
  return `${name}^-${power}`;
}

function daysOf(value: Found['value']): DaySpan[] {
  const { edtf, mod, bound } = value;
  const own = typeof edtf === 'string' ? edtfDays(edtf) : null;
  if (!own || typeof edtf !== 'string') return [];
  const days = [own, ...seasonOf(edtf), ...partsOf(edtf, String(mod ?? ''))];
  return typeof bound === 'string' ? [...days, ...days.map((span) => opened(span, bound))] : days;
}

function seasonOf(edtf: string): DaySpan[] {
  const [, year = '', code = ''] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  const limits = conventions.seasons[code];
  return limits ? [{ start: `${year}-${limits[0]}`, end: `${code === '24' ? Number(year) + 1 : year}-${limits[1]}` }] : [];
}

function partsOf(edtf: string, mod: string): DaySpan[] {
  const unit = /^\d{4}$/.test(edtf) ? 'year' : /^\d{4}-(?:0\d|1[0-2])$/.test(edtf) ? 'month' : null;
  const limits = unit ? (conventions.parts[unit][mod] ?? []) : [];
  const last = edtfDays(edtf)?.end ?? '';
  return limits.map(([from, to]) => ({ start: `${edtf}-${from}`, end: `${edtf}-${to}` > last ? last : `${edtf}-${to}` }));
}

function opened({ start, end }: DaySpan, bound: string): DaySpan {
  if (bound === 'from' || bound === 'since') return { start, end: null };
  if (bound === 'by' || bound === 'until') return { start: null, end };
  return bound === 'after' ? { start: shifted(end, 1), end: null } : { start: null, end: shifted(start, -1) };
}

function excluded({ start, end }: DaySpan): DaySpan {
  return { start, end: shifted(end, 1) };
}

function shifted(day: string | null, by: number): string | null {
  const civil = day === null ? null : parseIsoDay(day);
  return civil && isoDay(addDays(civil, by));
}

function listed(alts: unknown): unknown[] {
  return Array.isArray(alts) ? alts : [];
}

function asSpan({ start, end }: Found['value']): object {
  return { start, end };
}
