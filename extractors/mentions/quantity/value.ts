import { z } from 'zod';
import { figureShape } from '../../../src/model/index.js';

/**
 * A measure or a count. `unit` is a UCUM code, `%` for percent and percentage points, `1` for a count. `of` is the
 * thing counted up to its head, nationality words left out, or the base of a measure. `per` says how often (`year`).
 */
export const QuantityValue = z.object({
  ...figureShape,
  unit: z.string(),
  of: z.string().optional(),
  per: z.string().optional(),
});
export type QuantityValue = z.infer<typeof QuantityValue>;
