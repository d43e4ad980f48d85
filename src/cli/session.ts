import type { ExitCode } from './exit.js';
import type { Io } from './io.js';
import type { Logger } from './log.js';

/** What every command takes: see `common` in options.ts. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFile?: string;
  readonly json?: boolean;
}

/** One call of one command: the world it sees and what it says beside its data. */
export class Session {
  constructor(
    readonly io: Io,
    readonly log: Logger,
    readonly options: CommonOptions,
  ) {}

  /** A remark: not on `--quiet`. */
  say(text: string): void {
    if (!this.options.quiet) this.io.stderr.write(`${text}\n`);
  }

  /** What the user must know, whatever was asked. */
  complain(line: string): void {
    this.io.stderr.write(`factline: ${line}\n`);
  }
}

/** A command's work, given its session; answers the exit code. */
export type Work<A extends readonly unknown[]> = (session: Session, ...given: A) => Promise<ExitCode>;
/** Makes of a command's work what commander calls: see run.ts. */
export type Start = <A extends readonly unknown[]>(work: Work<A>) => (...given: A) => Promise<void>;
