import type { FactCorpus } from '../../../src/link/corpus.js';
import { cells } from './corpus/cells.js';
import { made } from './corpus/made.js';
import { none } from './corpus/none.js';
import { outputCorpus } from './corpus/output.js';
import { paceCorpus } from './corpus/pace.js';
import { works } from './corpus/works.js';
import { yards } from './corpus/yards.js';

/** Passages with the productions they hold, and look-alikes with none. */
export const corpus: FactCorpus = [...cells, ...made, ...works, ...yards, ...paceCorpus, ...outputCorpus, ...none];
