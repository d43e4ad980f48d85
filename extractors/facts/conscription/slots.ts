import { z } from 'zod';

const Figure = z.record(z.string(), z.unknown());

/** Compulsory military service: since or from when, how long (UCUM time unit), how many a year, up to which age (UCUM `a`). */
export const ConscriptionSlots = z.object({
  country: z.object({ iso: z.string() }),
  date: Figure.optional(),
  duration: Figure.optional(),
  intake: Figure.optional(),
  age_limit: Figure.optional(),
});
