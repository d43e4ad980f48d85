import { z } from 'zod';

const Country = z.object({ iso: z.string() });
const Named = z.object({ name: z.string() });

/** Who buys or receives what from whom: `buyer` a country (an alliance by name), `quantity` a count, `amount` money. */
export const AcquisitionSlots = z.object({
  buyer: z.union([Country, Named]).optional(),
  supplier: z.union([Country, Named]).optional(),
  system: Named.optional(),
  item: z.string().optional(),
  quantity: z.record(z.string(), z.unknown()).optional(),
  amount: z.record(z.string(), z.unknown()).optional(),
  date: z.record(z.string(), z.unknown()).optional(),
});
