import { z } from 'zod';
import type { FactTypeShape, SlotKind, SlotShape } from '../store/fact-types.js';

/** The part of a JSON schema that tells what a slot holds. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
}

/** A member that only values of this kind have. */
const BY_MEMBER: readonly (readonly [member: string, kind: SlotKind])[] = [
  ['iso', 'country'],
  ['edtf', 'date'],
  ['currency', 'money'],
  ['unit', 'quantity'],
];
/** Slots whose schema leaves the value open are known by the name that every type gives them. */
const BY_NAME: Readonly<Record<string, readonly SlotKind[]>> = {
  amount: ['money'],
  date: ['date'],
  period: ['date'],
  value: ['quantity', 'money'],
  change: ['quantity', 'money'],
};

/** The fact types as a store needs to know them, read off the schemas of their slots. */
export function factTypeShapes(types: readonly { readonly type: string; readonly slots: z.ZodType }[]): FactTypeShape[] {
  return types.map(({ type, slots }) => {
    const schema = z.toJSONSchema(slots, { unrepresentable: 'any', io: 'output', reused: 'inline' }) as Shape;
    return { type, slots: Object.entries(schema.properties ?? {}).map(([name, shape]) => slotShape(name, shape as Shape)) };
  });
}

function slotShape(name: string, shape: Shape): SlotShape {
  const choices = shape.anyOf ?? [shape];
  const several = choices.some((choice) => choice.type === 'array');
  const kinds = [...new Set(choices.flatMap((choice) => kindsOf(name, choice.type === 'array' ? (choice.items ?? {}) : choice)))];
  return { name, kinds, ...(several ? { several } : {}) };
}

function kindsOf(name: string, shape: Shape): readonly SlotKind[] {
  if (shape.anyOf) return shape.anyOf.flatMap((choice) => kindsOf(name, choice));
  if (shape.type === 'string') return ['text'];
  const members = shape.properties ?? {};
  const known = BY_MEMBER.find(([member]) => member in members);
  if (known) return [known[1]];
  if ('name' in members) return [name === 'system' ? 'system' : 'organization'];
  return BY_NAME[name] ?? ['quantity'];
}
