import { z } from 'zod';
import { DECISION_ACTIONS, FACT_TYPES, MENTION_KINDS, Status } from '../../model/index.js';
import { REVIEW_STATES, STANDINGS, type Store } from '../../store/contract.js';
import type { App } from '../framework.js';
import { refusals } from '../problem.js';
import { named } from '../schemas/components.js';
import { FacetsBody, Hits, Series } from '../schemas/facts.js';
import { filterOf, FilterQuery, filterShape, words } from '../schemas/query.js';

const tags = ['overview'];
const counts = z.record(z.string(), z.int());
const StatusBody = named(
  'Status',
  z.object({
    documents: z.int(),
    failures: z.int(),
    sentences: z.int(),
    mentions: counts,
    facts: counts,
    reviews: counts,
    problems: z.int(),
    decisions: z.int(),
    lastChange: z.string(),
  }),
);
const SlotShape = z.object({ name: z.string(), kinds: z.array(z.enum([...MENTION_KINDS, 'text'])), several: z.boolean() });
const Schemas = named(
  'Schemas',
  z.object({
    factTypes: z.array(z.object({ type: z.enum(FACT_TYPES), slots: z.array(SlotShape) })),
    statuses: z.array(Status),
    reviewStates: z.array(z.enum(REVIEW_STATES)),
    standings: z.array(z.enum(STANDINGS)),
    actions: z.array(z.enum(DECISION_ACTIONS)),
    rules: z.record(z.string(), z.string()),
  }),
  'What facts of each type hold, the words that members take, and what each rule reads, in its own words.',
);

export function overviewRoutes(app: App, store: Store, rules: Readonly<Record<string, string>>): void {
  app.get(
    '/status',
    { schema: { operationId: 'getStatus', summary: 'How much of what the store holds', tags, response: { 200: StatusBody, ...refusals } } },
    async () => {
      const { mentions, facts, reviews, ...counted } = await store.counts();
      return {
        ...counted,
        mentions: { ...mentions },
        facts: { ...facts },
        reviews: { ...reviews } as Record<string, number>,
        lastChange: await store.lastChange(),
      };
    },
  );
  app.get(
    '/search',
    {
      schema: {
        operationId: 'search',
        summary: 'Sentences by their words',
        tags,
        querystring: z.strictObject({ text: words, limit: z.coerce.number().int().min(1).max(500).optional() }),
        response: { 200: Hits, ...refusals },
      },
    },
    async ({ query }) => ({
      items: (await store.search(query.text, query.limit ?? 50)).map(({ facts, ...hit }) => ({ ...hit, facts: [...facts] })),
    }),
  );
  app.get(
    '/facets',
    {
      schema: {
        operationId: 'getFacets',
        summary: 'How many of the facts that pass have what',
        tags,
        querystring: FilterQuery,
        response: { 200: FacetsBody, ...refusals },
      },
    },
    async ({ query }) => {
      const { total, ...members } = await store.facets(filterOf(query));
      return { total, ...members };
    },
  );
  app.get(
    '/series',
    {
      schema: {
        operationId: 'getSeries',
        summary: 'Sums of a slot’s figures by type, status, country, year and unit',
        tags,
        querystring: z.strictObject({
          slot: z
            .string()
            .regex(/^[a-z_]{1,40}$/)
            .describe('`amount`, `quantity` …'),
          ...filterShape,
        }),
        response: { 200: Series, ...refusals },
      },
    },
    async ({ query: { slot, ...filter } }) => ({ items: [...(await store.series(slot, filterOf(filter)))] }),
  );
  app.get(
    '/schemas',
    { schema: { operationId: 'getSchemas', summary: 'What facts of each type hold', tags, response: { 200: Schemas, ...refusals } } },
    async () => ({
      factTypes: store.factTypes.map(({ type, slots }) => ({
        type: type as (typeof FACT_TYPES)[number],
        slots: slots.map(({ name, kinds, several }) => ({ name, kinds: [...kinds], several: several ?? false })),
      })),
      statuses: [...Status.options],
      reviewStates: [...REVIEW_STATES],
      standings: [...STANDINGS],
      actions: [...DECISION_ACTIONS],
      rules: { ...rules },
    }),
  );
}
