import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { factline, type Outcome } from './harness.js';

let root: string;
const at = (...names: string[]): string => join(root, ...names);
const ORDER = 'In March 2025 Estonia ordered three IRIS-T SLM batteries from Germany for €400 million.';
const SECOND = 'Latvia bought 12 CAESAR howitzers from France in 2024.';
type Line = Record<string, unknown> & { id: string; review: string; readable: Record<string, unknown> };
const lines = ({ stdout }: Outcome): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const withStore = (...args: string[]): Promise<Outcome> => factline([...args, '--store', at('facts.db')]);
const review = (keys: string, ...args: string[]): Promise<Outcome> =>
  factline(['review', '--store', at('facts.db'), '--reviewer', 'Ada', ...args], { stdin: keys });
const states = async (): Promise<string[]> => lines(await withStore('facts', '--json')).map(({ review: state }) => state);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'factline-review-'));
  writeFileSync(at('order.txt'), `${ORDER} ${SECOND}\n`);
  await withStore('ingest', at('order.txt'));
  expect(await states()).toEqual(['unreviewed', 'unreviewed']);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('review in the terminal', () => {
  it('shows facts in their sentences and takes a decision by one key', async () => {
    const { code, stdout, stderr } = await review('?axq');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 of 2\nacquisition/m);
    expect(stdout).toContain('[Estonia](buyer)');
    expect(stderr).toContain('a accept');
    expect(stderr).toMatch(/2 decisions by Ada\n$/);
    expect(await states()).toEqual(['accepted', 'rejected']);
  });
  it('takes back and puts back', async () => {
    await review('uur', '--review', 'accepted', 'rejected');
    expect(await states()).toEqual(['accepted', 'unreviewed']);
  });
  it('corrects a slot by what is typed, and refuses what does not fit', async () => {
    const { stderr } = await review('equantity\nmany\nequantity\n12 batteries\nq', '--country', 'EST', '--review', 'accepted');
    expect(stderr).toContain('quantity takes quantity: "many" is neither');
    const [fact] = lines(await withStore('facts', '--json', '--country', 'EST'));
    expect(fact).toMatchObject({
      review: 'corrected',
      readable: { quantity: 12, quantity_of: 'batteries' },
      read: { slots: { quantity: { value: { value: 3 } } } },
    });
  });
  it('searches, comments, flags, walks, and ends with its input', async () => {
    const { stderr, stdout } = await review('/howitzers\ncof another year\nfkj', '--country', 'LVA');
    expect(stderr).toContain('1 to look at');
    expect(stdout).toContain('comment: of another year');
    expect((await states())[1]).toBe('flagged');
  });
  it('needs a name', async () => {
    const { code, stderr } = await factline(['review', '--store', at('facts.db')]);
    expect([code, stderr]).toEqual([2, 'factline: decisions need a name: give it with --reviewer\n']);
  });
  it('lets a second reviewer judge alone', async () => {
    const store = openStore(at('facts.db'), { mode: 'read' });
    const before = store.decisions().length;
    store.close();
    await factline(['review', '--store', at('facts.db'), '--reviewer', 'Ben', '--independent'], { stdin: 'aa' });
    const after = openStore(at('facts.db'), { mode: 'read' });
    expect(
      after
        .decisions()
        .slice(before)
        .map(({ action, independent }) => [action, independent]),
    ).toEqual([
      ['accept', true],
      ['accept', true],
    ]);
    after.close();
  });
});

describe('gold export', () => {
  it('waits until every fact of a document was decided', async () => {
    const { stderr } = await withStore('gold', 'export', '--out', at('gold'));
    expect(stderr).toContain('1 fact still to decide, not written');
  });
  it('writes what reviewers left, and evaluate holds the rules against it', async () => {
    await review('a', '--country', 'LVA', '--review', 'flagged');
    await withStore('gold', 'export', '--out', at('gold'));
    expect(readdirSync(at('gold')).map((name) => name.replace(/^[0-9a-f]{8}-/, ''))).toEqual(['order.txt', 'order.txt.json']);
    const { code, stdout, stderr } = await factline(['evaluate', at('gold'), '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { errors } = JSON.parse(stdout) as { errors: { facts: string[] } };
    // The corrected quantity is what the rules get wrong; nothing else is.
    expect(errors.facts).toEqual([expect.stringMatching(/^\S+order\.txt: differing acquisition f1: quantity /)]);
  });
});
