import { measuredIn, numberIn } from '../../../../src/link/cellunits.js';
import { columnOutlook, nameOf, periodIn, unitsOf } from '../../../../src/link/columns.js';
import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { fillWith, fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { rowOf } from '../../../../src/link/rowof.js';
import { cellsOf, mentionIn, textIn, type Cell, type Table } from '../../../../src/link/table.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { byHeads, makerHeads, tableWords, thingHeads } from '../vocabulary.js';

const bar = new Lexicon<true>('production/bar', [['|', true]]);

export const tableRule = onCue(
  'production/table',
  'A table’s row that gives how many of a thing a maker made or is to make, under columns headed by years or rates: *Mesko | Piorun | 1,050 | 1,300*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const row = rowOf(passage, cue.at);
    if (typeof row === 'string') return row;
    const { cells, table } = row;
    const heads = cellsOf(table.header);
    const shown = (nameOf(table) ?? '')
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => tableWords.has(word));
    if (!shown && !heads.some((head) => holds(table.header, head, tableWords))) return 'the table is not said to show what was made';
    const counted = countedIn(table);
    const named = heads.map((head) => table.header.text(head.first, head.last).trim().toLowerCase());
    const maker = named.findIndex((head) => makerHeads.has(head));
    const producer = maker < 0 ? countryIn(passage, cells[0]!) : makerIn(passage, cells[maker]!);
    if (!producer) return 'nobody is named who made it';
    const column = named.findIndex((head) => thingHeads.has(head));
    const thing =
      column < 0 ? (counted === null ? null : { item: { value: counted, mention: null, origin: 'heading' as const } }) : thingIn(passage, cells[column]!);
    if (!thing) return 'it does not say what was made';
    // *Films made*: what is neither a system nor materiel has its number told as a count, or it is none.
    const materiel =
      'system' in thing ||
      counted !== null ||
      String(thing.item.value)
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .some((word) => isMaterialWord(word));
    const label = column < 0 ? null : textIn(passage, cells[column]!);
    const of = 'system' in thing ? (counted ?? label) : (label ?? counted);
    const by = named.findIndex((head) => byHeads.has(head));
    const end = by < 0 ? null : endIn(passage, cells[by]!);
    return heads.flatMap((head, i): readonly Draft[] => {
      const day = periodIn(table.header, head);
      if (i === maker || i === column || i === by || !(day ? shown || holds(table.header, head, tableWords) : tellsRate(table.header, head))) return [];
      const outlook = columnOutlook(table, head);
      const ahead = outlook === 'target' || outlook === 'forecast';
      const date = day ?? (ahead ? end : null);
      const quantity = cells[i] && countIn(passage, cells[i], { of, per: perOf(table.header, head), units: unitsOf(table, i) });
      if (!quantity || (!materiel && quantity.mention === null) || (!day && !perOf(table.header, head))) return [];
      const status = ahead ? 'planned' : outlook === 'estimate' ? 'claimed' : 'done';
      return [{ slots: { producer, ...thing, quantity, ...(date && { date }) }, status, confidence: 0.82 }];
    });
  },
);

function holds(header: Passage, { first, last }: Cell, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (words.has(header.word(at))) return true;
  return false;
}

/** *Planned rate, per year*, *Output a year*. */
function tellsRate(header: Passage, head: Cell): boolean {
  return holds(header, head, RATES) || holds(header, head, tableWords);
}
const RATES = new Set(['rate', 'rates', 'capacity']);

/** *per year*, *a month*, *annual rate*: what the counts of a column are for. */
function perOf(header: Passage, { first, last }: Cell): string | null {
  for (let at = first; at < last; at++) {
    const word = header.word(at);
    if (word === 'annual' || word === 'yearly') return 'year';
    if (word === 'monthly') return 'month';
    if ((word === 'per' || word === 'a' || word === '/') && PERIODS.has(header.word(at + 1))) return header.word(at + 1);
  }
  return null;
}
const PERIODS = new Set(['year', 'month', 'week', 'day', 'quarter']);

/** A whole number alone in its cell, which counts what the row is about. */
function countIn(
  passage: Passage,
  cell: Cell,
  { of, per, units }: { readonly of: string | null; readonly per: string | null; readonly units: readonly string[] },
): Filler | null {
  // *thousand rounds*, *t*: said of the whole column.
  const written = numberIn(passage, cell);
  const measured = written === null ? null : measuredIn(passage, written, units);
  if (measured) return { ...fillWithWords(passage, cell.first, cell.last), value: { ...measured, ...(per && { per }) } };
  const digits = textIn(passage, cell);
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d{1,6})$/.test(digits)) return null;
  const value = { value: Number(digits.replaceAll(',', '')), unit: '1', ...(of && { of }), ...(per && { per }) };
  const counted = mentionIn(passage, cell);
  const filler = counted?.mention.kind === 'quantity' ? fillWith(counted) : fillWithWords(passage, cell.first, cell.last);
  return { ...filler, value };
}

/** The year under *By*: what is planned shall be so by then. */
function endIn(passage: Passage, cell: Cell): Filler | null {
  const date = mentionIn(passage, cell);
  return date?.mention.kind === 'date' && date.mention.value.edtf ? { ...fillWith(date), value: { ...date.mention.value, bound: 'by', start: null } } : null;
}

/** *Shell production* is of shells. */
function piecesOf(words: string): string {
  return words.endsWith('s') ? words : `${words.toLowerCase()}s`;
}

/** *Portable missiles completed*: what the figures of the whole table count. */
function countedIn({ caption }: Table): string | null {
  if (!caption) return null;
  for (let at = caption.first + 1; at < caption.last; at++)
    if (tableWords.has(caption.word(at)) && isMaterialWord(caption.word(at - 1))) return piecesOf(caption.text(caption.first, at));
  return null;
}

function countryIn(passage: Passage, cell: Cell): Filler | null {
  const label = mentionIn(passage, cell);
  return label?.mention.kind === 'country' || label?.mention.kind === 'organization' ? fillWith(label) : null;
}

/** A company by its mention, or by the name that stands under *Maker*. */
function makerIn(passage: Passage, cell: Cell): Filler | null {
  const words = fillWithWords(passage, cell.first, cell.last);
  return countryIn(passage, cell) ?? (/^\p{Lu}/u.test(String(words.value)) ? { ...words, value: { name: String(words.value) } } : null);
}

function thingIn(passage: Passage, cell: Cell): { system: Filler } | { item: Filler } | null {
  const [system, ...more] = passage.within(cell.first, cell.last, 'system');
  if (system && more.length === 0) return { system: fillWith(system) };
  return cell.last > cell.first && passage.within(cell.first, cell.last, 'date', 'money').length === 0
    ? { item: fillWithWords(passage, cell.first, cell.last) }
    : null;
}
