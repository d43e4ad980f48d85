import { z } from 'zod';

export const CountryForm = z.enum(['name', 'demonym', 'abbreviation', 'capital']);
export type CountryForm = z.infer<typeof CountryForm>;

/**
 * A country or territory. `iso` is its ISO 3166-1 alpha-3 code; Kosovo is XKX, states that are gone keep their
 * ISO 3166-3 code (YUG, SUN, CSK, DDR, SCG). `form` says how it is written; a capital or a seat of government
 * (`the Kremlin`) has form `capital`. Where nothing settles which country is meant `iso` is null and `ambiguous` lists
 * the alternatives, as ISO 3166-1 alpha-3 or ISO 3166-2 codes (`GEO`, `US-GA`). `territory` names a disputed territory
 * that ISO 3166-1 does not list: `iso` is then the state in whose ISO 3166-2 list its land stands.
 */
export const CountryValue = z.object({
  iso: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  form: CountryForm,
  ambiguous: z.array(z.string().regex(/^[A-Z]{2}(?:[A-Z]|-[A-Z0-9]{1,3})$/)).optional(),
  territory: z.string().optional(),
});
export type CountryValue = z.infer<typeof CountryValue>;
