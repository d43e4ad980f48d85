import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { changes } from './corpus/changes.js';
import { intakes } from './corpus/intakes.js';
import { service } from './corpus/service.js';

/** Passages with the rules of compulsory service they hold, and look-alikes with none. */
export const corpus: FactCorpus = [...cells, ...service, ...intakes, ...changes];
