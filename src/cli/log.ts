import { pino, type Logger } from 'pino';
import { EXIT, Stop } from './exit.js';
import type { Output } from './io.js';

export type { Logger };

export interface LogOptions {
  readonly verbose?: boolean;
  readonly logFile?: string;
}

/** JSON lines about what the program does: to the file that was named, else to standard error on `--verbose`, else nowhere. */
export function openLog(options: LogOptions, stderr: Output): Logger {
  const level = options.verbose ? 'debug' : 'info';
  if (options.logFile !== undefined) {
    try {
      return pino({ level }, pino.destination({ dest: options.logFile, sync: true, append: true }));
    } catch (error) {
      throw new Stop(`${options.logFile}: cannot write the log there (${(error as Error).message}); name another --log-file`, EXIT.usage);
    }
  }
  return options.verbose ? pino({ level }, stderr) : pino({ level: 'silent' });
}
