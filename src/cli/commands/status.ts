import type { Command } from 'commander';
import { EXIT } from '../exit.js';
import { emit } from '../io.js';
import { common, withJson, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import type { QueueState } from '../../ingest/jobs.js';
import type { Store } from '../../store/contract.js';
import { readStore } from '../store.js';
import { amount, byKind } from '../summary.js';

interface Options {
  readonly store: string;
  readonly json?: boolean;
}

export function addStatus(program: Command, start: Start): void {
  const command = program
    .command('status')
    .summary('say what a store holds')
    .description('Count what a store holds: documents, sentences, mentions, facts, reviews, problems; of one on a server also its queue and who works on it.');
  withStore(withJson(common(command, ['status', 'status --json --store reports.db']))).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const counts = await store.counts();
        const queue = await queueOf(store);
        const lines = [
          `${store.location}: ${amount(counts.documents, 'document')}, ${counts.failures} failed`,
          amount(counts.sentences, 'sentence'),
          byKind(counts.mentions, 'mention'),
          byKind(counts.facts, 'fact'),
          byKind(counts.reviews as Readonly<Record<string, number>>, 'review state'),
          ...(queue ? [queueText(queue)] : []),
          `${amount(counts.decisions, 'decision')}, ${amount(counts.problems, 'problem')}`,
        ];
        await emit(
          session.io.stdout,
          options.json ? `${JSON.stringify({ store: store.location, ...counts, ...(queue && { queue }) })}\n` : `${lines.join('\n')}\n`,
        );
        return EXIT.done;
      }),
    ),
  );
}

/** The queue of a store on a server, null of one in a file. */
async function queueOf(store: Store): Promise<QueueState | null> {
  const { PostgresStore } = await import('../../store/postgres-store.js');
  if (!(store instanceof PostgresStore)) return null;
  const { queueState } = await import('../../ingest/jobs.js');
  return queueState(store.schema, store.execute);
}

function queueText({ waiting, active, done, rate, workers }: QueueState): string {
  const working = workers.length === 0 ? 'no worker' : `${amount(workers.length, 'worker')} (${workers.join(', ')})`;
  return `queue: ${waiting} waiting, ${active} being read, ${done} done; ${rate} a minute by ${working}`;
}
