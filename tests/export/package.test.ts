import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFile, exportFile, exportFormats } from '../../src/export/index.js';
import { sample } from '../store/sample.js';
import { formatOf, storeOf } from './exporting.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const store = storeOf([sample(), sample({ buyer: '=cmd|x!A1', when: 2020 })]);
async function exportTo(name: string, file: string): Promise<string | null> {
  const format = formatOf(name);
  const written = await exportFile(join(folder, file), (sink) => format.write(store.facts({ order: 'content' }), sink, store));
  return describeFile(join(folder, file), format, store, written);
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[]; readonly primaryKey: readonly string[] };
}
const resources = (): Resource[] => (JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] }).resources;

describe('the data package beside exports', () => {
  it('describes every file of the folder, by size, hash and columns', async () => {
    for (const { name, extension } of exportFormats) expect(await exportTo(name, `${name}.${extension}`)).toBe(join(folder, 'datapackage.json'));
    await exportTo('csv', 'csv.csv');
    expect(resources().map(({ path }) => path)).toEqual(exportFormats.map(({ name, extension }) => `${name}.${extension}`).sort());
    for (const { name, path, bytes, hash } of resources()) {
      const content = readFileSync(join(folder, path));
      expect([bytes, hash]).toEqual([statSync(join(folder, path)).size, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
      expect(name).toMatch(/^[a-z0-9._-]+$/);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
  it.each(['csv', 'sipri'])('tells the columns of %s as they are, each cell of the type it says', async (name) => {
    await exportTo(name, 'table.csv');
    const [{ schema }] = resources() as [Resource];
    const [header, ...rows] = parse(readFileSync(join(folder, 'table.csv'))) as string[][];
    expect(schema!.fields.map((field) => field.name)).toEqual(header);
    for (const row of rows) {
      row.forEach((cell, index) => {
        const { type } = schema!.fields[index]!;
        if (cell !== '' && type !== 'string') expect(Number.isFinite(Number(cell)) && (type !== 'integer' || Number.isInteger(Number(cell)))).toBe(true);
      });
    }
    const key = header!.indexOf(schema!.primaryKey[0]!);
    expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  });
  it('leaves a package of somebody else as it is', async () => {
    const theirs = '{"name":"mine","resources":[]}';
    writeFileSync(join(folder, 'datapackage.json'), theirs);
    expect(await exportTo('csv', 'facts.csv')).toBeNull();
    expect(readFileSync(join(folder, 'datapackage.json'), 'utf8')).toBe(theirs);
  });
  it('is not there where the export failed, and neither is the file', async () => {
    await expect(exportFile(join(folder, 'a.csv'), () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
    await expect(exportFile(join(folder, 'gone', 'a.csv'), () => Promise.resolve(0))).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });
});
