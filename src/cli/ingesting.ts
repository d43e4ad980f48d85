import type { Discovery } from '../ingest/discover.js';
import { ingest } from '../ingest/ingest.js';
import { newTally } from '../ingest/tally.js';
import type { Store } from '../store/contract.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Reader } from './extractor.js';
import { emit } from './io.js';
import { startProgress } from './progress.js';
import type { Session } from './session.js';
import { summaryText } from './summary.js';

export interface IngestOptions {
  readonly date?: string;
  readonly boilerplate?: boolean;
  readonly json?: boolean;
}

/** Reads what was found into a store, says how far it is, and at the end what was done. */
export async function ingestFound(
  session: Session,
  store: Store,
  extractor: Reader,
  { found, failures, passedOver }: Discovery,
  options: IngestOptions,
): Promise<ExitCode> {
  const { stdin, stderr, interrupted } = session.io;
  const begun = performance.now();
  const tally = { ...newTally(), failed: failures.length, passedOver };
  for (const { name, message } of failures) session.complain(`${name}: ${message}`);
  const progress = startProgress(found.length, stderr, session.options.quiet === true);
  const report = ({ name, state, lines, inside }: { name: string; state: string; lines: readonly string[]; inside: boolean }): void => {
    for (const line of lines) progress.print(`factline: ${name}: ${line}`);
    session.log.debug({ name, state }, 'document');
    if (inside) progress.expect(1);
    progress.step(state === 'failed');
  };
  try {
    const { date, boilerplate } = options;
    await ingest(found, tally, { store, extractor, stdin, date, boilerplate, interrupted, report });
  } finally {
    progress.stop();
    tally.seconds = (performance.now() - begun) / 1000;
    session.log.info(tally, 'summary');
    session.say(summaryText(tally));
  }
  if (options.json) await emit(session.io.stdout, `${JSON.stringify(tally)}\n`);
  if (interrupted.aborted) return EXIT.interrupted;
  return tally.failed > 0 ? EXIT.someFailed : EXIT.done;
}
