import { Option, type Command } from 'commander';
import { describeFile, exportFile, exportFormats, sinkOf, type ExportFormat, type Sink } from '../../export/index.js';
import { failureOf } from '../../ingest/failure.js';
import type { FactFilter, Store } from '../../store/contract.js';
import { EXIT, Stop } from '../exit.js';
import { filterOf, withFilters, type FilterOptions } from '../filters.js';
import { common, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { amount } from '../summary.js';

interface Options extends FilterOptions {
  readonly store: string;
  readonly format: string;
  readonly out?: string;
  readonly reviewed?: boolean;
}

export function addExport(program: Command, start: Start): void {
  const command = program
    .command('export')
    .summary('write facts to a file')
    .description('Write facts in a format for other programs, one fact a row, the same for the same documents whatever order they came in.')
    .addOption(new Option('--format <format>', 'of the export').choices(exportFormats.map(({ name }) => name)).makeOptionMandatory())
    .option('--out <file>', 'where to, with a datapackage.json beside it; standard output unless named')
    .addOption(new Option('--reviewed', 'only facts that a reviewer accepted or corrected').conflicts('review'));
  const examples = [
    'export --format csv --out facts.csv',
    'export --format parquet --reviewed --out facts.parquet',
    'export --format jsonl --country SRB | jq .slots',
  ];
  withFilters(withStore(common(command, examples))).action(
    start(async (session: Session, options: Options) => {
      const format = exportFormats.find(({ name }) => name === options.format)!;
      // One unchanging state of the store, however long the export takes beside others who write.
      return readStore(
        options.store,
        async (store) => {
          const write = async (sink: Sink): Promise<number> => format.write(store.facts(asked(options, format)), sink, { factTypes: store.factTypes });
          if (options.out === undefined) session.say(amount(await write(sinkOf(session.io.stdout)), 'fact'));
          else await toFile(session, options.out, format, store, write);
          return EXIT.done;
        },
        'snapshot',
      );
    }),
  );
}

/** A format that tells of some types alone asks for no others. */
function asked(options: Options, { types }: ExportFormat): FactFilter {
  const filter = filterOf(options);
  return {
    ...filter,
    ...(types && { type: options.type?.filter((type) => types.includes(type)) ?? types }),
    ...(options.reviewed && { review: ['accepted', 'corrected'] as const }),
    order: 'content',
  };
}

async function toFile(session: Session, path: string, format: ExportFormat, store: Store, write: (sink: Sink) => Promise<number>): Promise<void> {
  try {
    const written = await exportFile(path, write);
    const described = await describeFile(path, format, store, written);
    session.say(`${amount(written.count, 'fact')} in ${path}`);
    if (described === null) session.say(`the datapackage.json beside ${path} is not of this program and was left as it is`);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (full) throw new Stop(`${path}: the disk is full; free some space and run the same command again`, EXIT.diskFull);
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Stop(`${path}: ${failureOf(path, error).message}`, EXIT.usage);
  }
}
