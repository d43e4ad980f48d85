import { VIEW_ABOUT } from './describe.js';
import { readableColumns, viewName, type FactTypeShape } from './fact-types.js';
import { tables, type Table } from './schema/index.js';
import { VIEW_HEAD, VIEW_TAIL } from './views.js';

/** Tables that are of no use to a reader without the others. */
const HIDDEN = new Set(['fact_country', 'slot', 'evidence', 'section', 'fact_type']);

const QUERIES = {
  search: {
    title: 'Sentences that hold these words, with the facts they state',
    sql: `select d.name as document, s.text as sentence, f.type, f.id as fact
from sentence_fts t join sentence s on s.key = t.rowid join document d on d.key = s.document
left join evidence e on e.sentence = s.key left join fact f on f.key = e.fact
where t.text match :words order by t.rank limit 100`,
  },
  country: {
    title: 'Every figure about a country, by its ISO 3166-1 alpha-3 code',
    sql: `select f.type, f.status, f.review, x.name as slot, x.amount, x.min, x.max, x.currency, x.unit, s.text as sentence, d.name as document
from fact f join slot x on x.fact = f.key and (x.min is not null or x.max is not null)
join document d on d.key = f.document left join sentence s on s.key = f.sentence
where f.key in (select fact from slot where country = :country) order by f.key`,
  },
} as const;

/**
 * The metadata file for Datasette (`datasette output/factline.db --metadata docs/datasette.json`): what every table,
 * view and column holds, and queries to begin with. Made from the schema, as the page that documents it is.
 */
export function describeForDatasette(types: readonly FactTypeShape[]): string {
  const described = {
    ...Object.fromEntries((Object.entries(tables) as [string, Table][]).map(([name, table]) => [name, ofTable(name, table)])),
    ...Object.fromEntries(types.map((type) => [viewName(type.type), ofView(type)])),
  };
  const made = {
    title: 'Factline',
    description: 'Facts read out of reports, every figure traced to its sentence.',
    databases: { factline: { tables: described, queries: QUERIES } },
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

function ofTable(name: string, { about, columns }: Table): object {
  const texts = Object.entries(columns).map(([column, { about: words }]) => [column, words]);
  return {
    description: about,
    columns: Object.fromEntries(texts) as object,
    ...(HIDDEN.has(name) && { hidden: true }),
    ...(name === 'document' && { label_column: 'name' }),
  };
}

function ofView(type: FactTypeShape): object {
  const shared = (columns: readonly (readonly [string, string])[]): [string, string][] => columns.map(([name]) => [name, VIEW_ABOUT[name] ?? name]);
  const slots = readableColumns(type).map(({ name, slot, about }): [string, string] => [name, name === slot ? about : `${slot}: ${about}`]);
  return {
    description: `One row a fact of the type ${type.type}.`,
    columns: Object.fromEntries([...shared(VIEW_HEAD), ...slots, ...shared(VIEW_TAIL)]) as object,
  };
}
