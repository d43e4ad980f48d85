import { StoreError } from './errors.js';

/** A store on a server, as it is named: `postgres://user:password@host:5432/database?schema=factline`. */
export type PostgresUrl = `postgres://${string}` | `postgresql://${string}`;

export function isPostgresUrl(location: string): location is PostgresUrl {
  return /^postgres(?:ql)?:\/\//.test(location);
}

/** Where in a database the store lies, unless `?schema=` says otherwise. */
const DEFAULT_SCHEMA = 'factline';

export interface ServerPlace {
  /** For the driver. */
  readonly url: string;
  /** The schema that holds the tables; that of the queue has `_queue` behind its name. */
  readonly schema: string;
  /** For people: without the password. */
  readonly shown: string;
}

/** @throws StoreError `unsupported` where it is no URL of PostgreSQL. */
export function placeOf(location: string): ServerPlace {
  let url: URL;
  try {
    url = new URL(location);
  } catch {
    throw new StoreError('unsupported', `this store cannot be read as an address. Write postgres://USER:PASSWORD@HOST:PORT/DATABASE.`);
  }
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
    throw new StoreError('unsupported', `'${schema}' is no name for a schema. Take lower case letters, digits and _, at most 41 of them.`);
  url.searchParams.delete('schema');
  const shown = new URL(url);
  shown.password = '';
  if (schema !== DEFAULT_SCHEMA) shown.searchParams.set('schema', schema);
  return { url: url.href, schema, shown: shown.href };
}
