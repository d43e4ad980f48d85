import { Readable } from 'node:stream';
import { z } from 'zod';
import { related } from '../../review/index.js';
import type { FactRow, Store } from '../../store/contract.js';
import { standing, votesOf } from '../../store/index.js';
import type { App, Reply } from '../framework.js';
import { Refusal, refusals } from '../problem.js';
import { itemOf, page } from '../rows.js';
import { named } from '../schemas/components.js';
import { Changes, Conflicts, FactBody, FactInContext, Facts } from '../schemas/facts.js';
import { FilterQuery, filterOf, PageQuery, words } from '../schemas/query.js';

const tags = ['facts'];
const params = z.object({ id: words.describe('id of the fact, or the beginning of one') });
const limit = z.coerce.number().int().min(1).max(1000).optional();
const Count = named('Count', z.object({ count: z.int() }));
/** Sentences shown on either side of the one that states a fact. */
const CONTEXT = 2;
const LINES = 'application/x-ndjson';

export function factRoutes(app: App, store: Store): void {
  const find = async (id: string): Promise<FactRow> => {
    const row = await store.fact(id);
    if (!row) throw new Refusal(404, `there is no fact ${id}`);
    return row;
  };

  app.get(
    '/facts',
    {
      schema: {
        operationId: 'listFacts',
        summary: 'Facts that pass a filter: a page, or with `Accept: application/x-ndjson` all of them (or `limit`) as JSON lines',
        tags,
        querystring: PageQuery,
        response: {
          200: { description: 'A page, or one fact a line', content: { 'application/json': { schema: Facts }, [LINES]: { schema: FactBody } } },
          307: z.null().describe('to /changes, where `since` was given'),
          ...refusals,
        },
      },
    },
    async (request, reply) => {
      const { since, limit: most, after, order, ...filter } = request.query;
      if (since !== undefined) return reply.redirect(`/changes?since=${since}${most === undefined ? '' : `&limit=${most}`}`, 307) as never;
      const asked = { ...filterOf(filter), ...(order && { order }), ...(after !== undefined && { after }) };
      if ((order === 'content') !== (after?.includes('@') ?? order === 'content')) throw new Refusal(400, 'this `after` is of another order');
      if (request.headers.accept?.includes(LINES)) {
        const rows = store.facts({ ...asked, ...(most !== undefined && { limit: most }) });
        return (reply as Reply).type(LINES).send(Readable.from(lines(rows))) as never;
      }
      const size = most ?? 50;
      const { items, next } = await page(store.facts({ ...asked, limit: size + 1 }), size);
      return { items: items.map(itemOf), next };
    },
  );
  app.get(
    '/count',
    { schema: { operationId: 'countFacts', summary: 'How many facts pass a filter', tags, querystring: FilterQuery, response: { 200: Count, ...refusals } } },
    async ({ query }) => ({
      count: await store.count(filterOf(query)),
    }),
  );
  app.get(
    '/facts/:id',
    { schema: { operationId: 'getFact', summary: 'A fact in its context', tags, params, response: { 200: FactInContext, ...refusals } } },
    async ({ params: { id } }) => {
      const row = await find(id);
      const decisions = [...(await store.decisions(row.id))];
      const stating = row.evidence[0]?.sentence ?? 0;
      return {
        fact: itemOf(row),
        context: [...(await store.sentences(row.document.id, Math.max(0, stating - CONTEXT), stating + CONTEXT + 1))],
        decisions,
        votes: votesOf(standing(decisions)),
        related: (await related(store, row)).map(itemOf),
      };
    },
  );
  app.get(
    '/conflicts',
    {
      schema: {
        operationId: 'listConflicts',
        summary: 'Facts that others of their document contradict, each with those',
        tags,
        querystring: PageQuery.omit({ since: true, conflict: true }),
        response: { 200: Conflicts, ...refusals },
      },
    },
    async ({ query }) => {
      const { limit: most = 50, after, order, ...filter } = query;
      if ((order === 'content') !== (after?.includes('@') ?? order === 'content')) throw new Refusal(400, 'this `after` is of another order');
      const asked = { ...filterOf(filter), ...(order && { order }), ...(after !== undefined && { after }), conflict: true, limit: most + 1 };
      const { items, next } = await page(store.facts(asked), most);
      const told: z.infer<typeof Conflicts>['items'] = [];
      for (const row of items) {
        const others: FactRow[] = [];
        for (const id of row.conflicts) {
          const other = await store.fact(id);
          if (other?.id === id) others.push(other);
        }
        told.push({ fact: itemOf(row), others: others.map(itemOf) });
      }
      return { items: told, next };
    },
  );
  app.get(
    '/changes',
    {
      schema: {
        operationId: 'listChanges',
        summary: 'What was added, changed, decided and withdrawn after a cursor, in order and without gaps',
        tags,
        querystring: z.strictObject({
          since: z
            .string()
            .regex(/^\d{1,15}$/)
            .describe('cursor of the last change already taken; 0 for all there ever was'),
          limit,
        }),
        response: { 200: Changes, ...refusals },
      },
    },
    async ({ query: { since, limit: most = 500 } }) => {
      const items: z.infer<typeof Changes>['items'] = [];
      for await (const { row, decision, ...change } of store.changes(since, most))
        items.push({ ...change, row: row && itemOf(row), ...(decision && { decision }) });
      return { items, next: items.at(-1)?.cursor ?? since };
    },
  );
}

/** Lines are gathered to pieces worth a packet. */
async function* lines(rows: Iterable<FactRow> | AsyncIterable<FactRow>): AsyncGenerator<string> {
  let piece = '';
  for await (const row of rows) {
    piece += `${JSON.stringify(itemOf(row))}\n`;
    if (piece.length > 32_768) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
