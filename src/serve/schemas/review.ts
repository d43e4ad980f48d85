import { z } from 'zod';
import { REVIEW_STATES } from '../../store/contract.js';
import { named } from './components.js';
import { FactBody, ReadingBody } from './facts.js';
import { FilterBody, words } from './query.js';

const reviewer = words.max(100).describe('name of the reviewer');
const comment = z
  .string()
  .max(10_000)
  .regex(/^[^\0]*$/)
  .nullable()
  .optional();
const independent = z.boolean().optional().describe('one of several reviews that know nothing of each other: settles nothing until another agrees');
const seen = z.string().max(64).optional().describe('`version` of the fact that was shown: a fact that is otherwise by now is refused (409)');
const voice = { reviewer, comment, independent };

export const DecideBody = named(
  'NewDecision',
  z.strictObject({ ...voice, fact: words, action: z.enum(['accept', 'reject', 'correct', 'flag', 'comment']), after: ReadingBody.nullable().optional(), seen }),
);
export const AddBody = named('NewFact', z.strictObject({ ...voice, document: words, after: ReadingBody }));
export const SplitBody = named('Split', z.strictObject({ ...voice, fact: words, parts: z.array(ReadingBody).min(2).max(50), seen }));
export const MergeBody = named('Merge', z.strictObject({ ...voice, facts: z.array(words).min(2).max(50), after: ReadingBody }));
export const BulkBody = named(
  'Bulk',
  z.strictObject({ ...voice, action: z.enum(['accept', 'reject', 'flag']), filter: FilterBody, expected: z.int().min(1).max(100_000) }),
  'One word on all facts that pass the filter; `expected` is the count that the reviewer was shown.',
);
export const TurnBody = named(
  'Turn',
  z.strictObject({ reviewer, batch: words.optional() }),
  'The last thing the reviewer did; or, with `batch`, all that was done in one go.',
);

export const Decided = named(
  'Decided',
  z.object({ decisions: z.array(z.string()), states: z.array(z.enum(REVIEW_STATES)), facts: z.array(FactBody.nullable()) }),
  'The decisions that were taken and what their facts are now, of the first fifty; null for one that is not there any more. Empty where there was nothing to undo or redo.',
);
export const Batch = named('Batch', z.object({ batch: z.string(), count: z.int() }));

const judged = { accepted: z.int(), rejected: z.int(), corrected: z.int(), precision: z.number().nullable() };
export const Lessons = named(
  'Lessons',
  z.object({
    rules: z.array(z.object({ rule: z.string(), ...judged, rejectedFacts: z.array(z.string()) })),
    extractors: z.array(z.object({ type: z.string(), ...judged })),
  }),
  'What decisions say of rules and extractors, the worst first. Precision is the share of judged facts that were accepted as read.',
);
export const Agreement = named(
  'Agreement',
  z.object({
    pairs: z.array(z.object({ reviewers: z.array(z.string()), facts: z.int(), agreed: z.int(), kappa: z.number().nullable() })),
    disputed: z.int(),
  }),
  'How far reviewers agree on the facts that both judged, with Cohen’s kappa (null where chance alone would give full agreement).',
);
