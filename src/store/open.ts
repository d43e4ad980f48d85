import type { Store } from './contract.js';
import { StoreError } from './errors.js';
import type { FactTypeShape } from './fact-types.js';
import { bringUpToDate, stateOf } from './migrate.js';
import { isPostgresUrl, type PostgresUrl } from './location.js';
import { Sqlite, type Mode } from './sqlite.js';
import { sqliteDialect } from './dialect.js';
import type { PostgresStore } from './postgres-store.js';
import { SqliteStore } from './store.js';
import { renewViews } from './views.js';

export interface OpenOptions {
  /**
   * `write` makes the store where there is none. `read` and `snapshot` never do; a snapshot is one unchanging state of
   * the store until it is closed.
   */
  readonly mode?: Mode;
  /** The fact types that this program knows: the views follow them. Without them the views stay as they are. */
  readonly factTypes?: readonly FactTypeShape[];
  /** By what a server knows this program among others. */
  readonly name?: string;
}

/**
 * Opens the store at a path, `:memory:` for one that lives as long as it is open; at `postgres://…` a store on a server,
 * which is there later: await the answer where the location may be either.
 * @throws StoreError with one line that says what is wrong and what to do.
 */
export function openStore(location: PostgresUrl, options?: OpenOptions): Promise<PostgresStore>;
export function openStore(location: string, options?: OpenOptions): SqliteStore;
export function openStore(location: string, options: OpenOptions = {}): SqliteStore | Promise<PostgresStore> {
  // Loaded when needed: a store in a file has no use for the driver of a server.
  if (isPostgresUrl(location)) return import('./postgres-open.js').then(({ openOnServer }) => openOnServer(location, options));
  if (/^\w+:\/\//.test(location)) throw new StoreError('unsupported', `store ${location}: is no store. Name a file with --store, or postgres://HOST/DATABASE.`);
  const { mode = 'write', factTypes } = options;
  const connection = opened(location, mode);
  try {
    if (mode === 'write' && factTypes) connection.perform(renewViews(sqliteDialect, factTypes));
    if (mode === 'snapshot') connection.run('begin');
    return new SqliteStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens either kind of store: for whoever is given its location and awaits its answers. */
export async function storeAt(location: string, options: OpenOptions = {}): Promise<Store> {
  return isPostgresUrl(location) ? openStore(location, options) : openStore(location, options);
}

/** A connection to a store of the current schema. A store of an older one is brought up to date even for reading. */
function opened(location: string, mode: Mode): Sqlite {
  const connection = Sqlite.open(location, mode);
  try {
    if (mode === 'write') {
      bringUpToDate(connection);
      return connection;
    }
    const state = stateOf(connection);
    if (state === 'current') return connection;
    if (state === 'empty') throw new StoreError('missing', `store ${location}: holds nothing yet. Run 'factline ingest PATH --store ${location}' first.`);
    connection.close();
    const writing = Sqlite.open(location, 'write');
    bringUpToDate(writing);
    writing.close();
    return Sqlite.open(location, mode);
  } catch (error) {
    connection.close();
    throw error;
  }
}
