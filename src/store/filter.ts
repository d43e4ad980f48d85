import { edtfDays } from '../normalize/edtf.js';
import type { FactFilter } from './contract.js';
import type { Dialect } from './dialect.js';
import { StoreError } from './errors.js';
import { keyRange } from './keys.js';
import { build, sql, type Expression, type Query, type SqlBool } from './schema/builder.js';
import { PLACES } from './schema/index.js';

type Condition = Expression<SqlBool>;
/** Keys of the documents that a filter's `document` stands for; null where it names none. */
export type Documents = readonly number[] | null;

/** Facts whose keys lie from `first` to before `end`; documents are whole in it. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** How many facts pass. */
export function countQuery(dialect: Dialect, filter: FactFilter, documents: Documents) {
  return build
    .selectFrom('fact')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => eb.and(conditions(dialect, filter, documents)));
}

/**
 * Keys of the facts that pass, in order, after a cursor. Cross joins keep the written order of tables: the first one
 * gives its rows in the order that is asked for, so that a page is found without sorting, or reading, all that pass.
 */
export function keysQuery(
  dialect: Dialect,
  filter: FactFilter,
  documents: Documents,
  after: string | undefined,
  limit: number,
  window?: Window,
): Query<{ key: number }> {
  const { order, ...narrowed } = filter;
  if (order === 'content') return keysByContent(dialect, narrowed, documents, after, limit);
  const beyond = (column: string): Condition[] => [
    ...(after === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} > ${Number(after)}`]),
    ...(window === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} < ${window.end}`]),
  ];
  const lead = leadOf(narrowed);
  if (!lead) {
    const every = build
      .selectFrom('fact')
      .select('key')
      .where((eb) => eb.and([...beyond('fact.key'), ...conditions(dialect, narrowed, documents, undefined, window)]));
    return every.orderBy('key').limit(limit);
  }
  const { table, where, rest } = lead;
  const found = build
    .selectFrom(table as 'slot')
    .crossJoin('fact')
    .select(sql.ref<number>(`${table}.fact`).as('key'))
    .where((eb) =>
      eb.and([
        ...where,
        ...beyond(`${table}.fact`),
        sql<SqlBool>`fact.key = ${sql.ref(`${table}.fact`)}`,
        ...conditions(dialect, rest, documents, undefined, window),
      ]),
    )
    .orderBy(sql.ref(`${table}.fact`))
    .limit(limit);
  // Several slots of a fact may hold the same.
  return table === 'slot' ? found.distinct() : found;
}

function keysByContent(dialect: Dialect, filter: FactFilter, documents: Documents, after: string | undefined, limit: number): Query<{ key: number }> {
  const [place = '', document = ''] = after?.split('@') ?? [];
  const beyond: Condition[] =
    after === undefined ? [] : [sql`document.id >= ${document}`, sql`(document.id > ${document} or fact.key > document.key * ${PLACES} + ${Number(place)})`];
  const ofDocument: Condition = sql`fact.key >= document.key * ${PLACES} and fact.key < (document.key + 1) * ${PLACES}`;
  return build
    .selectFrom('document')
    .crossJoin('fact')
    .select('fact.key')
    .where((eb) => eb.and([...beyond, ofDocument, ...conditions(dialect, filter, documents, sql`+fact.key`)]))
    .orderBy('document.id')
    .orderBy('fact.key')
    .limit(limit);
}

/** Conditions that an index of another table answers in the order of facts, and what is left of the filter. */
interface Lead {
  readonly table: 'slot' | 'fact_country';
  readonly where: readonly Condition[];
  readonly rest: FactFilter;
}

function leadOf({ country, system, organization, ...rest }: FactFilter): Lead | null {
  const names = { ...(system !== undefined && { system }), ...(organization !== undefined && { organization }) };
  const code = only(country);
  if (code !== undefined) return inCountryLead(code.toUpperCase(), { ...rest, ...names });
  if (country !== undefined) return null;
  const name = only(system);
  if (name !== undefined && !name.endsWith('*'))
    return { table: 'slot', where: [isSystem([name])], rest: { ...rest, ...(organization !== undefined && { organization }) } };
  const body = only(organization);
  if (system === undefined && body !== undefined && !body.endsWith('*')) return { table: 'slot', where: [isOrganization([body])], rest };
  return null;
}

/** Where one type is asked for too, type and days are found beside the country: no fact is read that does not pass. */
function inCountryLead(code: string, { type, from, to, ...rest }: FactFilter): Lead {
  const kind = only(type);
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (kind === undefined) return { table: 'slot', where: [inCountry([code])], rest: { ...rest, ...days, ...(type !== undefined && { type }) } };
  return { table: 'fact_country', where: [sql`fact_country.country = ${code}`, sql`fact_country.type = ${kind}`, ...within(days, 'fact_country')], rest };
}

function only<T extends string>(value: T | readonly T[] | undefined): T | undefined {
  const values = listOf(value);
  return values?.length === 1 ? values[0] : undefined;
}

