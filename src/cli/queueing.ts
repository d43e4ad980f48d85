import type { Discovery } from '../ingest/discover.js';
import type { Failure } from '../ingest/failure.js';
import { EXIT, type ExitCode } from './exit.js';
import { emit } from './io.js';
import type { Session } from './session.js';
import { writeServer } from './store.js';
import { amount } from './summary.js';

export interface QueueingOptions {
  readonly store: string;
  readonly date?: string;
  readonly boilerplate?: boolean;
  readonly json?: boolean;
  readonly originals?: string;
}

/** Leaves what was found to workers: see `factline worker`. */
export async function enqueueFound(session: Session, { found, failures, passedOver }: Discovery, options: QueueingOptions): Promise<ExitCode> {
  const { DocumentQueue } = await import('../ingest/jobs.js');
  const { enqueue } = await import('../ingest/enqueue.js');
  const { originalsAt } = await import('../ingest/originals.js');
  return writeServer(options.store, null, 'factline ingest', async (store) => {
    const { stdin, interrupted } = session.io;
    const queue = await DocumentQueue.open(store!.schema, store!.execute);
    let failed = 0;
    const report = ({ name, message }: Failure): void => {
      failed++;
      session.complain(`${name}: ${message}`);
    };
    failures.forEach(report);
    const originals = options.originals === undefined ? null : originalsAt(options.originals);
    const { date, boilerplate } = options;
    const enqueued = await enqueue(found, { queue, originals, stdin, date, boilerplate, interrupted, report });
    await queue.close();
    const over = passedOver === 0 ? '' : `, ${amount(passedOver, 'file')} of other formats passed over`;
    session.say(`${amount(enqueued, 'document')} in the queue${over}; factline worker reads them, factline status tells how far that is`);
    if (options.json) await emit(session.io.stdout, `${JSON.stringify({ enqueued, failed, passedOver })}\n`);
    if (interrupted.aborted) return EXIT.interrupted;
    return failed > 0 ? EXIT.someFailed : EXIT.done;
  });
}
