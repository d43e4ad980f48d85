import type { Command } from 'commander';
import { EXIT } from '../exit.js';
import { common, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore } from '../store.js';
import { version } from '../version.js';

interface Options {
  readonly store: string;
}

export function addMcp(program: Command, start: Start): void {
  const command = program
    .command('mcp')
    .summary('facts for assistants, over the Model Context Protocol')
    .description(
      'Serve a store to an assistant over standard input and output (Model Context Protocol): search facts, get a fact with its sentence, list documents. It only reads.',
    );
  withStore(common(command, ['mcp --store reports.db'])).action(
    start(async (session: Session, options: Options) =>
      readStore(options.store, async (store) => {
        const { serveMcp } = await import('../../mcp/server.js');
        await serveMcp(store, version(), session.io, session.io.interrupted);
        return EXIT.done;
      }),
    ),
  );
}
