import { z } from 'zod';

/** Which part of the expression's time is meant (`end of 2025`), or that it is approximate. */
export const DateMod = z.enum(['start', 'mid', 'end', 'about']);
export type DateMod = z.infer<typeof DateMod>;

/** The word before the expression that makes it a limit. */
export const Bound = z.enum(['from', 'since', 'by', 'until', 'before', 'after']);
export type Bound = z.infer<typeof Bound>;

const isoDay = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/);

/**
 * A date. `edtf` is EDTF level 1 (ISO 8601-2): `2025-12`, `2025-23` for an autumn, `2025/2026`, `199X`; null where the
 * words cannot be resolved. `start` and `end` are the first and last ISO day that it can mean, both included: of the
 * expression itself, opened by its bound (*since 2014* has no end, *by 2027* no start); the two mentions of
 * *from 2021 to 2024* both give the whole stretch. Null where open or unresolved.
 */
export const DateValue = z.object({
  edtf: z.string().nullable(),
  mod: DateMod.optional(),
  bound: Bound.optional(),
  /** Every ISO reading of an expression that has several: `02/03/2024`. */
  ambiguous: z.array(z.string()).optional(),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
});
export type DateValue = z.infer<typeof DateValue>;
