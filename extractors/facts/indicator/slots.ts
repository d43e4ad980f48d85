import { z } from 'zod';

const figure = z.record(z.string(), z.unknown());

/**
 * `subject` is a country (`{ iso }`, ISO 3166-1 alpha-3), an organization (`{ name }`) or a region in words; `indicator`
 * its noun phrase; `value` and `change` a money or quantity value, `change` with `direction` `down` where it is a fall;
 * `period` a date value (EDTF).
 */
export const slots = z.strictObject({
  subject: z.union([z.string(), z.strictObject({ iso: z.string() }), z.strictObject({ name: z.string() })]),
  indicator: z.string().min(1),
  value: figure.optional(),
  change: figure.and(z.object({ direction: z.literal('down').optional() })).optional(),
  period: figure.optional(),
});
