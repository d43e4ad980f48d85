import type { Command } from 'commander';
import { EXIT } from '../exit.js';
import { emit } from '../io.js';
import { common, withJson, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
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
    .description('Count what a store holds: documents, sentences, mentions, facts, reviews, problems.');
  withStore(withJson(common(command, ['status', 'status --json --store reports.db']))).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const counts = await store.counts();
        const lines = [
          `${store.location}: ${amount(counts.documents, 'document')}, ${counts.failures} failed`,
          amount(counts.sentences, 'sentence'),
          byKind(counts.mentions, 'mention'),
          byKind(counts.facts, 'fact'),
          byKind(counts.reviews as Readonly<Record<string, number>>, 'review state'),
          `${amount(counts.decisions, 'decision')}, ${amount(counts.problems, 'problem')}`,
        ];
        await emit(session.io.stdout, options.json ? `${JSON.stringify({ store: store.location, ...counts })}\n` : `${lines.join('\n')}\n`);
        return EXIT.done;
      }),
    ),
  );
}
