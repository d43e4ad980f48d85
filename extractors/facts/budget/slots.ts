import { z } from 'zod';

const figure = z.record(z.string(), z.unknown());

/**
 * `country` is `{ iso }` (ISO 3166-1 alpha-3) or an alliance's `{ name }`; `share` and `change` are percentages, `change` with `direction` `down` where it is a
 * fall; `period` a date value (EDTF).
 */
export const slots = z.strictObject({
  country: z.union([z.strictObject({ iso: z.string() }), z.strictObject({ name: z.string() })]),
  period: figure.optional(),
  amount: figure.optional(),
  share: figure.optional(),
  change: figure.and(z.object({ direction: z.literal('down').optional() })).optional(),
  purpose: z.string().min(1).optional(),
});
