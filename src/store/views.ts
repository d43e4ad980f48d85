import type { Dialect } from './dialect.js';
import { readableColumns, viewName, type FactTypeShape, type ReadableColumn } from './fact-types.js';
import { all, whole, type Plan } from './plan.js';
import { build, sql } from './schema/builder.js';

/** Columns that every view has, and where they come from: `f` is the fact, `d` its document, `s` its stating sentence. */
export const VIEW_HEAD = [
  ['fact', 'f.id'],
  ['status', 'f.status'],
  ['review', 'f.review'],
  ['standing', 'f.standing'],
] as const;
export const VIEW_TAIL = [
  ['attribution', 'f.attribution'],
  ['document', 'd.id'],
  ['document_name', 'd.name'],
  ['document_title', 'd.title'],
  ['document_date', 'd.date'],
  ['sentence', 's.text'],
  ['start_offset', 's.start_offset'],
  ['end_offset', 's.end_offset'],
  ['rule', 'f.rule'],
  ['rules', 'd.rules'],
  ['confidence', 'f.confidence'],
] as const;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** The SQL of a type's view: one row a fact, one column a readable part of a slot. */
export function viewStatement(shape: FactTypeShape, dialect: Dialect): string {
  const columns = readableColumns(shape);
  const single = [...new Set(columns.filter((column) => !column.several).map((column) => column.slot))];
  const listed = [
    ...VIEW_HEAD.map(([name, from]) => `${from} as ${quoted(name)}`),
    ...columns.map((column) => `${column.several ? several(column, dialect) : one(column)} as ${quoted(column.name)}`),
    ...VIEW_TAIL.map(([name, from]) => `${from} as ${quoted(name)}`),
  ];
  const joins = single.map((slot) => {
    const alias = quoted(`slot ${slot}`);
    return `left join slot ${alias} on ${alias}.fact = f.key and ${alias}.name = ${literal(slot)} and ${alias}.position <= 1`;
  });
  return [
    `create view ${quoted(viewName(shape.type))} as select`,
    `  ${listed.join(',\n  ')}`,
    'from fact f join document d on d.key = f.document left join sentence s on s.key = f.sentence',
    ...joins,
    `where f.type = ${literal(shape.type)}`,
  ].join('\n');
}

function one({ slot, from }: ReadableColumn): string {
  const cells = from.map((column) => `${quoted(`slot ${slot}`)}.${quoted(column)}`);
  return cells.length === 1 ? cells[0]! : `coalesce(${cells.join(', ')})`;
}
function several({ slot, from }: ReadableColumn, dialect: Dialect): string {
  const cells = from.map((column) => `x.${quoted(column)}`);
  const cell = cells.length === 1 ? cells[0]! : `coalesce(${cells.join(', ')})`;
  return dialect.joined(cell, 'x.position', `from slot x where x.fact = f.key and x.name = ${literal(slot)}`);
}

/** Makes the views fit the given types: a new type needs no migration. */
export function* renewViews(dialect: Dialect, shapes: readonly FactTypeShape[]): Plan<void> {
  const wanted = new Map(shapes.map((shape) => [viewName(shape.type), viewStatement(shape, dialect)]));
  if (yield* upToDate(dialect, wanted)) return;
  yield* whole(function* () {
    yield* dialect.claim(['the views']);
    if (yield* upToDate(dialect, wanted)) return;
    for (const { name } of yield* all(dialect.views)) yield* all(sql.raw(`drop view ${quoted(name)}`));
    for (const [name, statement] of wanted) {
      yield* all(sql.raw(statement));
      if (dialect.name === 'postgres') yield* all(sql.raw(`comment on view ${quoted(name)} is ${literal(statement)}`));
    }
    yield* all(build.deleteFrom('fact_type'));
    for (const { type, slots } of shapes) yield* all(build.insertInto('fact_type').values({ type, view: viewName(type), slots: JSON.stringify(slots) }));
  });
}

function* upToDate(dialect: Dialect, wanted: ReadonlyMap<string, string>): Plan<boolean> {
  const saved = yield* all(dialect.views);
  // SQLite keeps the statement as given, but for the case of its first words.
  return saved.length === wanted.size && saved.every(({ name, statement }) => wanted.get(name)?.toLowerCase() === statement?.toLowerCase());
}

/** The types that the store's views were made from. */
export function* savedTypes(): Plan<FactTypeShape[]> {
  const rows = yield* all(build.selectFrom('fact_type').select(['type', 'slots']).orderBy('type'));
  return rows.map(({ type, slots }) => ({ type, slots: JSON.parse(slots) as FactTypeShape['slots'] }));
}
