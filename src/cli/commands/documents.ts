import type { Command } from 'commander';
import { EXIT } from '../exit.js';
import { emit } from '../io.js';
import { common, withJson, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { textTable } from '../table.js';

interface Options {
  readonly store: string;
  readonly json?: boolean;
  readonly failed?: boolean;
}

export function addDocuments(program: Command, start: Start): void {
  const command = program
    .command('documents')
    .summary('list what is in a store and what failed')
    .description('List the documents of a store with their counts, and those that could not be read with the reason.')
    .option('--failed', 'only those that failed');
  withStore(withJson(common(command, ['documents', 'documents --failed', 'documents --json --store reports.db']), 'JSON lines, one document a line')).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const documents = options.failed ? [] : await store.documents();
        const failures = await store.failures();
        const { stdout } = session.io;
        if (options.json || !stdout.isTTY) {
          for (const document of documents) await emit(stdout, `${JSON.stringify({ state: 'stored', ...document })}\n`);
          for (const failure of failures) await emit(stdout, `${JSON.stringify({ state: 'failed', ...failure })}\n`);
          return EXIT.done;
        }
        const rows = documents.map(({ name, id, date, sentences, mentions, facts, problems }) => [
          name,
          id.slice(0, 16),
          date ?? '',
          ...[sentences, mentions, facts, problems].map(String),
        ]);
        if (rows.length > 0)
          await emit(stdout, `${textTable(['document', 'id', 'date', 'sentences', 'mentions', 'facts', 'problems'], rows, stdout.columns)}\n`);
        if (failures.length > 0)
          await emit(
            stdout,
            `${rows.length > 0 ? '\n' : ''}${textTable(
              ['failed', 'reason'],
              failures.map(({ name, reason }) => [name, reason]),
              stdout.columns,
            )}\n`,
          );
        if (rows.length + failures.length === 0) session.say(options.failed ? 'none failed' : 'the store is empty');
        return EXIT.done;
      }),
    ),
  );
}
