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

export function inColour(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
