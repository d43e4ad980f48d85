import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleDocuments } from '../../bench/text.js';
import { MAKERS } from '../read/made.js';

/** Files of every format in turn; `FACTLINE_FILES=3000` for a long run. */
const FILES = Number(process.env.FACTLINE_FILES ?? 64);
/**
 * What the process that reads, its threads and its store may take in MB, however many files: lexicons, threads and caches
 * are there after the first sixty files, and nothing is to come to them. Run compiled it takes 420 MB after a hundred files
 * and 520 after three thousand; a run from the sources has the transpiling loader in the process and in each thread besides.
 */
const LIMIT = 700;
/** Readers of binary formats beside it, each with a limit of its own. */
const READERS = 2;
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factline-memory-'));
  const makers = Object.entries(MAKERS);
  sampleDocuments(FILES).forEach((words, number) => {
    const [ending, make] = makers[number % makers.length]!;
    const [title, ...paragraphs] = words.split(/\n{2,}/);
    writeFileSync(join(folder, `${String(number).padStart(4, '0')}.${ending}`), make(title!.replace(/\s+/g, ' '), paragraphs));
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resident size in MB. */
function residentOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** What it begins, but for the compiler that only a run from the sources has. */
function readersOf(pid: number): number {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' '));
    return children.filter((child) => child !== '' && readFileSync(`/proc/${child}/cmdline`, 'latin1').includes('apart')).length;
  } catch {
    return 0;
  }
}

// What a process takes is told by files that only Linux has.
it.runIf(process.platform === 'linux')(
  `${FILES} files of eight formats are read within ${LIMIT} MB`,
  async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'ingest', folder, '--store', join(folder, 's.db'), '--workers', '2', '--quiet'], {
      stdio: 'ignore',
    });
    const largest = { main: 0, readers: 0 };
    const watch = setInterval(() => {
      largest.main = Math.max(largest.main, residentOf(child.pid!));
      largest.readers = Math.max(largest.readers, readersOf(child.pid!));
    }, 50);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(watch);
    if (process.env.FACTLINE_FILES !== undefined) process.stderr.write(`${JSON.stringify(largest)}\n`);
    expect(code).toBe(0);
    expect(largest.main).toBeGreaterThan(0);
    expect(largest.main).toBeLessThan(LIMIT);
    expect(largest.readers).toBeLessThanOrEqual(READERS);
  },
  FILES * 3_000 + 120_000,
);
