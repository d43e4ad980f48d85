import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { STDIN, type Found } from './discover.js';
import { failureOf, type Failure } from './failure.js';
import type { DocumentJob, DocumentQueue } from './jobs.js';
import { bytesOf } from './load.js';
import type { Originals } from './originals.js';
import { readAhead } from './queue.js';

export interface Enqueueing {
  readonly queue: DocumentQueue;
  /** Where the originals are copied to for all workers; null where they lie already where all see them. */
  readonly originals: Originals | null;
  readonly stdin: Readable;
  readonly date?: string | undefined;
  readonly boilerplate?: boolean | undefined;
  readonly interrupted: AbortSignal;
  report(failure: Failure): void;
}

const BATCH = 500;

/** Puts what was found into the queue; answers how many. The same call again adds only what does not wait already. */
export async function enqueue(found: readonly Found[], enqueueing: Enqueueing): Promise<number> {
  let waiting: DocumentJob[] = [];
  let added = 0;
  for await (const job of readAhead(found, async (source) => jobOf(source, enqueueing))) {
    if (enqueueing.interrupted.aborted) break;
    if ('message' in job) enqueueing.report(job);
    else waiting.push(job);
    if (waiting.length < BATCH) continue;
    await enqueueing.queue.add(waiting);
    added += waiting.length;
    waiting = [];
  }
  await enqueueing.queue.add(waiting);
  return added + waiting.length;
}

async function jobOf({ name, location }: Found, { originals, stdin, date, boilerplate }: Enqueueing): Promise<DocumentJob | Failure> {
  const given = { name, ...(date !== undefined && { date }), ...(boilerplate === true && { boilerplate }) };
  if (originals === null) {
    if (location === STDIN) return { name, message: 'workers cannot read standard input; name a folder or bucket with --originals, where its copy can lie' };
    return { ...given, location };
  }
  try {
    const bytes = await bytesOf({ name, location }, stdin);
    const original = await originals.keep(bytes, extname(name));
    return { ...given, original, location: originals.locationOf(original) };
  } catch (error) {
    return failureOf(name, error);
  }
}
