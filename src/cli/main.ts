#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './exit.js';
import { run } from './run.js';

// Heaps (this one and those of threads) may outgrow what lives in them by a quarter before they are swept; by themselves they
// grow to twice that and more, on a machine that others use too.
setFlagsFromString('--heap-growing-percent=25');
// There are thousands of rules' functions, and each is asked seldom: V8 compiles one for speed only after six times as many steps
// as it would by itself. Compiled sooner, it is compiled for what the first few sentences held, and soon again.
setFlagsFromString('--interrupt-budget=400000');

// The reader of a pipe may leave early (`factline facts | head`): that is its right, and no failure of ours.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.someFailed);
  });
}

// The first interrupt lets the document in hand be finished; a second one falls to the system, which ends us.
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
process.once('SIGTERM', () => interruption.abort());

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interrupted: interruption.signal,
});
