import { readableColumns, viewName, type FactTypeShape } from './fact-types.js';
import { APPLICATION_ID, SCHEMA_VERSION } from './migrate.js';
import { tables, type Column, type Table } from './schema/index.js';
import { VIEW_HEAD, VIEW_TAIL } from './views.js';

const SQL_TYPE: Record<Column['type'], string> = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', json: 'TEXT (JSON)' };
export const VIEW_ABOUT: Readonly<Record<string, string>> = {
  fact: '`fact.id`',
  status: '`fact.status`',
  review: '`fact.review`',
  standing: '`fact.standing`',
  attribution: 'who says so, in the words of the text',
  document: '`document.id`',
  document_name: '`document.name`',
  document_title: '`document.title`',
  document_date: '`document.date`',
  sentence: 'words of the stating sentence',
  start_offset: 'where it stands in the text, UTF-16 code units',
  end_offset: 'likewise',
  rule: 'the rule that made the fact',
  rules: 'version of rules and lexicons',
  confidence: '0 to 1',
};
const OF_NUMBERS = new Set(['start_offset', 'end_offset']);

/** The page that documents the store, made from what makes the store: `docs/schema.md`. */
export function describeSchema(types: readonly FactTypeShape[]): string {
  const named = Object.entries(tables) as [string, Table][];
  return `${[
    '# The store',
    introduction,
    queries,
    '## Tables',
    ...named.map(([name, table]) => [`### ${name}`, table.about, tableOf(name, table)].join('\n\n')),
    '## Views',
    'One view per fact type, one row a fact. A slot that holds several things has them in one cell, separated by `; `. A column without content is null. `"from"` and `"to"` of transfers are words of SQL and need their quotes; `from_name` and `to_name` do not.',
    ...types.map((type) => [`### ${viewName(type.type)}`, viewOf(type)].join('\n\n')),
  ].join('\n\n')}\n`;
}

const introduction = `This page is generated from the schema; \`npm test\` fails when it is out of date.

A store is one SQLite file (by default \`output/factline.db\`), readable by the sqlite3 shell, DuckDB, pandas and Datasette
(\`datasette output/factline.db --metadata docs/datasette.json\`). \`application_id\` is
${APPLICATION_ID} (\`FACT\`), \`user_version\` is the schema version, now ${SCHEMA_VERSION}. Older stores are brought up to date when they are opened, after a copy was
put beside them; newer ones are refused.

Offsets are UTF-16 code units into \`document.text\`. Money is exact decimal text in \`amount\` (\`amount_decimal\` in views) and a binary
number beside it for search and sums. A document is written whole or not at all; \`decision\` is only ever appended to.

\`change\` is a feed: a copy that takes its rows in the order of \`key\` (\`factline facts --since CURSOR\`) ends as the store is.`;

const queries = `\`\`\`sql
-- What did Croatia buy, from whom, for how much, and which sentence says so?
SELECT buyer_name, supplier_name, system, quantity, amount, currency, date, sentence
FROM acquisitions WHERE buyer = 'HRV' ORDER BY date_first;

-- Every accepted figure about one country, of any type
SELECT fact.id, fact.type, slot.name, slot.amount, slot.currency, slot.unit
FROM fact JOIN slot ON slot.fact = fact.key
WHERE fact.review = 'accepted' AND fact.key IN (SELECT fact FROM slot WHERE country = 'HRV') AND slot.amount IS NOT NULL;

-- Full-text search
SELECT document.name, sentence.text
FROM sentence_fts JOIN sentence ON sentence.key = sentence_fts.rowid JOIN document ON document.key = sentence.document
WHERE sentence_fts MATCH '"air defence"' ORDER BY rank LIMIT 20;
\`\`\``;

function tableOf(name: string, { columns, primary, indexes = [] }: Table): string {
  const rows = Object.entries(columns).map(([column, { type, nullable, about, references }]) => {
    const key = primary.includes(column) ? ' (key)' : '';
    const link = references === undefined ? '' : `, \`${references}.key\``;
    return `| \`${column}\`${key} | ${SQL_TYPE[type]}${nullable ? ', may be null' : ''} | ${cell(about)}${link} |`;
  });
  const indexed = indexes.map(({ on, unique }) => `\`${on.join(', ')}\`${unique ? ' (unique)' : ''}`);
  const note = indexed.length > 0 ? `\n\nIndexed by ${indexed.join(' · ')}.` : '';
  return `| column of \`${name}\` | type | holds |\n| --- | --- | --- |\n${rows.join('\n')}${note}`;
}

function viewOf(type: FactTypeShape): string {
  const shared = (columns: readonly (readonly [string, string])[]): string[] =>
    columns.map(([name]) => `| \`${name}\` | ${name === 'confidence' ? 'REAL' : OF_NUMBERS.has(name) ? 'INTEGER' : 'TEXT'} | ${VIEW_ABOUT[name]} |`);
  const slots = readableColumns(type).map(
    (column) => `| \`${column.name}\` | ${SQL_TYPE[column.type]} | ${column.name === column.slot ? '' : `${column.slot}: `}${cell(column.about)} |`,
  );
  return ['| column | type | holds |', '| --- | --- | --- |', ...shared(VIEW_HEAD), ...slots, ...shared(VIEW_TAIL)].join('\n');
}

const cell = (words: string): string => words.replaceAll('|', '\\|');
