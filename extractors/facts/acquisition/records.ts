import type { Status } from '../../../src/model/index.js';
import type { Draft, Filler } from '../../../src/link/contract.js';
import { dealIn, refersToDeal } from '../../../src/link/deals.js';
import { namedFillers } from '../../../src/link/ellipsis.js';
import { fillWith, type Passage } from '../../../src/link/passage.js';
import { amountFor, dateFor, type Stretch } from '../../../src/link/roles.js';
import type { Thing } from '../../../src/link/things.js';

/** Buyer, supplier and standing that the things of one clause share. */
export interface Deal {
  readonly buyer: Filler | null;
  readonly supplier: Filler | null;
  readonly status: Status;
  readonly clause: Stretch;
  /** The cue's token: a date is sought from there. */
  readonly anchor: number;
  readonly confidence: number;
  /** Whether the deal itself is told of, so that its date is that of *under this agreement* too. */
  readonly dealt?: true;
}

/** One record per thing; the amount goes to the thing it is bracketed with, or to the only one. */
export function acquisitionsOf(passage: Passage, things: readonly Thing[], deal: Deal): readonly Draft[] {
  const bought = things.filter((thing) => thing.system !== undefined || thing.sort === 'materiel');
  const context = refersToDeal(passage) ? (passage.reference.dealBefore(passage) ?? dealIn(passage)) : null;
  const date = dateFor(passage, deal.anchor, deal.clause) ?? (deal.dealt ? context?.date : undefined);
  return bought.map((thing) => {
    const supplier = deal.supplier ?? supplierIn(thing, deal.buyer) ?? context?.supplier;
    const amount = amountFor(passage, thing, deal.clause, bought.length === 1);
    const slots = {
      ...(deal.buyer && { buyer: deal.buyer }),
      ...(supplier && { supplier }),
      ...namedFillers(passage, thing, 'acquisition'),
      ...(amount && { amount }),
      ...(date && { date }),
    };
    return { slots, status: deal.status, confidence: deal.confidence };
  });
}

/** A maker's name or a nationality beside the thing gives its supplier, unless it is the buyer's own. */
function supplierIn(thing: Thing, buyer: Filler | null): Filler | null {
  const named = thing.maker ?? thing.nationality;
  if (!named) return null;
  const filler = fillWith(named);
  const own = buyer !== null && JSON.stringify(buyer.value) === JSON.stringify(filler.value);
  return own ? null : filler;
}
