import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import { dealRowOf } from '../../../../src/link/dealtable.js';
import type { Passage } from '../../../../src/link/passage.js';
import { rowOf } from '../../../../src/link/rowof.js';
import { Lexicon } from '../../../../src/normalize/lexicon.js';

const SURE = 0.85;
const bar = new Lexicon<true>('acquisition/bar', [['|', true]]);

export const tableRule = onCue(
  'acquisition/table',
  'A row of a table of deals: *Poland | K2 | 180 | Hyundai Rotem* under *Buyer | Type | Number | Supplier*.',
  bar,
  (passage: Passage, cue: Cue<true>): DraftReading => {
    const of = rowOf(passage, cue.at);
    if (typeof of === 'string') return of;
    const row = dealRowOf(passage, of.table);
    if (typeof row === 'string') return row;
    if (row.donor) return 'it is given and not bought: a transfer';
    if (!row.deals) return 'its columns tell of no deals';
    const buyer = row.buyer ?? passage.reference.headingCountry(passage) ?? passage.reference.countryOfDocument();
    if (!buyer) return 'nobody is said to buy';
    const supplier = row.supplier && JSON.stringify(row.supplier.value) !== JSON.stringify(buyer.value) ? row.supplier : null;
    return row.things.map(({ named, quantity }) => ({
      slots: {
        buyer,
        ...(supplier && { supplier }),
        ...named,
        ...(quantity && { quantity }),
        ...(row.amount && { amount: row.amount }),
        ...(row.date && { date: row.date }),
      },
      status: row.status,
      confidence: SURE,
      // *Germany | Gepard | 52 | pledged*: in a cell no verb says who speaks.
      attribution: null,
    }));
  },
);
