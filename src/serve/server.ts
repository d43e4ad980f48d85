import { readFile } from 'node:fs/promises';
import type { Store } from '../store/contract.js';
import { StoreError } from '../store/index.js';
import { createFramework, type App } from './framework.js';
import { installGuard, isLoopback, type GuardOptions } from './guard.js';
import { pageFiles } from './page-files.js';
import { installProblems } from './problem.js';
import { etagOf } from './rows.js';
import { decisionRoutes } from './routes/decisions.js';
import { docsRoutes } from './routes/docs.js';
import { documentRoutes } from './routes/documents.js';
import { factRoutes } from './routes/facts.js';
import { overviewRoutes } from './routes/overview.js';

export interface ServerOptions extends GuardOptions {
  readonly store: Store;
  /** Of the program, for the description. */
  readonly version: string;
  /** What each rule reads, in its own words, by its id. */
  readonly rules?: Readonly<Record<string, string>>;
  /** How the bytes of an original are had; from the file at its path where nothing else is said. */
  readonly bytesAt?: (location: string) => Promise<Uint8Array>;
  /** Folder of the built review page, where it is not beside the server. */
  readonly page?: string;
  /** What was not foreseen: for the log, never for the world. */
  readonly report?: (error: Error) => void;
}

/**
 * The API and the review page over one store. Nothing listens yet: `listen({ port, host })` of what comes back does,
 * `inject` answers without a network.
 * @throws StoreError `unsupported` where it would be open to others without a token
 */
export async function createServer({ store, version, rules = {}, page, bytesAt = readFile, report = () => undefined, ...guard }: ServerOptions): Promise<App> {
  if (!isLoopback(guard.host) && (guard.token ?? '') === '')
    throw new StoreError('unsupported', `${guard.host} can be reached from other machines: give a --token that they must know, or stay with --host 127.0.0.1`);
  const app = await createFramework({
    title: 'Factline',
    version,
    description:
      'Facts read out of reports, every figure traced to its sentence. Offsets are UTF-16 code units into a document’s text; errors are RFC 9457 problems.',
  });
  installGuard(app, guard);
  installProblems(app, report);
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || reply.statusCode !== 200 || (request.method !== 'GET' && request.method !== 'HEAD')) return payload;
    const tag = etagOf(payload);
    void reply.header('etag', tag);
    const known = request.headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (!known?.includes(tag) && !known?.includes('*')) return payload;
    void reply.code(304).removeHeader('content-length');
    return '';
  });
  documentRoutes(app, store, bytesAt);
  factRoutes(app, store);
  decisionRoutes(app, store);
  overviewRoutes(app, store, rules);
  docsRoutes(app);
  await pageFiles(app, page);
  await app.ready();
  return app;
}
