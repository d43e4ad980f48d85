import { z } from 'zod';
import { Locator } from './document.js';

export const MENTION_KINDS = ['money', 'quantity', 'date', 'country', 'system', 'organization'] as const;
export const MentionKindName = z.enum(MENTION_KINDS);
export type MentionKindName = z.infer<typeof MentionKindName>;

/**
 * A span of the text and what it means. `start` and `end` are UTF-16 code units into the document's text and
 * `text` is exactly what stands there. `sentence` indexes the extraction's sentences. `value` follows the kind's
 * own schema. The id derives from document, kind and span, never from the run.
 */
export const Mention = z.object({
  id: z.string(),
  kind: MentionKindName,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  sentence: z.int().nonnegative(),
  value: z.record(z.string(), z.unknown()),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  locator: Locator.optional(),
});
export type Mention = z.infer<typeof Mention>;

/** The hedge of a figure, as the guidelines name them. */
export const Hedge = z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most']);
export type Hedge = z.infer<typeof Hedge>;

/** The numeric part that money and quantities share: one figure, a range, or a vague one. */
export const figureShape = {
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  mod: Hedge.optional(),
  vague: z.literal(true).optional(),
};
