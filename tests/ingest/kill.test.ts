import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { zipOf } from '../read/zip.js';
import { compiledInto } from './compiled.js';

/** A short run by default; `FACTLINE_KILLS=50` for a long one. */
const KILLS = Number(process.env.FACTLINE_KILLS ?? 3);
const DOCUMENTS = 120;
let folder: string;
let main: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-kill-'));
  main = compiledInto(folder);
  mkdirSync(join(folder, 'in'));
  const text = (number: number): string => {
    const order = `Latvia ordered ${number + 2} HIMARS launchers for €${number + 10} million in ${2000 + (number % 25)}.`;
    return `# Report ${number}\n\n${`${order} Finland spent €${number}.5 billion on defence in 2025.\n\n`.repeat(8)}`;
  };
  for (let number = 0; number < DOCUMENTS; number++) writeFileSync(join(folder, 'in', `${String(number).padStart(3, '0')}.md`), text(number));
  writeFileSync(join(folder, 'in', 'more.zip'), zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.md`, text(1_000 + index)]))));
  writeFileSync(join(folder, 'in', 'copy.md'), text(3));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ingests the folder; killed without warning after so many milliseconds where they are given. Whether it came to its end. */
function ingest(store: string, after?: number): Promise<boolean> {
  const child = spawn(process.execPath, [main, 'ingest', join(folder, 'in'), '--store', store, '--quiet'], { stdio: 'ignore' });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) => child.once('exit', (code) => (clearTimeout(timer), resolve(code === 0))));
}

/** A hash of all facts and documents of a store, whatever the order in which they came. */
function contentOf(location: string): string {
  const store = openStore(location, { mode: 'read' });
  expect(store.check()).toEqual([]);
  const hash = createHash('sha256');
  for (const { cursor, ...fact } of store.facts({ order: 'content' })) hash.update(JSON.stringify({ ...fact, cursor: typeof cursor }));
  const rows = store.documents().map(({ id, name, copies, sentences, mentions, facts }) => [id, name, copies, sentences, mentions, facts]);
  hash.update(JSON.stringify(rows.sort()));
  expect(rows).toHaveLength(DOCUMENTS + 20);
  store.close();
  return hash.digest('hex');
}

it(
  `an ingest killed at ${KILLS} moments and begun again loses, doubles and halves nothing`,
  async () => {
    const undisturbed = join(folder, 'whole.db');
    const begun = performance.now();
    expect(await ingest(undisturbed)).toBe(true);
    const whole = performance.now() - begun;
    const expected = contentOf(undisturbed);
    let store = join(folder, 'killed-0.db');
    let killed = 0;
    for (let run = 1; killed < KILLS; run++) {
      // From the start of the process to just past its usual end, spread evenly but not in order.
      const moment = whole * (0.3 + (0.75 * ((killed * 7) % KILLS)) / KILLS);
      if (!(await ingest(store, moment))) killed++;
      else {
        expect(contentOf(store)).toBe(expected);
        store = join(folder, `killed-${run}.db`);
      }
      if (run > KILLS * 4) break;
    }
    await ingest(store);
    expect(contentOf(store)).toBe(expected);
    expect(killed).toBeGreaterThan(KILLS / 2);
  },
  KILLS * 120_000 + 240_000,
);
