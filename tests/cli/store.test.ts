import Driver from 'better-sqlite3';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asNobody } from '../ingest/nobody.js';
import { factline, type Outcome } from './harness.js';

let root: string;
const at = (...names: string[]): string => join(root, ...names);
const lines = (text: string): string[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll(`${root}/`, ''));
const ORDER = 'In March 2025 Estonia ordered three IRIS-T SLM batteries from Germany for €400 million.';
const SECOND = 'The country paid for 12 CAESAR howitzers from France in 2024.';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'factline-store-'));
  mkdirSync(at('reports'));
  writeFileSync(at('reports', 'order.txt'), `Estonia\n\n${ORDER} It was the largest purchase so far. ${SECOND}\n`);
  writeFileSync(at('reports', 'plain.md'), '# Weather\n\nIt rained in Tartu.\n');
});
afterAll(() => rmSync(root, { recursive: true }));

async function withStore(...args: string[]): Promise<Outcome> {
  return factline([...args, '--store', at('facts.db')]);
}
const jsonLines = (outcome: Outcome): Record<string, unknown>[] =>
  outcome.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a store from first to last', () => {
  it('is filled, with a closing summary', async () => {
    const { code, stdout, stderr } = await withStore('ingest', at('reports'));
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^2 documents read in \d+\.\d s\n\d+ sentences\n\d+ mentions: .*\n[1-9]\d* facts?: .*acquisition/);
  });

  it('is left as it is by the same bytes', async () => {
    const before = await withStore('export', '--format', 'jsonl');
    const again = await withStore('ingest', at('reports'), '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ documents: 0, unchanged: 2, failed: 0 });
    expect((await withStore('export', '--format', 'jsonl')).stdout).toBe(before.stdout);
  });

  it('answers queries as JSON lines, and as a table on a terminal', async () => {
    const found = jsonLines(await withStore('facts', '--country', 'est', '--type', 'acquisition', '--from', '2025', '--to', '2025-12'));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ type: 'acquisition', slots: { buyer: { value: { iso: 'EST' } } }, document: { name: at('reports', 'order.txt') } });
    expect(jsonLines(await withStore('facts', '--country', 'PER'))).toEqual([]);
    const { stdout } = await factline(['facts', '--store', at('facts.db')], { tty: true, env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/^fact +status +document +what\n[0-9a-f]{16}\.acquisition\.[0-9a-f]{12} /);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(120);
  });

  it('shows a fact in its sentence with the spans marked', async () => {
    const id = String(jsonLines(await withStore('facts', '--from', '2025'))[0]!.id);
    const { code, stdout } = await withStore('show', id);
    expect(code).toBe(0);
    expect(stdout).toContain(`acquisition (contracted)  ${id}`);
    expect(stdout).toMatch(/^ {2}buyer +EST +sentence$/m);
    expect(stdout).toMatch(/^> In \[March 2025\]\(date\) \[Estonia\]\(buyer\) ordered .*\[€400 million\]\(amount\)\.$/m);
    expect(stdout).toMatch(/^ {2}It was the largest purchase so far\.$/m);
    expect(stdout).toMatch(/^rule acquisition\/\S+ \(rules [0-9a-f]+\), confidence 0\.\d\d, unreviewed$/m);
    const json = JSON.parse((await withStore('show', id, '--json')).stdout) as Record<string, unknown>;
    expect(json).toMatchObject({ id, decisions: [], context: [{}, {}, {}] });
    expect((await factline(['show', id, '--store', at('facts.db')], { tty: true })).stdout).toContain('\u001b[1;4mMarch 2025\u001b[0m');
    expect(lines((await withStore('show', 'nothing')).stderr)).toEqual(['factline: nothing: no such fact in facts.db; factline facts lists them']);
  });

  it('is written out, to a file or to standard output', async () => {
    const piped = await withStore('export', '--format', 'csv', '--country', 'EST');
    expect(piped.stdout).toMatch(/^fact,type,status/);
    const { stderr } = await withStore('export', '--format', 'csv', '--country', 'EST', '--out', at('facts.csv'));
    expect(readFileSync(at('facts.csv'), 'utf8')).toBe(piped.stdout);
    expect(lines(stderr)[0]).toMatch(/^\d+ facts? in facts\.csv$/);
    const refused = await withStore('export', '--format', 'csv', '--out', at('gone', 'facts.csv'));
    expect([refused.code, lines(refused.stderr)]).toEqual([2, ['factline: gone/facts.csv: no such file or folder; check the path']]);
  });

  it('says what it holds', async () => {
    expect(jsonLines(await withStore('documents')).map(({ state, mediaType }) => [state, mediaType])).toEqual([
      ['stored', 'text/plain'],
      ['stored', 'text/markdown'],
    ]);
    expect(lines((await withStore('status')).stdout)[0]).toBe('facts.db: 2 documents, 0 failed');
    expect(JSON.parse((await withStore('status', '--json')).stdout)).toMatchObject({ documents: 2 });
  });

  it('is held against the originals', async () => {
    expect((await withStore('verify')).code).toBe(0);
    writeFileSync(at('reports', 'plain.md'), '# Weather\n\nIt snowed in Tartu.\n');
    const { code, stderr } = await withStore('verify');
    expect(code).toBe(1);
    expect(lines(stderr)).toEqual([
      'factline: reports/plain.md: reports/plain.md has changed since it was read; ingest it again',
      '2 documents: 1 whole, 1 drifted, 0 without an original',
    ]);
  });
});

