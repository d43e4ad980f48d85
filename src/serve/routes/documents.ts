import { z } from 'zod';
import { documentId } from '../../model/index.js';
import type { DocumentRow, Progress as ProgressRow, Store } from '../../store/contract.js';
import type { App } from '../framework.js';
import { Refusal, refusals } from '../problem.js';
import { named } from '../schemas/components.js';
import { DocumentBody, Documents, MentionBody, Sentence } from '../schemas/facts.js';
import { words } from '../schemas/query.js';

const tags = ['documents'];
const params = z.object({ id: words.describe('id of the document, the beginning of one, or its name') });
const place = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 24 - 1)
  .optional();
const Window = z.strictObject({ from: place.describe('first sentence, from 0'), to: place.describe('sentence before which it ends') });
const Text = named('Text', z.object({ document: z.string(), text: z.string() }), 'Offsets everywhere are UTF-16 code units into this text.');
const Sentences = named('Sentences', z.object({ items: z.array(Sentence) }));
const Mentions = named('Mentions', z.object({ items: z.array(MentionBody) }));

const itemOf = (row: DocumentRow, progress: ProgressRow | undefined): z.infer<typeof DocumentBody> => ({
  ...row,
  progress: { reviews: { ...progress?.reviews }, vanished: progress?.vanished ?? 0 },
});

export function documentRoutes(app: App, store: Store, bytesAt: (location: string) => Promise<Uint8Array>): void {
  const find = async (id: string): Promise<DocumentRow> => {
    const row = await store.document(id);
    if (!row) throw new Refusal(404, `there is no document ${id}`);
    return row;
  };
  const progressOf = async (): Promise<Map<string, ProgressRow>> => new Map((await store.progress()).map((one) => [one.document, one]));

  app.get(
    '/documents',
    {
      schema: {
        operationId: 'listDocuments',
        summary: 'All documents, with how far their review is, and what could not be read',
        tags,
        response: { 200: Documents, ...refusals },
      },
    },
    async () => {
      const progress = await progressOf();
      const items = (await store.documents()).map((row) => itemOf(row, progress.get(row.id)));
      return { items, failures: [...(await store.failures())] };
    },
  );
  app.get(
    '/documents/:id',
    { schema: { operationId: 'getDocument', summary: 'A document', tags, params, response: { 200: DocumentBody, ...refusals } } },
    async ({ params: { id } }) => {
      const row = await find(id);
      const { review: reviews, standing } = await store.facets({ document: row.id });
      return itemOf(row, { document: row.id, facts: row.facts, reviews, vanished: standing.vanished ?? 0 });
    },
  );
  app.get(
    '/documents/:id/text',
    { schema: { operationId: 'getText', summary: 'Its text', tags, params, response: { 200: Text, ...refusals } } },
    async ({ params: { id } }) => {
      const row = await find(id);
      return { document: row.id, text: (await store.text(row.id)) ?? '' };
    },
  );
  app.get(
    '/documents/:id/sentences',
    { schema: { operationId: 'listSentences', summary: 'Its sentences', tags, params, querystring: Window, response: { 200: Sentences, ...refusals } } },
    async ({ params: { id }, query }) => ({
      items: [...(await store.sentences((await find(id)).id, query.from, query.to))],
    }),
  );
  app.get(
    '/documents/:id/mentions',
    {
      schema: {
        operationId: 'listMentions',
        summary: 'Its mentions, of some sentences or all',
        tags,
        params,
        querystring: Window,
        response: { 200: Mentions, ...refusals },
      },
    },
    async ({ params: { id }, query }) => ({
      items: [...(await store.mentions((await find(id)).id, query.from, query.to))],
    }),
  );
  app.get(
    '/documents/:id/original',
    {
      schema: {
        operationId: 'getOriginal',
        summary: 'The file it was read from, where that is still there and unchanged',
        tags,
        params,
        response: { 200: { description: 'The bytes', content: { 'application/octet-stream': { schema: z.any() } } }, ...refusals },
      },
    },
    async ({ params: { id } }, reply) => {
      const { id: document, location } = await find(id);
      const bytes = location === null ? null : await bytesAt(location).catch(() => null);
      // Whatever lies at that path now: only the very bytes that were ingested are handed out.
      if (!bytes || documentId(bytes) !== document) throw new Refusal(404, 'the original is not there any more, or not as it was');
      return reply
        .type('application/octet-stream')
        .header('content-disposition', 'attachment')
        .serializer((given: unknown) => given as string)
        .send(bytes);
    },
  );
}
