import { openStore, type SqliteStore } from '../../src/store/index.js';
import { createServer, type ServerOptions } from '../../src/serve/server.js';
import { factTypes, sample } from '../store/sample.js';

/** A server over a store in memory with some samples in it; what was not foreseen is gathered in `failures`. */
export async function serving(options: Partial<ServerOptions> = {}) {
  const store: SqliteStore = openStore(':memory:', { factTypes });
  const entries = [
    sample(),
    sample({ buyer: 'Serbia', iso: 'SRB', system: 'Leopard 2A8', when: 2030, count: 40 }),
    sample({ buyer: 'Norway', iso: 'NOR', when: 1999 }),
  ];
  store.writeAll(entries);
  const failures: Error[] = [];
  const app = await createServer({ store, host: '127.0.0.1', version: '0.0.0', report: (error) => void failures.push(error), ...options });
  const facts = entries.flatMap(({ extraction }) => extraction.facts.map(({ id }) => id));
  return { app, store, entries, facts, failures };
}
export type Serving = Awaited<ReturnType<typeof serving>>;

/** A request as a program sends it, with the body as JSON. */
export async function ask({ app }: Pick<Serving, 'app'>, url: string, body?: unknown, headers: Record<string, string> = {}) {
  const host = { host: '127.0.0.1:4173', ...headers };
  if (body === undefined) return app.inject({ method: 'GET', url, headers: host });
  return app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...host }, payload: JSON.stringify(body) });
}
