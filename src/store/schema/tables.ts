import type { RowOf } from './columns.js';
import { factTables } from './fact-tables.js';
import { reportTables } from './report-tables.js';
import { workTables } from './work-tables.js';

/** The whole schema: from it come the DDL, the types of the queries and the page that documents it. */
export const tables = { ...reportTables, ...factTables, ...workTables };
export type TableName = keyof typeof tables;
export type Database = { [T in TableName]: RowOf<(typeof tables)[T]> };

/** Places that one document has in the keys of its sentences, mentions and facts. */
export const PLACES = 2 ** 24;
