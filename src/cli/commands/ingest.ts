import type { Command } from 'commander';
import { discover } from '../../ingest/discover.js';
import { ingest } from '../../ingest/ingest.js';
import { newTally } from '../../ingest/tally.js';
import { EXIT, type ExitCode } from '../exit.js';
import { withExtractor } from '../extractor.js';
import { emit } from '../io.js';
import { common, withDate, withJson, withStore, withWorkers } from '../options.js';
import { startProgress } from '../progress.js';
import type { Session, Start } from '../session.js';
import { writeStore } from '../store.js';
import { summaryText } from '../summary.js';

interface Options {
  readonly store: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly workers?: number;
}

export function addIngest(program: Command, start: Start): void {
  const command = program
    .command('ingest')
    .summary('read documents into a store')
    .description('Read documents into a store. The same bytes twice change nothing; the same command again goes on where it was interrupted.')
    .argument('<path...>', 'files, folders, patterns, or - for standard input');
  withJson(
    withWorkers(withDate(withStore(common(command, ['ingest report.txt', 'ingest reports/ "archive/**/*.md"', 'ingest - --date 2026-04-01 < report.txt'])))),
    'the closing summary as JSON on standard output',
  ).action(
    start(async (session: Session, paths: string[], options: Options) => {
      const { createPipeline } = await import('../../pipeline.js');
      const pipeline = createPipeline();
      return writeStore(options.store, pipeline, async (store) => {
        const { stdin, stderr, interrupted } = session.io;
        const begun = performance.now();
        const { found, failures, passedOver } = await discover(paths);
        const tally = { ...newTally(), failed: failures.length, passedOver };
        for (const { name, message } of failures) session.complain(`${name}: ${message}`);
        const progress = startProgress(found.length, stderr, session.options.quiet === true);
        const report = ({ name, state, lines }: { name: string; state: string; lines: readonly string[] }): void => {
          for (const line of lines) progress.print(`factline: ${name}: ${line}`);
          session.log.debug({ name, state }, 'document');
          progress.step(state === 'failed');
        };
        try {
          await withExtractor(pipeline, options.workers, found.length, (extractor) =>
            ingest(found, tally, { store, extractor, stdin, date: options.date, interrupted, report }),
          );
        } finally {
          progress.stop();
          tally.seconds = (performance.now() - begun) / 1000;
          session.log.info(tally, 'summary');
          session.say(summaryText(tally));
        }
        if (options.json) await emit(session.io.stdout, `${JSON.stringify(tally)}\n`);
        return codeOf(tally.failed, interrupted.aborted);
      });
    }),
  );
}

function codeOf(failed: number, interrupted: boolean): ExitCode {
  if (interrupted) return EXIT.interrupted;
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}
