import { z } from 'zod';

/** What a system measures: `attribute` one of the vocabulary's names (`range`, `warhead mass` …), `value` a quantity with its UCUM unit. */
export const SpecificationSlots = z.object({
  system: z.object({ name: z.string() }),
  attribute: z.string(),
  value: z.record(z.string(), z.unknown()),
});
