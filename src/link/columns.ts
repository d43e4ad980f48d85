import { readJson } from '../normalize/data.js';
import type { Filler } from './contract.js';
import type { Outlook } from './outlook.js';
import { fillWith, fillWithWords, slotValue, type Passage, type Placed } from './passage.js';
import { measuredIn, numberIn, unitsSaid } from './cellunits.js';
import { cellsOf, mentionIn, withoutMarks, type Cell, type Table } from './table.js';

const words = readJson<Record<'target' | 'forecast' | 'estimate' | 'shares' | 'changes' | 'joints' | 'leads', string[]>>(
  new URL('./columns.json', import.meta.url),
);
const OUTLOOKS: readonly (readonly [Outlook, ReadonlySet<string>])[] = [
  ['target', new Set(words.target)],
  ['forecast', new Set(words.forecast)],
  ['estimate', new Set(words.estimate)],
];
const SHARES = new Set(words.shares);
const CHANGES = new Set(words.changes);
const JOINTS = new Set(words.joints);
const LEADS = new Set(words.leads);

/** A figure of a row, with what heads its column. */
export interface ColumnFigure {
  /** The change of this figure on the one before, where a column of its own gives it: *% change*. */
  readonly change?: Filler;
  /** What it measures in: a UCUM code, or a currency. */
  readonly unit: string;
  readonly value: Filler;
  /** The date that heads the column; null where words do, or a date that has no value. */
  readonly period: Filler | null;
  readonly outlook: Outlook;
  /** The words that head the column beside its date: *GDP growth, 2025*; null where none do. */
  readonly name: string | null;
}

/** The figures of a row behind its label, each with its column's head. */
export function figuresOf(passage: Passage, table: Table): readonly ColumnFigure[] {
  const heads = cellsOf(table.header);
  const own = rowPeriod(passage, table);
  const figures: ColumnFigure[] = [];
  cellsOf(passage)
    .slice(1)
    .forEach((cell, i) => {
      const head = heads[i + 1]!;
      if (headsPeriods(table.header, head)) return;
      const share = isHeaded(table, head, (form) => isShareWord(form));
      // *Change 2024–25*: no level of what the table shows.
      if (isChange(table.header, head)) {
        const change = share ? figureIn(passage, cell, { share, gdp: false }) : null;
        const last = figures.findLastIndex((one) => one.outlook === 'actual' && one.period !== null);
        if (change && last >= 0 && !figures[last]!.change) figures[last] = { ...figures[last]!, change };
        return;
      }
      const value = figureIn(passage, cell, {
        share,
        gdp: isHeaded(table, head, (form, before) => form === 'gdp' && before === 'of'),
        units: unitsOf(table, i + 1),
      });
      if (!value) return;
      const { unit, currency } = value.value as Readonly<Record<string, unknown>>;
      figures.push({
        unit: String(unit ?? currency),
        value,
        period: periodIn(table.header, head) ?? own,
        outlook: columnOutlook(table, head),
        name: wordsOf(table.header, head),
      });
    });
  return figures;
}

/** *Kenya | 2025 | 4.9* under *Country | Year | GDP growth, %*: the period that a column of its own gives the whole row. */
function rowPeriod(passage: Passage, { header }: Table): Filler | null {
  const at = cellsOf(header).findIndex((head) => headsPeriods(header, head));
  const cell = cellsOf(passage)[at];
  return at > 0 && cell ? periodIn(passage, cell) : null;
}

function headsPeriods(header: Passage, head: Cell): boolean {
  return PERIOD_HEADS.has(header.text(head.first, head.last).trim().toLowerCase());
}
const PERIOD_HEADS = new Set(['year', 'period', 'fiscal year', 'month', 'quarter', 'date']);

/** What is said of the measure of a column’s bare numbers: by its head, by the row of units, or by the line above the table. */
export function unitsOf({ header, caption, units }: Table, column: number): readonly string[] {
  const head = cellsOf(header)[column];
  const below = units && cellsOf(units)[column];
  const above = caption && head && periodIn(header, head) ? unitsSaid(caption, { first: caption.first, last: caption.last }) : [];
  return [...(below ? unitsSaid(units, below) : []), ...(head ? unitsSaid(header, head) : []), ...above];
}

/** *Change*, *% change*, *Difference*: a column of no levels. */
export function isChange(header: Passage, head: Cell): boolean {
  return headHolds(header, head, CHANGES);
}

function headHolds(header: Passage, { first, last }: Cell, forms: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (forms.has(header.word(at))) return true;
  return false;
}

/** How the figures of a column are meant, by its head or by the line above the table. */
export function columnOutlook({ header, caption }: Table, { first, last }: Cell): Outlook {
  return outlookOf(header, first, last) ?? (caption && outlookOf(caption, caption.first, caption.last)) ?? 'actual';
}

/** *%*, *percent*, *share*: what makes percentages of the bare numbers below or behind it. */
export function isShareWord(word: string): boolean {
  return SHARES.has(word);
}

/** How the numbers of a column or row are meant. */
export interface Meant {
  /** Percentages. */
  readonly share: boolean;
  /** Percentages of output. */
  readonly gdp: boolean;
  /** What may name their measure: *thousand t*. */
  readonly units?: readonly string[];
}

