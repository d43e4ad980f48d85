import { z } from 'zod';

/** Schemas that the description of the API names once and refers to. */
export const components = z.registry<{ id: string; description?: string }>();

/** Gives a schema its name in the description. */
export function named<S extends z.ZodType>(id: string, schema: S, description?: string): S {
  components.add(schema, { id, ...(description !== undefined && { description }) });
  return schema;
}
