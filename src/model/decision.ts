import { z } from 'zod';

/** A reviewer's word on a fact: appended, never overwritten. `before` and `after` hold the fact's slots where they changed. */
export const Decision = z.object({
  id: z.string(),
  fact: z.string(),
  action: z.enum(['accept', 'reject', 'correct', 'flag', 'comment', 'undo']),
  reviewer: z.string(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  comment: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type Decision = z.infer<typeof Decision>;
