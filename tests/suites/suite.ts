import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addDays, isoDay, parseIsoDay } from '../../src/normalize/calendar.js';
import { edtfDays } from '../../src/normalize/edtf.js';
import type { Extraction, Mention } from '../../src/model/index.js';
import type { Pipeline } from '../../src/pipeline.js';

/** Public suites of values in text, beside the checkout: each a `.jsonl`, with the scorer that they share. */
export const SUITES = new URL('../../../shared/suites/', import.meta.url);
export const suitesAreHere = existsSync(new URL('score.mjs', SUITES));

export type SuiteKind = 'money' | 'quantity' | 'percent' | 'number' | 'date' | 'duration';

/** A phrase or sentence; what it holds is read by the scorer alone. `reference_date` is an ISO date and time. */
export interface Row {
  readonly id: string;
  readonly input: string;
  readonly reference_date: string | null;
  readonly kind: SuiteKind;
}

/** A finding in the suites' own form: dates end with the first day that they no longer cover. */
export interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: SuiteKind;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Rates between 0 and 1; null where the suite does not list everything that it holds. */
export interface Score {
  readonly rows: number;
  readonly gold: number;
  readonly overlap: { readonly P: number | null; readonly R: number; readonly F1: number | null };
  readonly valR: number;
}
export interface Scorer {
  scoreRows(
    rows: readonly Row[],
    found: ReadonlyMap<string, readonly Found[]>,
    options: { readonly reportOnly?: boolean; readonly errors?: unknown[] },
  ): Partial<Record<SuiteKind, Score>>;
}

export async function scorer(): Promise<Scorer> {
  return (await import(new URL('score.mjs', SUITES).href)) as Scorer;
}

export function suiteNames(): string[] {
  return readdirSync(SUITES)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

export function rowsOf(suite: string): Row[] {
  const lines = readFileSync(new URL(`${suite}.jsonl`, SUITES), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** Every mention of a row's input, its date that of the document, in the suites' form. */
export function findIn({ input, reference_date }: Row, pipeline: Pipeline): Found[] {
  const info = { id: 'row', title: null, date: reference_date?.slice(0, 10) ?? null, language: 'en', mediaType: 'text/plain', length: input.length };
  const extraction: Extraction = pipeline.extract({ info, text: input, blocks: null, problems: [] });
  return extraction.mentions.flatMap(inSuiteForm);
}

/** The names that the scorer gives to units whose UCUM codes it does not know. */
const scorerNames = JSON.parse(readFileSync(new URL('units.json', import.meta.url), 'utf8')) as Readonly<Record<string, string>>;

const TIME_UNITS = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);

function inSuiteForm({ kind, text, start, end, value }: Mention): Found[] {
  const found = (as: SuiteKind, given: Found['value']): Found[] => [{ text, start, end, kind: as, value: given }];
  if (kind === 'money') return found('money', value);
  if (kind === 'date') return found('date', dateInSuiteForm(value));
  if (kind !== 'quantity') return [];
  const unit = value['unit'];
  if (unit === '%') return found('percent', value);
  if (unit === '1') return found('number', value);
  if (typeof unit !== 'string') return [];
  return found(TIME_UNITS.has(unit) ? 'duration' : 'quantity', { ...value, unit: scorerNames[unit] ?? unit });
}

function dateInSuiteForm(value: Found['value']): Found['value'] {
  const readings = Array.isArray(value['ambiguous']) ? (value['ambiguous'] as string[]) : [];
  const alts = readings.map((edtf) => edtfDays(edtf)).map((days) => ({ start: days?.start ?? null, end: dayBehind(days?.end) }));
  return { ...value, end: dayBehind(value['end']), ...(alts.length > 0 ? { alts } : {}) };
}

function dayBehind(day: unknown): string | null {
  const civil = typeof day === 'string' ? parseIsoDay(day) : null;
  return civil && isoDay(addDays(civil, 1));
}