describe('bad input', () => {
  it('fails alone, each in one clear line, and the rest is stored', async () => {
    mkdirSync(at('bad'));
    mkdirSync(at('bad', 'closed'));
    writeFileSync(
      at('bad', 'binary.txt'),
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    );
    writeFileSync(at('bad', 'blank.txt'), '\n'.repeat(1_000_000));
    writeFileSync(at('bad', 'empty.txt'), '');
    writeFileSync(at('bad', 'good.txt'), ORDER);
    writeFileSync(at('bad', 'latin.txt'), Uint8Array.from([...Buffer.from('In 2'), 0xff, 0xfe, 0xc3, ...Buffer.from('( a')]));
    writeFileSync(at('bad', 'line.txt'), `${'The council met again without a result and went home. '.repeat(97_000)}${ORDER}`);
    chmodSync(root, 0o777);
    chmodSync(at('bad', 'closed'), 0);
    const store = at('bad.db');
    const { code, stderr } = await asNobody(() => factline(['ingest', at('bad'), at('gone.txt'), '--store', store]));
    chmodSync(at('bad', 'closed'), 0o700);
    expect(code).toBe(1);
    const said = lines(stderr);
    expect(said.filter((line) => line.startsWith('factline:'))).toEqual([
      'factline: bad/closed: permission denied; allow reading it',
      'factline: gone.txt: no such file or folder; check the path',
      'factline: bad/binary.txt: is binary, not text; give its text as UTF-8',
      'factline: bad/empty.txt: is empty; nothing to read',
      'factline: bad/latin.txt: is not valid UTF-8 (byte 0xff at offset 4); save it as UTF-8',
      'factline: bad/blank.txt: holds white space only; no facts to find',
    ]);
    expect(said.find((line) => line.includes(' documents read'))).toMatch(/^3 documents read, 5 failed in/);
    const states = jsonLines(await factline(['documents', '--store', store])).map(
      ({ name, state }) => `${String(state)} ${String(name).replace(`${root}/bad/`, '')}`,
    );
    expect(states).toEqual(['stored blank.txt', 'stored good.txt', 'stored line.txt', 'failed binary.txt', 'failed empty.txt', 'failed latin.txt']);
    expect(jsonLines(await factline(['documents', '--failed', '--store', store]))).toHaveLength(3);
  });

  it('does not become a store', async () => {
    const other = new Driver(at('other.db'));
    other.exec('create table cake (slice text)');
    other.close();
    writeFileSync(at('notes.db'), 'These are notes, and no database at all. '.repeat(30));
    for (const [store, line] of [
      [root, /^factline: store \S+: is a folder\. Name a file in it, such as .*\.$/],
      [at('other.db'), /^factline: store other\.db: is a database of another program\. Name another file with --store\.$/],
      [at('notes.db'), /^factline: store notes\.db: not a Factline store: .*\.$/],
      [at('reports', 'order.txt', 'x.db'), /^factline: store \S+: .*\.$/],
    ] as const) {
      for (const command of [['ingest', at('reports')], ['facts']]) {
        const { code, stdout, stderr } = await factline([...command, '--store', store]);
        expect([code, stdout, lines(stderr).length]).toEqual([3, '', 1]);
        expect(lines(stderr)[0]).toMatch(line);
      }
    }
    expect(lines((await factline(['facts', '--store', at('new.db')])).stderr)[0]).toMatch(
      /^factline: store new\.db: not there\. Run 'factline ingest PATH --store new\.db' first/,
    );
    expect(existsSync(at('new.db'))).toBe(false);
  });
});

describe('interruption', () => {
  it('says what remains, and the same command goes on from there', async () => {
    mkdirSync(at('many'));
    for (let index = 0; index < 30; index++) writeFileSync(at('many', `${index}.txt`), `${ORDER} Note ${index}.`);
    const interruption = new AbortController();
    const store = at('many.db');
    const running = factline(['ingest', at('many'), '--store', store, '--json'], { interrupted: interruption.signal });
    while (!existsSync(store)) await new Promise((done) => setTimeout(done, 1));
    interruption.abort();
    const broken = await running;
    expect(broken.code).toBe(130);
    const { documents, remaining } = JSON.parse(broken.stdout) as { documents: number; remaining: number };
    expect(documents + remaining).toBe(30);
    const rest = await factline(['ingest', at('many'), '--store', store, '--json']);
    expect(JSON.parse(rest.stdout)).toMatchObject({ documents: remaining, unchanged: documents, remaining: 0 });
    expect(jsonLines(await factline(['documents', '--store', store]))).toHaveLength(30);
  });
});
