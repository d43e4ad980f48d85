import { existsSync } from 'node:fs';
import { StoreError } from './errors.js';
import type { DialectName } from './schema/builder.js';
import { createStatements } from './schema/ddl.js';
import type { Sqlite } from './sqlite.js';

/** `FACT` in ASCII: marks the file as a Factline store (SQLite's `application_id`). */
export const APPLICATION_ID = 0x46414354;

/** One step from a schema version to the next; steps are never edited once released. */
export interface Migration {
  readonly from: number;
  readonly statements: readonly string[];
  /** The same step in the words of PostgreSQL, where those are others. */
  readonly postgres?: readonly string[];
}
const COUNTRIES_OF_FACTS = `insert into "fact_country" select distinct s.country, f.type, f.key, f.first_day, f.last_day from "slot" s join "fact" f on f.key = s.fact where s.country is not null order by 1, 2, 3`;
export const migrations: readonly Migration[] = [
  {
    // Stores on servers began with schema 2.
    from: 1,
    statements: [
      `create table "change" ("key" integer primary key, "kind" text not null, "fact" text not null, "document" integer references "document" ("key"), "decision" integer references "decision" ("key"), "run" integer references "run" ("key")) strict`,
      `create trigger "change_no_update" before update on "change" begin select raise(abort, 'change is only ever appended to'); end`,
      `create trigger "change_no_delete" before delete on "change" begin select raise(abort, 'change is only ever appended to'); end`,
      // The feed of a store that had none begins with what is there, so that a copy can follow from its start.
      `insert into "change" ("kind", "fact", "document", "run") select 'added', f.id, f.document, d.run from fact f join document d on d.key = f.document order by f.key`,
      `insert into "change" ("kind", "fact", "document", "decision") select 'decided', d.fact, f.document, d.key from decision d left join fact f on f.id = d.fact order by d.key`,
    ],
  },
  {
    from: 2,
    statements: [
      `alter table "fact" add column "standing" text default 'read' not null`,
      `alter table "fact" add column "rules_reading" text`,
      `alter table "fact" add column "decided_reading" text`,
      `create index "fact_standing_index" on "fact" ("standing") where standing <> 'read'`,
      `drop trigger "decision_no_update"`,
      `alter table "decision" add column "document" text`,
      `alter table "decision" add column "read" text`,
      `alter table "decision" add column "batch" text`,
      `alter table "decision" add column "target" text`,
      `alter table "decision" add column "independent" integer default 0 not null`,
      `update "decision" set "document" = (select d.id from fact f join document d on d.key = f.document where f.id = "decision"."fact")`,
      `create index "decision_document_index" on "decision" ("document")`,
      `create index "decision_batch_index" on "decision" ("batch") where batch is not null`,
      `create trigger "decision_no_update" before update on "decision" begin select raise(abort, 'decision is only ever appended to'); end`,
    ],
    postgres: [
      `alter table "fact" add column "standing" text collate "C" default 'read' not null, add column "rules_reading" text collate "C", add column "decided_reading" text collate "C"`,
      `create index "fact_standing_index" on "fact" ("standing") where standing <> 'read'`,
      `drop trigger "decision_append_only" on "decision"`,
      `alter table "decision" add column "document" text collate "C", add column "read" text collate "C", add column "batch" text collate "C", add column "target" text collate "C", add column "independent" integer default 0 not null`,
      `update "decision" set "document" = d.id from "fact" f join "document" d on d.key = f.document where f.id = "decision"."fact"`,
      `create index "decision_document_index" on "decision" ("document")`,
      `create index "decision_batch_index" on "decision" ("batch") where batch is not null`,
      `create trigger "decision_append_only" before update or delete on "decision" for each row execute function "refuse"()`,
    ],
  },
  {
    from: 3,
    statements: [
      ...['author', 'publisher', 'replaces', 'layout'].map((column) => `alter table "document" add column "${column}" text`),
      `create index "document_location_index" on "document" ("location")`,
      `create index "document_replaces_index" on "document" ("replaces") where replaces is not null`,
      `create table "copy" ("document" integer not null references "document" ("key"), "name" text not null, "location" text, constraint "copy_pk" primary key ("document", "name")) strict, without rowid`,
      `alter table "problem" add column "location" text`,
    ],
    postgres: [
      ...['author', 'publisher', 'replaces', 'layout'].map((column) => `alter table "document" add column "${column}" text collate "C"`),
      `create index "document_location_index" on "document" ("location")`,
      `create index "document_replaces_index" on "document" ("replaces") where replaces is not null`,
      `create table "copy" ("document" bigint not null, "name" text collate "C" not null, "location" text collate "C", constraint "copy_pk" primary key ("document", "name"))`,
      `alter table "problem" add column "location" text collate "C"`,
    ],
  },
  {
    from: 4,
    statements: [`drop index "fact_type_index"`, `create index "fact_type_key_first_day_last_day_index" on "fact" ("type", "key", "first_day", "last_day")`],
  },
  {
    from: 5,
    statements: [
      `create table "fact_country" ("country" text not null, "type" text not null, "fact" integer not null references "fact" ("key"), "first_day" text, "last_day" text, constraint "fact_country_pk" primary key ("country", "type", "fact")) strict, without rowid`,
      COUNTRIES_OF_FACTS,
    ],
    postgres: [
      `create table "fact_country" ("country" text collate "C" not null, "type" text collate "C" not null, "fact" bigint not null, "first_day" text collate "C", "last_day" text collate "C", constraint "fact_country_pk" primary key ("country", "type", "fact"))`,
      COUNTRIES_OF_FACTS,
    ],
  },
  {
    from: 6,
    statements: [`alter table "slot" add column "direction" text`],
    postgres: [`alter table "slot" add column "direction" text collate "C"`],
  },
];

