import { z } from 'zod';

/** What is built, opened or given up, where, how big, by whom: `size` a measure with its UCUM unit, `place` words of the text. */
export const FacilitySlots = z.object({
  country: z.object({ iso: z.string() }).optional(),
  item: z.string(),
  place: z.string().optional(),
  size: z.record(z.string(), z.unknown()).optional(),
  organization: z.object({ name: z.string() }).optional(),
  date: z.record(z.string(), z.unknown()).optional(),
});
