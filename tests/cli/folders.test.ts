import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Driver from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../read/zip.js';
import { factline } from './harness.js';

const ORDER = 'Latvia ordered 6 HIMARS launchers for €179 million in December 2023.';
const SAMPLE = fileURLToPath(new URL('../../src/read/eml/samples/notice.eml', import.meta.url));
let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-folders-'));
  store = join(folder, 's.db');
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, 'in', name);
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const ingest = async (...args: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await factline(['ingest', ...args, '--store', store, '--json', '--quiet'])).stdout) as Record<string, unknown>;
const documents = async (...args: string[]): Promise<Record<string, unknown>[]> =>
  lines((await factline(['documents', '--store', store, '--json', ...args])).stdout);

describe('files in files', () => {
  it('reads archives, e-mails and what is attached to them, each as a document that verifies', async () => {
    writeFileSync(at('all.zip'), zipOf({ 'a/order.txt': ORDER, '__MACOSX/x.txt': 'no', 'logo.png': 'no', 'bad.pdf': '%PDF-1.7 nothing' }));
    copyFileSync(SAMPLE, at('notice.eml'));
    expect(await ingest(folder)).toMatchObject({ documents: 3, failed: 1, remaining: 0 });
    const stored = await documents();
    expect(stored.map(({ name }) => String(name).slice(folder.length + 4))).toEqual([
      'all.zip!/a/order.txt',
      'notice.eml!/annex.md',
      'notice.eml',
      'all.zip!/bad.pdf',
    ]);
    expect(stored[2]).toMatchObject({ title: 'Latvia orders launchers – statement', author: 'Maris Ozols', date: '2026-03-03', mediaType: 'message/rfc822' });
    const verdict = await factline(['verify', '--store', store]);
    expect(verdict.stderr).toContain('3 whole, 0 drifted');
    expect(await ingest(folder)).toMatchObject({ documents: 0, unchanged: 2, failed: 1 });
  });

  it('refuses an archive within an archive', async () => {
    const inner = Buffer.from(zipOf({ 'a.txt': ORDER })).toString('latin1');
    writeFileSync(at('outer.zip'), zipOf({ 'inner.zip': inner }));
    const { stderr } = await factline(['ingest', folder, '--store', store]);
    expect(stderr).toMatch(/outer\.zip!\/inner\.zip: is (?:an archive within an archive|a damaged archive)/);
  });
});

describe('versions and copies', () => {
  it('links a changed file to its earlier version, and the same bytes to their other name', async () => {
    writeFileSync(at('report.txt'), ORDER);
    writeFileSync(at('same.txt'), ORDER);
    expect(await ingest(folder)).toMatchObject({ documents: 1, unchanged: 1, copies: 1 });
    writeFileSync(at('report.txt'), ORDER.replace('6', '8'));
    expect(await ingest(folder)).toMatchObject({ documents: 1, unchanged: 1 });
    const [first, second] = await documents();
    expect(first).toMatchObject({ copies: [at('same.txt')], replaces: null, replacedBy: second!.id });
    expect(second).toMatchObject({ replaces: first!.id, replacedBy: null });
    expect((await factline(['verify', '--store', store])).stderr).toContain('1 whole, 0 drifted, 0 without an original, 1 replaced by a later version');
  });

  it('counts a file no longer among the copies of what it was', async () => {
    writeFileSync(at('a.txt'), ORDER);
    writeFileSync(at('b.txt'), ORDER);
    await ingest(folder);
    expect(await documents()).toMatchObject([{ name: at('a.txt'), copies: [at('b.txt')] }]);
    writeFileSync(at('b.txt'), ORDER.replace('6', '8'));
    expect(await ingest(folder)).toMatchObject({ documents: 1, unchanged: 1 });
    expect(await documents()).toMatchObject([
      { name: at('a.txt'), copies: [], replacedBy: null },
      { name: at('b.txt'), copies: [] },
    ]);
  });

  it('reads what failed again, from where it lay', async () => {
    writeFileSync(at('report.pdf'), '%PDF-1.7 nothing');
    await ingest(folder);
    expect(await documents('--failed')).toMatchObject([{ state: 'failed', name: at('report.pdf'), location: at('report.pdf') }]);
    writeFileSync(at('report.pdf'), ORDER);
    expect((await factline(['documents', '--failed', '--retry', '--store', store])).code).toBe(0);
    expect(await documents('--failed')).toEqual([]);
    expect(await documents()).toHaveLength(1);
  });
});

describe('reextract', () => {
  it('reads with the rules of today what others made, and says what that changed', async () => {
    writeFileSync(at('report.md'), `# Orders\n\n${ORDER}\n\n${'Finland spent €6.5 billion on defence in 2025.'}\n`);
    await ingest(folder);
    const facts = (await factline(['facts', '--json', '--store', store])).stdout;
    expect((await factline(['reextract', '--store', store])).stderr).toContain('0 documents read again, 1 left as they are');
    const driver = new Driver(store);
    driver.exec(`update document set rules = 'older'; delete from slot where name = 'amount' and fact in (select key from fact where type = 'acquisition')`);
    driver.exec(`update fact set id = 'x.budget.1' where type = 'budget'`);
    driver.close();
    const { stdout, code } = await factline(['reextract', '--json', '--store', store]);
    expect(code).toBe(0);
    const changes = lines(stdout).map(({ change, sentence }) => [change, String(sentence).slice(0, 7)]);
    expect(changes.sort()).toEqual([
      ['added', 'Finland'],
      ['changed', 'Latvia '],
      ['lost', 'Finland'],
    ]);
    const again = (await factline(['facts', '--json', '--store', store])).stdout;
    const plain = (text: string): unknown[] => lines(text).map(({ id, slots, evidence }) => ({ id, slots, evidence }));
    expect(plain(again)).toEqual(plain(facts));
  });
});

describe('what surrounds a report', () => {
  it('gives facts only where it is asked for, and a text in another language gives none', async () => {
    writeFileSync(at('page.html'), `<html><body><nav><p>${ORDER}</p></nav><main><h1>News</h1><p>Nothing was said.</p></main></body></html>`);
    const german =
      'Die Bundesregierung beschloss am Mittwoch den Haushalt für das kommende Jahr. Das Verteidigungsministerium erhält 52 Milliarden Euro, so viel wie nie zuvor, und will damit neue Hubschrauber und Panzer für die Truppe kaufen.';
    writeFileSync(at('bericht.txt'), german);
    const { stderr } = await factline(['ingest', folder, '--store', store]);
    expect(stderr).toContain('bericht.txt: is in German; the rules read English, so nothing is taken from it');
    expect((await documents()).map(({ language, facts }) => [language, facts])).toEqual([
      ['de', 0],
      ['en', 0],
    ]);
    expect(await ingest('--boilerplate', at('page.html'))).toMatchObject({ documents: 1, facts: { acquisition: 1 } });
    expect(await ingest('--boilerplate', at('page.html'))).toMatchObject({ documents: 0, unchanged: 1 });
  });

  it('fetches nothing unless asked', async () => {
    const { stderr, code } = await factline(['ingest', 'http://127.0.0.1:9/a', '--store', store]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('give --allow-url to have it fetched')]);
    expect((await factline(['ingest', 'http://127.0.0.1:9/a', '--allow-url', '--store', store])).stderr).toContain('no public address');
  });
});
