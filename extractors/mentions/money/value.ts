import { z } from 'zod';
import { figureShape } from '../../../src/model/index.js';

/**
 * An amount of money in whole units of its currency (euros, not cents; not millions).
 * `currency` is an ISO 4217 code, null where the document does not settle what the sign means: then `ambiguous`
 * lists the codes it can mean. `per` is what the price is for (`barrel`, `year`).
 */
export const MoneyValue = z.object({
  ...figureShape,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  ambiguous: z.array(z.string()).optional(),
  per: z.string().optional(),
});
export type MoneyValue = z.infer<typeof MoneyValue>;
