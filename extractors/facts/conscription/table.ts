import { figureIn, unitsOf } from '../../../src/link/columns.js';
import { onCue, type Cue, type DraftReading, type FactRule, type Filler } from '../../../src/link/contract.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { rowOf } from '../../../src/link/rowof.js';
import { cellsOf, mentionIn, textIn, type Cell, type Table } from '../../../src/link/table.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { tableHeads, tableTopics } from './vocabulary.js';

const bar = new Lexicon<true>('conscription/bar', [['|', true]]);

/** *Finland | 12 | 21,000* under *Country | Length of service, months | Intake*. */
const read = onCue<true>(
  'conscription/table',
  'A row of a table of compulsory service by countries: *Finland | 12 | 21,000* under *Country | Service, months | Intake*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const row = rowOf(passage, cue.at);
    if (typeof row === 'string') return row;
    const { cells, table } = row;
    if (!isTold(table)) return 'the table is not said to be of compulsory service';
    const country = mentionIn(passage, cells[0]!);
    if (country?.mention.kind !== 'country') return 'no country labels the row';
    const slots: Record<string, Filler> = {};
    cellsOf(table.header).forEach((head, i) => {
      const cell = cells[i];
      if (!cell || i === 0) return;
      const slot = (['age_limit', 'duration', 'intake'] as const).find((one) => holds(table.header, head, tableHeads[one]));
      const value = slot && valueIn(passage, cell, { slot, units: unitsOf(table, i) });
      if (slot && value) slots[slot] ??= value;
    });
    if (Object.keys(slots).length === 0) return 'no column gives length, intake or age';
    return [{ slots: { country: fillWith(country), ...slots }, status: 'done', confidence: 0.82 }];
  },
);
export const tableRule: FactRule = { ...read, bare: true };

function isTold({ header, caption }: Table): boolean {
  return [header, caption].some((line) => line !== null && holds(line, line, tableTopics));
}

function holds(line: Passage, { first, last }: Cell, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (words.has(line.word(at))) return true;
  return false;
}

function valueIn(
  passage: Passage,
  cell: Cell,
  { slot, units }: { readonly slot: 'duration' | 'intake' | 'age_limit'; readonly units: readonly string[] },
): Filler | null {
  const figure = slot === 'intake' ? null : figureIn(passage, cell, { share: false, gdp: false, units });
  const unit = figure && typeof figure.value !== 'string' ? String(figure.value.unit) : '';
  if (slot === 'duration') return ['mo', 'd', 'wk', 'a'].includes(unit) ? figure : null;
  if (slot === 'age_limit' && unit === 'a') return figure;
  const digits = textIn(passage, cell).replace(/(?<=\d),(?=\d{3})/g, '');
  if (!/^\d{1,7}$/.test(digits)) return null;
  const value = slot === 'intake' ? { value: Number(digits), unit: '1' } : { value: Number(digits), unit: 'a' };
  return slot === 'age_limit' && (value.value < 16 || value.value > 70) ? null : { ...fillWithWords(passage, cell.first, cell.last), value };
}
