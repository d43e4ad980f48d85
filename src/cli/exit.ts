/** What the executable answers to its caller. */
export const EXIT = {
  done: 0,
  someFailed: 1,
  usage: 2,
  storeUnavailable: 3,
  diskFull: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with one line on standard error and a code. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: ExitCode,
  ) {
    super(message);
  }
}
