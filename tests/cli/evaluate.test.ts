import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factline } from './harness.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factline-gold-'));
  writeFileSync(join(root, 'a.txt'), 'It began in March 2019 and ended in 2021.');
  writeFileSync(
    join(root, 'a.json'),
    JSON.stringify({
      document: { file: 'a.txt', date: null },
      mentions: [{ id: 'm1', kind: 'date', start: 12, end: 22, text: 'March 2019', value: { edtf: '2019-03' } }],
      facts: [],
    }),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

describe('evaluate', () => {
  it('scores the report beside the gold, as a table or as JSON', async () => {
    const { code, stdout } = await factline(['evaluate', root, '--errors']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^date +1 +2 +1 +50\.0 +100\.0 +66\.7 +100\.0 +100\.0$/m);
    expect(stdout).toMatch(/^a\.txt: 36: spurious date "2021" by date\//m);
    const json = JSON.parse((await factline(['evaluate', join(root, 'a.json'), '--json', '--without-lexicon', 'system'])).stdout) as { documents: number };
    expect(json).toMatchObject({ documents: 1, mentions: { kinds: { date: { spans: { right: 1 } } } } });
  });

  it('leaves lexicons out, wherever the option stands', async () => {
    const gold = join(root, 'a.json');
    const uses = [
      ['--without-lexicon', 'system', gold],
      [gold, '--without-lexicon', 'system'],
      ['--without-lexicon', 'system', '--without-lexicon', 'organization', gold],
      ['--without-lexicon=system,organization', gold],
    ];
    for (const use of uses)
      expect(await factline(['evaluate', ...use, '--json'])).toMatchObject({ code: 0, stdout: expect.stringContaining('"documents": 1') as string });
    const wrong = await factline(['evaluate', gold, '--without-lexicon', 'country']);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Give system or organization')]);
  });

  it('names gold that is none, and fails', async () => {
    writeFileSync(join(root, 'b.json'), '{}');
    const { code, stderr } = await factline(['evaluate', join(root, 'b.json'), join(root, 'gone.json')]);
    rmSync(join(root, 'b.json'));
    expect(code).toBe(1);
    expect(stderr.split('\n').map((line) => line.replace(`${root}/`, ''))).toEqual([
      'factline: b.json: is no gold (document); give a JSON file as the guidelines describe',
      'factline: gone.json: no such file or folder; check the path',
      '',
    ]);
  });
});