/** The version that `createStatements` makes (SQLite's `user_version`). */
export const SCHEMA_VERSION = 7;

export type StoreState = 'empty' | 'current' | 'older';

/** @throws StoreError when the file belongs to another program or to a newer Factline. */
export function stateOf(connection: Sqlite, version = SCHEMA_VERSION): StoreState {
  const where = `store ${connection.location}`;
  const application = Number(connection.pragma('application_id'));
  const found = Number(connection.pragma('user_version'));
  if (application !== APPLICATION_ID) {
    const tables = connection.guard(() => connection.prepare('select count(*) as n from sqlite_master').get() as { n: number }).n;
    if (application === 0 && found === 0 && tables === 0) return 'empty';
    throw new StoreError('foreign', `${where}: is a database of another program. Name another file with --store.`);
  }
  if (found > version) {
    throw new StoreError('newer', `${where}: was written by a newer Factline (schema ${found}, this one knows ${version}). Update Factline.`);
  }
  return found === version ? 'current' : 'older';
}

/** Makes an empty file a store, and an older store a current one after a copy of it was put beside it. */
export function bringUpToDate(connection: Sqlite, steps = migrations, version = SCHEMA_VERSION): void {
  const state = stateOf(connection, version);
  connection.prepareForWriting();
  if (state === 'current') return;
  if (state === 'older') backUp(connection);
  connection.transaction(() => {
    // Another process may have done it while this one waited for the lock.
    const now = stateOf(connection, version);
    if (now === 'current') return;
    const path = now === 'empty' ? createStatements() : pathFrom(connection.location, Number(connection.pragma('user_version')), steps, version, 'sqlite');
    for (const statement of path) connection.run(statement);
    connection.run(`pragma application_id = ${APPLICATION_ID}`);
    connection.run(`pragma user_version = ${version}`);
  });
}

/** The statements that lead from one schema version to another. @throws StoreError where no way leads there. */
export function pathFrom(location: string, from: number, steps: readonly Migration[], to: number, dialect: DialectName): string[] {
  const statements: string[] = [];
  for (let at = from; at < to; at++) {
    const step = steps.find((each) => each.from === at);
    if (!step) throw new StoreError('unsupported', `store ${location}: no way leads from schema ${at} to ${at + 1}. Ingest the reports into a new store.`);
    statements.push(...(dialect === 'postgres' ? (step.postgres ?? step.statements) : step.statements));
  }
  return statements;
}

/** A whole copy beside the store, `NAME.schema-1.backup`: never over an earlier one. */
function backUp(connection: Sqlite): void {
  const base = `${connection.location}.schema-${connection.pragma('user_version')}.backup`;
  let target = base;
  for (let copy = 2; existsSync(target); copy++) target = `${base}-${copy}`;
  connection.guard(() => connection.prepare('vacuum into ?').run(target));
}
