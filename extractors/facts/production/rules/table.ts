import { figuresOf, nameOf } from '../../../../src/link/columns.js';
import { onCue, type Cue, type Draft, type DraftReading, type Filler } from '../../../../src/link/contract.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { fillWith, fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { cellsOf, mentionIn, type Cell, type Table } from '../../../../src/link/table.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { makerHeads, thingHeads, tableWords } from '../vocabulary.js';

const bar = new Lexicon<true>('production/bar', [['|', true]]);

export const tableRule = onCue(
  'production/table',
  'A table’s row that gives how many of a thing a maker made, under columns headed by years: *Mesko | Piorun | 1,050 | 1,300*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const cells = cellsOf(passage);
    if (cells[0]?.last !== cue.at) return 'the row is read at its first cell';
    const table = passage.reference.tables.of(passage);
    if (!table) return 'it is no row under a head';
    const name = nameOf(table);
    const words = (name ?? '').toLowerCase().split(/[^\p{L}-]+/u);
    if (!words.some((word) => tableWords.has(word))) return 'the table is not said to show what was made';
    const counted = countedIn(table);
    const heads = cellsOf(table.header).map(({ first, last }) => table.header.text(first, last).trim().toLowerCase());
    const maker = heads.findIndex((head) => makerHeads.has(head));
    const producer = maker < 0 ? countryIn(passage, cells[0]) : makerIn(passage, cells[maker]!);
    if (!producer) return 'nobody is named who made it';
    const column = heads.findIndex((head) => thingHeads.has(head));
    const thing =
      column < 0 ? (counted === null ? null : { item: { value: counted, mention: null, origin: 'heading' as const } }) : thingIn(passage, cells[column]!);
    if (!thing) return 'it does not say what was made';
    return figuresOf(passage, table).flatMap(({ unit, value, period, outlook }): readonly Draft[] => {
      if (!period || unit !== '1' || typeof value.value === 'string') return [];
      const status = outlook === 'actual' ? 'done' : outlook === 'estimate' ? 'claimed' : 'planned';
      return [
        {
          slots: { producer, ...thing, quantity: { ...value, value: { ...value.value, ...(counted && { of: counted }) } }, date: period },
          status,
          confidence: 0.82,
        },
      ];
    });
  },
);

/** *Portable missiles completed*: what the figures of the whole table count. */
function countedIn({ caption }: Table): string | null {
  if (!caption) return null;
  for (let at = caption.first + 1; at < caption.last; at++)
    if (tableWords.has(caption.word(at)) && isMaterialWord(caption.word(at - 1))) return caption.text(caption.first, at);
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
  const system = mentionIn(passage, cell);
  if (system?.mention.kind === 'system') return { system: fillWith(system) };
  return cell.last > cell.first && passage.within(cell.first, cell.last, 'date', 'money').length === 0
    ? { item: fillWithWords(passage, cell.first, cell.last) }
    : null;
}
