import type { Command } from 'commander';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { discover, outermost, type Found } from '../../ingest/discover.js';
import { failureOf } from '../../ingest/failure.js';
import { readLines } from '../../ingest/lines.js';
import { load } from '../../ingest/load.js';
import { inOrder } from '../../ingest/order.js';
import { count, newTally } from '../../ingest/tally.js';
import type { Pipeline } from '../../pipeline.js';
import { withExtractor } from '../extractor.js';
import { EXIT, Stop, type ExitCode } from '../exit.js';
import { emit, emitExtraction } from '../io.js';
import { pipelineOf, type LexiconOptions } from '../lexicon.js';
import { common, withLexicon, withReading, withWorkers } from '../options.js';
import { startProgress } from '../progress.js';
import type { Session, Start } from '../session.js';
import { summaryText } from '../summary.js';

interface Options extends LexiconOptions {
  readonly date?: string;
  readonly lines?: string;
  readonly workers?: number;
  readonly boilerplate?: boolean;
  readonly allowUrl?: boolean;
}

const EXAMPLES = [
  'extract report.txt',
  'extract reports/ --date 2026-04-01 > extractions.jsonl',
  'extract report.txt --lexicon my-systems.csv',
  'extract --lines - < texts.jsonl',
];

export function addExtract(program: Command, start: Start): void {
  const command = program
    .command('extract')
    .summary('print what is read out of documents, without a store')
    .description('Print one extraction per document, one JSON object per line: sections, sentences, mentions, facts.')
    .argument('[path...]', 'files, folders, patterns, or - for standard input')
    .option('--lines <file>', 'JSON lines {"id", "text", "date"?} in, one extraction per line out, in order; - for standard input');
  withLexicon(withWorkers(withReading(common(command, EXAMPLES)))).action(
    start(async (session: Session, paths: string[], options: Options) => {
      if ((options.lines === undefined) === (paths.length === 0)) throw new Stop('give paths, or --lines FILE; see factline extract --help', EXIT.usage);
      return options.lines === undefined ? documents(session, paths, options) : lines(session, await pipelineOf(options), options.lines, options);
    }),
  );
}

async function documents(session: Session, paths: readonly string[], options: Options): Promise<ExitCode> {
  const { stdin, stdout, stderr, interrupted } = session.io;
  const begun = performance.now();
  const { found, failures, passedOver } = await discover(paths, options.allowUrl);
  const tally = { ...newTally(), failed: failures.length, passedOver };
  for (const { name, message } of failures) session.complain(`${name}: ${message}`);
  // A bar among the lines of data on one terminal would spoil both.
  const progress = startProgress(found.length, stderr, session.options.quiet === true || stdout.isTTY === true);
  const seen = new Set<Found>();
  await withExtractor(options, found.length, async (extractor) => {
    const loading = load(found, { date: options.date, boilerplate: options.boilerplate, stdin });
    const reading = inOrder(loading, extractor.atOnce ?? 1, async (loaded) =>
      'document' in loaded ? { loaded, extraction: await extractor.extract(loaded.document) } : loaded,
    );
    for await (const read of reading) {
      if (interrupted.aborted) break;
      const { source } = 'loaded' in read ? read.loaded : read;
      seen.add(outermost(source));
      if (source.within) progress.expect(1);
      if ('failure' in read) {
        tally.failed++;
        progress.print(`factline: ${read.failure.name}: ${read.failure.message}`);
      } else if ('loaded' in read) {
        const { loaded, extraction } = read;
        count(tally, extraction);
        for (const { message } of loaded.document.problems) progress.print(`factline: ${loaded.source.name}: ${message}`);
        await emitExtraction(stdout, extraction);
      }
      progress.step('failure' in read);
    }
  });
  progress.stop();
  tally.remaining = found.length - seen.size;
  tally.seconds = (performance.now() - begun) / 1000;
  session.say(summaryText(tally));
  if (interrupted.aborted) return EXIT.interrupted;
  return tally.failed > 0 ? EXIT.someFailed : EXIT.done;
}

async function lines(session: Session, pipeline: Pipeline, file: string, options: Options): Promise<ExitCode> {
  const { stdin, stdout, interrupted } = session.io;
  let failed = 0;
  try {
    const input: Readable = file === '-' ? stdin : createReadStream(file);
    for await (const read of readLines(input, options.date)) {
      if (interrupted.aborted) return EXIT.interrupted;
      if ('document' in read) {
        await emitExtraction(stdout, pipeline.extract(read.document));
        continue;
      }
      failed++;
      session.complain(`line ${read.line}: ${read.message}`);
      await emit(stdout, `${JSON.stringify(emptyExtraction(read.id, pipeline.rules, read.message))}\n`);
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const { name, message } = failureOf(file, error);
    throw new Stop(`${name}: ${message}`, EXIT.someFailed);
  }
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}

/** Stands for a line that could not be read, so that the n-th line out still answers the n-th line in. */
function emptyExtraction(id: string, rules: string, message: string): object {
  const document = { id, title: null, date: null, language: 'en', mediaType: 'text/plain', length: 0 };
  return { document, rules, sections: [], sentences: [], mentions: [], facts: [], problems: [{ stage: 'read', severity: 'error', message }] };
}
