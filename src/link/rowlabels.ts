import { columnOutlook, dateIn, dateOf, figureIn, heading, isShareWord, wordsOf } from './columns.js';
import type { Filler } from './contract.js';
import type { Outlook } from './outlook.js';
import { fillWith, type Passage } from './passage.js';
import { cellsOf, mentionIn, type Cell, type Table } from './table.js';

/** A figure of a row whose label says what it measures, with what heads its column. */
export interface LabelledFigure {
  readonly value: Filler;
  /** The country or organization that heads the column; null where a date does. */
  readonly owner: Filler | null;
  readonly period: Filler | null;
  readonly outlook: Outlook;
}

/** A row that its first cell names: *Network losses, % | 9.8 | 12.6*. */
export interface LabelledRow {
  readonly name: string;
  readonly figures: readonly LabelledFigure[];
}

/**
 * The figures of a row whose label names what is measured, under columns headed by countries (*Indicator, 2025 | Ghana |
 * Togo*) or by dates (*Indicator | 2024 | 2025 (forecast)*); null where the label or a head names something else.
 */
export function labelledRow(passage: Passage, table: Table): LabelledRow | null {
  const [label, ...cells] = cellsOf(passage);
  const [corner, ...heads] = cellsOf(table.header);
  if (!label || !corner || mentionIn(passage, label)) return null;
  const name = wordsOf(passage, label);
  if (!name) return null;
  const owners = heads.map((head) => ownerOf(table.header, head));
  const dates = heads.map((head) => dateIn(table.header, head));
  if (!owners.every((owner) => owner) && !dates.every((date) => date)) return null;
  const share = holds(passage, label, (word) => isShareWord(word));
  const gdp = holds(passage, label, (word, before) => word === 'gdp' && before === 'of');
  const day = dateIn(passage, label) ?? dateIn(table.header, corner);
  const common = (day && heading(day)) ?? dateOf(table) ?? passage.reference.headingDate(passage);
  const figures = cells.flatMap((cell, i): LabelledFigure[] => {
    const value = figureIn(passage, cell, { share, gdp });
    const date = dates[i];
    if (!value) return [];
    return [{ value, owner: owners[i] ?? null, period: date ? heading(date) : common, outlook: columnOutlook(table, heads[i]!) }];
  });
  return { name, figures };
}

function ownerOf(header: Passage, head: Cell): Filler | null {
  const named = mentionIn(header, head);
  return named?.mention.kind === 'country' || named?.mention.kind === 'organization' ? { ...fillWith(named), origin: 'heading' } : null;
}

function holds(passage: Passage, { first, last }: Cell, is: (word: string, before: string) => boolean): boolean {
  for (let at = first; at < last; at++) if (is(passage.word(at), passage.word(at - 1))) return true;
  return false;
}
