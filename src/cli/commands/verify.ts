import type { Command } from 'commander';
import { verify } from '../../ingest/verify.js';
import { EXIT } from '../exit.js';
import { emit } from '../io.js';
import { common, withJson, withStore } from '../options.js';
import { startProgress } from '../progress.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { amount } from '../summary.js';

interface Options {
  readonly store: string;
  readonly json?: boolean;
}

export function addVerify(program: Command, start: Start): void {
  const command = program
    .command('verify')
    .summary('hold every quote against its original')
    .description(
      'Check the store, read each original file again, and hold its hash, its text and the words of every sentence and mention against what is stored.',
    );
  withStore(withJson(common(command, ['verify', 'verify --json --store reports.db']), 'JSON lines, one document a line')).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const { stdout, stderr, interrupted } = session.io;
        const faults = await store.check();
        for (const fault of faults) session.complain(`store ${store.location}: ${fault}`);
        const rows = await store.documents();
        const progress = startProgress(rows.length, stderr, session.options.quiet === true || (options.json === true && stdout.isTTY === true));
        const states = { whole: 0, drifted: 0, replaced: 0, 'without-original': 0 };
        for (const row of rows) {
          if (interrupted.aborted) break;
          const verdict = await verify(store, row);
          states[verdict.state]++;
          for (const line of verdict.lines) progress.print(`factline: ${verdict.name}: ${line}`);
          if (options.json) await emit(stdout, `${JSON.stringify(verdict)}\n`);
          progress.step(verdict.state === 'drifted');
        }
        progress.stop();
        session.say(
          `${amount(rows.length, 'document')}: ${states.whole} whole, ${states.drifted} drifted, ${states['without-original']} without an original${states.replaced > 0 ? `, ${states.replaced} replaced by a later version` : ''}`,
        );
        if (interrupted.aborted) return EXIT.interrupted;
        if (faults.length > 0) return EXIT.storeUnavailable;
        return states.drifted > 0 ? EXIT.someFailed : EXIT.done;
      }),
    ),
  );
}
