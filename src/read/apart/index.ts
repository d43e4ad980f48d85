import { availableParallelism } from 'node:os';
import { UnreadableDocument, type ApartName, type Reading } from '../contract.js';
import { ReaderProcess } from './process.js';

/** So many documents are parsed at once; more would only share the same processors. */
const AT_ONCE = Math.min(4, Math.max(1, availableParallelism()));

const idle: ReaderProcess[] = [];
const queue: (() => void)[] = [];
let busy = 0;

/** Reads bytes in a process of its own. Rejects with `UnreadableDocument`; a process that broke is not used again. */
export async function readApart(format: ApartName, bytes: Uint8Array): Promise<Reading> {
  if (busy >= AT_ONCE) await new Promise<void>((turn) => queue.push(turn));
  else busy++;
  const reader = takeIdle() ?? new ReaderProcess();
  try {
    const answer = await reader.ask({ format, bytes });
    if ('refusal' in answer) throw new UnreadableDocument(answer.refusal);
    return answer.reading;
  } finally {
    if (reader.reusable) idle.push(reader);
    else reader.end();
    const next = queue.shift();
    if (next) next();
    else busy--;
  }
}

function takeIdle(): ReaderProcess | undefined {
  for (let reader = idle.pop(); reader; reader = idle.pop()) if (reader.reusable) return reader;
  return undefined;
}
