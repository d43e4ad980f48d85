import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The world as a command sees it: data goes out through `stdout`, everything else through `stderr`. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts: a command finishes what it has in hand and says what remains. */
  readonly interrupted: AbortSignal;
}

export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Writes and waits where the reader is slower than we are, so that output never piles up in memory. */
export async function emit(output: Output, text: string): Promise<void> {
  if (!output.write(text) && !output.destroyed) await once(output, 'drain');
}

/**
 * Writes an extraction as one line of JSON, its lists member by member: the line of a long report can be many times
 * the report, and is never held whole.
 */
export async function emitExtraction(output: Output, extraction: object): Promise<void> {
  let pending = '{';
  const members = Object.entries(extraction).filter(([, value]) => value !== undefined);
  for (const [index, [name, value]] of members.entries()) {
    pending += `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;
    if (!Array.isArray(value)) pending += JSON.stringify(value);
    else {
      pending += '[';
      for (let at = 0; at < value.length; at++) {
        pending += (at === 0 ? '' : ',') + JSON.stringify(value[at]);
        if (pending.length < PIECE) continue;
        await emit(output, pending);
        pending = '';
      }
      pending += ']';
    }
  }
  await emit(output, `${pending}}\n`);
}
const PIECE = 65_536;

export function inColour(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
