import { InvalidArgumentError, type Command } from 'commander';
import { z } from 'zod';

/** Where the store lies unless `--store` says otherwise. */
export const DEFAULT_STORE = 'output/factline.db';

/** The options of every command, and its examples, which its help shows first. */
export function common(command: Command, examples: readonly string[]): Command {
  const shown = examples.map((example) => `  $ factline ${example}`).join('\n');
  return command
    .addHelpText('before', `Examples:\n${shown}\n`)
    .option('--quiet', 'say nothing but what failed')
    .option('--verbose', 'log what is done, as JSON lines on standard error')
    .option('--log-file <file>', 'log into a file instead');
}

export function withJson(command: Command, what = 'JSON instead of a text for people'): Command {
  return command.option('--json', what);
}

export function withStore(command: Command): Command {
  return command.option('--store <file-or-url>', 'the store: a file, or postgres://USER:PASSWORD@HOST/DATABASE for one on a server', DEFAULT_STORE);
}

export function withDate(command: Command): Command {
  return command.option('--date <YYYY-MM-DD>', 'day of publication, by which "last year" is read; overrides what the documents say', isoDay);
}

/** How documents are read. */
export function withReading(command: Command): Command {
  return withDate(command)
    .option('--boilerplate', 'read navigation, page headers and what else surrounds a report as its text too')
    .option('--allow-url', 'fetch what is named by an http or https address, from public addresses only');
}

export function withLexicon(command: Command): Command {
  return command.option(
    '--lexicon <file>',
    'a CSV table of further weapon systems (name, aliases, category, maker, origin, needs), which outweighs the own one',
  );
}

export function withWorkers(command: Command): Command {
  return command.option('--workers <n>', 'threads that extract; 1 for none beside this one (default: as many as there are cores)', positive);
}

export function isoDay(value: string): string {
  if (!z.iso.date().safeParse(value).success) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return value;
}

export function positive(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}
