import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPipeline, mentionId, type Extraction, type Slot, type SlotValue } from 'factline';
import { parse } from 'csv-parse/sync';
import type { Entry } from '../src/store/index.js';
import { generator, home } from './text.js';

type Value = SlotValue['value'];
type Object = Extraction['mentions'][number]['value'];

/**
 * Documents without end for an archive: the fixtures' extractions over and over, each time of other countries and years. As in
 * real archives a few countries are in most reports and most are in few; years reach from two decades ago to some years
 * ahead. The words stay as they were read, so that offsets hold. The same seed gives the same archive.
 */
export function* archive(seed = 1): Generator<Entry> {
  const random = generator(seed);
  const reports = extracted();
  const countries = codes();
  for (let number = 0; ; number++) yield another(reports[number % reports.length]!, number, random, countries);
}

function extracted(): Entry[] {
  const pipeline = createPipeline();
  const names = readdirSync(home).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const text = readFileSync(join(home, name), 'utf8');
    const info = { id: digest(name), title: name, date: '2026-01-01', language: 'en', mediaType: 'text/plain', length: text.length };
    return { extraction: pipeline.extract({ info, text, blocks: null, problems: [] }), source: { text, name, location: null, bytes: Buffer.byteLength(text) } };
  });
}

export function codes(): string[] {
  const rows = parse(readFileSync(join('src', 'store', 'country-names.csv')), { columns: true, comment: '#' }) as { iso: string }[];
  return rows.map(({ iso }) => iso);
}

/** One more report: all that was read, under another name, with each of its countries another and its years moved. */
function another({ extraction, source }: Entry, number: number, random: () => number, countries: readonly string[]): Entry {
  const name = `report-${String(number).padStart(7, '0')}.txt`;
  const id = digest(name);
  const years = Math.floor(random() * 24) - 18;
  const others = new Map<string, string>();
  const country = (iso: string): string => {
    let other = others.get(iso);
    // The n-th country is in one report of n or so: the exponent makes low numbers common.
    if (other === undefined) others.set(iso, (other = countries[Math.floor(countries.length ** random()) - 1]!));
    return other;
  };
  const moved = <T>(text: T): T => (typeof text === 'string' ? (text.replace(/\d{4}/g, (year) => later(year, years)).replace('02-29', '02-28') as T) : text);
  const value = (given: Object): Object => {
    if ('iso' in given) return { ...given, iso: country(String(given.iso)) };
    return 'edtf' in given ? { ...given, edtf: moved(given.edtf), start: moved(given.start), end: moved(given.end) } : given;
  };
  const own = (other: string): string => id.slice(0, 16) + other.slice(16);
  const filler = (slot: SlotValue): SlotValue => ({
    ...slot,
    value: (typeof slot.value === 'string' ? slot.value : value(slot.value)) as Value,
    mention: slot.mention && own(slot.mention),
  });
  const { mentions, facts, document } = extraction;
  return {
    source: { ...source, name },
    extraction: {
      ...extraction,
      document: { ...document, id, title: name, date: moved(document.date) },
      mentions: mentions.map((mention) => ({ ...mention, id: mentionId(id, mention.kind, mention.start, mention.end), value: value(mention.value) })),
      facts: facts.map((fact) => ({
        ...fact,
        id: own(fact.id),
        slots: Object.fromEntries(
          Object.entries(fact.slots).map(([slot, held]): [string, Slot] => [slot, Array.isArray(held) ? held.map(filler) : filler(held)]),
        ),
        ...(fact.conflicts && { conflicts: fact.conflicts.map(own) }),
      })),
    },
  };
}

function later(year: string, by: number): string {
  return String(Number(year) + by).padStart(4, '0');
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
