import type { Filler } from '../../../src/link/contract.js';
import { measuredIn, numberIn } from '../../../src/link/cellunits.js';
import { unitsOf } from '../../../src/link/columns.js';
import { fillWithWords, type Passage } from '../../../src/link/passage.js';
import { endsInSiteNoun, isCompoundSite, singular } from '../../../src/link/sites.js';
import { cellsOf, textIn, type Cell, type Table } from '../../../src/link/table.js';

/** What the rows of a table are, where their cells hold nothing but names: *Power plants under way*, *Dam | Country | Capacity*. */
export function kindSaid({ header, caption }: Table, column: number): string | null {
  const head = cellsOf(header)[column];
  const lines = [head && ([header, head.first, head.last] as const), caption && ([caption, caption.first, caption.last] as const)];
  const kinds: string[] = [];
  for (const line of lines) {
    if (!line) continue;
    const [passage, first, last] = line;
    for (let at = first; at < last; at++) {
      if (!endsInSiteNoun(passage, at + 1) || GENERIC.has(singular(passage.word(at)))) continue;
      const noun = singular(passage.word(at));
      kinds.push(at > first && isCompoundSite(passage, at + 1) ? `${passage.word(at - 1)} ${noun}` : noun);
      break;
    }
  }
  // *Plant* under *Power plants*: the fuller one says more.
  return kinds.find((kind) => kind.includes(' ')) ?? kinds[0] ?? null;
}
const GENERIC = new Set(['site', 'facility', 'project', 'unit', 'centre', 'center', 'complex', 'installation', 'work', 'works']);

/** A cell that is a proper name and nothing else: *Karuma*, *Julius Nyerere*. */
export function nameIn(passage: Passage, cell: Cell): Filler | null {
  const name = textIn(passage, cell);
  return /^\p{Lu}[\p{L}'’ -]{2,40}$/u.test(name) ? { ...fillWithWords(passage, cell.first, cell.last), value: name, lead: 'at' } : null;
}

/** *Capacity (MW) | 600*: a bare number in the measure that its column’s head names. */
export function sizeUnder(passage: Passage, table: Table, column: number): Filler | null {
  const cell = cellsOf(passage)[column];
  const digits = cell && numberIn(passage, cell);
  const measured = digits ? measuredIn(passage, digits, unitsOf(table, column)) : null;
  return measured && measured.currency === undefined && measured.unit !== '%' ? { ...fillWithWords(passage, cell!.first, cell!.last), value: measured } : null;
}