const inCountry = (codes: readonly string[]): Condition => sql`slot.country in (${sql.join(codes.map((code) => code.toUpperCase()))})`;
const isSystem = (names: readonly string[]): Condition => sql`slot.name = 'system' and ${labelled(names)}`;
const isOrganization = (names: readonly string[]): Condition => sql`slot.name <> 'system' and ${labelled(names)}`;

/** What a fact must meet. `key` may be said so that no index answers for it, where another one already leads. */
export function conditions(dialect: Dialect, filter: FactFilter, documents: Documents, key: Expression<unknown> = sql`fact.key`, window?: Window): Condition[] {
  const all: Condition[] = [];
  const among = (column: string, values: readonly string[] | undefined): void => {
    if (values) all.push(sql`${sql.ref(`fact.${column}`)} in (${sql.join(values)})`);
  };
  const having = (condition: Condition): void => void all.push(sql`${key} in (select slot.fact from slot where ${condition})`);
  among('type', listOf(filter.type));
  among('status', listOf(filter.status));
  among('rule', listOf(filter.rule));
  const reviews = listOf(filter.review);
  among('review', reviews);
  // Said in the words of the partial index, so that it is used.
  if (reviews && !reviews.includes('unreviewed')) all.push(sql`fact.review <> 'unreviewed'`);
  const standings = listOf(filter.standing);
  among('standing', standings);
  if (standings && !standings.includes('read')) all.push(sql`fact.standing <> 'read'`);
  if (filter.surerThan !== undefined) all.push(sql`fact.confidence >= ${filter.surerThan}`);
  if (filter.lessSureThan !== undefined) all.push(sql`fact.confidence <= ${filter.lessSureThan}`);
  if (filter.conflict !== undefined) all.push(filter.conflict ? sql`fact.conflicts is not null` : sql`fact.conflicts is null`);
  if (filter.reviewer !== undefined) all.push(sql`fact.id in (select decision.fact from decision where decision.reviewer = ${filter.reviewer})`);
  if (filter.notReviewer !== undefined) all.push(sql`fact.id not in (select decision.fact from decision where decision.reviewer = ${filter.notReviewer})`);
  if (filter.country !== undefined) having(inCountry(listOf(filter.country)!));
  if (filter.system !== undefined) having(isSystem(listOf(filter.system)!));
  if (filter.organization !== undefined) having(isOrganization(listOf(filter.organization)!));
  if (filter.text !== undefined) all.push(saying(dialect, key, filter.text, window));
  if (documents) all.push(inDocuments(documents));
  return [...all, ...within(filter, 'fact')];
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  return value === undefined || Array.isArray(value) ? (value as readonly T[] | undefined) : [value as T];
}

/** By name without regard to case; an asterisk at the end stands for any ending. */
function labelled(names: readonly string[]): Condition {
  const each = names.map((name) => {
    if (!name.endsWith('*')) return sql`lower(slot.label) = lower(${name})`;
    const beginning = name.slice(0, -1);
    return sql`(lower(slot.label) >= lower(${beginning}) and lower(slot.label) < lower(${beginning}) || ${'\u{10FFFF}'})`;
  });
  // Said in the words of the partial index: systems and organizations have a category, countries and mere words do not.
  return sql`slot.category is not null and (${sql.join(each, sql` or `)})`;
}

/** Sentences have keys as facts have: those of a document lie in one range, and a window on facts is one on sentences. */
function saying({ search }: Dialect, key: Expression<unknown>, words: string, window?: Window): Condition {
  const held = search.matches(words);
  if (held === null) return sql`false`;
  const within = window ? sql` and ${search.key} >= ${window.first} and ${search.key} < ${window.end}` : sql``;
  return sql`${key} in (select e.fact from ${search.table} cross join evidence e where e.sentence = ${search.key} and ${held}${within})`;
}

function inDocuments(keys: readonly number[]): Condition {
  if (keys.length === 0) return sql`false`;
  const each = keys.map(keyRange).map(([first, end]) => sql`(fact.key >= ${first} and fact.key < ${end})`);
  return sql`(${sql.join(each, sql` or `)})`;
}

/** The fact's days and the asked ones overlap; an open end reaches as far as it is asked for. */
function within({ from, to }: FactFilter, table: 'fact' | 'fact_country'): Condition[] {
  if (from === undefined && to === undefined) return [];
  const [first, last] = [sql.ref(`${table}.first_day`), sql.ref(`${table}.last_day`)];
  const all: Condition[] = [sql`(${first} is not null or ${last} is not null)`];
  if (from !== undefined) all.push(sql`(${last} is null or ${last} >= ${dayOf(from, 'start')})`);
  if (to !== undefined) all.push(sql`(${first} is null or ${first} <= ${dayOf(to, 'end')})`);
  return all;
}

function dayOf(date: string, edge: 'start' | 'end'): string {
  const day = edtfDays(date)?.[edge];
  if (!day) throw new StoreError('unsupported', `'${date}' is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return day;
}
