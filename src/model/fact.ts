import { z } from 'zod';

export const FACT_TYPES = [
  'budget',
  'acquisition',
  'transfer',
  'production',
  'conscription',
  'agreement',
  'exercise',
  'specification',
  'facility',
  'indicator',
] as const;
export const FactTypeName = z.enum(FACT_TYPES);
export type FactTypeName = z.infer<typeof FactTypeName>;

/** Statuses of happenings, then those of indicators. */
export const Status = z.enum(['planned', 'contracted', 'done', 'claimed', 'cancelled', 'denied', 'actual', 'estimate', 'forecast', 'target']);
export type Status = z.infer<typeof Status>;

/** Where a slot's filler was found: in the fact's sentence, a section's heading, by reference, or in the document's data. */
export const Origin = z.enum(['sentence', 'heading', 'coreference', 'document']);
export type Origin = z.infer<typeof Origin>;

/** One filler: a mention's normalised value (an object) or words of the text (a string). */
export const SlotValue = z.object({
  value: z.union([z.string(), z.record(z.string(), z.unknown())]),
  /** The id of the mention that fills the slot; null where no mention does. */
  mention: z.string().nullable(),
  origin: Origin,
  /** The characters a string filler was read from. */
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});
export type SlotValue = z.infer<typeof SlotValue>;

export const Slot = z.union([SlotValue, z.array(SlotValue)]);
export type Slot = z.infer<typeof Slot>;

/** Who says so, with the characters that say it. */
export const Attribution = z.object({ text: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Attribution = z.infer<typeof Attribution>;

/**
 * What a sentence states, as one record. `evidence` indexes the extraction's sentences, first the stating one.
 * `attribution` is the source's words, `attributionSpan` where they stand. `conflicts` names facts of the same
 * document that give different figures for the same thing. The id derives from document, type and key slots.
 */
export const Fact = z.object({
  id: z.string(),
  type: FactTypeName,
  status: Status.nullable(),
  attribution: z.string().nullable(),
  attributionSpan: z.object({ start: z.int(), end: z.int() }).optional(),
  slots: z.record(z.string(), Slot),
  evidence: z.array(z.int().nonnegative()),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  conflicts: z.array(z.string()).optional(),
});
export type Fact = z.infer<typeof Fact>;
