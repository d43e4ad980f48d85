import { readdirSync, readFileSync } from 'node:fs';

// What a process takes is told by files that only Linux has.
export const IS_TOLD = process.platform === 'linux';

/** A file of the kernel about a process; nothing where the process has ended. */
export function told(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

/** A process and all that it has begun. */
export function treeOf(pid: number): number[] {
  const tasks = tasksOf(pid);
  const children = tasks.flatMap((task) => told(pid, `task/${task}/children`).split(' '));
  return [pid, ...children.filter((child) => child !== '').flatMap((child) => treeOf(Number(child)))];
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Resident size in MB. */
export function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(told(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** Processor time so far in seconds: fields 14 and 15 of proc_pid_stat(5), counted from behind the program's name. */
export function secondsOf(pid: number): number {
  const fields = told(pid, 'stat').split(') ').pop()!.split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}
