import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { given } from './corpus/given.js';
import { gone } from './corpus/gone.js';
import { lines } from './corpus/lines.js';
import { listed } from './corpus/listed.js';
import { none } from './corpus/none.js';
import { received } from './corpus/received.js';
import { tables } from './corpus/tables.js';

/** Passages with the transfers they hold, and look-alikes with none. */
export const corpus: FactCorpus = [...cells, ...given, ...gone, ...received, ...listed, ...lines, ...tables, ...none];
