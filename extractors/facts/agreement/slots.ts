import { z } from 'zod';

const Party = z.union([z.object({ iso: z.string() }), z.object({ name: z.string() })]);

/** Who agreed what, when and where: `title` its noun phrase, `scope` what it counts, `amount` money. */
export const AgreementSlots = z.object({
  parties: z.array(Party),
  title: z.string().optional(),
  date: z.record(z.string(), z.unknown()).optional(),
  place: z.string().optional(),
  amount: z.record(z.string(), z.unknown()).optional(),
  scope: z.record(z.string(), z.unknown()).optional(),
});
