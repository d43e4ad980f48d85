import { Worker } from 'node:worker_threads';
import type { Document, Extraction } from '../model/index.js';
import type { FactTypeShape } from '../store/fact-types.js';
import type { Extractor } from './extractor.js';

/** What a thread says once it can read: the version of its rules, and what a store needs to know of its fact types. */
export interface Greeting {
  readonly rules: string;
  readonly factTypes: readonly FactTypeShape[];
}
/** What a thread is asked, and what it answers: see src/worker.ts. */
export interface Question {
  readonly number: number;
  readonly document: Document;
}
export type Answer = { readonly number: number; readonly extraction: Extraction } | { readonly number: number; readonly message: string };

/**
 * Room for what a thread makes and drops at once, in MB. By itself it would grow to four times that in every thread; it
 * reads no faster for it.
 */
const RESOURCES = { maxYoungGenerationSizeMb: 12 };
/** Documents that a thread has: the one it reads, and one more so that it need not wait for the next. */
const PER_THREAD = 2;

interface Waiting {
  readonly document: Document;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
}
interface Thread {
  readonly worker: Worker;
  /** By number: what it has been asked and has not answered. */
  readonly asked: Map<number, Waiting>;
}

/**
 * Extraction in threads. A thread is begun when all there are have enough to do, for each loads its own lexicons; so a
 * few documents never pay for many threads. One that dies takes the documents it had with it, and is replaced. What is
 * known of the rules is what the first thread says of them: the process itself need not load them.
 */
export class ThreadPool implements Extractor, Greeting {
  rules = '';
  factTypes: readonly FactTypeShape[] = [];
  private readonly threads: Thread[] = [];
  private readonly queue: Waiting[] = [];
  private asked = 0;

  private constructor(
    private readonly script: URL,
    private readonly size: number,
    private readonly data: object,
  ) {}

  /**
   * A pool whose first thread can read. `script` answers questions; `size` is the most threads there may be; each is begun
   * with `data`. Rejects with what the script throws at its start.
   */
  static async open(script: URL, size: number, data: object = {}): Promise<ThreadPool> {
    const pool = new ThreadPool(script, size, data);
    const { worker } = pool.begin();
    const { rules, factTypes } = await new Promise<Greeting>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(ended(code)));
    });
    return Object.assign(pool, { rules, factTypes });
  }

  get atOnce(): number {
    return this.size * (PER_THREAD + 1);
  }

  extract(document: Document): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      this.queue.push({ document, resolve, reject });
      this.handOut();
    });
  }

  async close(): Promise<void> {
    const ending = this.threads.splice(0).map(({ worker }) => worker.terminate());
    await Promise.all(ending);
  }

  private handOut(): void {
    while (this.queue.length > 0) {
      const thread = this.free();
      if (!thread) return;
      const waiting = this.queue.shift()!;
      const question: Question = { number: ++this.asked, document: waiting.document };
      thread.asked.set(question.number, waiting);
      thread.worker.postMessage(question);
    }
  }

  /** The thread with the least to do; a new one before any of them has to keep a document waiting. */
  private free(): Thread | null {
    const [least] = [...this.threads].sort((a, b) => a.asked.size - b.asked.size);
    if (least && least.asked.size === 0) return least;
    if (this.threads.length < this.size) return this.begin();
    return least && least.asked.size < PER_THREAD ? least : null;
  }

  private begin(): Thread {
    const thread: Thread = { worker: workerOf(this.script, this.data), asked: new Map() };
    thread.worker.on('message', (said: Greeting | Answer) => 'number' in said && this.settle(thread, said));
    thread.worker.on('error', (error) => this.lost(thread, error));
    thread.worker.on('exit', (code) => this.lost(thread, ended(code)));
    this.threads.push(thread);
    return thread;
  }

  private settle(thread: Thread, answer: Answer): void {
    const waiting = thread.asked.get(answer.number);
    thread.asked.delete(answer.number);
    if ('extraction' in answer) waiting?.resolve(answer.extraction);
    else waiting?.reject(new Error(answer.message));
    this.handOut();
  }

  private lost(thread: Thread, error: Error): void {
    const at = this.threads.indexOf(thread);
    if (at >= 0) this.threads.splice(at, 1);
    for (const waiting of thread.asked.values()) waiting.reject(error);
    thread.asked.clear();
    this.handOut();
  }
}

function ended(code: number): Error {
  return new Error(`its thread ended (${code})`);
}

function workerOf(script: URL, data: object): Worker {
  if (!script.pathname.endsWith('.ts')) return new Worker(script, { resourceLimits: RESOURCES, workerData: data });
  // Run from its sources, a thread needs the loader for them before its script.
  return new Worker(`import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(script.href)})))`, {
    eval: true,
    resourceLimits: RESOURCES,
    workerData: data,
  });
}
