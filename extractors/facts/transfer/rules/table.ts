import { isAboutAid } from '../../../../src/link/aid.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { dealRowOf } from '../../../../src/link/dealtable.js';
import type { Passage } from '../../../../src/link/passage.js';
import { rowOf } from '../../../../src/link/rowof.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';

const SURE = 0.84;
const bar = new Lexicon<true>('transfer/bar', [['|', true]]);

export const tableRule = onCue(
  'transfer/table',
  'A row of a table of gifts: *Norway | NASAMS | 2 | delivered* under *Donor | System | Number | Status*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const of = rowOf(passage, cue.at);
    if (typeof of === 'string') return of;
    const row = dealRowOf(passage, of.table);
    if (typeof row === 'string') return row;
    if (!row.donor) return 'nobody is said to give';
    if (row.amount) return 'it has a price: an acquisition';
    const to = row.buyer ?? row.receiver ?? passage.reference.headingGoal(passage) ?? (isAboutAid(passage) ? passage.reference.countryOfDocument() : null);
    if (!to || JSON.stringify(to.value) === JSON.stringify(row.donor.value)) return 'nobody is said to receive it';
    const from = row.donor;
    return row.things.map(({ named, quantity }) => ({
      slots: { from, to, ...named, ...(quantity && { quantity }), ...(row.date && { date: row.date }) },
      status: row.status,
      confidence: SURE,
      // *Germany | Gepard | 52 | pledged*: in a cell no verb says who speaks.
      attribution: null,
    }));
  },
);
