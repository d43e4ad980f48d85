import { factTypeShapes } from '../ingest/shapes.js';
import type { Pipeline } from '../pipeline.js';
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

/** Opens a store to write, and makes it where there is none. Its views follow the pipeline's fact types. */
export async function writeStore<T>(location: string, pipeline: Pick<Pipeline, 'types'>, work: (store: Store) => Promise<T>): Promise<T> {
  const { storeAt } = await import('../store/index.js');
  return withStore(await storeAt(location, { mode: 'write', factTypes: factTypeShapes(pipeline.types) }), work);
}

async function withStore<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
