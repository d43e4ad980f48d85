import { edtfDays } from '../normalize/edtf.js';
import type { FactFilter } from './contract.js';
import { StoreError } from './errors.js';
import { keyRange } from './keys.js';
import { matchQuery } from './match.js';
import { build, sql, type Expression, type SqlBool } from './schema/builder.js';

type Condition = Expression<SqlBool>;

/** Facts with their documents, narrowed by a filter. `documents` are the keys that the filter's `document` stands for. */
export function filtered(filter: FactFilter, documents: readonly number[] | null) {
  return build
    .selectFrom('fact')
    .innerJoin('document', 'document.key', 'fact.document')
    .where((eb) => eb.and(conditions(filter, documents)));
}

function conditions(filter: FactFilter, documents: readonly number[] | null): Condition[] {
  const all: Condition[] = [];
  const types = listOf(filter.type);
  if (types) all.push(sql`fact.type in (${sql.join(types)})`);
  const statuses = listOf(filter.status);
  if (statuses) all.push(sql`fact.status in (${sql.join(statuses)})`);
  const rules = listOf(filter.rule);
  if (rules) all.push(sql`fact.rule in (${sql.join(rules)})`);
  const reviews = listOf(filter.review);
  if (reviews) all.push(sql`fact.review in (${sql.join(reviews)})`);
  // Said in the words of the partial index, so that it is used.
  if (reviews && !reviews.includes('unreviewed')) all.push(sql`fact.review <> 'unreviewed'`);
  const countries = listOf(filter.country)?.map((code) => code.toUpperCase());
  if (countries) all.push(sql`fact.key in (select fact from slot where country in (${sql.join(countries)}))`);
  const systems = listOf(filter.system);
  if (systems) all.push(sql`fact.key in (select fact from slot where name = 'system' and ${labelled(systems)})`);
  const organizations = listOf(filter.organization);
  if (organizations) all.push(sql`fact.key in (select fact from slot where name <> 'system' and ${labelled(organizations)})`);
  if (filter.text !== undefined) all.push(saying(filter.text));
  if (documents) all.push(inDocuments(documents));
  return [...all, ...days(filter)];
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] | undefined {
  return value === undefined || Array.isArray(value) ? (value as readonly T[] | undefined) : [value as T];
}

/** By name without regard to case; an asterisk at the end stands for any ending. */
function labelled(names: readonly string[]): Condition {
  const each = names.map((name) => {
    if (!name.endsWith('*')) return sql`lower(label) = lower(${name})`;
    const beginning = name.slice(0, -1);
    return sql`(lower(label) >= lower(${beginning}) and lower(label) < lower(${beginning}) || ${'\u{10FFFF}'})`;
  });
  // Said in the words of the partial index: systems and organizations have a category, countries and mere words do not.
  return sql`category is not null and (${sql.join(each, sql` or `)})`;
}

function saying(words: string): Condition {
  const query = matchQuery(words);
  if (query === null) return sql`false`;
  return sql`fact.key in (select e.fact from sentence_fts t join evidence e on e.sentence = t.rowid where t.text match ${query})`;
}

function inDocuments(keys: readonly number[]): Condition {
  if (keys.length === 0) return sql`false`;
  const each = keys.map(keyRange).map(([first, end]) => sql`(fact.key >= ${first} and fact.key < ${end})`);
  return sql`(${sql.join(each, sql` or `)})`;
}

/** The fact's days and the asked ones overlap; an open end reaches as far as it is asked for. */
function days({ from, to }: FactFilter): Condition[] {
  if (from === undefined && to === undefined) return [];
  const all: Condition[] = [sql`(fact.first_day is not null or fact.last_day is not null)`];
  if (from !== undefined) all.push(sql`(fact.last_day is null or fact.last_day >= ${dayOf(from, 'start')})`);
  if (to !== undefined) all.push(sql`(fact.first_day is null or fact.first_day <= ${dayOf(to, 'end')})`);
  return all;
}

function dayOf(date: string, edge: 'start' | 'end'): string {
  const day = edtfDays(date)?.[edge];
  if (!day) throw new StoreError('unsupported', `'${date}' is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.`);
  return day;
}
