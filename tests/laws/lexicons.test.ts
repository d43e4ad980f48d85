import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/normalize/data.js';
import { filesUnder, SOURCES, textOf } from './tree.js';

const TABLES = [...filesUnder('src', /\.csv$/), ...filesUnder('extractors', /\.csv$/)];
const LISTS = [...filesUnder('src', /(?<!tsconfig)\.json$/), ...filesUnder('extractors', /\.json$/)];

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/;

describe.each(TABLES)('%s', (path) => {
  const text = textOf(path);
  const head = text.split('\n').filter((line) => line.startsWith('#'));

  it('names its source and licence', () => {
    const missing = ['source', 'licence'].filter((word) => !head.some((line) => new RegExp(`^# ${word}: \\S.{2}`).test(line)));
    expect(missing.map((word) => `${path}: add a line "# ${word}: …" at its top`)).toEqual([]);
  });

  it('is a table of whole rows', () => {
    const rows = parseCsv(text, path);
    expect(rows.length, `${path} holds no row`).toBeGreaterThan(0);
    const [first] = Object.keys(rows[0]!);
    expect(rows.filter((row) => !row[first!]?.trim()).map((row) => `${path}: a row has nothing in its column ${first}: ${JSON.stringify(row)}`)).toEqual([]);
  });

  it('says nothing twice', () => {
    const rows = parseCsv(text, path).map((row) => JSON.stringify(row));
    expect([...new Set(rows.filter((row, index) => rows.indexOf(row) !== index))].map((row) => `${path}: ${row} stands twice`)).toEqual([]);
  });
});

describe.each(LISTS)('%s', (path) => {
  const content = JSON.parse(textOf(path)) as { source?: unknown; licence?: unknown; entries?: unknown };

  it('names its source and licence', () => {
    const missing = (['source', 'licence'] as const).filter((key) => typeof content[key] !== 'string' || content[key].trim().length < 3);
    expect(missing.map((key) => `${path}: add "${key}" beside "entries"`)).toEqual([]);
  });

  it('holds entries, none empty or broken', () => {
    expect(content.entries, `${path}: put what it holds under "entries"`).toBeTypeOf('object');
    expect(blanks(content.entries, 'entries').map((place) => `${path}: ${place} is empty or has white space at an end`)).toEqual([]);
  });
});

/** Places of strings that cannot match anything. */
function blanks(value: unknown, place: string): string[] {
  if (typeof value === 'string') return value === value.trim() && value !== '' ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === key.trim() && key !== '' ? [] : [`${place}.${key}`]),
    ...blanks(inner, `${place}.${key}`),
  ]);
}

describe('lexicon files', () => {
  it('are all read', () => {
    const code = [...SOURCES, ...filesUnder('extractors', /^build\.ts$/)].map(textOf).join('\n');
    const unread = [...TABLES, ...LISTS].filter((path) => !code.includes(`${basename(path)}'`));
    expect(unread.map((path) => `${path} is read by nothing: read it or remove it`)).toEqual([]);
  });

  it('are plain text in composed characters', () => {
    const odd = [...TABLES, ...LISTS].filter((path) => CONTROL.test(textOf(path)) || textOf(path) !== textOf(path).normalize('NFC'));
    expect(odd.map((path) => `${path} holds control characters, carriage returns or decomposed letters`)).toEqual([]);
  });
});
