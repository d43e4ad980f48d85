/** What is wrong with a store. */
export type StoreFault =
  | 'missing'
  | 'directory'
  | 'unreadable'
  | 'unreachable'
  | 'not-a-store'
  | 'foreign'
  | 'newer'
  | 'corrupt'
  | 'busy'
  | 'read-only'
  | 'full'
  | 'ambiguous'
  | 'unsupported'
  | 'conflict';

/** One clear line: what, where, what to do. `exitCode` is what the command line ends with: 4 disk full, 2 usage, 3 otherwise. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly fault: StoreFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
  get exitCode(): 2 | 3 | 4 {
    if (this.fault === 'full') return 4;
    return this.fault === 'ambiguous' || this.fault === 'unsupported' || this.fault === 'conflict' ? 2 : 3;
  }
}

const onDisk: readonly (readonly [RegExp, StoreFault, string])[] = [
  [/^SQLITE_FULL/, 'full', 'the disk is full. Free some space and run the same command again; what was stored before is whole'],
  [/^SQLITE_NOTADB/, 'not-a-store', 'not a Factline store: the file is no SQLite database. Name another file with --store'],
  [/^SQLITE_CORRUPT/, 'corrupt', 'the file is damaged. Restore a backup, or name a new file with --store and ingest again'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy', 'another program has been writing to it for too long. Wait for it to end and try again'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'read-only', 'no permission to write. Check the permissions of the file and its folder'],
  [/^SQLITE_CANTOPEN/, 'unreadable', 'cannot be opened. Check the path and the permissions of the file and its folder'],
  [/^SQLITE_IOERR_(SHMSIZE|SHMOPEN|SHMMAP)/, 'full', 'no room for its working files. Free some space and run the same command again'],
  [/^SQLITE_IOERR/, 'unreadable', 'the disk could not be read or written. Check the disk and try again'],
  [/^ENOSPC/, 'full', 'the disk is full. Free some space and run the same command again'],
  [/^(EACCES|EPERM|EROFS)/, 'unreadable', 'no permission to open it. Check the permissions of the file and its folder'],
  [/^ENOTDIR/, 'unreadable', 'a part of the path is a file, not a folder. Name another path with --store'],
];

/** Codes of PostgreSQL (SQLSTATE) and of the network. */
const onServer: readonly (readonly [RegExp, StoreFault, string])[] = [
  [/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|08)/, 'unreachable', 'no server answers there. Check the address, and that the server runs'],
  [/^57P0[123]/, 'unreachable', 'the server is stopping or starting. Try again in a moment; what was stored before is whole'],
  [/^28/, 'unreadable', 'the server refuses this user or password. Check both in the address'],
  [/^3D000/, 'missing', 'the server has no such database. Make it (createdb), or name another in the address'],
  [/^(53100|58030)/, 'full', 'the disk of the server is full. Free some space and run the same command again; what was stored before is whole'],
  [/^(53|55P03|40)/, 'busy', 'the server has too much to do. Wait, or let fewer programs use it, and try again'],
  [/^42501/, 'read-only', 'this user may not do that there. Grant it the rights on the database and the schema'],
  [/^(XX00[12]|58)/, 'corrupt', 'the files of the server are damaged. Restore a backup'],
];

/** The fault behind an error of the driver or the file system; other errors pass as they are. */
export function toStoreError(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = 'code' in error ? String(error.code) : '';
  // The driver names no code where a connection breaks off.
  if (/^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/.test(error.message))
    return new StoreError(
      'unreachable',
      `store ${location}: the connection to the server broke off. Check that it runs, and try again; what was stored before is whole.`,
      { cause: error },
    );
  for (const [pattern, fault, words] of [...onDisk, ...onServer]) {
    if (pattern.test(code)) return new StoreError(fault, `store ${location}: ${words}.`, { cause: error });
  }
  return error;
}

/** The server had no room or no time for us; the same again may go well. */
export function mayPass(error: unknown): boolean {
  return error instanceof StoreError && (error.fault === 'unreachable' || error.fault === 'busy');
}
