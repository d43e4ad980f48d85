import { z } from 'zod';

const Party = z.union([z.object({ iso: z.string() }), z.object({ name: z.string() })]);

/** A named exercise: who took part, when and where. */
export const ExerciseSlots = z.object({
  name: z.string(),
  participants: z.array(Party).optional(),
  date: z.record(z.string(), z.unknown()).optional(),
  place: z.string().optional(),
});
