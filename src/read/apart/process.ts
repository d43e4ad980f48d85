import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnreadableDocument } from '../contract.js';
import type { Answer, Begun, Request } from './messages.js';
import { residentSize } from './resident.js';

/** Limits for one document. Resident, not heap: buffers, where hostile files hide their size, lie outside the heap. */
const MEMORY = 512 * 1024 * 1024;
const SECONDS = 20;
/** A process may start slowly on a busy machine: that is no fault of the document. */
const SECONDS_TO_START = 120;
const LOOK_EVERY = 20;
/** A process that has grown beyond this, or has read so many documents, is not given another. */
const WORN = 300 * 1024 * 1024;
const LIFE = 500;

const MAIN = fileURLToPath(new URL(`./main${extname(import.meta.url)}`, import.meta.url));
/** Not compiled, the reader needs the loader that this process was started with. */
const LOADER = MAIN.endsWith('.ts') ? ['--import', 'tsx'] : [];

/** A process that parses what others wrote, watched by this one. It keeps neither itself nor this process alive. */
export class ReaderProcess {
  private readonly child: ChildProcess;
  private alive = true;
  private resident = 0;
  private asked = 0;
  /** When the document in hand began to be read; null while its reader starts. */
  private began: number | null = null;

  constructor() {
    this.child = fork(MAIN, {
      execArgv: [...LOADER, '--max-old-space-size=384'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    });
    this.child.once('exit', () => (this.alive = false));
    this.child.on('error', () => (this.alive = false));
    this.hold(false);
    process.once('exit', this.kill);
  }

  get reusable(): boolean {
    return this.alive && this.child.connected && this.resident < WORN && this.asked < LIFE;
  }

  /** Asks for one document; rejects where the process dies of it or is stopped at a limit. */
  async ask(request: Request): Promise<Answer> {
    this.hold(true);
    this.asked++;
    this.began = null;
    const watch = new AbortController();
    try {
      return await Promise.race([this.answer(request), this.overrun(watch.signal)]);
    } finally {
      watch.abort();
      this.hold(false);
    }
  }

  end(): void {
    this.kill();
    process.off('exit', this.kill);
  }

  private readonly kill = (): void => {
    this.alive = false;
    this.child.kill('SIGKILL');
  };

  private answer(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const broken = (): void => reject(new UnreadableDocument('breaks its reader; open and save it again, or save its text as .txt'));
      this.child.once('exit', broken);
      const heard = (message: Answer | Begun): void => {
        if ('begun' in message) {
          this.began = performance.now();
          return;
        }
        this.child.off('exit', broken);
        this.child.off('message', heard);
        resolve(message);
      };
      this.child.on('message', heard);
      this.child.send(request, (error) => error && broken());
    });
  }

  private async overrun(signal: AbortSignal): Promise<never> {
    const asked = performance.now();
    for (;;) {
      await new Promise((next) => setTimeout(next, LOOK_EVERY));
      if (signal.aborted) return new Promise<never>(() => undefined);
      this.resident = await residentSize(this.child.pid!);
      const reason =
        this.resident > MEMORY
          ? `takes more than ${MEMORY / 1024 / 1024} MB`
          : performance.now() - (this.began ?? asked) > (this.began === null ? SECONDS_TO_START : SECONDS) * 1000
            ? `takes more than ${SECONDS} s`
            : null;
      if (reason === null) continue;
      this.kill();
      throw new UnreadableDocument(`${reason} to read; split it, or save its text as .txt`);
    }
  }

  private hold(held: boolean): void {
    const act = held ? 'ref' : 'unref';
    this.child[act]();
    this.child.channel?.[act]();
  }
}
