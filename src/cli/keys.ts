import type { Readable } from 'node:stream';
import type { Io } from './io.js';

/** A terminal as a stream: only one that is a terminal can be asked for single keys. */
type Input = Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): void };

const ENTER = /[\r\n]/;
const ERASE = new Set(['\u007f', '\b']);
const ENDS = new Set(['\u0003', '\u0004']);

/** Keys, one by one as they are pressed; lines where words are asked for. Input that is no terminal is read the same way. */
export class Keys {
  private readonly input: AsyncIterator<string>;
  constructor(private readonly io: Pick<Io, 'stdin' | 'stderr'>) {
    const stdin = io.stdin as Input;
    if (stdin.isTTY) stdin.setRawMode?.(true);
    stdin.setEncoding('utf8');
    this.input = characters(stdin);
  }

  /** The next key; null where there is no more, or the user wants to end. */
  async key(): Promise<string | null> {
    const { value, done } = await this.input.next();
    return done || ENDS.has(value) ? null : value;
  }

  /** Words up to the end of the line; null where the input ended. */
  async line(prompt: string): Promise<string | null> {
    this.io.stderr.write(prompt);
    let words = '';
    for (;;) {
      const key = await this.key();
      if (key === null) return null;
      if (ENTER.test(key)) break;
      words = ERASE.has(key) ? words.slice(0, -1) : words + key;
      if ((this.io.stdin as Input).isTTY) this.io.stderr.write(ERASE.has(key) ? '\b \b' : key);
    }
    this.io.stderr.write('\n');
    return words;
  }

  close(): void {
    const stdin = this.io.stdin as Input;
    if (stdin.isTTY) stdin.setRawMode?.(false);
    stdin.pause();
  }
}

async function* characters(stdin: Readable): AsyncGenerator<string, undefined, undefined> {
  for await (const piece of stdin) yield* String(piece);
  return undefined;
}
