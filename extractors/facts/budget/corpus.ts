import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { apart } from './corpus/apart.js';
import { entries } from './corpus/entries.js';
import { named } from './corpus/named.js';
import { none } from './corpus/none.js';
import { rows } from './corpus/rows.js';
import { spent } from './corpus/spent.js';
import { wholes } from './corpus/wholes.js';
import { told } from './corpus/told.js';

/** Passages with the budgets they hold, and look-alikes with none. */
export const corpus: FactCorpus = [...cells, ...told, ...spent, ...entries, ...rows, ...wholes, ...apart, ...named, ...none];
