import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discover } from '../../src/ingest/discover.js';
import { patternOf } from '../../src/ingest/glob.js';
import { asNobody } from './nobody.js';

let root: string;
const at = (...names: string[]): string => join(root, ...names);
const names = async (...paths: string[]): Promise<string[]> => (await discover(paths)).found.map(({ name }) => name.replace(`${root}/`, ''));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factline-discover-'));
  mkdirSync(at('b', 'deep'), { recursive: true });
  for (const name of ['c.txt', 'a.md', 'b/1.txt', 'b/2.TXT', 'b/deep/3.markdown', 'b/gold.json', '.hidden.txt', 'odd[1].txt'])
    writeFileSync(at(name), 'Words.');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('what the arguments mean', () => {
  it('walks folders by name, deep, without hidden files, and counts what it passes over', async () => {
    const discovery = await discover([root]);
    expect(discovery.found.map(({ name }) => name.replace(`${root}/`, ''))).toEqual(['a.md', 'b/1.txt', 'b/2.TXT', 'b/deep/3.markdown', 'c.txt', 'odd[1].txt']);
    expect(discovery).toMatchObject({ failures: [], passedOver: 1 });
  });

  it('takes a file named itself whatever its ending, and every place once', async () => {
    expect(await names(at('b/gold.json'), at('c.txt'), at('b', '..', 'c.txt'), '-', '-')).toEqual(['b/gold.json', 'c.txt', '-']);
  });

  it('expands patterns, and prefers a file of that very name', async () => {
    expect(await names(at('**', '*.txt'))).toEqual(['b/1.txt', 'c.txt', 'odd[1].txt']);
    expect(await names(at('{a,c}.*'))).toEqual(['a.md', 'c.txt']);
    expect(await names(at('odd[1].txt'))).toEqual(['odd[1].txt']);
    expect((await discover([at('*.docx')])).failures).toEqual([{ name: at('*.docx'), message: 'matches no file; check the pattern' }]);
  });

  it('says what is missing and goes on with the rest', async () => {
    const { found, failures } = await discover([at('gone.txt'), at('c.txt', 'x'), at('a.md')]);
    expect(failures.map(({ message }) => message)).toEqual([
      'no such file or folder; check the path',
      'a part of the path is a file, not a folder; check the path',
    ]);
    expect(found).toHaveLength(1);
  });

  it('is not led in circles by links', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'factline-links-'));
    writeFileSync(join(folder, 'x.txt'), 'Words.');
    symlinkSync(folder, join(folder, 'again'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.txt'));
    const { found, failures } = await discover([folder]);
    expect(found).toHaveLength(1);
    expect(failures.map(({ name }) => name)).toEqual([join(folder, 'broken.txt')]);
    rmSync(folder, { recursive: true });
  });

  it('says which folder it may not read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'factline-closed-'));
    chmodSync(folder, 0);
    const { failures } = await asNobody(() => discover([folder]));
    expect(failures).toEqual([{ name: folder, message: 'permission denied; allow reading it' }]);
    rmSync(folder, { recursive: true });
  });
});

describe('patterns', () => {
  it.each([
    ['reports/*.txt', 'reports/a.txt', true],
    ['reports/*.txt', 'reports/deep/a.txt', false],
    ['./reports/*.txt', 'reports/a.txt', true],
    ['**/a.txt', 'a.txt', true],
    ['reports/**', 'reports/deep/a.txt', true],
    ['r?.txt', 'r1.txt', true],
    ['r[0-9].txt', 'rx.txt', false],
    ['r[!0-9].txt', 'rx.txt', true],
    ['{a,b{1,2}}.md', 'b2.md', true],
    ['a+(b).txt', 'a+(b).txt', true],
    ['{open', '{open', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(patternOf(pattern).test(name)).toBe(expected);
  });
});
