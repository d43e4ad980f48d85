import { onCue, type Cue, type DraftReading, type Filler } from '../../../src/link/contract.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { rowOf } from '../../../src/link/rowof.js';
import { cellsOf, textIn, type Cell, type Table } from '../../../src/link/table.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { columnHeads, type Column } from './vocabulary.js';

const bar = new Lexicon<true>('exercise/bar', [['|', true]]);

export const tableRule = onCue(
  'exercise/table',
  'A row of a table of exercises: *Baltic Shield 26 | Sweden, Poland | Gotland | 5–20 June 2026* under *Exercise | Participants | Place | Dates*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const row = rowOf(passage, cue.at);
    if (typeof row === 'string') return row;
    const columns = columnsOf(row.table, row.cells);
    if (!columns.name) return 'no column is said to name exercises';
    const name = textIn(passage, columns.name).replace(/^[“"‘]|[”"’]$/g, '');
    if (!/^\p{Lu}/u.test(name)) return 'its cell holds no name';
    const participants = columns.participants
      ? passage.within(columns.participants.first, columns.participants.last, 'country', 'organization').map(fillWith)
      : [];
    const date = columns.date && dateIn(passage, columns.date);
    const place = columns.place && placeIn(passage, columns.place);
    const slots = {
      name: { ...fillWithWords(passage, columns.name.first, columns.name.last), value: name },
      ...(participants.length > 0 && { participants }),
      ...(date && { date }),
      ...(place && { place }),
    };
    return [{ slots, status: null, confidence: 0.86, attribution: null }];
  },
);

function columnsOf({ header }: Table, cells: readonly Cell[]): Partial<Record<Column, Cell>> {
  const columns: Partial<Record<Column, Cell>> = {};
  cellsOf(header).forEach(({ first, last }, i) => {
    for (let at = first; at < last; at++) {
      const hit = columnHeads.find(([column, heads]) => !columns[column] && heads.has(header.word(at)));
      if (!hit || !cells[i] || cells[i].first === cells[i].last) continue;
      columns[hit[0]] = cells[i];
      return;
    }
  });
  return columns;
}

function dateIn(passage: Passage, { first, last }: Cell): Filler | null {
  const [date, ...more] = passage.within(first, last, 'date');
  return date && more.length === 0 && date.mention.value.edtf ? fillWith(date) : null;
}

function placeIn(passage: Passage, cell: Cell): Filler | null {
  const words = textIn(passage, cell);
  return /^\p{Lu}/u.test(words) ? { ...fillWithWords(passage, cell.first, cell.last), value: words } : null;
}
