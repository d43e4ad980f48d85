import type { Command } from 'commander';
import { hostname, availableParallelism } from 'node:os';
import { newTally } from '../../ingest/tally.js';
import { EXIT, Stop } from '../exit.js';
import { withThreads } from '../extractor.js';
import type { LexiconOptions } from '../lexicon.js';
import { common, withLexicon, withStore, withWorkers } from '../options.js';
import type { Session, Start } from '../session.js';
import { writeServer } from '../store.js';
import { summaryText } from '../summary.js';

interface Options extends LexiconOptions {
  readonly store: string;
  readonly workers?: number;
  readonly originals?: string;
  readonly drain?: boolean;
}

export function addWorker(program: Command, start: Start): void {
  const command = program
    .command('worker')
    .summary('read documents from the queue of a store on a server')
    .description('Take documents from the queue that factline ingest filled, and read them into the store; any number of workers on any number of machines.')
    .option('--originals <place>', 'where this machine sees the originals that factline ingest copied: a folder, or s3://BUCKET/FOLDER')
    .option('--drain', 'end when nothing waits any more');
  const examples = ['worker --store postgres://factline@db.example/reports', 'worker --store postgres://factline@db.example/reports --drain --workers 8'];
  withLexicon(withWorkers(withStore(common(command, examples)))).action(
    start(async (session: Session, options: Options) => {
      const { StoreWorker } = await import('../../ingest/work.js');
      const { DocumentQueue } = await import('../../ingest/jobs.js');
      const { originalsAt } = await import('../../ingest/originals.js');
      const begun = performance.now();
      const tally = newTally();
      // This thread must stay free to say that it is alive: even one worker extracts in a thread of its own.
      return withThreads(options, options.workers ?? availableParallelism(), (extractor) =>
        writeServer(options.store, extractor.factTypes, `factline worker ${hostname().slice(0, 30)}:${process.pid}`, async (store) => {
          if (!store) throw new Stop(`worker: store ${options.store} has no queue; name one on a server, postgres://HOST/DATABASE, with --store`, EXIT.usage);
          const { interrupted } = session.io;
          const queue = await DocumentQueue.open(store.schema, store.execute, { worker: true });
          await store.startRun(extractor.rules);
          const report = ({ name, state, lines }: { name: string; state: string; lines: readonly string[] }): void => {
            for (const line of lines) session.complain(`${name}: ${line}`);
            session.log.debug({ name, state }, 'document');
          };
          const originals = options.originals === undefined ? null : originalsAt(options.originals);
          try {
            await new StoreWorker(tally, { store, queue, extractor, originals, drain: options.drain === true, interrupted, report }).run();
            await store.finishRun();
          } finally {
            await queue.close();
            tally.seconds = (performance.now() - begun) / 1000;
            session.log.info(tally, 'summary');
            session.say(summaryText(tally));
          }
          if (interrupted.aborted) return EXIT.interrupted;
          return tally.failed > 0 ? EXIT.someFailed : EXIT.done;
        }),
      );
    }),
  );
}
