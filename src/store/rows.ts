import { mentionId, type Extraction, type Fact, type Slot, type SlotValue } from '../model/index.js';
import type { Anchor } from './anchor.js';
import type { Entry, Source } from './contract.js';
import type { Kept } from './keep.js';
import { astralOffsets, keyAt } from './keys.js';
import type { Cell } from './plan.js';
import { quoted } from './quoted.js';
import { searchCells } from './values.js';

/** The tables that a document's own rows are in, parents before children. */
export const DOCUMENT_TABLES = ['document', 'section', 'sentence', 'mention', 'fact', 'fact_country', 'slot', 'evidence'] as const;
/** Rows by table; cells in the order in which the schema lists the columns. */
export type Rows = Record<(typeof DOCUMENT_TABLES)[number], (readonly Cell[])[]>;

export function noRows(): Rows {
  return { document: [], section: [], sentence: [], mention: [], fact: [], fact_country: [], slot: [], evidence: [] };
}

/** What the store says of a document beyond its extraction. */
export interface Place {
  /** Its key. */
  readonly key: number;
  readonly run: number | null;
  /** Id of the earlier version. */
  readonly replaces: string | null;
  /** Its facts with what reviewers made of them. */
  readonly kept: readonly Kept[];
  readonly anchor: Anchor;
}

/** A document as rows. @throws Error when its offsets do not fit its text. */
export function rowsOf({ extraction, source }: Entry, place: Place): Rows {
  const { key: document } = place;
  const mentions = new Map<string, number>();
  const rows = noRows();
  rows.document.push(documentRow(extraction, source, place));
  extraction.sections.forEach(({ heading, level, start, end }, at) => rows.section.push([document, at, heading, level, start, end]));
  extraction.sentences.forEach(({ start, end, section, locator }, at) => {
    rows.sentence.push([keyAt(document, at), document, at, section, start, end, jsonOf(locator), source.text.slice(start, end)]);
  });
  extraction.mentions.forEach((mention, at) => {
    const { id, kind, start, end, value, rule, confidence, locator } = mention;
    if (source.text.slice(start, end) !== mention.text) throw new Error(`mention ${id} does not stand at ${start}–${end} of the text`);
    // Ids are not stored: document, kind and place say them again.
    if (id !== mentionId(extraction.document.id, kind, start, end)) throw new Error(`mention ${id} is not named after its document, kind and place`);
    const key = keyAt(document, at);
    mentions.set(id, key);
    const head = [key, document, keyAt(document, mention.sentence), kind, start, end, mention.text, JSON.stringify(value)];
    rows.mention.push([...head, ...searchCells(value), rule, confidence, jsonOf(locator)]);
  });
  place.kept.forEach((fact, at) => addFact(rows, fact, keyAt(document, at), place, mentions));
  return rows;
}

function documentRow(extraction: Extraction, { text, name, location, bytes, layout }: Source, { key, run, replaces, kept }: Place): Cell[] {
  const { document, rules, sentences, mentions, problems } = extraction;
  if (document.length !== text.length) throw new Error(`the text has ${text.length} code units, not the ${document.length} that were read`);
  const counts = [sentences.length, mentions.length, kept.length, problems.length];
  const { id, title, date, language, mediaType, length, author, publisher } = document;
  const head = [key, id, name, location, title, date, language, mediaType, bytes, length, rules, run, ...counts, jsonOf(astralOffsets(text)), text];
  return [...head, author ?? null, publisher ?? null, replaces, jsonOf(layout)];
}

/** Adds a fact with its parts, under a key of its document's. `mentions` gives their keys by id. */
export function addFact(
  rows: Pick<Rows, 'fact' | 'fact_country' | 'slot' | 'evidence'>,
  kept: Kept,
  key: number,
  place: Pick<Place, 'key' | 'anchor'>,
  mentions: ReadonlyMap<string, number>,
): void {
  const { fact, review, standing, read, decided } = kept;
  const { key: document, anchor } = place;
  const { id, type, status, attribution, attributionSpan: span, evidence, rule, confidence, conflicts } = fact;
  const sentence = evidence[0] === undefined ? null : keyAt(document, evidence[0]);
  const said = [attribution, span?.start ?? null, span?.end ?? null];
  const clash = conflicts && conflicts.length > 0 ? JSON.stringify(conflicts) : null;
  const readings = [standing, read && quoted(read, anchor.reading(read).evidence), jsonOf(decided)];
  const days = daysOf(fact);
  rows.fact.push([key, id, document, type, status, review, ...said, sentence, ...days, clash, rule, confidence, ...readings]);
  for (const country of countriesOf(fact)) rows.fact_country.push([country, type, key, ...days]);
  evidence.forEach((index, ordinal) => rows.evidence.push([key, ordinal, keyAt(document, index)]));
  Object.entries(fact.slots).forEach(([name, slot], ordinal) => {
    for (const [position, filler] of positions(slot)) {
      const { value, origin, mention, start, end } = filler;
      const by = mention === null ? null : mentions.get(mention);
      if (by === undefined) throw new Error(`slot ${name} of fact ${id} names a mention that is not there: ${mention}`);
      rows.slot.push([key, name, position, ordinal, JSON.stringify(value), ...searchCells(value), by, origin, start ?? null, end ?? null, directionOf(value)]);
    }
  });
}

function jsonOf(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

function directionOf(value: SlotValue['value']): string | null {
  return typeof value === 'object' && typeof value.direction === 'string' ? value.direction : null;
}

function positions(slot: Slot): [number, SlotValue][] {
  return Array.isArray(slot) ? slot.map((filler, index) => [index + 1, filler]) : [[0, slot]];
}

/** The countries that stand in any slot, each once. */
function countriesOf({ slots }: Fact): Set<string> {
  const values = Object.values(slots)
    .flat()
    .map(({ value }) => value);
  return new Set(values.flatMap((value) => (typeof value === 'object' && typeof value.iso === 'string' ? [value.iso] : [])));
}

/** First and last day of all dates of a fact; null where one is open, or where there is no date. */
function daysOf({ slots }: Fact): [Cell, Cell] {
  const spans = Object.values(slots)
    .flat()
    .map(({ value }) => value)
    .filter((value) => typeof value === 'object' && 'edtf' in value && Boolean(value.start ?? value.end)) as { start: string | null; end: string | null }[];
  const starts = spans.map(({ start }) => start);
  const ends = spans.map(({ end }) => end);
  const first = starts.includes(null) ? null : (starts.sort()[0] ?? null);
  const last = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
  return [first, last];
}
