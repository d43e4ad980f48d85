import { onCue, type Cue, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { fillWith, fillWithWords, type Passage, type Placed } from '../../../../src/link/passage.js';
import { isName } from '../../../../src/link/regions.js';
import { tellsKindOfSite } from '../../../../src/link/sites.js';
import { ordinals } from '../../../../src/link/joints.js';
import { rowOf } from '../../../../src/link/rowof.js';
import { cellsOf, type Cell, type Table } from '../../../../src/link/table.js';
import { thingsFrom, type Thing } from '../../../../src/link/things.js';
import type { Status } from '../../../../src/model/index.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { itemOf } from '../item.js';
import { isSite } from '../records.js';
import { columnHeads, givenStates, type Column } from '../vocabulary.js';
import { kindSaid, nameIn, sizeUnder } from '../tablekinds.js';
import { properPlace } from '../where.js';

const bar = new Lexicon<true>('facility/bar', [['|', true]]);

type Columns = Partial<Record<Column, Cell>>;

export const tableRule = onCue(
  'facility/table',
  'A table’s row of works with their site, measure, day or state: *Cincu | barracks, 1,100 beds | opened in June 2024*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const row = rowOf(passage, cue.at);
    if (typeof row === 'string') return row;
    const { cells, table } = row;
    const columns = columnsOf(table, cells);
    if (!columns.state && !columns.date) return 'no column tells how far the works are';
    const named = columns.item ?? columns.place;
    const site = named && siteIn(passage, named);
    const kind = named && !site ? kindSaid(table, cells.indexOf(named)) : null;
    const name = kind ? nameIn(passage, named!) : null;
    if (!site && !name) return 'no site stands in the row';
    const date = dateIn(passage, columns);
    const status = statusOf(passage, columns, date);
    if (!status) return 'the row does not say how far the works are';
    const place =
      (columns.item && columns.place && placeOf(passage, columns.place)) ?? (site ? (properPlace(passage, site) ?? leadingName(passage, site)) : name);
    const measured = sizeIn(passage, columns.size) ?? sizeIn(passage, named);
    const size = measured ? fillWith(measured) : columns.size ? sizeUnder(passage, table, cells.indexOf(columns.size)) : null;
    if (!place && !size) return 'it has neither place nor size';
    const organization = ofKind(passage, columns.organization, 'organization') ?? unknownIn(passage, columns.organization);
    const country = ofKind(passage, columns.country, 'country') ?? ofKind(passage, columns.place, 'country') ?? passage.reference.countryFor(passage, cue.at);
    const slots = {
      ...(country && { country }),
      item: site
        ? itemOf(passage, site, columns.place !== undefined && columns.item !== undefined)
        : { value: kind!, mention: null, origin: 'heading' as const },
      ...(place && { place }),
      ...(size && { size }),
      ...(organization && { organization }),
      ...(date && { date: fillWith(date) }),
    };
    return [{ slots, status, confidence: 0.82 }];
  },
);

/** Which cell of a row tells what, by the words that head the columns; of two that could, the first. */
function columnsOf({ header }: Table, cells: readonly Cell[]): Columns {
  const columns: Columns = {};
  cellsOf(header).forEach(({ first, last }, i) => {
    for (let at = first; at < last; at++) {
      const hit = columnHeads.find(([column, heads]) => !columns[column] && heads.has(header.word(at)));
      if (!hit || !cells[i]) continue;
      columns[hit[0]] = cells[i];
      return;
    }
  });
  return columns;
}

function siteIn(passage: Passage, { first, last }: Cell): Thing | undefined {
  return thingsFrom(passage, first, last).find((thing) => isSite(passage, thing) && thing.last <= last);
}

/** A cell that holds a name: *Mihail Kogălniceanu*, up to its comma. */
function placeOf(passage: Passage, { first, last }: Cell): Filler | null {
  let end = first;
  while (end < last && passage.word(end) !== ',' && passage.word(end) !== '(') end++;
  const named = end > first && /^\p{Lu}/u.test(passage.text(first, end)) && !/\d/.test(passage.text(first, end));
  return named ? { ...fillWithWords(passage, first, end), lead: 'at' } : null;
}

/** *Kipeto wind farm*: a name that opens the row, where no case tells it from a noun. */
function leadingName(passage: Passage, { first, last }: Thing): Filler | null {
  const word = passage.word(first);
  const named =
    isName(passage, first) && !passage.mentionAt(first) && !tellsKindOfSite(word) && !ordinals.has(word) && passage.view.wordClass(first) !== 'adjective';
  return named && last - first > 1 && !isName(passage, first + 1) ? { ...fillWithWords(passage, first, first + 1), lead: 'at' } : null;
}

/** The one measure of a cell, or how many of what it has room for; a bare count that the phrase opens with counts sites. */
function sizeIn(passage: Passage, cell: Cell | undefined): Placed | undefined {
  const found = cell ? passage.within(cell.first, cell.last, 'quantity').filter((one) => one.first > cell.first || one.mention.value.unit !== '1') : [];
  const measures = found.filter((one) => !/^(?:%|mm)$/.test(String(one.mention.value.unit)) && !(one.mention.value.unit === '1' && !one.mention.value.of));
  return measures.length === 1 ? measures[0] : undefined;
}

function dateIn(passage: Passage, columns: Columns): Placed | undefined {
  for (const cell of [columns.date, columns.state]) {
    const dates = cell ? passage.within(cell.first, cell.last, 'date') : [];
    if (dates.length > 0) return dates.length === 1 && dates[0]!.mention.value.edtf ? dates[0] : undefined;
  }
  return undefined;
}

/** What the cell of the state says; else whether the day lies ahead of the document’s. */
function statusOf(passage: Passage, { state, date: day }: Columns, date: Placed | undefined): Status | null {
  for (const cell of [state, day])
    for (let at = cell?.first ?? 0; at < (cell?.last ?? 0); at++) {
      const hit = passage.mentionAt(at) ? null : givenStates.match(passage.view.tokens, at, cell!.last);
      if (hit) return hit.payload;
    }
  const { documentDate } = passage.reference;
  if (!date || documentDate === null) return null;
  return String(date.mention.value.start ?? '').slice(0, 10) > documentDate ? 'planned' : 'done';
}

function ofKind(passage: Passage, cell: Cell | undefined, kind: 'organization' | 'country'): Filler | null {
  const [only, ...more] = cell ? passage.within(cell.first, cell.last, kind) : [];
  return only && more.length === 0 ? fillWith(only) : null;
}

/** A company that no list knows, by the name that stands under *Developer*. */
function unknownIn(passage: Passage, cell: Cell | undefined): Filler | null {
  if (!cell || cell.last === cell.first || passage.within(cell.first, cell.last).length > 0) return null;
  const words = fillWithWords(passage, cell.first, cell.last);
  return /^\p{Lu}[^,;]*$/u.test(String(words.value)) ? { ...words, value: { name: String(words.value) } } : null;
}
