import type { Draft, Filler } from './contract.js';

/** What each origin leaves of a reading's confidence: the further a slot was fetched, the less sure the record. */
const KEEPS = { sentence: 1, heading: 0.97, coreference: 0.93, document: 0.85 } as const;

/** A draft's confidence weighed by where its slots come from and by how sure their mentions are; two decimals. */
export function weigh(draft: Draft, confidenceOf: (mention: string) => number): number {
  let weight = draft.confidence;
  for (const filler of Object.values(draft.slots).flat() as (Filler | undefined)[]) {
    if (!filler) continue;
    weight *= KEEPS[filler.origin];
    if (filler.mention !== null) weight *= 0.5 + 0.5 * confidenceOf(filler.mention);
  }
  return Math.round(weight * 100) / 100;
}
