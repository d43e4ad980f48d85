import { unitsSaid } from './cellunits.js';
import { columnOutlook, dateOf, figureIn, isChange, isShareWord, periodIn, unitsOf, wordsOf } from './columns.js';
import type { Filler } from './contract.js';
import type { Outlook } from './outlook.js';
import { fillWith, type Passage } from './passage.js';
import { cellsOf, mentionIn, type Cell, type Table } from './table.js';

/** A figure of a row whose label says what it measures, with what heads its column. */
export interface LabelledFigure {
  readonly value: Filler;
  /** The change on the figure before, where a column of its own gives it. */
  readonly change?: Filler;
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
  const changes = heads.map((head) => isChange(table.header, head));
  const dates = heads.map((head) => periodIn(table.header, head));
  if (!owners.every((owner, i) => owner ?? changes[i]) && !dates.every((date, i) => date ?? changes[i])) return null;
  const share = holds(passage, label, (word) => isShareWord(word));
  const gdp = holds(passage, label, (word, before) => word === 'gdp' && before === 'of');
  const own = unitsSaid(passage, label);
  const common = periodIn(passage, label) ?? periodIn(table.header, corner) ?? dateOf(table) ?? passage.reference.headingDate(passage);
  const figures: LabelledFigure[] = [];
  cells.forEach((cell, i) => {
    if (changes[i]) {
      const change = figureIn(passage, cell, { share: true, gdp: false });
      const last = figures.findLastIndex((one) => one.outlook === 'actual');
      if (change && last >= 0 && holds(table.header, heads[i]!, isShareWord)) figures[last] = { ...figures[last]!, change };
      return;
    }
    const value = figureIn(passage, cell, { share, gdp, units: [...own, ...unitsOf(table, i + 1)] });
    const date = dates[i];
    if (value) figures.push({ value, owner: owners[i] ?? null, period: date ?? common, outlook: columnOutlook(table, heads[i]!) });
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
