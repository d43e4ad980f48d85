import type { Command } from 'commander';
import { discover } from '../../ingest/discover.js';
import { withExtractor } from '../extractor.js';
import { ingestFound, type IngestOptions } from '../ingesting.js';
import { enqueueFound, type QueueingOptions } from '../queueing.js';
import type { LexiconOptions } from '../lexicon.js';
import { common, withJson, withLexicon, withReading, withStore, withWorkers } from '../options.js';
import type { Session, Start } from '../session.js';
import { isServer, writeStore } from '../store.js';

interface Options extends IngestOptions, QueueingOptions, LexiconOptions {
  readonly store: string;
  readonly workers?: number;
  readonly allowUrl?: boolean;
  readonly direct?: boolean;
}

const EXAMPLES = [
  'ingest report.txt',
  'ingest reports/ "archive/**/*.md" 2025.zip',
  'ingest - --date 2026-04-01 < report.txt',
  'ingest archive/ --store postgres://factline@db.example/reports',
];

export function addIngest(program: Command, start: Start): void {
  const command = program
    .command('ingest')
    .summary('read documents into a store')
    .description('Read documents into a store. The same bytes twice change nothing; the same command again goes on where it was interrupted.')
    .argument('<path...>', 'files, folders, archives, patterns, addresses (with --allow-url), or - for standard input')
    .option('--originals <place>', 'of a store on a server: copy the documents into this folder, which all workers see, or into s3://BUCKET/FOLDER')
    .option('--direct', 'of a store on a server: read the documents here and now instead of leaving them to workers');
  withJson(withLexicon(withWorkers(withReading(withStore(common(command, EXAMPLES))))), 'the closing summary as JSON on standard output').action(
    start(async (session: Session, paths: string[], options: Options) => {
      if (isServer(options.store) && !options.direct) return enqueueFound(session, await discover(paths, options.allowUrl), options);
      const discovery = await discover(paths, options.allowUrl);
      return withExtractor(options, discovery.found.length, (extractor) =>
        writeStore(options.store, extractor.factTypes, (store) => ingestFound(session, store, extractor, discovery, options)),
      );
    }),
  );
}
