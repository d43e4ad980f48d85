import type { FactCorpus } from '../../../src/link/corpus.js';
import { heads } from './corpus/heads.js';
import { cells } from './corpus/cells.js';
import { ahead } from './corpus/ahead.js';
import { compared } from './corpus/compared.js';
import { counts } from './corpus/counts.js';
import { directions } from './corpus/directions.js';
import { none } from './corpus/none.js';
import { passages } from './corpus/passages.js';
import { prices } from './corpus/prices.js';
import { quoted } from './corpus/quoted.js';
import { tables } from './corpus/tables.js';
import { told } from './corpus/told.js';
import { trade } from './corpus/trade.js';
import { ways } from './corpus/ways.js';

/** Passages with the indicators they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  ...heads,
  ...cells,
  ...told,
  ...compared,
  ...ahead,
  ...ways,
  ...directions,
  ...counts,
  ...passages,
  ...trade,
  ...prices,
  ...tables,
  ...quoted,
  ...none,
];
