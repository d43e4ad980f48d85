import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import suite from '@microsoft/recognizers-text-suite';
import { createPipeline } from 'factline';
import { dateKind } from '../extractors/mentions/date/index.js';
import { moneyKind } from '../extractors/mentions/money/index.js';
import { quantityKind } from '../extractors/mentions/quantity/index.js';
import { MentionEngine } from '../src/extract/engine.js';
import { addDays, isoDay, parseIsoDay } from '../src/normalize/calendar.js';
import { edtfDays } from '../src/normalize/edtf.js';
import { tokenize } from '../src/normalize/tokens.js';
import { wordClass } from '../src/segment/wordclass.js';
import { secondsOf } from './clock.js';
import type { Figures } from './measures.js';
import { home } from './text.js';

const CULTURE = 'en-us';

type Value = Readonly<Record<string, unknown>>;
/** A value in a sentence: its place, and the value as text that both sides write alike. */
interface Valued {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
interface Sentence {
  readonly text: string;
  readonly date: string | null;
  readonly gold: readonly Valued[];
}
interface Gold {
  readonly document: { readonly file: string; readonly date: string | null };
  readonly mentions: readonly { readonly kind: string; readonly start: number; readonly end: number; readonly value: Value }[];
}

/** The sentences of the fixtures' reports that hold an amount, a measure or a date that resolves; ranges, counts and vague figures are left to us alone. */
function sentences(): Sentence[] {
  const pipeline = createPipeline();
  return readdirSync(home)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const { document, mentions } = JSON.parse(readFileSync(join(home, name), 'utf8')) as Gold;
      const text = readFileSync(join(home, document.file), 'utf8');
      const info = { id: name, title: null, date: document.date, language: 'en', mediaType: 'text/plain', length: text.length };
      return pipeline.extract({ info, text, blocks: null, problems: [] }).sentences.map(({ start, end }) => ({
        text: text.slice(start, end),
        date: document.date,
        gold: mentions
          .filter((one) => one.start >= start && one.end <= end)
          .flatMap((one) => valueOf(one.kind, one.value).map((value) => ({ start: one.start - start, end: one.end - start, value }))),
      }));
    })
    .filter(({ gold }) => gold.length > 0);
}

/** Currency and amount, a bare number where the other side names units otherwise, or first and last day; nothing where the value is none of these. */
function valueOf(kind: string, { value, currency, unit, edtf, vague }: Value): string[] {
  if (kind === 'date') {
    const days = typeof edtf === 'string' ? edtfDays(edtf) : null;
    return days ? [`${String(days.start)} ${String(days.end)}`] : [];
  }
  if (typeof value !== 'number' || vague) return [];
  if (kind === 'money') return [`${String(currency)} ${value}`];
  return kind === 'quantity' && unit !== '1' ? [String(value)] : [];
}

/** The share of the expected values that a finder reads right in their places, and its time on all sentences. */
function measured(all: readonly Sentence[], find: (sentence: Sentence) => readonly Valued[]): Figures {
  const found = all.map(find); // and so warmed up
  const seconds = secondsOf(() => all.forEach(find));
  const right = all.flatMap(({ gold }, index) =>
    gold.filter((one) => found[index]!.some((other) => other.start < one.end && one.start < other.end && other.value === one.value)),
  ).length;
  const bytes = all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { bytes, seconds, sentences: all.length, expected: all.reduce((sum, { gold }) => sum + gold.length, 0), right };
}

/** Full extraction, sentence by sentence. */
export function ownValues(): Figures {
  const pipeline = createPipeline();
  return measured(sentences(), ({ text, date }) => {
    const info = { id: 'sentence', title: null, date, language: 'en', mediaType: 'text/plain', length: text.length };
    const { mentions } = pipeline.extract({ info, text, blocks: null, problems: [] });
    return mentions.flatMap(({ kind, start, end, value }) => valueOf(kind, value).map((one) => ({ start, end, value: one })));
  });
}

/** The kinds of money, quantity and date alone: what the other side's four models do. */
export function ownKinds(): Figures {
  const engine = new MentionEngine([dateKind, moneyKind, quantityKind], wordClass);
  return measured(sentences(), ({ text, date }) => {
    const sections = [{ heading: null, level: 0, start: 0, end: text.length }];
    const whole = { start: 0, end: text.length, section: 0 };
    const { mentions } = engine.run({ id: 'sentence', date, tokens: tokenize(text), sections, sentences: [whole] });
    return mentions.flatMap(({ kind, start, end, value }) => valueOf(kind, value).map((one) => ({ start, end, value: one })));
  });
}

interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value?: string; readonly isoCurrency?: string; readonly values?: readonly Record<string, string>[] } | null;
}

/** Recognizers-Text's English models of currencies, units, percentages and dates, sentence by sentence. */
export function peerValues(): Figures {
  return measured(sentences(), ({ text, date }) => {
    const reference = date ? new Date(`${date}T12:00:00`) : undefined;
    const sums = suite.recognizeCurrency(text, CULTURE) as readonly Recognized[];
    const measures = [...suite.recognizeDimension(text, CULTURE), ...suite.recognizePercentage(text, CULTURE)] as readonly Recognized[];
    const dates = suite.recognizeDateTime(text, CULTURE, undefined, reference) as readonly Recognized[];
    return [
      ...sums.map((one) => placed(one, `${one.resolution?.isoCurrency ?? ''} ${Number(one.resolution?.value)}`)),
      ...measures.map((one) => placed(one, String(Number((one.resolution?.value ?? '').replace('%', ''))))),
      ...dates.flatMap((one) => (one.resolution?.values ?? []).map((value) => placed(one, daysOf(value)))),
    ];
  });
}

function placed({ start, end }: Recognized, value: string): Valued {
  return { start, end: end + 1, value };
}

/** Their periods end with the first day that they no longer cover. */
function daysOf({ value, start, end }: Record<string, string>): string {
  const last = parseIsoDay(end ?? '');
  return value ? `${value} ${value}` : `${start ?? ''} ${last ? isoDay(addDays(last, -1)) : ''}`;
}
