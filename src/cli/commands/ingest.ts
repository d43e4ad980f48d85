import type { Command } from 'commander';
import { discover } from '../../ingest/discover.js';
import { ingestFound, type IngestOptions } from '../ingesting.js';
import { common, withJson, withReading, withStore, withWorkers } from '../options.js';
import type { Session, Start } from '../session.js';
import { writeStore } from '../store.js';

interface Options extends IngestOptions {
  readonly store: string;
  readonly allowUrl?: boolean;
}

const EXAMPLES = ['ingest report.txt', 'ingest reports/ "archive/**/*.md" 2025.zip', 'ingest - --date 2026-04-01 < report.txt'];

export function addIngest(program: Command, start: Start): void {
  const command = program
    .command('ingest')
    .summary('read documents into a store')
    .description('Read documents into a store. The same bytes twice change nothing; the same command again goes on where it was interrupted.')
    .argument('<path...>', 'files, folders, archives, patterns, addresses (with --allow-url), or - for standard input');
  withJson(withWorkers(withReading(withStore(common(command, EXAMPLES)))), 'the closing summary as JSON on standard output').action(
    start(async (session: Session, paths: string[], options: Options) => {
      const { createPipeline } = await import('../../pipeline.js');
      const pipeline = createPipeline();
      return writeStore(options.store, pipeline, async (store) => ingestFound(session, store, pipeline, await discover(paths, options.allowUrl), options));
    }),
  );
}
