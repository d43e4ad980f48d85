import type { Command } from 'commander';
import { discover } from '../../ingest/discover.js';
import { fileOf } from '../../ingest/place.js';
import { EXIT, Stop, type ExitCode } from '../exit.js';
import { withExtractor } from '../extractor.js';
import { ingestFound } from '../ingesting.js';
import { emit } from '../io.js';
import type { LexiconOptions } from '../lexicon.js';
import { common, withJson, withLexicon, withStore } from '../options.js';
import type { Session, Start } from '../session.js';
import { readStore, writeStore } from '../store.js';
import { textTable } from '../table.js';

interface Options extends LexiconOptions {
  readonly store: string;
  readonly json?: boolean;
  readonly failed?: boolean;
  readonly retry?: boolean;
  readonly allowUrl?: boolean;
}

export function addDocuments(program: Command, start: Start): void {
  const command = program
    .command('documents')
    .summary('list what is in a store and what failed')
    .description('List the documents of a store with their counts, and those that could not be read with the reason.')
    .option('--failed', 'only those that failed')
    .option('--retry', 'with --failed: read them again')
    .option('--allow-url', 'with --retry: fetch again what came from the network');
  withStore(
    withJson(
      withLexicon(common(command, ['documents', 'documents --failed', 'documents --failed --retry', 'documents --json --store reports.db'])),
      'JSON lines, one document a line',
    ),
  ).action(
    start(async (session: Session, options: Options) => {
      if (options.retry && !options.failed) throw new Stop('--retry goes with --failed; see factline documents --help', EXIT.usage);
      if (options.retry) return retry(session, options);
      return readStore(options.store, async (store) => {
        const documents = options.failed ? [] : await store.documents();
        const failures = await store.failures();
        const { stdout } = session.io;
        if (options.json || !stdout.isTTY) {
          for (const document of documents) await emit(stdout, `${JSON.stringify({ state: 'stored', ...document })}\n`);
          for (const failure of failures) await emit(stdout, `${JSON.stringify({ state: 'failed', ...failure })}\n`);
          return EXIT.done;
        }
        const rows = documents.map(({ name, id, date, language, replacedBy, copies, sentences, mentions, facts, problems }) => [
          name,
          [...(replacedBy ? ['replaced'] : []), ...(copies.length > 0 ? [`${copies.length + 1} copies`] : []), ...(language === 'en' ? [] : [language])].join(
            ', ',
          ),
          id.slice(0, 16),
          date ?? '',
          ...[sentences, mentions, facts, problems].map(String),
        ]);
        if (rows.length > 0)
          await emit(stdout, `${textTable(['document', 'state', 'id', 'date', 'sentences', 'mentions', 'facts', 'problems'], rows, stdout.columns)}\n`);
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
      });
    }),
  );
}

/** Reads again what failed, from where it was; what lies in an archive, with the archive. */
async function retry(session: Session, options: Options): Promise<ExitCode> {
  const failed = await readStore(options.store, async (store) => store.failures());
  const lost = failed.filter(({ location }) => location === null);
  for (const { name } of lost) session.say(`${name}: came from standard input; give it again`);
  const places = [...new Set(failed.flatMap(({ location }) => (location === null ? [] : [fileOf(location)])))];
  const { found, failures } = await discover(places, options.allowUrl);
  // Under the name it was given: the failure is remembered by it.
  const names = new Map(failed.map(({ name, location }) => [location, name]));
  const named = found.map((each) => ({ ...each, name: names.get(each.location) ?? each.name }));
  return withExtractor(options, named.length, (extractor) =>
    writeStore(options.store, extractor.factTypes, (store) => ingestFound(session, store, extractor, { found: named, failures, passedOver: 0 }, options)),
  );
}
