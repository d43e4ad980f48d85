import type { Draft, Filler } from './contract.js';

/** What the farthest origin leaves of a reading's confidence: the further a slot was fetched, the less sure the record. */
const KEEPS = { sentence: 1, heading: 0.99, coreference: 0.94, document: 0.88 } as const;

/**
 * A draft's confidence: its rule's own, weighed by the slot that was fetched farthest and by the mention that is least
 * sure, since a record is wrong as soon as one slot is. Two decimals.
 */
export function weigh(draft: Draft, confidenceOf: (mention: string) => number): number {
  const fillers = (Object.values(draft.slots).flat() as (Filler | undefined)[]).filter((filler) => filler !== undefined);
  const farthest = Math.min(1, ...fillers.map((filler) => KEEPS[filler.origin]));
  const leastSure = Math.min(1, ...fillers.map((filler) => (filler.mention === null ? 1 : confidenceOf(filler.mention))));
  return Math.round(draft.confidence * farthest * (0.5 + 0.5 * leastSure) * 100) / 100;
}
