import { dateOf, figuresOf, nameOf } from '../../../../src/link/columns.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { isDefence } from '../../../../src/link/spending.js';
import { cellsOf, mentionIn } from '../../../../src/link/table.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { SPENT } from '../vocabulary.js';

const bar = new Lexicon<true>('budget/table', [['|', true]]);

/** *Poland | 4.1 % | 4.7 %* under *Country | 2024 | 2025* and *Defence expenditure as a share of GDP*. */
const read = onCue<true>('budget/table', 'a table’s row that gives what a country spends on its forces, under columns headed by years', bar, (passage, cue) => {
  const cells = cellsOf(passage);
  if (cells[0]?.last !== cue.at) return 'the row is read at its first cell';
  const told = passage.reference.tables.of(passage);
  if (!told) return 'it is no row under a head';
  const label = mentionIn(passage, cells[0]);
  if (label?.mention.kind !== 'country') return 'no country labels the row';
  const caption = nameOf(told);
  return figuresOf(passage, told).flatMap(({ unit, value, period, outlook, name }): readonly Draft[] => {
    const dated = period ?? dateOf(told) ?? passage.reference.headingDate(passage);
    if (!dated || (unit !== '%' && !isMoney(value)) || !tellsForces(`${name ?? ''} ${caption ?? ''}`)) return [];
    const slots = { country: fillWith(label), period: dated, ...(unit === '%' ? { share: value } : { amount: value }) };
    return [{ slots, status: outlook !== 'actual' && outlook !== 'estimate' ? 'planned' : isRunning(passage, dated) ? 'planned' : 'done', confidence: 0.84 }];
  });
});

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
