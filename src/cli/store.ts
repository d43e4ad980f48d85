import type { FactTypeShape } from '../store/fact-types.js';
import type { PostgresStore } from '../store/index.js';
import type { Store } from '../store/contract.js';

/** Opens a store that is there, for the length of the work. */
export async function readStore<T>(location: string, work: (store: Store) => Promise<T>, mode: 'read' | 'snapshot' = 'read'): Promise<T> {
  // Loaded when needed: the database driver is no business of commands without a store.
  const { storeAt } = await import('../store/index.js');
  return withStore(await storeAt(location, { mode }), work);
}

/** Opens a store that is there, to take decisions. */
export async function reviewStore<T>(location: string, work: (store: Store) => Promise<T>): Promise<T> {
  const { storeAt } = await import('../store/index.js');
  // Reading first: a wrong path is told, and makes no empty store.
  await (await storeAt(location, { mode: 'read' })).close();
  return withStore(await storeAt(location, { mode: 'write' }), work);
}

/** Opens a store to write, and makes it where there is none. Its views follow the fact types. */
export async function writeStore<T>(location: string, factTypes: readonly FactTypeShape[], work: (store: Store) => Promise<T>): Promise<T> {
  const { storeAt } = await import('../store/index.js');
  return withStore(await storeAt(location, { mode: 'write', factTypes }), work);
}

/**
 * Opens a store on a server to write, by the name that others there are to know this program by; null where it is none.
 * Without fact types its views stay as they are.
 */
export async function writeServer<T>(
  location: string,
  factTypes: readonly FactTypeShape[] | null,
  name: string,
  work: (store: PostgresStore | null) => Promise<T>,
): Promise<T> {
  const { isPostgresUrl, openStore } = await import('../store/index.js');
  if (!isPostgresUrl(location)) return work(null);
  const store = await openStore(location, { mode: 'write', ...(factTypes && { factTypes }), name });
  return withStore(store, () => work(store));
}

async function withStore<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Whether a store lies on a server, told without loading what opens it. */
export function isServer(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location);
}
