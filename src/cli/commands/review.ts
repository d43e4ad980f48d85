import type { Command } from 'commander';
import { EXIT, Stop } from '../exit.js';
import { filterOf, withFilters, type FilterOptions } from '../filters.js';
import { Keys } from '../keys.js';
import { common, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { reviewStore } from '../store.js';
import { amount } from '../summary.js';

interface Options extends FilterOptions {
  readonly store: string;
  readonly reviewer?: string;
  readonly independent?: boolean;
}

/** What waits for a word, unless the filter asks for something else. */
const WAITING = ['unreviewed', 'flagged', 'changed', 'disputed'] as const;

export function addReview(program: Command, start: Start): void {
  const command = program
    .command('review')
    .summary('walk through facts and decide, in the terminal')
    .description('Show facts one by one with their sentences, and take a decision by one key: the same queue as the page of factline serve. ? lists the keys.')
    .option('--reviewer <name>', 'who decides; FACTLINE_REVIEWER or the user of the system unless named')
    .option('--independent', 'one of several reviews that know nothing of each other: facts you have not judged');
  withFilters(
    withStore(common(command, ['review --country HRV', 'review --review changed --reviewer Ada', 'review --less-sure-than 0.7 --independent'])),
  ).action(
    start(async (session: Session, options: Options) => {
      const { env } = session.io;
      const reviewer = options.reviewer ?? env.FACTLINE_REVIEWER ?? env.USER ?? env.USERNAME;
      if (!reviewer) throw new Stop('decisions need a name: give it with --reviewer', EXIT.usage);
      const asked = filterOf(options);
      const filter = options.independent ? { ...asked, notReviewer: reviewer } : { review: WAITING, ...asked };
      const voice = { reviewer, ...(options.independent && { independent: true }) };
      return reviewStore(options.store, async (store) => {
        // Loaded when needed, with the store it works on.
        const { Walk } = await import('../reviewing.js');
        const keys = new Keys(session.io);
        try {
          session.say(`${amount(await new Walk(store, session, keys, voice, filter).run(), 'decision')} by ${reviewer}`);
          return EXIT.done;
        } finally {
          keys.close();
        }
      });
    }),
  );
}
