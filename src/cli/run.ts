import { Command, CommanderError } from 'commander';
import { commandsFor } from './commands/index.js';
import { EXIT, Stop, type ExitCode } from './exit.js';
import type { Io } from './io.js';
import { openLog } from './log.js';
import { Session, type CommonOptions, type Start } from './session.js';
import { version } from './version.js';

/** Runs one command line (without the program's own name) in the given world; never throws, never exits. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const start: Start =
    (work) =>
    async (...given) => {
      const options = optionsAmong(given);
      const session = new Session(io, openLog(options, io.stderr), options);
      session.log.debug({ args }, 'begin');
      code = await work(session, ...given);
      session.log.debug({ code }, 'end');
    };
  try {
    await (await program(args, io, start)).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, io, args.includes('--verbose'));
  }
}

async function program(args: readonly string[], io: Io, start: Start): Promise<Command> {
  const program = new Command('factline')
    .description('Text in, facts out, every figure traced to its sentence.')
    .version(version())
    .addHelpText('before', 'Examples:\n  $ factline ingest reports/\n  $ factline facts --country SRB --type acquisition\n')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(usageLine(text)),
    });
  // Set above before the commands are added: they inherit it.
  for (const add of await commandsFor(args)) add(program, start);
  return program;
}

/** Commander says `error:` and puts its suggestion on a line of its own; we say everything that failed in one line. */
function usageLine(text: string): string {
  const line = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return `factline: ${line}; see factline --help\n`;
}

/** Commander hands an action its arguments, then its options, then the command. */
function optionsAmong(given: readonly unknown[]): CommonOptions {
  return (given.at(-2) ?? {}) as CommonOptions;
}

function explainFailure(error: unknown, io: Io, verbose: boolean): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Stop) {
    io.stderr.write(`factline: ${message}\n`);
    return error.code;
  }
  if (isStoreError(error)) {
    io.stderr.write(`factline: ${message}\n`);
    return error.exitCode;
  }
  io.stderr.write(`factline: unexpected: ${message}; please report it${verbose ? '' : ' with what --verbose adds'}\n`);
  if (verbose && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.someFailed;
}

/** By its shape: importing the store's class would load the database driver for commands that need none. */
function isStoreError(error: unknown): error is Error & { readonly exitCode: ExitCode } {
  return error instanceof Error && error.name === 'StoreError' && 'exitCode' in error;
}
