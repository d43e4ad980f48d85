import { availableParallelism } from 'node:os';
import { UnreadableDocument, type ApartName, type Reading } from '../contract.js';
import { ReaderProcess } from './process.js';

/** So many documents are parsed at once; more would only share the same processors. */
const AT_ONCE = Math.min(4, Math.max(1, availableParallelism()));
/** A reader weighs 120 MB: another is begun where a document has waited so long, in milliseconds, for those that read. */
const PATIENCE = 5_000;

const idle: ReaderProcess[] = [];
const queue: ((reader: ReaderProcess) => void)[] = [];
/** Readers that there are, busy or idle. */
const readers = new Set<ReaderProcess>();

/** Reads bytes in a process of its own. Rejects with `UnreadableDocument`; a process that broke is not used again. */
export async function readApart(format: ApartName, bytes: Uint8Array): Promise<Reading> {
  const reader = idle.pop() ?? (readers.size === 0 ? begin() : await nextFree());
  // One that idles may have ended since.
  const whole = reader.reusable ? reader : renewed(reader);
  try {
    const answer = await whole.ask({ format, bytes });
    if ('refusal' in answer) throw new UnreadableDocument(answer.refusal);
    return answer.reading;
  } finally {
    handOn(whole);
  }
}

function begin(): ReaderProcess {
  const reader = new ReaderProcess();
  readers.add(reader);
  return reader;
}

function end(reader: ReaderProcess): void {
  readers.delete(reader);
  reader.end();
}

function renewed(worn: ReaderProcess): ReaderProcess {
  end(worn);
  return begin();
}

function handOn(reader: ReaderProcess): void {
  const next = queue.shift();
  if (next) next(reader.reusable ? reader : renewed(reader));
  else if (reader.reusable) idle.push(reader);
  else end(reader);
}

/** The next reader that is done with its document, or a further one. */
function nextFree(): Promise<ReaderProcess> {
  return new Promise((resolve) => {
    const further = setInterval(() => {
      // One that only starts has kept nobody waiting yet.
      if (readers.size >= AT_ONCE || [...readers].some(({ starting }) => starting)) return;
      clearInterval(further);
      queue.splice(queue.indexOf(serve), 1);
      resolve(begin());
    }, PATIENCE);
    const serve = (reader: ReaderProcess): void => {
      clearInterval(further);
      resolve(reader);
    };
    queue.push(serve);
  });
}
