import { z } from 'zod';

const Country = z.object({ iso: z.string() });
const Named = z.object({ name: z.string() });

/** Who gives what to whom: `from` and `to` countries or organizations, `quantity` a count or mass. */
export const TransferSlots = z.object({
  from: z.union([Country, Named]).optional(),
  to: z.union([Country, Named, z.string()]).optional(),
  system: Named.optional(),
  item: z.string().optional(),
  quantity: z.record(z.string(), z.unknown()).optional(),
  date: z.record(z.string(), z.unknown()).optional(),
});
