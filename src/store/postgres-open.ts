import { postgresDialect } from './dialect.js';
import { StoreError } from './errors.js';
import { migrations, pathFrom, SCHEMA_VERSION, type Migration } from './migrate.js';
import type { OpenOptions } from './open.js';
import { all, first, whole, type Plan } from './plan.js';
import { Postgres } from './postgres.js';
import { PostgresStore } from './postgres-store.js';
import { sql } from './schema/builder.js';
import { createStatements } from './schema/ddl.js';
import { renewViews, savedTypes } from './views.js';

/** Opens the store at `postgres://…`. See `openStore`. */
export async function openOnServer(location: string, { mode = 'write', factTypes, name }: OpenOptions): Promise<PostgresStore> {
  const connection = await Postgres.open(location, mode, name);
  try {
    if (mode === 'write') {
      await bringServerUpToDate(connection);
      if (factTypes) await connection.perform(renewViews(postgresDialect, factTypes));
    } else await expectCurrent(connection);
    return new PostgresStore(connection, await connection.perform(savedTypes()));
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Makes an empty schema a store, and an older store a current one: all of it or, where a step fails, nothing. */
export async function bringServerUpToDate(connection: Postgres, steps: readonly Migration[] = migrations, version = SCHEMA_VERSION): Promise<void> {
  if ((await connection.perform(versionOf(connection, version))) === version) return;
  await connection.perform(
    whole(function* () {
      // Several programs may find the same work at once; the schema's name is the same for all of them.
      yield* all(sql`select pg_advisory_xact_lock(hashtext(${`factline ${connection.place.schema}`}))`);
      const found = yield* versionOf(connection, version);
      if (found === version) return;
      if (found === null) yield* all(sql`create schema if not exists ${sql.id(connection.place.schema)}`);
      const path = found === null ? [...createStatements('postgres'), VERSION_TABLE] : pathFrom(connection.location, found, steps, version, 'postgres');
      for (const statement of path) yield* all(sql.raw(statement));
      yield* all(sql`delete from store_version`);
      yield* all(sql`insert into store_version (version) values (${version})`);
    }),
  );
}
const VERSION_TABLE = 'create table "store_version" ("version" integer not null)';

/** The version of the schema there; null where there is nothing yet. */
function* versionOf({ place, location }: Postgres, known: number): Plan<number | null> {
  const there = sql<{ name: string }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${place.schema}`;
  const names = new Set((yield* all(there)).map(({ name }) => name));
  if (names.size === 0) return null;
  if (!names.has('store_version'))
    throw new StoreError('foreign', `store ${location}: schema ${place.schema} is of another program. Name another with ?schema=NAME behind the address.`);
  const version = (yield* first(sql<{ version: number }>`select version from store_version`))?.version ?? 0;
  if (version > known)
    throw new StoreError('newer', `store ${location}: was written by a newer Factline (schema ${version}, this one knows ${known}). Update Factline.`);
  return version;
}

async function expectCurrent(connection: Postgres): Promise<void> {
  const version = await connection.perform(versionOf(connection, SCHEMA_VERSION));
  const { location } = connection;
  if (version === null) throw new StoreError('missing', `store ${location}: holds nothing yet. Run 'factline ingest PATH --store ${location}' first.`);
  if (version < SCHEMA_VERSION)
    throw new StoreError(
      'unsupported',
      `store ${location}: has an older schema. Run 'factline ingest' once, by a user who may change it; make a backup first.`,
    );
}
