import { dateOf, figuresOf, headDateOf, nameOf, type ColumnFigure } from '../../../../src/link/columns.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { fillWith, fillWithWords, type Passage } from '../../../../src/link/passage.js';
import { rowOf, type Row } from '../../../../src/link/rowof.js';
import { isDefence } from '../../../../src/link/spending.js';
import { mentionIn, textIn, type Table } from '../../../../src/link/table.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { SPENT } from '../vocabulary.js';

const bar = new Lexicon<true>('budget/table', [['|', true]]);

/** *Poland | 4.1 % | 4.7 %* under *Country | 2024 | 2025* and *Defence expenditure as a share of GDP*. */
const read = onCue<true>('budget/table', 'a table’s row that gives what a country spends on its forces, under columns headed by years', bar, (passage, cue) => {
  const row = rowOf(passage, cue.at);
  if (typeof row === 'string') return row;
  const label = mentionIn(passage, row.cells[0]!);
  if (label?.mention.kind !== 'country') return label ? 'no country labels the row' : purposeRow(passage, row);
  const caption = nameOf(row.table);
  const common = dateOf(row.table) ?? headDateOf(row.table) ?? passage.reference.headingDate(passage);
  const years = new Map<string, { readonly period: Filler; readonly slots: Record<string, Filler>; outlook: ColumnFigure['outlook'] }>();
  for (const { unit, value, period, outlook, name, change } of figuresOf(passage, row.table)) {
    const dated = period ?? common;
    if (!dated || (unit !== '%' && !isMoney(value)) || !tellsForces(`${name ?? ''} ${caption ?? ''}`)) continue;
    const slot = unit === '%' ? 'share' : 'amount';
    const key = JSON.stringify(dated.value);
    const year = years.get(key) ?? { period: dated, slots: {}, outlook };
    // A sum and a share of one year are one budget; a second sum is of something else.
    year.slots[slot] ??= value;
    if (change) year.slots.change ??= change;
    years.set(key, year);
  }
  return [...years.values()].map(({ period, slots, outlook }): Draft => {
    const ahead = (outlook !== 'actual' && outlook !== 'estimate') || isRunning(passage, period);
    return { slots: { country: fillWith(label), period, ...slots }, status: ahead ? 'planned' : 'done', confidence: 0.84 };
  });
});

/** *Equipment | 310 | 420* under *Item | 2025 | 2026* and *Defence budget of Slovenia, million euro*: parts of what one state spends. */
function purposeRow(passage: Passage, { cells, table }: Row): readonly Draft[] | string {
  const caption = nameOf(table) ?? '';
  const words = (text: string): string[] => text.toLowerCase().split(/\P{L}+/u);
  const label = textIn(passage, cells[0]!);
  const ofForces = words(caption).some(isDefence);
  if (!words(caption).some((word) => SPENT.has(word)) || !(ofForces || words(label).some(isDefence))) return 'the table is not said to show what forces get';
  const country = countryIn(table) ?? passage.reference.headingCountry(passage) ?? passage.reference.countryOfDocument();
  if (!country || !/^\p{Lu}[\p{L} ,&-]{2,60}$/u.test(label)) return 'nobody is named who spends it';
  const purpose: Filler = { ...fillWithWords(passage, cells[0]!.first, cells[0]!.last), value: label };
  return figuresOf(passage, table).flatMap(({ value, period, outlook }): readonly Draft[] => {
    if (!period || !isMoney(value)) return [];
    const ahead = (outlook !== 'actual' && outlook !== 'estimate') || isRunning(passage, period);
    return [{ slots: { country, period, amount: value, ...(ofForces && { purpose }) }, status: ahead ? 'planned' : 'done', confidence: 0.8 }];
  });
}

/** The one country that the line above the table names. */
function countryIn({ caption }: Table): Filler | null {
  const named = caption?.within(caption.first, caption.last, 'country') ?? [];
  const codes = new Set(named.map((one) => one.mention.value.iso));
  return codes.size === 1 ? { ...fillWith(named[0]!), mention: null, origin: 'heading' } : null;
}

export const table: FactRule = { ...read, bare: true };

/** *Defence expenditure*, *military budgets*. */
function tellsForces(heads: string): boolean {
  const words = heads.toLowerCase().split(/\P{L}+/u);
  return words.some(isDefence) && words.some((word) => SPENT.has(word));
}

function isMoney({ value }: Filler): boolean {
  return typeof value !== 'string' && 'currency' in value && value.per === undefined;
}

function isRunning(passage: Passage, { value }: Filler): boolean {
  const { documentDate } = passage.reference;
  return documentDate !== null && typeof value !== 'string' && String(value.end ?? '') >= documentDate;
}
