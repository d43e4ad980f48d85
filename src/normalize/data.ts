import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Rows of a lexicon file: comma-separated, `#` comment lines naming source and licence, a header line, then the rows. */
export function readCsv(location: URL): Record<string, string>[] {
  return parseCsv(readFileSync(location, 'utf8'), fileURLToPath(location));
}

/**
 * The rows of a table that quotes nothing, has a cell for every column and no blank to trim, as the big lexicons are:
 * they stand between the start of the process and its first fact. Null where the table needs a real reader.
 */
function plainRows(text: string): Record<string, string>[] | null {
  if (text.includes('"') || text.includes('\r') || text.startsWith('\uFEFF')) return null;
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines.shift() ?? '').split(',');
  const rows: Record<string, string>[] = [];
  for (const line of lines) {
    const cells = line.split(',');
    if (cells.length !== columns.length || /(?:^|,)\s|\s(?:,|$)/.test(line)) return null;
    const row: Record<string, string> = {};
    for (let i = 0; i < cells.length; i++) row[columns[i]!] = cells[i]!;
    rows.push(row);
  }
  return rows;
}

/** @throws Error naming the place and the line when the text is not such a table. */
export function parseCsv(text: string, place: string): Record<string, string>[] {
  const plain = plainRows(text);
  if (plain) return plain;
  try {
    return parse(text, { columns: true, comment: '#', comment_no_infix: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new Error(`${place}: not a readable lexicon table: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A JSON lexicon: `{ source, licence, entries }`. The caller knows the shape of its own entries. */
export function readJson<T>(location: URL): T {
  return (JSON.parse(readFileSync(location, 'utf8')) as { entries: T }).entries;
}