/** The money or quantity that fills a cell; a bare number is what its column or row measures in, or a percentage where they are headed by one. */
export function figureIn(passage: Passage, cell: Cell, { share, gdp, units = [] }: Meant): Filler | null {
  const placed = mentionIn(passage, cell);
  const digits = share ? null : numberIn(passage, cell);
  const measured = digits === null ? null : measuredIn(passage, digits, units);
  if (measured) return { ...fillWithWords(passage, cell.first, cell.last), value: measured };
  if (placed && placed.mention.kind !== 'quantity' && placed.mention.kind !== 'money') return null;
  if (placed?.mention.value.vague) return null;
  if (placed?.mention.kind === 'money') return fillWith(placed);
  const value = placed?.mention.value ?? (share ? bareNumber(passage, cell) : null);
  if (!value) return null;
  const filler: Filler = placed ? fillWith(placed) : { ...fillWithWords(passage, cell.first, cell.last), value };
  if (value.unit !== '%' && !(value.unit === '1' && share)) return filler;
  return { ...filler, value: { ...value, unit: '%', ...(value.of === undefined && gdp && { of: 'GDP' }) } };
}

/** *4.1* alone in its cell, which is told to be a percentage. */
function bareNumber(passage: Passage, { first, last }: Cell): Readonly<Record<string, unknown>> | null {
  const text = withoutMarks(passage.text(first, last)).replace(/^\+/, '');
  return /^[-−–]?\d{1,3}(?:\.\d{1,2})?$/.test(text) ? { value: Number(text.replace(/^[−–]/, '-')), unit: '%' } : null;
}

function isHeaded({ header, caption }: Table, head: Cell, is: (form: string, before: string) => boolean): boolean {
  for (let at = head.first; at < head.last; at++) if (is(header.word(at), header.word(at - 1))) return true;
  for (let at = caption?.first ?? 0; at < (caption?.last ?? 0); at++) if (is(caption!.word(at), caption!.word(at - 1))) return true;
  return false;
}

/** What a table shows, by the line above it without its number, its units and how it is ordered: *Battery storage in operation, by country*. */
export function nameOf({ caption }: Table): string | null {
  if (!caption) return null;
  let first = caption.first;
  while (first < caption.last && (LEADS.has(caption.word(first)) || /^(?:\d+|[.:–—-])$/.test(caption.word(first)))) first++;
  let last = first;
  while (
    last < caption.last &&
    !/^[,(;:]$/.test(caption.word(last)) &&
    caption.mentionAt(last)?.mention.kind !== 'date' &&
    !(caption.word(last) === 'by' && last > first)
  )
    last++;
  while (last > first && /^(?:in|for|since|at|the)$/.test(caption.word(last - 1))) last--;
  return last > first ? lowered(withoutMarks(caption.text(first, last))) : null;
}

/** The one date that the line above a table names. */
export function dateOf({ caption }: Table): Filler | null {
  const dates = caption?.within(caption.first, caption.last, 'date') ?? [];
  return dates.length === 1 && dates[0]!.mention.value.edtf ? heading(dates[0]!) : null;
}

/** The one date that the heads of a table name: *Budget 2026, € bn | Share of GDP, %*; what changes are counted from is none. */
export function headDateOf({ header }: Table): Filler | null {
  const dates = cellsOf(header).flatMap((head) => (isChange(header, head) ? [] : (periodIn(header, head) ?? [])));
  const values = new Set(dates.map(({ value }) => JSON.stringify(value)));
  return values.size === 1 ? dates[0]! : null;
}

/** The date that a cell names, or the year that is part of a name in it: *Budget 2026*. */
export function periodIn(header: Passage, cell: Cell): Filler | null {
  const date = dateIn(header, cell);
  if (date) return heading(date);
  const years = header.text(cell.first, cell.last).match(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g) ?? [];
  const [year, ...more] = years;
  if (!year || more.length > 0 || header.within(cell.first, cell.last, 'date').length > 0) return null;
  return { value: { edtf: year, start: `${year}-01-01`, end: `${year}-12-31` }, mention: null, origin: 'heading' };
}

export function dateIn(header: Passage, { first, last }: Cell): Placed | null {
  const [date, ...more] = header.within(first, last, 'date');
  return date && more.length === 0 && date.mention.value.edtf ? date : null;
}

function outlookOf(line: Passage, first: number, last: number): Outlook | null {
  for (let at = first; at < last; at++) for (const [outlook, forms] of OUTLOOKS) if (forms.has(line.word(at))) return outlook;
  return null;
}

/** What a cell names beside its date and how that is meant: *GDP growth, 2025*; null where it names nothing. */
export function wordsOf(header: Passage, { first, last }: Cell): string | null {
  let from = first;
  while (from < last && isBeside(header, from)) from++;
  let to = from;
  while (to < last && !/^[,(;:]$/.test(header.word(to)) && header.mentionAt(to)?.mention.kind !== 'date') to++;
  while (to > from && isBeside(header, to - 1)) to--;
  const text = withoutMarks(header.text(from, to));
  return /\p{L}{2}/u.test(text) ? lowered(text) : null;
}

/** A date, how it is meant, and what joins it: no part of what the column shows. */
function isBeside(header: Passage, at: number): boolean {
  const word = header.word(at);
  return (
    header.mentionAt(at)?.mention.kind === 'date' ||
    /^(?:19|20)\d\d$/.test(word) ||
    JOINTS.has(word) ||
    !/\p{L}/u.test(word) ||
    OUTLOOKS.some(([, forms]) => forms.has(word))
  );
}

export function heading({ mention }: Placed): Filler {
  return { value: slotValue(mention), mention: null, origin: 'heading' };
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
