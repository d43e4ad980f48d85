import { createHash } from 'node:crypto';

/** Name of the dataset that the statements say they belong to. */
export const DATASET = 'factline';

/** Types of properties, as the FollowTheMoney model (`Event`, `Organization`, `Document`) declares them. */
const PROPERTY_TYPE = {
  name: 'name',
  title: 'string',
  fileName: 'string',
  summary: 'text',
  description: 'text',
  notes: 'text',
  keywords: 'string',
  recordId: 'string',
  country: 'country',
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  involved: 'entity',
  proof: 'entity',
} as const;
export type Property = keyof typeof PROPERTY_TYPE;

export interface Entity {
  readonly id: string;
  readonly schema: 'Event' | 'Document' | 'Organization' | 'Company' | 'PublicBody';
  readonly properties: readonly (readonly [Property, string | null | undefined])[];
}

/** One line a property's value, `traced` to where it was read: readers of statements pass over members they do not know. */
export function statements({ id, schema, properties }: Entity, traced: object): string {
  return properties
    .filter((entry): entry is readonly [Property, string] => Boolean(entry[1]))
    .map(([prop, value]) => `${JSON.stringify({ ...statement(id, schema, prop, value), ...traced })}\n`)
    .join('');
}

function statement(entity: string, schema: string, prop: Property, value: string): object {
  return {
    // As the model's own library makes it, so that the same statement from elsewhere is the same.
    id: createHash('sha1').update(`${DATASET}.${entity}.${prop}.${value}`).digest('hex'),
    entity_id: entity,
    canonical_id: entity,
    schema,
    prop,
    prop_type: PROPERTY_TYPE[prop],
    value,
    dataset: DATASET,
    lang: null,
    original_value: null,
    external: false,
    first_seen: null,
    last_seen: null,
    origin: 'factline',
  };
}
