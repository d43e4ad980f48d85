import { z } from 'zod';
import { FactTypeName, MentionKindName } from '../model/index.js';

/** A slot of a hand-made record: a normalised value, words of the text, or several of either. */
export const GoldSlot = z.union([z.string(), z.record(z.string(), z.unknown()), z.array(z.union([z.string(), z.record(z.string(), z.unknown())]))]);
export type GoldSlot = z.infer<typeof GoldSlot>;

export const GoldMention = z.object({
  id: z.string(),
  kind: MentionKindName,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  value: z.record(z.string(), z.unknown()),
});
export type GoldMention = z.infer<typeof GoldMention>;

export const GoldFact = z.object({
  id: z.string(),
  type: FactTypeName,
  slots: z.record(z.string(), GoldSlot),
  mentions: z.record(z.string(), z.unknown()).optional(),
  attribution: z.string().optional(),
  evidence: z.array(z.object({ start: z.int().nonnegative(), text: z.string() })),
});
export type GoldFact = z.infer<typeof GoldFact>;

/** One report annotated by hand. `file` is the report beside the gold; offsets are UTF-16 code units into its text. */
export const Gold = z.object({
  document: z.object({ file: z.string(), date: z.string().nullable() }),
  /** Set where only the facts were looked at: mentions are then not scored. */
  only: z.literal('facts').optional(),
  mentions: z.array(GoldMention),
  facts: z.array(GoldFact),
});
export type Gold = z.infer<typeof Gold>;

/** Where the gold does not stand in its text: an offset that moved says so before it spoils a score. */
export function misplaced(gold: Gold, text: string): string[] {
  const moved = gold.mentions.filter((mention) => text.slice(mention.start, mention.end) !== mention.text);
  const lost = gold.facts.flatMap((fact) => fact.evidence.filter((place) => !text.startsWith(place.text, place.start)).map(() => fact));
  return [
    ...moved.map(
      (mention) => `gold mention ${mention.id} says "${mention.text}" but ${mention.start}–${mention.end} reads "${text.slice(mention.start, mention.end)}"`,
    ),
    ...lost.map((fact) => `gold fact ${fact.id} has evidence that does not stand where it says`),
  ];
}
