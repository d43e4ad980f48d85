import { unitsSaid } from '../../../src/link/cellunits.js';
import { figureIn, unitsOf, wordsOf } from '../../../src/link/columns.js';
import { onCue, type Cue, type Draft, type DraftReading, type FactRule, type Filler } from '../../../src/link/contract.js';
import { fillWith, fillWithWords, type Passage } from '../../../src/link/passage.js';
import { rowOf } from '../../../src/link/rowof.js';
import { cellsOf, mentionIn, textIn, type Cell, type Table } from '../../../src/link/table.js';
import { Lexicon } from '../../../src/normalize/lexicon.js';
import { attributes, classHeads, counted, tableAttributes, systemHeads, type Attribute } from './vocabulary.js';

const bar = new Lexicon<true>('specification/bar', [['|', true]]);
const SURE = 0.84;

/** *Type 23 | 133 | 4,900* under *Class | Length (m) | Displacement (t)*. */
const read = onCue<true>(
  'specification/table',
  'A table’s row that gives what a system or class measures, under columns headed by its attributes: *Type 23 | 133 | 4,900*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const row = rowOf(passage, cue.at);
    if (typeof row === 'string') return row;
    const { cells, table } = row;
    const system = systemIn(passage, cells[0]!, table);
    if (!system) return labelled(passage, cells, table) ?? 'neither a system or class nor an attribute labels the row';
    return cells.slice(1).flatMap((cell, i): readonly Draft[] => {
      const head = cellsOf(table.header)[i + 1]!;
      const attribute = attributeOf(table.header, head);
      const value = attribute && valueIn(passage, cell, { units: unitsOf(table, i + 1), attribute });
      if (!attribute || !value) return [];
      const name: Filler = { value: attribute.name, mention: null, origin: 'heading' };
      return [{ slots: { system, attribute: name, value }, status: null, confidence: SURE }];
    });
  },
);
export const tableRule: FactRule = { ...read, bare: true };

/** *Range, km | 200 | 180* under *Characteristic | Naval Strike Missile | Exocet*: the row’s label names the attribute, the heads the systems. */
function labelled(passage: Passage, cells: readonly Cell[], { header }: Table): readonly Draft[] | null {
  const attribute = attributeOf(passage, cells[0]!);
  if (!attribute) return null;
  const units = unitsSaid(passage, cells[0]!);
  return cells.slice(1).flatMap((cell, i): readonly Draft[] => {
    const system = mentionIn(header, cellsOf(header)[i + 1]!);
    const value = valueIn(passage, cell, { units, attribute });
    if (system?.mention.kind !== 'system' || !value) return [];
    const name: Filler = { ...fillWithWords(passage, cells[0]!.first, cells[0]!.last), value: attribute.name };
    return [{ slots: { system: { ...fillWith(system), mention: null, origin: 'heading' }, attribute: name, value }, status: null, confidence: SURE }];
  });
}

interface Heading {
  readonly name: string;
  readonly attribute: Attribute | null;
}

/** The attribute that heads a column, by its own words: *full-load displacement*; null where it heads something else. */
function attributeOf(header: Passage, head: Cell): Heading | null {
  const name = wordsOf(header, head);
  if (!name) return null;
  for (let at = head.first; at < head.last; at++) {
    const hit = attributes.match(header.view.tokens, at, head.last);
    if (hit) return { name, attribute: hit.payload };
  }
  const words = name.toLowerCase().split(/\P{L}+/u);
  return words.some((word) => tableAttributes.has(word) || counted.has(word)) ? { name, attribute: null } : null;
}

/** The measure of a cell; where the unit is not one of the attribute’s, the column shows something else. */
function valueIn(
  passage: Passage,
  cell: Cell,
  { units, attribute: { name, attribute } }: { readonly units: readonly string[]; readonly attribute: Heading },
): Filler | null {
  const figure = figureIn(passage, cell, { share: false, gdp: false, units });
  const value = figure?.value ?? null;
  if (figure && value && typeof value !== 'string' && value.unit !== undefined && value.unit !== '1' && value.unit !== '%')
    return !attribute || unitsOfAttribute(attribute).has(String(value.unit)) ? figure : null;
  // *Crew | 154*: what is aboard is counted.
  const digits = textIn(passage, cell).replace(/(?<=\d),(?=\d{3})/g, '');
  const words = name.toLowerCase().split(/\P{L}+/u);
  if (!/^\d{1,5}$/.test(digits) || !words.some((word) => counted.has(word) || word === 'crew')) return null;
  return { ...fillWithWords(passage, cell.first, cell.last), value: { value: Number(digits), unit: '1', of: name } };
}

function unitsOfAttribute({ units, else: other }: Attribute): ReadonlySet<string> {
  return new Set([...units, ...(other ? unitsOfAttribute(other) : [])]);
}

/** The system that labels a row, or the name that stands under *Class*; a ship’s class keeps the word in its name. */
function systemIn(passage: Passage, cell: Cell, { header }: Table): Filler | null {
  const head = cellsOf(header)[0]!;
  const heads = Array.from({ length: head.last - head.first }, (_, i) => header.word(head.first + i));
  const named = mentionIn(passage, cell);
  const byClass = heads.some((word) => classHeads.has(word));
  if (named?.mention.kind === 'system') return fillWith(named);
  if (!byClass && !heads.some((word) => systemHeads.has(word))) return null;
  const words = fillWithWords(passage, cell.first, cell.last);
  const name = textIn(passage, cell);
  if (!/^\p{Lu}[\p{L}\d .'’-]{1,40}$/u.test(name) || passage.within(cell.first, cell.last, 'country', 'money', 'date').length > 0) return null;
  return { ...words, value: { name: byClass && !/\b(?:class|type)\b/i.test(name) ? `${name} class` : name } };
}
