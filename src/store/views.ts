import { readableColumns, viewName, type FactTypeShape, type ReadableColumn } from './fact-types.js';
import type { Sqlite } from './sqlite.js';

/** Columns that every view has, and where they come from: `f` is the fact, `d` its document, `s` its stating sentence. */
export const VIEW_HEAD = [
  ['fact', 'f.id'],
  ['status', 'f.status'],
  ['review', 'f.review'],
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
export function viewStatement(shape: FactTypeShape): string {
  const columns = readableColumns(shape);
  const single = [...new Set(columns.filter((column) => !column.several).map((column) => column.slot))];
  const listed = [
    ...VIEW_HEAD.map(([name, from]) => `${from} as ${quoted(name)}`),
    ...columns.map((column) => `${column.several ? several(column) : one(column)} as ${quoted(column.name)}`),
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
function several({ slot, from }: ReadableColumn): string {
  const cells = from.map((column) => `x.${quoted(column)}`);
  const cell = cells.length === 1 ? cells[0]! : `coalesce(${cells.join(', ')})`;
  return `(select group_concat(cell, '; ') from (select ${cell} as cell from slot x where x.fact = f.key and x.name = ${literal(slot)} order by x.position))`;
}

/** Makes the views fit the given types: a new type needs no migration. */
export function renewViews(connection: Sqlite, shapes: readonly FactTypeShape[]): void {
  const wanted = new Map(shapes.map((shape) => [viewName(shape.type), viewStatement(shape)]));
  const upToDate = (): boolean => {
    const saved = savedViews(connection);
    // SQLite keeps the statement as given, but for the case of its first words.
    return saved.length === wanted.size && saved.every(({ name, sql }) => wanted.get(name)?.toLowerCase() === sql.toLowerCase());
  };
  if (upToDate()) return;
  connection.transaction(() => {
    if (upToDate()) return;
    for (const { name } of savedViews(connection)) connection.run(`drop view ${quoted(name)}`);
    for (const statement of wanted.values()) connection.run(statement);
    connection.run('delete from fact_type');
    const insert = connection.prepare('insert into fact_type (type, view, slots) values (?, ?, ?)');
    for (const shape of shapes) insert.run(shape.type, viewName(shape.type), JSON.stringify(shape.slots));
  });
}

function savedViews(connection: Sqlite): { name: string; sql: string }[] {
  const made = `select m.name, m.sql from sqlite_master m join fact_type t on t.view = m.name where m.type = 'view'`;
  return connection.guard(() => connection.prepare(made).all() as { name: string; sql: string }[]);
}

/** The types that the store's views were made from. */
export function savedTypes(connection: Sqlite): FactTypeShape[] {
  const rows = connection.guard(() => connection.prepare('select type, slots from fact_type order by type').all() as { type: string; slots: string }[]);
  return rows.map(({ type, slots }) => ({ type, slots: JSON.parse(slots) as FactTypeShape['slots'] }));
}
