import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { due } from './corpus/due.js';
import { built } from './corpus/built.js';
import { none } from './corpus/none.js';
import { several } from './corpus/several.js';
import { slippedCorpus } from './corpus/slipped.js';
import { stagesCorpus } from './corpus/stages.js';
import { standing } from './corpus/standing.js';
import { tables } from './corpus/tables.js';

/** Passages with the facilities they hold, and look-alikes with none. */
export const corpus: FactCorpus = [...cells, ...built, ...standing, ...stagesCorpus, ...none, ...due, ...tables, ...slippedCorpus, ...several];
