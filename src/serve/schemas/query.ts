import { z } from 'zod';
import { FactTypeName, Status } from '../../model/index.js';
import { REVIEW_STATES, STANDINGS, type FactFilter } from '../../store/contract.js';
import { named } from './components.js';

// No text of a store holds a null character, and a server refuses it.
const words = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\0]*$/);
const day = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
const several = <S extends z.ZodType>(one: S): z.ZodOptional<z.ZodArray<S>> => z.array(one).max(50).optional();
const share = z.coerce.number().min(0).max(1).optional();

/** The filter of facts as parameters of an address; those that take several values may come several times. */
export const filterShape = {
  country: several(z.string().regex(/^[A-Za-z]{3}$/)).describe('ISO 3166-1 alpha-3, in any slot'),
  type: several(FactTypeName),
  system: several(words).describe('designation of a system; `Leopard*` for all that begin so'),
  organization: several(words).describe('an organization, in any slot'),
  from: day.optional().describe('facts whose dates may reach this day, month or year'),
  to: day.optional().describe('facts whose dates may begin by then'),
  status: several(Status),
  review: several(z.enum(REVIEW_STATES)),
  standing: several(z.enum(STANDINGS)),
  document: several(words).describe('id of a document, the beginning of one, or a name'),
  text: words.optional().describe('words of the sentences; `"in quotes"` as a phrase, `beginning*`'),
  rule: several(words),
  surerThan: share.describe('facts that are at least so sure'),
  lessSureThan: share.describe('facts that are at most so sure'),
  conflict: z.enum(['true', 'false']).optional().describe('whether another fact of the document gives another figure'),
  reviewer: words.optional().describe('facts on which this reviewer decided'),
  notReviewer: words.optional().describe('facts on which this reviewer did not decide'),
} as const;
export const FilterQuery = z.strictObject(filterShape);
export type FilterQuery = z.infer<typeof FilterQuery>;

export const PageQuery = z.strictObject({
  ...filterShape,
  order: z.enum(['stored', 'content']).optional(),
  after: z
    .string()
    .max(200)
    .regex(/^\d{1,15}(?:@[^\0]+)?$/)
    .optional()
    .describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(1000).optional().describe('50 unless said'),
  since: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .describe('instead: what happened since this cursor (see /changes)'),
});

/** The same filter in a body: a flag is a flag there. */
export const FilterBody = named(
  'Filter',
  z.strictObject({
    ...filterShape,
    conflict: z.boolean().optional(),
    surerThan: z.number().min(0).max(1).optional(),
    lessSureThan: z.number().min(0).max(1).optional(),
  }),
);

/** Only what was asked for: a member that is there but undefined would count as asked. */
export function filterOf({ conflict, ...query }: Omit<FilterQuery, 'conflict'> & { conflict?: boolean | 'true' | 'false' | undefined }): FactFilter {
  const asked = { ...query, conflict: conflict === undefined ? undefined : conflict === true || conflict === 'true' };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

export { words };
