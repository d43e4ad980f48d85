import { createClient, type Schemas } from '../client/index.js';
import type { Filter } from './state/route.js';
import { independent, reviewer } from './state/settings.js';
import type { Decided, Decision, FactRow, Reading, Verdict } from './types.js';

const client = createClient();

/** What was answered. @throws Error in the server's own words where it refused */
async function told<T>(asked: Promise<{ data?: T; error?: { detail?: string; title?: string }; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (data !== undefined) return data;
  throw new Error(error?.detail ?? error?.title ?? `The server answered ${response.status}.`);
}

const voice = () => ({ reviewer: reviewer.get(), ...(independent.get() && { independent: true }) });
const path = (id: string) => ({ params: { path: { id } } });

/** Asked for once: they change only with the program. */
let known: ReturnType<typeof ask> | undefined;
const ask = () => told(client.GET('/schemas'));
const schemas = () => (known ??= ask());

/** All that the page asks of the server, by the typed client of its API. */
export const remote = {
  async facts(filter: Filter, after: string | null, limit: number): Promise<{ rows: readonly FactRow[]; next: string | null }> {
    const query = { ...queryOf(filter), limit, ...(after !== null && { after }) };
    const { items, next } = await told(client.GET('/facts', { params: { query } }));
    return { rows: items, next };
  },
  count: async (filter: Filter) => (await told(client.GET('/count', { params: { query: queryOf(filter) } }))).count,
  fact: async (id: string) => (await told(client.GET('/facts/{id}', path(id)))).fact,
  factInContext: (id: string) => told(client.GET('/facts/{id}', path(id))),
  documents: () => told(client.GET('/documents')),
  text: async (document: string) => (await told(client.GET('/documents/{id}/text', path(document)))).text,
  sentences: async (document: string) => (await told(client.GET('/documents/{id}/sentences', path(document)))).items,
  mentions: async (document: string) => (await told(client.GET('/documents/{id}/mentions', path(document)))).items,
  /** The bytes of the file it was read from; null where they are not there any more. */
  async original(document: string): Promise<ArrayBuffer | null> {
    const { data } = await client.GET('/documents/{id}/original', { ...path(document), parseAs: 'arrayBuffer' });
    return data ?? null;
  },
  facets: (filter: Filter) => told(client.GET('/facets', { params: { query: queryOf(filter) } })),
  series: async (slot: string, filter: Filter) => (await told(client.GET('/series', { params: { query: { ...queryOf(filter), slot } } }))).items,
  types: async () => (await schemas()).factTypes,
  /** What each rule reads, in its own words. */
  rules: async () => (await schemas()).rules,
  lessons: () => told(client.GET('/rules')),
  agreement: () => told(client.GET('/agreement')),

  decide: ({ id, version }: FactRow, action: Verdict) => told(client.POST('/decisions', { body: { ...voice(), fact: id, action, seen: version } })),
  /** A verdict on the facts of independent reviews, as one of them has it: it counts for itself, whoever gives it. */
  settle({ id, version }: FactRow, { action, after }: Decision): Promise<Decided> {
    const plain = action === 'accept' || action === 'add' ? 'accept' : action === 'flag' ? 'flag' : after ? 'correct' : 'reject';
    const said = { fact: id, action: plain, seen: version, independent: false, ...(plain === 'correct' && { after }) } as const;
    return told(client.POST('/decisions', { body: { reviewer: reviewer.get(), ...said } }));
  },
  comment: ({ id }: FactRow, comment: string) => told(client.POST('/decisions', { body: { ...voice(), fact: id, action: 'comment', comment } })),
  correct: ({ id, version }: FactRow, after: Reading) =>
    told(client.POST('/decisions', { body: { ...voice(), fact: id, action: 'correct', after, seen: version } })),
  add: (document: string, after: Reading) => told(client.POST('/decisions/add', { body: { ...voice(), document, after } })),
  split: ({ id, version }: FactRow, parts: Reading[]) => told(client.POST('/decisions/split', { body: { ...voice(), fact: id, parts, seen: version } })),
  merge: (facts: readonly FactRow[], after: Reading) =>
    told(client.POST('/decisions/merge', { body: { ...voice(), facts: facts.map(({ id }) => id), after } })),
  decideAll: (action: Verdict, filter: Filter, expected: number) =>
    told(client.POST('/decisions/bulk', { body: { ...voice(), action, filter: bodyOf(filter), expected } })),
  turnBack(action: 'undo' | 'redo', batch?: string): Promise<Decided> {
    const body = { reviewer: reviewer.get(), ...(batch !== undefined && { batch }) };
    return told(action === 'undo' ? client.POST('/decisions/undo', { body }) : client.POST('/decisions/redo', { body }));
  },
};

/** A filter as a body has it: lists where several values are possible, numbers and flags as such. */
function bodyOf({ conflict, surerThan, lessSureThan, from, to, text, reviewer: by, notReviewer, ...several }: Filter): Schemas['Filter'] {
  const single = { from, to, text, reviewer: by, notReviewer };
  return {
    ...Object.fromEntries(Object.entries(several).map(([name, value]) => [name, [value]])),
    ...Object.fromEntries(Object.entries(single).filter(([, value]) => value !== undefined)),
    ...(conflict !== undefined && { conflict: conflict === 'true' }),
    ...(surerThan !== undefined && { surerThan: Number(surerThan) }),
    ...(lessSureThan !== undefined && { lessSureThan: Number(lessSureThan) }),
  };
}

/** The same as parameters of an address, where a flag is a word. */
function queryOf(filter: Filter): Omit<Schemas['Filter'], 'conflict'> & { conflict?: 'true' | 'false' } {
  const { conflict, ...rest } = bodyOf(filter);
  return { ...rest, ...(conflict !== undefined && { conflict: conflict ? 'true' : 'false' }) };
}
