import { z } from 'zod';

/** Who makes what, how many, when and where: `producer` a country or an organization, `quantity` a count or mass, `site` words of the text. */
export const ProductionSlots = z.object({
  producer: z.union([z.object({ iso: z.string() }), z.object({ name: z.string() })]).optional(),
  system: z.object({ name: z.string() }).optional(),
  item: z.string().optional(),
  quantity: z.record(z.string(), z.unknown()).optional(),
  date: z.record(z.string(), z.unknown()).optional(),
  site: z.string().optional(),
});
