import { z } from 'zod';
import type { FactTypeShape, SlotKind, SlotShape } from './fact-types.js';

/**
 * What the figures of a slot are, where its schema only says that there are some. A schema that says more, by
 * `.meta({ kinds: ['money'] })`, is believed.
 */
const FIGURES_OF: Readonly<Record<string, readonly SlotKind[]>> = {
  amount: ['money'],
  date: ['date'],
  period: ['date'],
  change: ['money', 'quantity'],
  value: ['money', 'quantity'],
};

/** The shapes of fact types, read off the schemas of their slots. */
export function shapesOf(types: readonly { readonly type: string; readonly slots: z.ZodType }[]): FactTypeShape[] {
  return types.map(({ type, slots }) => {
    if (!(slots instanceof z.ZodObject)) throw new Error(`the slots of ${type} are no object schema`);
    return { type, slots: Object.entries(slots.shape).map(([name, schema]) => slotShape(name, schema as z.ZodType)) };
  });
}

function slotShape(name: string, schema: z.ZodType): SlotShape {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const several = inner instanceof z.ZodArray;
  const kinds = kindsOf(name, several ? (inner.element as z.ZodType) : inner);
  return { name, kinds: [...new Set(kinds)], ...(several && { several }) };
}

function kindsOf(name: string, schema: z.ZodType): readonly SlotKind[] {
  const told = schema.meta()?.kinds;
  if (Array.isArray(told)) return told as SlotKind[];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => kindsOf(name, option as z.ZodType));
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return ['text'];
  if (schema instanceof z.ZodObject && 'iso' in schema.shape) return ['country'];
  if (schema instanceof z.ZodObject && 'name' in schema.shape) return [name === 'system' ? 'system' : 'organization'];
  return FIGURES_OF[name] ?? ['quantity'];
}
