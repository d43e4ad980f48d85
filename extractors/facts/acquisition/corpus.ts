import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { apart } from './corpus/apart.js';
import { bought } from './corpus/bought.js';
import { built } from './corpus/built.js';
import { deals } from './corpus/deals.js';
import { none } from './corpus/none.js';
import { ordered } from './corpus/ordered.js';
import { parts } from './corpus/parts.js';
import { planned } from './corpus/planned.js';
import { predicated } from './corpus/predicated.js';
import { signed } from './corpus/signed.js';
import { supplied } from './corpus/supplied.js';
import { tables } from './corpus/tables.js';
import { told } from './corpus/told.js';
import { upgraded } from './corpus/upgraded.js';

/** Passages with the acquisitions they hold, and look-alikes with none. */
export const corpus: FactCorpus = [
  ...cells,
  ...bought,
  ...ordered,
  ...planned,
  ...deals,
  ...supplied,
  ...predicated,
  ...upgraded,
  ...built,
  ...parts,
  ...signed,
  ...tables,
  ...apart,
  ...told,
  ...none,
];
