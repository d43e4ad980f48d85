import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process. */
export async function factline(
  args: readonly string[],
  given: { stdin?: string | Uint8Array; env?: Record<string, string>; tty?: boolean; interrupted?: AbortSignal } = {},
): Promise<Outcome> {
  const stdout = new Sink(given.tty ?? false);
  const stderr = new Sink(given.tty ?? false);
  const code = await run(args, {
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    stdout,
    stderr,
    env: given.env ?? {},
    interrupted: given.interrupted ?? new AbortController().signal,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = '';
  readonly columns = 120;

  constructor(readonly isTTY: boolean) {
    super();
  }

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
