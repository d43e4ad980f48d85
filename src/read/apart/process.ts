import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnreadableDocument } from '../contract.js';
import type { Answer, Begun, Request } from './messages.js';
import { usageOf } from './usage.js';

/** Limits for one document. Resident, not heap: buffers, where hostile files hide their size, lie outside the heap. */
const MEMORY = 512 * 1024 * 1024;
const SECONDS = 20;
/**
 * A busy machine is no fault of the document: its seconds are those of a processor. On the clock it has so many, to start
 * and to read, for one that waits for something takes no processor at all.
 */
const SECONDS_ON_THE_CLOCK = 120;
const LOOK_EVERY = 20;
/** Beside the limit of its heap: what was dropped is collected soon, for several readers lie in memory while others read. */
const HEAP = ['--max-old-space-size=384', '--max-semi-space-size=4', '--heap-growing-percent=25'];
const MAIN = fileURLToPath(new URL(`./main${extname(import.meta.url)}`, import.meta.url));
/** Not compiled, the reader needs the loader that this process was started with. */
const LOADER = MAIN.endsWith('.ts') ? ['--import', 'tsx'] : [];
/** A process that has grown beyond this, or has read so many documents, is not given another. The loader alone takes half of it. */
const WORN = (LOADER.length > 0 ? 450 : 300) * 1024 * 1024;
const LIFE = 500;

interface Since {
  /** In milliseconds. */
  readonly clock: number;
  /** In seconds; null until it is looked at. */
  processor: number | null;
  readonly begun: boolean;
}

/** A process that parses what others wrote, watched by this one. It keeps neither itself nor this process alive. */
export class ReaderProcess {
  private readonly child: ChildProcess;
  private alive = true;
  private resident = 0;
  private asked = 0;
  /** When the document in hand was asked for, and from when on its seconds are counted: until then its reader starts. */
  private since: Since = { clock: 0, processor: null, begun: false };

  constructor() {
    this.child = fork(MAIN, {
      execArgv: [...LOADER, ...HEAP],
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

  /** Whether it has yet to load what the document in hand is read with. */
  get starting(): boolean {
    return this.alive && !this.since.begun;
  }

  /** Asks for one document; rejects where the process dies of it or is stopped at a limit. */
  async ask(request: Request): Promise<Answer> {
    this.hold(true);
    this.asked++;
    this.since = { clock: performance.now(), processor: null, begun: false };
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
          this.since = { clock: performance.now(), processor: null, begun: true };
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
    for (;;) {
      await new Promise((next) => setTimeout(next, LOOK_EVERY));
      const { resident, seconds } = await usageOf(this.child.pid!);
      this.resident = resident;
      if (signal.aborted) return new Promise<never>(() => undefined);
      const reason = this.overdone(resident, seconds);
      if (reason === null) continue;
      this.kill();
      throw new UnreadableDocument(`${reason} to read; split it, or save its text as .txt`);
    }
  }

  private overdone(resident: number, seconds: number): string | null {
    if (resident > MEMORY) return `takes more than ${MEMORY / 1024 / 1024} MB`;
    const { begun } = this.since;
    // The first look after its start is what the document's own processor time is counted from.
    if (begun && this.since.processor === null) this.since.processor = seconds;
    const own = begun ? seconds - this.since.processor! : 0;
    const waited = (performance.now() - this.since.clock) / 1000;
    return own > SECONDS || waited > SECONDS_ON_THE_CLOCK ? `takes more than ${SECONDS} s` : null;
  }

  private hold(held: boolean): void {
    const act = held ? 'ref' : 'unref';
    this.child[act]();
    this.child.channel?.[act]();
  }
}
