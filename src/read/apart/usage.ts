import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a process takes of the machine. */
export interface Usage {
  /** Resident size in bytes. */
  readonly resident: number;
  /** Processor time since it began, in seconds. */
  readonly seconds: number;
}

/** Ticks of a second, in which the kernel tells programs of time on every machine. */
const TICKS = 100;

/** What a process takes, from the kernel's own files, else as `ps` says it; nothing where it is gone. */
export async function usageOf(pid: number): Promise<Usage> {
  try {
    if (process.platform === 'linux') {
      const [status, stat] = await Promise.all(['status', 'stat'].map((file) => readFile(`/proc/${pid}/${file}`, 'latin1')));
      return { resident: Number(/^VmRSS:\s+(\d+)/m.exec(status!)?.[1] ?? 0) * 1024, seconds: ofStat(stat!) };
    }
    const [kilobytes = '0', time = '0'] = (await run('ps', ['-o', 'rss=,time=', '-p', String(pid)])).stdout.trim().split(/\s+/);
    return { resident: Number(kilobytes) * 1024, seconds: secondsOf(time) };
  } catch {
    return { resident: 0, seconds: 0 };
  }
}

/** Its fields 14 and 15, counted from behind the program's name, the second, which may hold anything; see proc_pid_stat(5). */
function ofStat(line: string): number {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
}

/** `1-02:03:04`, `02:03:04` or `3:04.56`. */
function secondsOf(time: string): number {
  const [rest = '', days = '0'] = time.split('-').reverse();
  return rest.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400;
}
