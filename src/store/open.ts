import { StoreError } from './errors.js';
import type { FactTypeShape } from './fact-types.js';
import { bringUpToDate, stateOf } from './migrate.js';
import { Sqlite, type Mode } from './sqlite.js';
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
}

/**
 * Opens the store at a path, `:memory:` for one that lives as long as it is open.
 * @throws StoreError with one line that says what is wrong and what to do.
 */
export function openStore(location: string, { mode = 'write', factTypes }: OpenOptions = {}): SqliteStore {
  if (/^\w+:\/\//.test(location)) throw new StoreError('unsupported', `store ${location}: only files can be stores so far. Name a file with --store.`);
  const connection = opened(location, mode);
  try {
    if (mode === 'write' && factTypes) renewViews(connection, factTypes);
    if (mode === 'snapshot') connection.run('begin');
    return new SqliteStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
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
