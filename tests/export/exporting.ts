import { exportFormats } from '../../src/export/index.js';
import { openStore, type FactFilter, type SqliteStore } from '../../src/store/index.js';
import { factTypes, type sample } from '../store/sample.js';

export const formatOf = (name: string): (typeof exportFormats)[number] => exportFormats.find((each) => each.name === name)!;

export function storeOf(entries: ReturnType<typeof sample>[], types = factTypes): SqliteStore {
  const store = openStore(':memory:', { factTypes: types });
  store.writeAll(entries);
  return store;
}
export async function exportedBytes(name: string, store: SqliteStore, filter: FactFilter = {}): Promise<Buffer> {
  const pieces: Buffer[] = [];
  await formatOf(name).write(store.facts({ order: 'content', ...filter }), { write: (piece) => void pieces.push(Buffer.from(piece)) }, store);
  return Buffer.concat(pieces);
}
export async function exported(name: string, store: SqliteStore, filter: FactFilter = {}): Promise<string> {
  return (await exportedBytes(name, store, filter)).toString('utf8');
}
export const jsonRows = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
