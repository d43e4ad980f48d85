import type { OpenOptions, PostgresUrl, Store } from '../../src/store/index.js';
import { openStore } from '../../src/store/index.js';
import { testServer } from './server.js';

const server = await testServer();

/** The kinds of store there are: what holds of one holds of all. `reason` says why one cannot be had here. */
export const KINDS: readonly {
  readonly kind: string;
  readonly reason?: string;
  /** Where a new store lies, on a server. */
  readonly place?: () => PostgresUrl;
  readonly open: (options: OpenOptions, place?: PostgresUrl) => Promise<Store>;
}[] = [
  { kind: 'a file', open: async (options) => openStore(':memory:', options) },
  'reason' in server
    ? { kind: 'a server', reason: server.reason, open: async () => Promise.reject(new Error(server.reason)) }
    : { kind: 'a server', place: server.place, open: async (options, place = server.place()) => openStore(place, options) },
];

/** All that a listing gives. */
export async function listed<T>(rows: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
