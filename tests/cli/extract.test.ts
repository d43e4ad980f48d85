import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extraction } from '../../src/model/index.js';
import { factline } from './harness.js';

let root: string;
const at = (name: string): string => join(root, name);
const parse = (stdout: string): Extraction[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => Extraction.parse(JSON.parse(line)));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factline-extract-'));
  writeFileSync(at('one.txt'), 'Norway signed the agreement on 3 March 2025.');
  writeFileSync(at('two.md'), '# Outlook\n\nChile will decide by the end of 2026.\n');
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('binary.txt'), Uint8Array.from([1, 0, 2, 0, 0, 3, 9, 9, 200, 201]));
  writeFileSync(at('latin.txt'), Uint8Array.from([...Buffer.from('In 2'), 0xff, 0xfe, 0xc3, ...Buffer.from('( a')]));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('extract', () => {
  it('prints one extraction per document in order, and its summary elsewhere', async () => {
    const { code, stdout, stderr } = await factline(['extract', at('two.md'), at('one.txt')]);
    expect(code).toBe(0);
    expect(parse(stdout).map(({ document }) => [document.mediaType, document.title])).toEqual([
      ['text/markdown', 'Outlook'],
      ['text/plain', null],
    ]);
    expect(stderr).toMatch(/^2 documents read in \d+\.\d s\n\d+ sentences\n\d+ mentions/);
  });

  it('names each document that failed in one line and reads the others', async () => {
    const { code, stdout, stderr } = await factline(['extract', '--quiet', at('gone.txt'), root]);
    expect(code).toBe(1);
    expect(parse(stdout)).toHaveLength(2);
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.replace(`${root}/`, '')),
    ).toEqual([
      'factline: gone.txt: no such file or folder; check the path',
      'factline: binary.txt: is binary, not text; give its text as UTF-8',
      'factline: empty.txt: is empty; nothing to read',
      'factline: latin.txt: is not valid UTF-8 (byte 0xff at offset 4); save it as UTF-8',
    ]);
  });

  it('prints the same whatever the number of threads', async () => {
    mkdirSync(at('many'));
    for (let index = 0; index < 40; index++)
      writeFileSync(join(at('many'), `${index}.txt`), `Chile paid ${index + 2} million dollars for ${index + 3} tanks in 2024.`);
    const [alone, together] = await Promise.all(['1', '2'].map((workers) => factline(['extract', at('many'), '--workers', workers])));
    expect(alone!.stdout.split('\n')).toHaveLength(41);
    expect(together!.stdout).toBe(alone!.stdout);
    rmSync(at('many'), { recursive: true });
  });

  it('reads standard input', async () => {
    const { stdout } = await factline(['extract', '-'], { stdin: 'It began in 2019.' });
    expect(parse(stdout)[0]).toMatchObject({ document: { length: 17 }, mentions: [{ kind: 'date', text: '2019' }] });
  });

  it('gives the day of publication to what is relative', async () => {
    const { stdout } = await factline(['extract', '-', '--date', '2026-05-01'], { stdin: 'It began last year.' });
    expect(parse(stdout)[0]!.mentions[0]!.value).toMatchObject({ edtf: '2025' });
  });

  it('filters JSON lines one for one, the broken ones too', async () => {
    const input = ['{"id":"a","text":"It began in 2019."}', 'oops', '{"id":"c","text":""}'].join('\n');
    const { code, stdout, stderr } = await factline(['extract', '--lines', '-'], { stdin: input });
    expect(code).toBe(1);
    expect(parse(stdout).map(({ document, mentions, problems }) => [document.id, mentions.length, problems.length])).toEqual([
      ['a', 1, 0],
      ['line-2', 0, 1],
      ['c', 0, 0],
    ]);
    expect(stderr).toBe('factline: line 2: is not JSON; give one object per line, {"id", "text", "date"?}\n');
  });

  it('stops when interrupted and says what remains', async () => {
    const { code, stderr } = await factline(['extract', at('one.txt'), at('two.md')], { interrupted: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(stderr).toContain('2 not begun');
  });
});
