import { arrivalAt, arrivalCues, type ArrivalKind } from '../../../../src/link/arrivals.js';
import { onCue, type Cue, type DraftReading } from '../../../../src/link/contract.js';
import type { Passage } from '../../../../src/link/passage.js';
import { stateOf } from '../../../../src/link/roles.js';
import { transfersOf } from '../records.js';

export const arriveRule = onCue(
  'transfer/arrive',
  'Things that were given arrive: *three Y were unloaded at X, a gift from Z*, *under Z’s scheme 20,000 shells reached X*.',
  arrivalCues,
  (passage: Passage, cue: Cue<ArrivalKind>): DraftReading => {
    const arrival = arrivalAt(passage, cue);
    if (typeof arrival === 'string') return arrival;
    const { things, destination, giver, status, clause } = arrival;
    if (!giver) return 'nobody is said to give them';
    const there = destination && stateOf(passage, destination);
    const to = there ?? passage.reference.headingCountry(passage) ?? passage.reference.countryOfDocument();
    if (!to) return 'nobody receives it';
    return transfersOf(passage, things, { giver, to: destination && there ? destination : to, status, clause, anchor: cue.at });
  },
);
