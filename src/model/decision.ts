import { z } from 'zod';
import { FactTypeName, Slot, Status } from './fact.js';

/** Words of the text that state a fact. Offsets are UTF-16 code units into the document's text. */
export const Quote = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() });
export type Quote = z.infer<typeof Quote>;

/**
 * What a fact says, whoever says it: what a reviewer sees, decides on, and may put otherwise. It quotes its sentences
 * instead of numbering them, so that it outlives the reading it was made in.
 */
export const Reading = z.object({
  type: FactTypeName,
  status: Status.nullable(),
  attribution: z.string().nullable(),
  attributionSpan: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
  slots: z.record(z.string(), Slot),
  evidence: z.array(Quote),
  /** The rule that read it, and how sure it was, 0 to 1; absent where a reviewer says it. */
  rule: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
});
export type Reading = z.infer<typeof Reading>;

/**
 * `add` makes a fact that the rules did not read. `split` leaves one part of a fact under its id (the others are added),
 * `merge` gives the one that is kept all that was said and, with no `after`, takes the other one out. `undo` and `redo`
 * are about decisions, `comment` about nothing but itself; the others are verdicts.
 */
export const DECISION_ACTIONS = ['accept', 'reject', 'correct', 'add', 'split', 'merge', 'flag', 'comment', 'undo', 'redo'] as const;
export const DecisionAction = z.enum(DECISION_ACTIONS);
export type DecisionAction = z.infer<typeof DecisionAction>;

/** A reviewer's word on a fact: appended, never overwritten. */
export const Decision = z.object({
  id: z.string(),
  /** Id of the fact. */
  fact: z.string(),
  /** Id of its document; null where the fact was not there. */
  document: z.string().nullable(),
  action: DecisionAction,
  reviewer: z.string(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  comment: z.string().nullable(),
  /** What the fact said when the word was given. */
  before: Reading.nullable(),
  /** What the rules read then, where that was something else. */
  read: Reading.nullable(),
  /** What it says from then on, of `correct`, `add`, `split` and `merge`. */
  after: Reading.nullable(),
  /** Decisions that were taken in one go share it. */
  batch: z.string().nullable(),
  /** Of `undo` and `redo`: the decision that is meant; null for the reviewer's last one on the fact. */
  target: z.string().nullable(),
  /** One of several reviews that know nothing of each other: it settles nothing until another agrees. */
  independent: z.boolean(),
});
export type Decision = z.infer<typeof Decision>;
