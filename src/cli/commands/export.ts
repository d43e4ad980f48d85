import { Option, type Command } from 'commander';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { exportFormats, type Sink } from '../../export/index.js';
import { failureOf } from '../../ingest/failure.js';
import { EXIT, Stop } from '../exit.js';
import { filterOf, withFilters, type FilterOptions } from '../filters.js';
import { emit } from '../io.js';
import { common, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { amount } from '../summary.js';

interface Options extends FilterOptions {
  readonly store: string;
  readonly format: string;
  readonly out?: string;
}

export function addExport(program: Command, start: Start): void {
  const command = program
    .command('export')
    .summary('write facts to a file')
    .description('Write facts in a format for other programs, one fact a row, the same for the same documents whatever order they came in.')
    .addOption(new Option('--format <format>', 'of the export').choices(exportFormats.map(({ name }) => name)).makeOptionMandatory())
    .option('--out <file>', 'where to; standard output unless named');
  withFilters(withStore(common(command, ['export --format csv --out facts.csv', 'export --format jsonl --country SRB | jq .slots']))).action(
    start(async (session: Session, options: Options) => {
      const format = exportFormats.find(({ name }) => name === options.format)!;
      // One unchanging state of the store, however long the export takes beside others who write.
      return readStore(
        options.store,
        async (store) => {
          const write = async (sink: Sink): Promise<number> => format.write(store.facts({ ...filterOf(options), order: 'content' }), sink, { factTypes: store.factTypes });
          const written = options.out === undefined ? await write({ write: (piece) => emit(session.io.stdout, piece) }) : await toFile(options.out, write);
          session.say(`${amount(written, 'fact')}${options.out === undefined ? '' : ` in ${options.out}`}`);
          return EXIT.done;
        },
        'snapshot',
      );
    }),
  );
}

/** Whole or not at all: a half-written export is never found under the name that was asked for. */
async function toFile(path: string, write: (sink: Sink) => Promise<number>): Promise<number> {
  const partial = `${path}.partial`;
  try {
    const file = createWriteStream(partial);
    const failed = new Promise<never>((_, reject) => file.once('error', reject));
    failed.catch(() => undefined);
    const written = await Promise.race([write({ write: (piece) => emit(file, piece) }), failed]);
    file.end();
    await Promise.race([once(file, 'close'), failed]);
    await rename(partial, path);
    return written;
  } catch (error) {
    await rm(partial, { force: true });
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (full) throw new Stop(`${path}: the disk is full; free some space and run the same command again`, EXIT.diskFull);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Stop(`${path}: ${failureOf(path, error).message}`, EXIT.usage);
  }
}
