import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { FACT_TYPES, Status } from '../model/index.js';
import { REVIEW_STATES, type FactFilter, type FactRow, type Store } from '../store/contract.js';

const MOST = 100;
const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;
const INSTRUCTIONS =
  'Facts read out of reports by rules, each with the sentence that states it. Cite the sentence, the document and the fact id; say who is attributed and what reviewers decided. Say so where nothing is found: these are the facts there are.';

const Search = {
  country: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .optional()
    .describe('ISO 3166-1 alpha-3, in any slot, such as HRV'),
  type: z.enum(FACT_TYPES).optional(),
  system: z.string().optional().describe('designation of a weapon system; `Leopard*` for all that begin so'),
  organization: z.string().optional(),
  from: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional()
    .describe('facts whose dates may reach this day, month or year'),
  to: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .optional(),
  status: Status.optional(),
  review: z.enum(REVIEW_STATES).optional(),
  document: z.string().optional().describe('id of a document, the beginning of one, or its name'),
  text: z.string().optional().describe('words of the sentence; "in quotes" as a phrase'),
  limit: z.number().int().min(1).max(MOST).optional().describe('20 unless said'),
};

/** A fact in the words that an answer may quote. */
function cited({ id, type, status, review, standing, attribution, readable, evidence, rule, confidence, conflicts, document }: FactRow): object {
  return {
    ...{ id, type, status, review, standing, attribution, rule, confidence, conflicts },
    values: Object.fromEntries(Object.entries(readable).filter(([, value]) => value !== null)),
    sentences: evidence.map(({ text, start, end, locator }) => ({ text, start, end, ...(locator && { locator }) })),
    document: { id: document.id, name: document.name, title: document.title, date: document.date },
  };
}

/** What a store tells assistants, so that they cite instead of inventing. It only ever reads. */
export function createMcpServer(store: Store, version: string): McpServer {
  const server = new McpServer({ name: 'factline', title: 'Factline', version }, { instructions: INSTRUCTIONS });
  server.registerTool(
    'search_facts',
    {
      title: 'Search facts',
      description: 'Facts that pass all of the given conditions, each with its sentences. `total` says how many there are.',
      inputSchema: Search,
      annotations: READ_ONLY,
    },
    async ({ limit = 20, ...asked }) => {
      const filter: FactFilter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
      const facts: object[] = [];
      for await (const row of store.facts({ ...filter, limit })) facts.push(cited(row));
      return answer({ total: await store.count(filter), facts });
    },
  );
  server.registerTool(
    'get_fact',
    {
      title: 'Get a fact',
      description: 'One fact by its id (or the beginning of it), with the sentences around the one that states it and what reviewers said.',
      inputSchema: { id: z.string().min(1) },
      annotations: READ_ONLY,
    },
    async ({ id }) => {
      const row = await store.fact(id);
      if (!row) return refused(`there is no fact ${id}`);
      const stating = row.evidence[0]?.sentence ?? 0;
      const context = await store.sentences(row.document.id, Math.max(0, stating - 2), stating + 3);
      const decisions = await store.decisions(row.id);
      return answer({
        ...cited(row),
        context: context.map(({ text, heading }) => ({ text, heading })),
        decisions: decisions.map(({ action, reviewer, at, comment }) => ({ action, reviewer, at, comment })),
      });
    },
  );
  server.registerTool(
    'list_documents',
    { title: 'List documents', description: 'The documents that the facts were read from.', inputSchema: {}, annotations: READ_ONLY },
    async () =>
      answer({ documents: (await store.documents()).map(({ id, name, title, date, sentences, facts }) => ({ id, name, title, date, sentences, facts })) }),
  );
  return server;
}

function answer(told: Record<string, unknown>): { content: { type: 'text'; text: string }[] } {
  return { content: [{ type: 'text', text: JSON.stringify(told) }] };
}
function refused(why: string): ReturnType<typeof answer> & { isError: true } {
  return { content: [{ type: 'text', text: why }], isError: true };
}

/** Serves over a pair of streams until the input ends or `ended` is aborted. */
export async function serveMcp(
  store: Store,
  version: string,
  streams: { readonly stdin: Readable; readonly stdout: Writable },
  ended: AbortSignal,
): Promise<void> {
  const server = createMcpServer(store, version);
  const done = new Promise<void>((resolve) => {
    streams.stdin.once('end', resolve);
    ended.addEventListener('abort', () => resolve(), { once: true });
    if (ended.aborted) resolve();
  });
  // The library's types leave out that its members may be undefined.
  await server.connect(new StdioServerTransport(streams.stdin, streams.stdout) as Transport);
  await done;
  await server.close();
}
