import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Rows of a lexicon file: comma-separated, `#` comment lines naming source and licence, a header line, then the rows. */
export function readCsv(location: URL): Record<string, string>[] {
  return parseCsv(readFileSync(location, 'utf8'), fileURLToPath(location));
}

/** @throws Error naming the place and the line when the text is not such a table. */
export function parseCsv(text: string, place: string): Record<string, string>[] {
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
