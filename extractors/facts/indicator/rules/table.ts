import { figuresOf, dateOf, nameOf, type ColumnFigure } from '../../../../src/link/columns.js';
import { onCue, type Draft, type FactRule, type Filler } from '../../../../src/link/contract.js';
import { isMaterialWord } from '../../../../src/link/items.js';
import { fillWith, type Passage } from '../../../../src/link/passage.js';
import { isDefence } from '../../../../src/link/spending.js';
import { rowOf } from '../../../../src/link/rowof.js';
import { cellsOf, mentionIn, type Cell, type Table } from '../../../../src/link/table.js';
import { labelledRow } from '../../../../src/link/rowlabels.js';
import { regionNamedAt } from '../../../../src/link/regions.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';
import { fromContext } from '../lent.js';
import { holdsIndicator, vocabulary } from '../topics.js';

const bar = new Lexicon<true>('indicator/table', [['|', true]]);

/** *Germany | 19.1 GWh | 25.6 GWh* under *Country | 2024 | 2025* and *Battery storage in operation*. */
const read = onCue<true>(
  'indicator/table',
  'a table’s row that gives figures of a country or organization, under columns headed by dates or by indicators, or figures of an indicator, under columns headed by countries or by dates',
  bar,
  (passage, cue) => {
    const row = rowOf(passage, cue.at);
    if (typeof row === 'string') return row;
    const { cells, table: told } = row;
    // *Partner | Exports* in a table of one country’s trade: the figures are not the partner’s.
    if (cellsOf(told.header).length > 0 && headsPartners(told)) return 'its rows are those with whom somebody trades';
    const subject = labelOf(passage, cells[0]!);
    if (!subject) return indicatorRow(passage, told) ?? 'neither a country, organization or region nor an indicator labels the row';
    const name = nameOf(told);
    if (name && name.split(/\P{L}+/u).some(isDefence)) return 'what it tells of forces is no indicator';
    return figuresOf(passage, told).flatMap((figure) => recordOf(passage, told, { subject, name, figure }));
  },
);

export const table: FactRule = { ...read, bare: true };

function recordOf(passage: Passage, told: Table, { subject, name, figure }: { subject: Filler; name: string | null; figure: ColumnFigure }): readonly Draft[] {
  const { value, outlook, change } = figure;
  const own = figure.name !== null && holdsIndicator(figure.name) ? figure.name : null;
  const indicator = own ?? (figure.period ? name : null);
  const period = figure.period ?? dateOf(told) ?? passage.reference.headingDate(passage);
  // *Prices* alone do not say of what.
  if (!indicator || !period || GENERIC.has(indicator)) return [];
  // *Rifles delivered | 1,200*: pieces of materiel are no figure of an economy.
  const bare = typeof value.value !== 'string' && value.value.unit === '1';
  // *Output in 2025 | 120,000* of a maker: pieces that it made.
  if (bare && MADE.has(indicator)) return [];
  if (bare && (indicator.split(/\P{L}+/u).some((word) => isMaterialWord(word)) || !holdsIndicator(indicator))) return [];
  const ahead = outlook === 'actual' && isAhead(passage, period);
  return [
    {
      slots: { subject, indicator: { value: indicator, mention: null, origin: 'heading' }, value, period, ...(change && { change }) },
      status: ahead ? 'forecast' : outlook,
      confidence: 0.82,
    },
  ];
}

/** *Inflation, % | 3.4 | 9.1* under *Indicator, 2025 | Kenya | Ethiopia*, or under *Indicator | 2024 | 2025*. */
function indicatorRow(passage: Passage, told: Table): readonly Draft[] | null {
  const row = labelledRow(passage, told);
  if (!row || GENERIC.has(row.name) || !holdsIndicator(row.name) || row.name.split(/\P{L}+/u).some((word) => isDefence(word) || isMaterialWord(word)))
    return null;
  return row.figures.flatMap(({ value, owner, period, outlook, change }): readonly Draft[] => {
    const subject = owner ?? fromContext(passage, passage.first);
    const bare = typeof value.value !== 'string' && value.value.unit === '1';
    if (!subject || !period || (bare && !COUNTED.has(row.name.split(' ').at(-1)!))) return [];
    const ahead = outlook === 'actual' && isAhead(passage, period);
    return [
      {
        slots: { subject, indicator: { value: row.name, mention: null, origin: 'sentence' }, value, period, ...(change && { change }) },
        status: ahead ? 'forecast' : outlook,
        confidence: 0.82,
      },
    ];
  });
}
const COUNTED: ReadonlySet<string> = new Set(vocabulary.nouns.count);

function headsPartners({ header }: Table): boolean {
  const [label] = cellsOf(header);
  for (let at = label!.first; at < label!.last; at++) if (PARTNERS.has(header.word(at))) return true;
  return false;
}
const PARTNERS: ReadonlySet<string> = new Set(vocabulary.partners);

function labelOf(passage: Passage, cell: Cell): Filler | null {
  const label = mentionIn(passage, cell);
  if (label) return label.mention.kind === 'country' || label.mention.kind === 'organization' ? fillWith(label) : null;
  const region = regionNamedAt(passage, cell.first);
  return region?.end === cell.last ? region.filler : null;
}

const MADE = new Set(['output', 'production']);
const GENERIC: ReadonlySet<string> = new Set(vocabulary.generic);

function isAhead(passage: Passage, { value }: Filler): boolean {
  const { documentDate } = passage.reference;
  return documentDate !== null && typeof value !== 'string' && String(value.start ?? '').slice(0, 10) > documentDate;
}
