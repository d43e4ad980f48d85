import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleDocuments } from '../../bench/text.js';
import { IS_TOLD, residentOf, secondsOf, told, treeOf } from '../processes.js';
import { MAKERS } from '../read/made.js';
import { compiledInto } from './compiled.js';

/** Files of every format in turn; `FACTLINE_FILES=3000` for a long run. */
const FILES = Number(process.env.FACTLINE_FILES ?? 64);
/**
 * What all processes of an ingest may take together in MB, pages that they share counted in each: the one that reads, with
 * its threads and its store, and the readers of binary formats beside it.
 */
const LIMIT = 600;
/** Readers of binary formats, each with a limit of its own. */
const READERS = 2;
let folder: string;
let main: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-memory-'));
  main = compiledInto(folder);
  mkdirSync(join(folder, 'in'));
  const makers = Object.entries(MAKERS);
  sampleDocuments(FILES).forEach((words, number) => {
    const [ending, make] = makers[number % makers.length]!;
    const [title, ...paragraphs] = words.split(/\n{2,}/);
    writeFileSync(join(folder, 'in', `${String(number).padStart(4, '0')}.${ending}`), make(title!.replace(/\s+/g, ' '), paragraphs));
  });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.runIf(IS_TOLD)(
  `${FILES} files of eight formats are read within ${LIMIT} MB`,
  async () => {
    const child = spawn(process.execPath, [main, 'ingest', join(folder, 'in'), '--store', join(folder, 's.db'), '--workers', '2', '--quiet'], {
      stdio: 'ignore',
    });
    const begun = performance.now();
    const largest = { together: 0, main: 0, readers: 0 };
    const taken = new Map<number, number>();
    const watch = setInterval(() => {
      const tree = treeOf(child.pid!);
      const readers = tree.filter((pid) => told(pid, 'cmdline').includes('apart'));
      largest.together = Math.max(
        largest.together,
        tree.map(residentOf).reduce((sum, size) => sum + size, 0),
      );
      largest.main = Math.max(largest.main, residentOf(child.pid!));
      largest.readers = Math.max(largest.readers, readers.length);
      for (const pid of tree) taken.set(pid, Math.max(taken.get(pid) ?? 0, secondsOf(pid)));
    }, 50);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(watch);
    const seconds = (performance.now() - begun) / 1000;
    const cores = [...taken.values()].reduce((sum, each) => sum + each, 0) / seconds;
    if (process.env.FACTLINE_FILES !== undefined) process.stderr.write(`${JSON.stringify({ ...largest, seconds, cores })}\n`);
    expect(code).toBe(0);
    expect(largest.main).toBeGreaterThan(0);
    expect(largest.together).toBeLessThan(LIMIT);
    expect(largest.readers).toBeLessThanOrEqual(READERS);
  },
  FILES * 3_000 + 120_000,
);
