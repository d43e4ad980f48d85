import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateAfter, standing, openStore } from '../../src/store/index.js';

/** How long all of them are at it: ten minutes once in a while, moments at every check. */
const SECONDS = Number(process.env.FACTLINE_TOGETHER_SECONDS ?? 6);
/** Milliseconds in which 99 of 100 words are kept. At every check the machine may be busy with other tests. */
const AIM = process.env.FACTLINE_TOGETHER_SECONDS ? 100 : 1_000;
/** A reviewer who is quick: ten words a second. */
const THOUGHT_MS = 100;

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const REPORTS = new URL('../../fixtures/reports/', import.meta.url);
const texts = readdirSync(REPORTS)
  .filter((name) => name.endsWith('.txt'))
  .slice(0, 6)
  .map((name) => readFileSync(new URL(name, REPORTS), 'utf8'));
const root = mkdtempSync(join(tmpdir(), 'factline-together-'));
const db = join(root, 'facts.db');
let server: ChildProcess;
let address = '';

const program = (...args: string[]): ChildProcess => spawn(process.execPath, ['--import', 'tsx', MAIN, ...args, '--store', db], { stdio: 'pipe' });
/** What the program said, once it ended; or as soon as its words hold what is waited for. */
function said(child: ChildProcess, until?: RegExp): Promise<{ code: number | null; words: string }> {
  return new Promise((resolve, reject) => {
    let words = '';
    const hear = (chunk: Buffer): void => {
      words += chunk.toString();
      if (until?.test(words)) resolve({ code: null, words });
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, words }));
  });
}

let round = 0;
/** Reports that the store does not have yet. */
async function ingestMore(): Promise<void> {
  const folder = join(root, `round-${++round}`);
  mkdirSync(folder);
  texts.forEach((text, index) => writeFileSync(join(folder, `${index}.txt`), `${text}\nEdition ${round}.\n`));
  const { code, words } = await said(program('ingest', folder));
  rmSync(folder, { recursive: true });
  expect(code, words).toBe(0);
}

beforeAll(async () => {
  await ingestMore();
  server = program('serve', '--port', '0');
  const { words } = await said(server, /http:\S+ serves/);
  address = /http:\S+/.exec(words)![0];
}, 120_000);
afterAll(async () => {
  const ended = said(server);
  server.kill('SIGINT');
  await ended;
  rmSync(root, { recursive: true });
});

interface Fact {
  readonly id: string;
  readonly version: string;
}
interface Told {
  readonly decisions: string[];
  readonly facts: Fact[];
}

/** Decides and takes back until the time is up; answers the ids of all decisions that the server said it keeps. */
async function reviewing(reviewer: string, facts: Fact[], until: number, times: number[], errors: string[]): Promise<string[]> {
  const kept: string[] = [];
  const actions = ['accept', 'reject', 'flag', 'undo', 'comment', 'redo'] as const;
  for (let turn = 0; performance.now() < until; turn++) {
    const action = actions[turn % actions.length]!;
    const at = turn % facts.length;
    const turning = action === 'undo' || action === 'redo';
    const body = turning
      ? { reviewer }
      : { reviewer, fact: facts[at]!.id, action, ...(action === 'comment' ? { comment: `Turn ${turn}.` } : { seen: facts[at]!.version }) };
    const began = performance.now();
    const answer = await fetch(`${address}/decisions${turning ? `/${action}` : ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const told = (await answer.json()) as Told;
    times.push(performance.now() - began);
    if (!answer.ok) errors.push(`${reviewer}, ${action}: ${answer.status} ${JSON.stringify(told)}`);
    else {
      kept.push(...told.decisions);
      for (const fresh of told.facts) facts[facts.findIndex(({ id }) => id === fresh.id)] = fresh;
    }
    await new Promise((thought) => setTimeout(thought, THOUGHT_MS));
  }
  return kept;
}

it(`two reviewers and an ingest, at once for ${SECONDS} s: nothing is lost, nothing fails, nobody waits`, { timeout: (SECONDS + 120) * 1000 }, async () => {
  const { items } = (await (await fetch(`${address}/facts?limit=400`)).json()) as { items: Fact[] };
  const until = performance.now() + SECONDS * 1000;
  const ingesting = (async () => {
    while (performance.now() < until) await ingestMore();
  })();
  const times: number[] = [];
  const errors: string[] = [];
  // What one of them was shown the other does not change: half of the facts each.
  const half = (odd: number): Fact[] => items.filter((_, index) => index % 2 === odd);
  const [ada, ben] = await Promise.all([reviewing('Ada', half(0), until, times, errors), reviewing('Ben', half(1), until, times, errors)]);
  await ingesting;
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)]!;
  console.log(
    `${times.length} words of two reviewers beside ${round} ingests: median ${times[times.length >> 1]!.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${times.at(-1)!.toFixed(1)} ms`,
  );
  expect(errors).toEqual([]);
  const store = openStore(db, { mode: 'read' });
  for (const [reviewer, kept] of [
    ['Ada', ada!],
    ['Ben', ben!],
  ] as const)
    expect(store.decisions({ reviewer }).map(({ id }) => id)).toEqual(kept);
  for (const { id } of items) {
    const last = standing(store.decisions(id)).at(-1);
    expect(store.fact(id)!.review).toBe(last ? stateAfter(last) : 'unreviewed');
  }
  expect(store.documents()).toHaveLength(texts.length * round);
  expect(store.check()).toEqual([]);
  store.close();
  expect(p99).toBeLessThan(AIM);
});
